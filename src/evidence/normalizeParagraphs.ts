import { invalidArgument } from "../errors.ts";
import { HALF_A_PAIR } from "../model/halfAPair.ts";

/**
 * Splits the text of a source into paragraphs as citations count them: the lines that are not blank,
 * each in Unicode NFC, with white space collapsed and trimmed.
 *
 * {@link verifyCitations} does this itself. Use `normalizeParagraphs` to find the passage that a
 * citation points to.
 *
 * @param text - the whole text of a source
 * @returns the paragraphs in order: paragraph 1 of a citation is the element at index 0; frozen,
 *   empty if all lines are blank
 * @throws `invalid-criteria` if `text` is not a string, or holds half of a surrogate pair alone
 *
 * @example
 * ```ts
 * import { normalizeParagraphs } from "laos-relations";
 *
 * normalizeParagraphs("One\n\n  two   words \n"); // => ["One", "two words"]
 * ```
 *
 * @category Check evidence
 * @since 0.1.0
 */
export function normalizeParagraphs(text: string): readonly string[] {
  if (typeof text !== "string") throw invalidArgument(text, "a string", "text");
  if (HALF_A_PAIR.test(text)) {
    const expected =
      "a text without half of a surrogate pair, which no encoding of Unicode can hold";
    throw invalidArgument(text, expected, "text");
  }
  return Object.freeze(
    text
      .split("\n")
      .map((line) => line.normalize("NFC").replace(/\s+/g, " ").trim())
      .filter((line) => line !== ""),
  );
}
