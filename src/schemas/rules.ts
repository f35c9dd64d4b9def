import type * as z from "zod";
import type { DataErrorCode, DataIssue } from "../errors.ts";
import { KINDS } from "../model/kinds.ts";
import { MODALITIES } from "../model/modality.ts";
import { resolvePointer } from "../model/pointer.ts";
import type { Redirect } from "../model/Redirect.ts";
import type { AnyRecord } from "../model/records.ts";
import { citationsOf } from "../records/citationsOf.ts";
import { closure } from "../records/closure.ts";
import { codeOf } from "../records/codeOf.ts";
import { concernsOf } from "../records/facetsOf.ts";
import { boundsOf } from "../time/boundsOf.ts";
import { overlaps } from "../time/overlaps.ts";
import type { Time } from "../time/Time.ts";
import { recordSchemas } from "./recordSchemas.ts";

/** Records that fit their schemas, looked at together. @internal */
export interface RuleContext {
  readonly records: readonly AnyRecord[];
  readonly byId: ReadonlyMap<string, AnyRecord>;
  /** Every id there is, those of records that fail their schema included. */
  readonly ids: ReadonlySet<string>;
  readonly redirects: readonly Redirect[];
}

/** A fault as a rule reports it. */
type Fault = Omit<DataIssue, "id">;

/** A rule about one record among the others. */
type RecordRule = (record: AnyRecord, context: RuleContext) => readonly Fault[];

const fault = (code: DataErrorCode, pointer: string, value: unknown, expected: string): Fault => ({
  code,
  pointer,
  value,
  expected,
});

/** Every reference leads to a record of the dataset. */
const referencesResolve: RecordRule = (record, { ids }) =>
  strings(record)
    .filter(({ pointer, value }) => pointer !== "/id" && isId(value) && !ids.has(value))
    .map(({ pointer, value }) =>
      fault("dangling-reference", pointer, value, "the id of a record of the dataset"),
    );

/** A record does not refer to itself by a field that says what it depends on. */
const nothingDependsOnItself: RecordRule = (record, { byId }) =>
  (["parent", "country", "supersedes", "framework"] as const).flatMap((field) => {
    const named = (one: AnyRecord | undefined) =>
      [(one as unknown as Record<string, string | undefined>)?.[field] ?? []].flat();
    return closure(named(record), (id) => named(byId.get(id))).has(record.id)
      ? [
          fault(
            "inconsistent-record",
            `/${field}`,
            record.id,
            "a record that does not lead back to this one",
          ),
        ]
      : [];
  });

/** A passage lies in its source, and is not empty. */
const passagesAreInTheirSource: RecordRule = (record, { byId }) =>
  citationsOf(record).flatMap(({ citation, pointer }) => {
    if (!("paragraph" in citation)) return [];
    const source = byId.get(citation.source);
    const faults: Fault[] = [];
    if (source?.kind === "source" && citation.paragraph > source.paragraphs) {
      faults.push(
        fault(
          "invalid-citation",
          `${pointer}/paragraph`,
          citation.paragraph,
          `at most ${source.paragraphs}`,
        ),
      );
    }
    if (citation.end <= citation.start) {
      faults.push(
        fault("invalid-citation", `${pointer}/end`, citation.end, `more than ${citation.start}`),
      );
    }
    return faults;
  });

/** Pointers of citations and discrepancies lead to a field that is there; or that the kind has, where nothing stands. */
const pointersResolve: RecordRule = (record, { byId }) => [
  ...citationsOf(record).flatMap(({ citation, pointer }) =>
    (citation.supports ?? []).flatMap((supported, at) =>
      resolvePointer(record, supported).found
        ? []
        : [
            fault(
              "invalid-pointer",
              `${pointer}/supports/${at}`,
              supported,
              "a field that the record has",
            ),
          ],
    ),
  ),
  ...(record.kind === "discrepancy" ? record.subjects : []).flatMap(({ id, pointer }, at) => {
    const subject = byId.get(id);
    return !subject || resolvePointer(subject, pointer).found || mayHave(subject, pointer)
      ? []
      : [fault("invalid-pointer", `/subjects/${at}/pointer`, pointer, `a field of ${id}`)];
  }),
];

/** What is said to be missing is a field of the kind, and is not there. */
const missingIsMissing: RecordRule = (record) =>
  (record.missing ?? []).flatMap(({ pointer }, at) =>
    !resolvePointer(record, pointer).found && mayHave(record, pointer)
      ? []
      : [
          fault(
            "invalid-pointer",
            `/missing/${at}/pointer`,
            pointer,
            "a field of the kind that the record lacks",
          ),
        ],
  );

