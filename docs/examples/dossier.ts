/**
 * The main job of the package, as a program that uses it from outside: what the dataset holds on
 * Laos and a partner, in time order, each entry dated as precisely as known, with how certain it
 * is and where it comes from. Run by `npm run demo`, from the built package.
 */
import { styleText } from "node:util";
import {
  type DatasetId,
  dataset,
  formatCitations,
  formatTime,
  type PartyCode,
  type TimelineEntry,
  timeline,
} from "laos-relations";

const WIDTH = 80;
/** The width of the column of dates. */
const MARGIN = 17;

/** Breaks a text into lines of at most some width. */
function wrap(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = `${lines.at(-1)} ${word}`.trimStart();
    if (line.length > width) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** The date beside what it is, how certain, and its citations. */
function write({ record, time }: TimelineEntry): string[] {
  const inTheText = time.basis === "stated" || time.basis === "missing";
  const facts = [
    record.kind,
    ...("modality" in record ? [record.modality] : []),
    record.certainty,
    ...(inTheText ? [] : [`date ${time.basis}`]),
  ];
  const column = (text: string) => wrap(text, WIDTH - MARGIN);
  const right = [
    ...column(record.label).map((line) => styleText("bold", line)),
    ...column(facts.join(" · ")),
    ...column(formatCitations(dataset, record.citations)).map((line) => styleText("dim", line)),
  ];
  const left = wrap(formatTime(time), MARGIN - 2);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    ((left[at] ?? "").padEnd(MARGIN) + (right[at] ?? "")).trimEnd(),
  );
}

function dossier(partner: PartyCode<DatasetId>, name: string): string {
  const entries = timeline(dataset, { between: ["LAO", partner] });
  const title = `Laos and ${name}: ${entries.length} entries, dataset ${dataset.meta.version}`;
  return [styleText("bold", title), "─".repeat(WIDTH), ...entries.flatMap(write)].join("\n");
}

console.log(`${dossier("TUR", "Türkiye")}\n\n${dossier("VNM", "Vietnam")}`);
