/**
 * Prints a page about Laos and each of two partners: the state of their relation on the day of the
 * release, what happened and is agreed, with dates as precise as their sources, how many independent
 * sources say so, and how many judgements and doubts there are. `npm run demo` runs this program with
 * the built package; `npm run demo -- --judgements --doubts` prints these, too.
 */
import { parseArgs, styleText } from "node:util";
import {
  assessmentsFor,
  corroboration,
  type DatasetId,
  type DossierEntry,
  dataset,
  discrepanciesFor,
  dossier,
  formatAmount,
  formatCitations,
  formatDoubts,
  formatTime,
  formatValidity,
  labelOf,
  type PartyCode,
  relationOn,
  typeLabelOf,
} from "laos-relations";

const WIDTH = 80;
/** The width of the left column. */
const LEFT = 17;
const DAY = dataset.meta.released ?? "2026-01-01";
const { values: show } = parseArgs({
  options: { judgements: { type: "boolean" }, doubts: { type: "boolean" } },
});

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

const column = (text: string) => wrap(text, WIDTH - LEFT);
const bold = (text: string) => column(text).map((line) => styleText("bold", line));
const dim = (text: string) => column(text).map((line) => styleText("dim", line));

/** Writes a short text in the left column, and lines in the right column. */
function beside(left: string, right: readonly string[]): string[] {
  const narrow = wrap(left, LEFT - 2);
  return Array.from({ length: Math.max(narrow.length, right.length) }, (_, index) =>
    ((narrow[index] ?? "").padEnd(LEFT) + (right[index] ?? "")).trimEnd(),
  );
}

/** The state of the relation on the day of the release. */
function header(partner: PartyCode<DatasetId>): string[] {
  const relation = relationOn(dataset, ["LAO", partner], DAY);
  const { diplomaticRelations, partnership, statuses, missions, agreements, commitments } =
    relation;
  const standing = [diplomaticRelations, partnership, ...statuses].filter((found) => !!found);
  const lines = [
    ...standing.flatMap((found) =>
      beside("relation", [...bold(typeLabelOf(found.status)), ...column(formatValidity(found))]),
    ),
    ...missions
      .flat()
      .flatMap((found) =>
        beside("mission", [...bold(found.mission.label), ...column(formatValidity(found))]),
      ),
    ...agreements.flatMap(({ agreement, reason }) =>
      beside("agreement", [...bold(agreement.label), ...column(reason)]),
    ),
    ...commitments.flatMap(({ commitment, state, reason }) =>
      beside(state, [...bold(commitment.label), ...column(reason)]),
    ),
    ...relation.nextAnniversaries.flatMap(({ label, years, on, answer }) =>
      beside("anniversary", [
        ...bold(label),
        ...column(
          `${formatAmount({ value: years, unit: "year" })}, ${formatTime(on)}${answer === "yes" ? "" : ", possibly"}`,
        ),
      ]),
    ),
  ];
  return lines.length > 0 ? lines : beside("", dim("No source says what holds on this day."));
}

/** Writes the date in the left column, and the entry in the right column. */
function entryLines({ record, time, grade }: DossierEntry): string[] {
  const { state, witnesses, contradicting } = corroboration(dataset, record);
  const [best, further] = [witnesses.slice(0, 2), witnesses.length - 2];
  const reference = formatCitations(
    dataset,
    best.flatMap(({ citations }) => citations),
  );
  const facts = [
    typeLabelOf(record),
    ...("modality" in record ? [labelOf("modality", record.modality)] : []),
    ...(record.certainty === "inferred" ? ["inferred"] : []),
    ...(time.basis === "inferred" || time.basis === "derived" ? [`date ${time.basis}`] : []),
  ];
  return beside(formatTime(time), [
    ...bold(record.label),
    ...column(facts.join(" · ")),
    ...dim(`${reference}${further > 0 ? ` and ${further} more` : ""} · grade ${grade}`),
    ...dim(
      `${labelOf("corroborationState", state)}: ${count(witnesses.length, "witness")}${
        contradicting.length > 0 ? `, ${count(contradicting.length, "other reading")}` : ""
      }`,
    ),
  ]);
}

const count = (number: number, noun: string) =>
  `${number} ${noun}${number === 1 ? "" : noun.endsWith("s") ? "es" : "s"}`;

/** A section; without lines, its title alone. */
const section = (text: string, lines: readonly string[]) => [
  "",
  styleText("underline", text),
  ...(lines.length > 0 ? ["", ...lines] : []),
];

/** Returns the page of Laos and a partner as text. */
function pageOf(partner: PartyCode<DatasetId>): string {
  const between = ["LAO", partner] as const;
  const { entries, others, parties } = dossier(dataset, between);
  const things = [...entries.map(({ record }) => record), ...others];
  const judged = things.flatMap((record) => assessmentsFor(dataset, record));
  const doubts = formatDoubts(
    things
      .flatMap((record) => discrepanciesFor(dataset, record))
      .filter(({ doubtType }) => doubtType !== "missing"),
  );
  const judgements = judged.flatMap(({ assessments }) => assessments);
  const heading = `${parties.map(({ label }) => label).join(" and ")}, dataset ${dataset.meta.version}`;
  return [
    styleText("bold", heading),
    "─".repeat(WIDTH),
    ...section(`On ${formatTime(DAY)}`, header(partner)),
    ...section(
      `What happened, holds, and is agreed or promised: ${entries.length} entries`,
      entries.flatMap(entryLines),
    ),
    ...section(
      `What is thought of it: ${judgements.length} judgements${hint("judgements")}`,
      (show.judgements ? judgements : []).flatMap(({ label, citations }) =>
        beside("", [...bold(label), ...dim(formatCitations(dataset, citations))]),
      ),
    ),
    ...section(
      `What is in doubt: ${doubts.length} things${hint("doubts")}`,
      (show.doubts ? doubts : []).flatMap(({ text, doubts: [first] }) =>
        beside("", [...bold(text), ...dim(`${first?.id}`)]),
      ),
    ),
  ].join("\n");
}

const hint = (flag: "judgements" | "doubts") => (show[flag] ? "" : ` (--${flag} lists them)`);

console.log(`${pageOf("TUR")}\n\n${pageOf("VNM")}`);