/** Whether a kind has a field for the first part of a pointer. */
function mayHave(record: AnyRecord, pointer: string): boolean {
  const schema = recordSchemas[record.kind] as unknown as z.ZodReadonly<z.ZodObject>;
  return Object.hasOwn(schema.unwrap().shape, pointer.split("/")[1] ?? "");
}

/** An inference says from what. */
const inferencesAreExplained: RecordRule = (record) =>
  record.certainty === "inferred" && record.note === undefined
    ? [
        fault(
          "missing-key",
          "/note",
          undefined,
          "a note that says from what the record was inferred",
        ),
      ]
    : [];

/** One who takes part in a capacity holds that office, and held it then. */
const capacitiesFit: RecordRule = (record, { byId }) => {
  const [field, roles, time] =
    record.kind === "event"
      ? (["participants", record.participants, record.date] as const)
      : record.kind === "agreement"
        ? (["signatories", record.signatories, record.signed] as const)
        : (["", [], undefined] as const);
  return roles.flatMap(({ person, capacity }, at) => {
    const tenure = byId.get(capacity ?? "");
    if (tenure?.kind !== "tenure") return [];
    const pointer = `/${field}/${at}/capacity`;
    if (tenure.person !== person) {
      return [fault("inconsistent-record", pointer, capacity, `an office of ${person}`)];
    }
    const when = time?.edtf;
    return when !== undefined && overlaps(tenure.held, when) === "no"
      ? [fault("inconsistent-record", pointer, capacity, `an office held in ${when}`)]
      : [];
  });
};

/**
 * The parties of a record's relation are among those it involves, or a body of each is. A country
 * coordinator stands for the bloc, which is then not named beside it.
 */
const relationsFit: RecordRule = (record, { byId, ids }) => {
  const relation = "relation" in record ? byId.get(record.relation ?? "") : undefined;
  if (relation?.kind !== "relation") return [];
  if (record.kind === "status" && record.statusType === "country-coordinator") return [];
  const partiesOf = (one: AnyRecord | undefined) =>
    one ? concernsOf(one).filter((id) => id.startsWith("party:") && ids.has(id)) : [];
  const parties = closure(partiesOf(record), (id) => partiesOf(byId.get(id)));
  const absent = relation.parties.filter((party) => !parties.has(party));
  return absent.length > 0
    ? [
        fault(
          "inconsistent-record",
          "/relation",
          relation.id,
          `${absent.join(" and ")} among the parties`,
        ),
      ]
    : [];
};

/** What supersedes another hangs on the same relation. */
const successionStaysInItsRelation: RecordRule = (record, { byId }) => {
  if (record.kind !== "status" && record.kind !== "agreement") return [];
  const earlier = byId.get(record.supersedes ?? "");
  return earlier?.kind === record.kind && earlier.relation !== record.relation
    ? [
        fault(
          "inconsistent-record",
          "/supersedes",
          earlier.id,
          `a record of ${record.relation ?? "no relation"}`,
        ),
      ]
    : [];
};

/** Signed never implies in force: each claims no more than the other allows. */
const statusFitsModality: RecordRule = (record) => {
  if (record.kind !== "agreement") return [];
  const reached = MODALITIES.indexOf(record.modality) >= MODALITIES.indexOf("signed");
  const signed = record.status === "signed" || record.status === "in-force";
  if (record.status === "in-preparation" ? reached : signed && !reached) {
    return [
      fault(
        "inconsistent-record",
        "/modality",
        record.modality,
        `a modality that fits ${record.status}`,
      ),
    ];
  }
  return record.modality === "in-force" && record.status !== "in-force"
    ? [fault("inconsistent-record", "/status", record.status, "in-force, as the modality says")]
    : [];
};

/** A state's slug is its ISO 3166-1 code, so that its party code is too. */
const statesAreNamedByTheirCode: RecordRule = (record) =>
  record.kind === "party" &&
  record.type === "state" &&
  record.identifiers?.iso3166Alpha3 !== codeOf(record.id)
    ? [
        fault(
          "inconsistent-record",
          "/identifiers/iso3166Alpha3",
          record.identifiers?.iso3166Alpha3,
          codeOf(record.id),
        ),
      ]
    : [];

/** A discrepancy prefers one reading and says by what, or none and says so. */
const preferencesFit: RecordRule = (record) => {
  if (record.kind !== "discrepancy") return [];
  const preferred = record.readings.filter((reading) => reading.preferred).length;
  return preferred === (record.method === "none" ? 0 : 1)
    ? []
    : [
        fault(
          "inconsistent-record",
          "/readings",
          preferred,
          `method ${record.method} with one preferred reading, or none with none`,
        ),
      ];
};

