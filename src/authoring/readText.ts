import { readFileSync } from "node:fs";

/** Reads a text file without its byte order mark, and with line feeds as line ends. */
export const readText = (file: string): string =>
  readFileSync(file, "utf8")
    .replace(/^\ufeff/, "")
    .replace(/\r\n/g, "\n");
