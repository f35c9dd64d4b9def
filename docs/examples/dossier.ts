/**
 * Prints all records of the dataset about Laos and a partner in time order. Each entry has a date
 * as precise as its source, its modality and certainty, its citations, and what is disputed about
 * it. `npm run demo` runs this program with the built package.
 */
import { styleText } from "node:util";
import {
  type DatasetId,
  type DossierEntry,
  dataset,
  dossier,
  formatTime,
  type PartyCode,
} from "laos-relations";

const WIDTH = 80;
/** The width of the date column. */
const DATE_WIDTH = 17;

/** Breaks a text into lines that are at most `width` characters long. */
function wrap(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = `${lines.at(-1)} ${word}`.trimStart();
    if (line.length > width) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** Writes the date in the left column, and the entry in the right column. */
function linesOf({ record, time, reference, doubts }: DossierEntry): string[] {
  const isPlain = time.basis === "stated" || time.basis === "missing";
  const facts = [
    record.kind,
    ...("modality" in record ? [record.modality] : []),
    record.certainty,
    ...(isPlain ? [] : [`date ${time.basis}`]),
  ];
  const column = (text: string) => wrap(text, WIDTH - DATE_WIDTH);
  const right = [
    ...column(record.label).map((line) => styleText("bold", line)),
    ...column(facts.join(" · ")),
    ...column(reference).map((line) => styleText("dim", line)),
    ...doubts
      .filter(({ doubtType }) => doubtType === "disputed")
      .flatMap(({ reason }) => column(`disputed: ${reason}`)),
  ];
  const left = wrap(formatTime(time), DATE_WIDTH - 2);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    ((left[index] ?? "").padEnd(DATE_WIDTH) + (right[index] ?? "")).trimEnd(),
  );
}

/** Returns the dossier of Laos and a partner as text. */
function dossierOf(partner: PartyCode<DatasetId>): string {
  const { entries, parties } = dossier(dataset, ["LAO", partner]);
  const names = parties.map(({ label }) => label).join(" and ");
  const title = `${names}: ${entries.length} entries, dataset ${dataset.meta.version}`;
  return [styleText("bold", title), "─".repeat(WIDTH), ...entries.flatMap(linesOf)].join("\n");
}

console.log(`${dossierOf("TUR")}\n\n${dossierOf("VNM")}`);
