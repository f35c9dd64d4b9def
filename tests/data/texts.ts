import { readTexts } from "../../src/authoring/texts.ts";
import { dataset } from "./working.ts";

/** The available texts of the sources, keyed by id. They are not part of the project. */
export const texts = readTexts(dataset.sources);

/** Whether all texts are available whose passages are cited. Otherwise the tests that need them are skipped. */
export const haveTexts =
  Object.keys(texts).length === dataset.sources.filter(({ sha256 }) => sha256).length;
