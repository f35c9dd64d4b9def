/** Escapes text for a cell of a table. */
const cell = (words: string) => words.replaceAll("|", "\\|").replaceAll("<", "&lt;");

/** Writes text as code. */
export const code = (words: string) => `\`${words}\``;

/** Writes a table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((row) => `| ${row.map(cell).join(" | ")} |`)
    .join("\n");