/** A derived time is what its rule gives. */
const derivationsHold: RecordRule = (record) =>
  times(record).flatMap(({ pointer, value }) => {
    if (value.basis !== "derived") return [];
    const { rule, years, on } = value.derivation;
    const year = Number(boundsOf(on).earliestStart.slice(0, 4)) - years;
    const from = rule === "years-of-relations" ? year - 1 : year;
    const { earliestStart, latestStart } = boundsOf(value);
    return earliestStart >= `${from}-01-01` && latestStart <= `${year}-12-31`
      ? []
      : [
          fault(
            "inconsistent-record",
            `${pointer}/edtf`,
            value.edtf,
            `${from === year ? year : `${from} or ${year}`}, by ${rule}`,
          ),
        ];
  });

/** The rules about single records, in the order of the page that documents them. */
const RECORD_RULES: readonly RecordRule[] = [
  referencesResolve,
  nothingDependsOnItself,
  passagesAreInTheirSource,
  pointersResolve,
  missingIsMissing,
  inferencesAreExplained,
  capacitiesFit,
  relationsFit,
  successionStaysInItsRelation,
  statusFitsModality,
  statesAreNamedByTheirCode,
  preferencesFit,
  derivationsHold,
];

/** No two records have one id, and no two parties one identifier. */
function identityIsUnique({ records }: RuleContext): readonly DataIssue[] {
  const seen = new Map<string, string>();
  return records.flatMap((record): readonly DataIssue[] => {
    const identifiers = (record.kind === "party" && record.identifiers) || {};
    const marks = [
      ["duplicate-id", "/id", record.id] as const,
      ...Object.entries(identifiers).map(
        ([system, value]) => ["duplicate-code", `/identifiers/${system}`, value as string] as const,
      ),
    ];
    return marks.flatMap(([code, pointer, value]) => {
      const mark = `${pointer} ${value}`;
      const first = seen.get(mark);
      seen.set(mark, first ?? record.id);
      const expected =
        code === "duplicate-id" ? "an id of its own" : `an identifier other than that of ${first}`;
      return first === undefined ? [] : [{ code, id: record.id, pointer, value, expected }];
    });
  });
}

/** A redirect leads from an id that is gone to ids that are there, as many as its type says. */
function redirectsLead({ ids, redirects }: RuleContext): readonly DataIssue[] {
  const from = new Map(redirects.map((redirect) => [redirect.from as string, redirect]));
  return redirects.flatMap((redirect, at): readonly DataIssue[] => {
    const { type, to } = redirect;
    const number =
      type === "withdrawn" ? to.length === 0 : type === "split" ? to.length > 1 : to.length === 1;
    const issue = (code: DataErrorCode, pointer: string, value: unknown, expected: string) => ({
      ...fault(code, pointer, value, expected),
      id: redirect.from,
    });
    return [
      ...(ids.has(redirect.from) || from.get(redirect.from) !== redirects[at]
        ? [
            issue(
              "duplicate-id",
              "/from",
              redirect.from,
              "an id that no record and no other redirect has",
            ),
          ]
        : []),
      ...(number
        ? []
        : [issue("inconsistent-record", "/to", to, `as many ids as ${type} asks for`)]),
      ...(leadsRound(redirect, from)
        ? [issue("inconsistent-record", "/to", to, "ids that do not lead back to this one")]
        : []),
      ...to
        .filter((id) => !ids.has(id) && !from.has(id))
        .map((id) => issue("dangling-reference", "/to", id, "the id of a record of the dataset")),
    ];
  });
}

/** Whether following a redirect comes back to where it began. */
function leadsRound({ from }: Redirect, redirects: ReadonlyMap<string, Redirect>): boolean {
  const to = (id: string) => redirects.get(id)?.to ?? [];
  return closure(to(from), to).has(from);
}

/** Applies every rule that looks at more than one field. @internal */
export function applyRules(context: RuleContext): readonly DataIssue[] {
  return [
    ...identityIsUnique(context),
    ...context.records.flatMap((record) =>
      RECORD_RULES.flatMap((rule) =>
        rule(record, context).map((found) => ({ id: record.id, ...found })),
      ),
    ),
    ...redirectsLead(context),
  ];
}

interface Placed<T> {
  readonly pointer: string;
  readonly value: T;
}

/** Every string of a record, with where it stands. */
function strings(value: unknown, pointer = ""): readonly Placed<string>[] {
  if (typeof value === "string") return [{ pointer, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => strings(part, `${pointer}/${key}`));
}

/** Every time of a record, with where it stands. */
function times(value: unknown, pointer = ""): readonly Placed<Time>[] {
  if (typeof value !== "object" || value === null) return [];
  if ("basis" in value) return [{ pointer, value: value as Time }];
  return Object.entries(value).flatMap(([key, part]) => times(part, `${pointer}/${key}`));
}

const ID = new RegExp(`^(?:${KINDS.join("|")}):[a-z0-9-]+$`);
const isId = (text: string) => ID.test(text);
