import { compile } from "../../src/authoring/compile.ts";
import { createDataset } from "../../src/dataset/createDataset.ts";

/** The dataset of the working records. Tests of the data check these, because releases do not change. */
export const dataset = createDataset(compile().data);
