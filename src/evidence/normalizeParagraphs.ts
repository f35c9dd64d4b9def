/**
 * The paragraphs of a source's text as citations count them: its lines that are not blank, each in
 * Unicode NFC with white space collapsed and trimmed.
 *
 * {@link verifyCitations} does this by itself; use it to find the passage that a citation points at.
 *
 * @param text - the whole text of a source
 * @returns the paragraphs in order; paragraph 1 of a citation is element 0
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
  return text
    .split("\n")
    .map((line) => line.normalize("NFC").replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}
