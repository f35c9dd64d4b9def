/**
 * What the compiler knows of data that is written out or built by a program. Nothing here runs:
 * `npm run types` checks it, and `tests/package/compilers.test.ts` with every supported compiler.
 */
import { type Dataset, findRecords, getRecord, type Mission, type Party } from "laos-relations";
import { type DatasetInput, defineDataset, type RecordInput } from "laos-relations/schemas";

/** Compiles only if both types are the same. */
function same<A, B>(
  ..._: (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? [] : [A, B]
): void {}

const meta = { name: "Xanadu", focus: "party:xaa", license: "CC0-1.0" } as const;
const citations = [{ source: "source:list", locator: "row 1", accessed: "2030-05-02" }] as const;
const xaa = { id: "party:xaa", label: "Xanadu", type: "state", citations } as const;

// Literal ids stay literal, in records that are written in place and in constants.
const literal = defineDataset({
  meta,
  parties: [
    xaa,
    {
      id: "party:xbb",
      label: "Brobdingnag",
      type: "state",
      citations: [{ source: "source:list", locator: "row 2", accessed: "2030-05-02" }],
    },
  ],
  missions: [
    {
      id: "mission:xbb-xaa",
      label: "Embassy",
      citations,
      sending: "party:xbb",
      receiving: "party:xaa",
      missionType: "embassy",
      established: "2017-05-01",
      closed: { edtf: "2019", basis: "inferred", reason: "it is in no later list" },
      place: undefined,
    },
  ],
});
same<typeof literal, Dataset<"party:xaa" | "party:xbb" | "mission:xbb-xaa">>();
findRecords(literal, { involving: "XBB" });
// @ts-expect-error no party has this code
findRecords(literal, { involving: "XCC" });
same<ReturnType<typeof getMission>, Mission>();
function getMission() {
  return getRecord(literal, "mission:xbb-xaa");
}

// Ids that a program builds are `string`, with and without `as const`, in place and before.
declare const rows: readonly {
  readonly code: string;
  readonly name: string;
  readonly end?: string;
}[];
declare const code: string;
const parties = rows.map((row) => ({
  id: `party:${row.code}`,
  label: row.name,
  type: "state",
  citations: [{ source: "source:list", locator: row.code, accessed: "2030-05-02" }],
}));
const missions = rows.map((row, index) => ({
  id: `mission:${index}`,
  label: row.name,
  citations,
  sending: `party:${row.code}`,
  receiving: "party:xaa",
  missionType: index === 0 ? "embassy" : "consulate",
  established: { edtf: "2017", basis: "stated" },
  ...(row.end === undefined ? {} : { closed: row.end }),
}));
const built = defineDataset({ meta, parties, missions });
same<typeof built, Dataset<string>>();
findRecords(built, { involving: code });
findRecords(built, { involving: "ANY" });
getRecord(built, `mission:${code}`);

const inPlace = defineDataset({
  meta,
  parties: rows.map((row) => ({
    id: `party:${row.code}`,
    label: row.name,
    type: "state",
    citations,
  })),
});
same<typeof inPlace, Dataset<string>>();
findRecords(inPlace, { involving: code });

const asConst = defineDataset({
  meta,
  parties: rows.map(({ code }) => ({ ...xaa, id: `party:${code}` }) as const),
});
same<typeof asConst, Dataset<string>>();
findRecords(asConst, { involving: code });

const typed = defineDataset({
  meta,
  parties: rows.map(({ code }): RecordInput<"party"> => ({ ...xaa, id: `party:${code}` })),
});
same<typeof typed, Dataset<string>>();

// One record in place whose id is built, and a mix of literal and built ids.
const single = defineDataset({ meta, parties: [{ ...xaa, id: `party:${code}` }] });
same<typeof single, Dataset<string>>();
const mixed = defineDataset({ meta, parties: [xaa, ...parties] });
same<typeof mixed, Dataset<string>>();
findRecords(mixed, { involving: code });
const mixedCollections = defineDataset({ meta, parties: [xaa], missions });
same<typeof mixedCollections, Dataset<string>>();
findRecords(mixedCollections, { involving: code });

// Data of unknown type is left to validation, as a whole and in part.
declare const anything: unknown;
same<ReturnType<typeof defineAnything>, Dataset<string>>();
function defineAnything() {
  return defineDataset(anything);
}
const parsed = defineDataset({ meta, parties: JSON.parse("[]"), people: [] });
same<typeof parsed, Dataset<string>>();
const parsedMeta = defineDataset({ meta: JSON.parse("{}"), parties: [xaa] });
same<typeof parsedMeta, Dataset<"party:xaa">>();
const partly = defineDataset({ meta, parties: [xaa, anything] });
same<typeof partly, Dataset<string>>();
const perhaps = defineDataset({ meta, parties: code ? [xaa] : undefined });
same<typeof perhaps, Dataset<"party:xaa">>();

// A mistake is an error in its place, and the rest of the data is not.
// @ts-expect-error the dataset has no `meta`
defineDataset({ parties: [xaa] });
defineDataset({
  // @ts-expect-error `meta` has no focus
  meta: { name: "Xanadu", license: "CC0-1.0" },
  parties: [xaa],
});
defineDataset({
  meta,
  parties: [xaa],
  // @ts-expect-error there is no such collection
  mission: [],
});
defineDataset({
  meta,
  parties: [
    xaa,
    // @ts-expect-error the label is missing
    { id: "party:xbb", type: "state", citations },
  ],
});
defineDataset({
  meta,
  parties: [
    {
      id: "party:xbb",
      label: "Brobdingnag",
      // @ts-expect-error there is no such type
      type: "kingdom",
      citations,
    },
  ],
});
defineDataset({
  meta,
  parties: [
    {
      id: "party:xbb",
      label: "Brobdingnag",
      type: "state",
      // @ts-expect-error there is no such key
      contry: "party:xaa",
      citations,
    },
  ],
});
defineDataset({
  meta,
  missions: [
    {
      id: "mission:xbb-xaa",
      label: "Embassy",
      citations: [
        {
          source: "source:list",
          locator: "row 2",
          // @ts-expect-error there is no such key
          acessed: "2030-05-02",
        },
      ],
      sending: "party:xbb",
      // @ts-expect-error this is not the id of a party
      receiving: "state:xaa",
      missionType: "embassy",
      established: {
        edtf: "2017",
        // @ts-expect-error there is no such basis
        basis: "sated",
      },
      // @ts-expect-error a year is text
      closed: 2019,
      // @ts-expect-error there is no such modality
      modality: "finished",
    },
  ],
});
defineDataset({
  meta,
  // @ts-expect-error the label of each is a number
  parties: rows.map((row) => ({
    id: `party:${row.code}`,
    label: row.name.length,
    type: "state",
    citations,
  })),
});
defineDataset({
  meta,
  parties: [
    {
      ...xaa,
      // @ts-expect-error at least one citation is needed
      citations: [],
    },
  ],
});

// Input is wider than the model: a record of the model is input, and not the other way round.
same<RecordInput<"party"> extends Party ? true : false, false>();
same<Party extends RecordInput<"party"> ? true : false, true>();
same<Dataset extends DatasetInput ? true : false, true>();
