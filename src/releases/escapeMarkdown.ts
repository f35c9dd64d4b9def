/**
 * Escapes the characters of a text that Markdown would interpret, and puts the text on one line: a
 * line break could start a heading, a list item or a table row.
 *
 * @internal
 */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>&~|]/g, "\\$&");
