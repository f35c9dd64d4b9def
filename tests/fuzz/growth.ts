/**
 * Measures how the time of a call grows when its input doubles, for the inputs that grow worst: chains,
 * long lists, shared parts, long texts. `npm run fuzz` runs it. Fails if doubling takes four times as
 * long, as it does where the time is quadratic.
 */
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import * as L from "../../src/index.ts";
import { groupIssues, validateDataset } from "../../src/schemas.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const list = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));
const first = <T>(records: readonly T[]): T => records[0] as T;
const made = (changes: object) => createDataset({ ...data, ...changes } as DatasetData);
const small = createDataset(data);

const place = first(data.places);
const status = first(data.statuses);
const event = first(data.events);
const citation = first(place.citations);
const party = (index: number, parent: string | undefined) => ({
  ...first(data.parties),
  id: `party:p${index}`,
  type: "ministry",
  identifiers: {},
  ...(parent !== undefined && { parent }),
});
const withPlaces = (length: number, change: (index: number) => object = () => ({})) =>
  made({
    places: list(length, (index) => ({ ...place, id: `place:p${index}`, ...change(index) })),
  });
const chain = (length: number) =>
  list(length, (index) => ({
    ...status,
    id: `status:s${index}`,
    ...(index > 0 && { supersedes: `status:s${index - 1}` }),
  }));
const parties = (length: number) => [
  ...data.parties,
  ...list(length, (index) => party(index, index % 20 ? `party:p${index - 1}` : "party:xaa")),
];
const disputes = (length: number) => [
  {
    ...first(data.discrepancies),
    subjects: list(length, (index) => ({ id: `place:p${index}`, pointer: "/label" })),
  },
];

/** Prepares an input of some size, and returns the call to measure. */
type Prepare = (size: number) => () => unknown;

const CASES: Readonly<Record<string, readonly [size: number, prepare: Prepare]>> = {
  "lineage of a long history": [
    5000,
    (size) => {
      const dataset = made({ statuses: chain(size) });
      return () => L.lineage(dataset, "status:s7" as never);
    },
  ],
  "statusesOn with a long history": [
    5000,
    (size) => {
      const dataset = made({ statuses: chain(size) });
      return () => L.statusesOn(dataset, "2030", { atLeast: "recommended" });
    },
  ],
  "findRecords by a code, with redirects in a row": [
    5000,
    (size) => {
      const redirects = list(size, (index) => ({
        ...{ from: `party:r${index}`, type: "moved", reason: "r", since: "2030.1" },
        to: [index + 1 < size ? `party:r${index + 1}` : "party:xaa"],
      }));
      const dataset = made({ redirects });
      return () => L.findRecords(dataset, { involving: "R0" as never });
    },
  ],
  "partnersOf with 20 parents in a row": [
    5000,
    (size) => {
      const dataset = made({ parties: parties(size) });
      return () => L.partnersOf(dataset);
    },
  ],
  "discrepanciesFor a discrepancy about many records": [
    5000,
    (size) => {
      const dataset = createDataset({
        ...withPlaces(size),
        discrepancies: disputes(size),
      } as never);
      return () => L.discrepanciesFor(dataset, { kind: "place" });
    },
  ],
  "diffDatasets with long lists": [
    5000,
    (size) => {
      const aliases = list(size, (index) => ({
        text: `a${index}`,
        language: "en",
        type: "variant",
      }));
      const [a, b] = [
        withPlaces(1, () => ({ aliases })),
        withPlaces(1, () => ({ aliases: [...aliases].reverse() })),
      ];
      return () => L.formatDiff(L.diffDatasets(a, b));
    },
  ],
  "formatCitations of many sources": [
    5000,
    (size) => {
      const source = first(data.sources);
      const ids = list(size, (index) => `source:s${index}`);
      const dataset = made({ sources: [source, ...ids.map((id) => ({ ...source, id }))] });
      const citations = ids.map((id) => ({ ...citation, source: id }));
      return () => L.formatCitations(dataset, citations as never);
    },
  ],
  "findRecords with many codes": [
    50_000,
    (size) => () =>
      L.findRecords(small, {
        involvingAny: list(size, () => "XBB"),
        involvingAll: list(size, () => "XBB"),
      }),
  ],
  hashDataset: [
    5000,
    (size) => {
      const dataset = withPlaces(size);
      return () => L.hashDataset(dataset);
    },
  ],
  "createDataset with shared parts": [
    20_000,
    (size) => {
      const shared = Object.freeze(list(100, () => Object.freeze({ ...citation })));
      return () => withPlaces(size, () => ({ citations: shared }));
    },
  ],
  "validateDataset with faults": [
    2000,
    (size) => {
      const places = list(size, (index) => ({ ...place, id: `place:p${index}`, label: index }));
      return () => groupIssues(validateDataset({ ...data, places } as never));
    },
  ],
  "searchRecords with a long text": [
    20_000,
    (size) => () => L.searchRecords(small, "xanadu dome ".repeat(size)),
  ],
  "searchRecords with a long word": [
    200_000,
    (size) => () => L.searchRecords(small, "x".repeat(size)),
  ],
  "parseEdtf of a long text": [
    200_000,
    (size) => () => {
      for (const text of ["[", "2024,", "X", "-", "?", " "]) {
        try {
          L.parseEdtf(text.repeat(size));
        } catch {
          // It is refused, which is what takes the time.
        }
      }
    },
  ],
  "normalizeParagraphs of a long text": [
    200_000,
    (size) => () =>
      [" \t", "a\n", "\u0301", "a "].map((text) => L.normalizeParagraphs(text.repeat(size))),
  ],
  "timeline of many events": [
    5000,
    (size) => {
      const dataset = made({
        events: list(size, (index) => ({ ...event, id: `event:e${index}` })),
      });
      return () => L.timeline(dataset, { kind: "event", during: "2029/2031" });
    },
  ],
};

const ROUNDS = 3;
/** Quadratic time gives 4; sorting gives a little more than 2, and the timer and collector some more. */
const LIMIT = 3.3;

const millisecondsOf = (prepare: Prepare, size: number): number =>
  Math.min(
    ...list(ROUNDS, () => {
      const run = prepare(size);
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );

/** Another program may take the processor at any time, so a growth that is too fast is measured again. */
const ATTEMPTS = 3;

for (const [name, [size, prepare]] of Object.entries(CASES)) {
  millisecondsOf(prepare, size);
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && growth > LIMIT; attempt++) {
    const times = [size, 2 * size, 4 * size].map((doubled) => millisecondsOf(prepare, doubled));
    const [once = 0, , fourfold = 0] = times;
    // The square root is what one doubling took, on average of two.
    growth = Math.sqrt(fourfold / once);
    const text = times.map((time) => `${time.toFixed(1)} ms`).join(", ");
    console.log(`${name}: ${text}; × ${growth.toFixed(1)} for twice the input`);
  }
  if (growth > LIMIT) {
    console.error(`${name} grows too fast`);
    process.exitCode = 1;
  }
}
