import { readTexts } from "../../src/authoring/texts.ts";
import { dataset } from "./working.ts";

/** The texts of the sources, by id, as far as they are at hand; they are no part of the project. */
export const texts = readTexts(dataset.sources);

/** Whether every text is here. Tests that need them are skipped, and say so, where they are not. */
export const haveTexts = Object.keys(texts).length === dataset.sources.length;
