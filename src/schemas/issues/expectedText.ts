import type { DataIssue, JsonType, RelatedField } from "../../errors.ts";

type Without<Issue, Field extends keyof DataIssue> = Issue extends DataIssue
  ? Omit<Issue, Field>
  : never;

/** What an issue says without its place: its code and what belongs to the code. @internal */
export type IssuePayload = Without<DataIssue, "severity" | "id" | "pointer" | "value" | "expected">;

/**
 * What an issue expects, in words. It is the only place that words an issue, so every sentence can
 * be told from the payload alone.
 *
 * @internal
 */
export function expectedText(issue: IssuePayload): string {
  switch (issue.code) {
    case "unsupported-edtf":
      return issue.supported;
    case "reversed-interval":
      return `an end that is not before ${issue.start}`;
    case "contradictory-time":
      return `a day or period within ${issue.related[0].value}`;
    case "unknown-value":
      return `${oneOf(issue.allowed)}${meantText(issue)}`;
    case "invalid-pointer":
      return pointerText(issue);
    case "invalid-record":
      return problemText(issue);
    case "unknown-key":
      return `no field of this name${meantText(issue)}`;
    case "missing-key":
      return missingText(issue);
    case "wrong-prefix":
      return idText([issue.kind]);
    case "wrong-kind":
      return idText(issue.kinds);
    case "dangling-reference":
      return `the id of a record of the dataset, of kind ${issue.kind}`;
    case "duplicate-id":
      return `an id other than that of ${issue.places[0]}`;
    case "duplicate-code":
      return `an identifier other than that of ${issue.related[0].id}`;
    case "uncited":
      return "at least one citation";
    case "invalid-citation":
      return limitsText(issue);
    case "inconsistent-record":
      return consistencyText(issue);
    case "not-plain-data":
      return `plain data, as JSON can hold it (found: ${foundText(issue)})`;
    default:
      return issue satisfies never;
  }
}

type Of<Code extends DataIssue["code"]> = Extract<IssuePayload, { readonly code: Code }>;

const meantText = ({ nearest }: { readonly nearest?: string }) =>
  nearest === undefined ? "" : `; did you mean ${nearest}?`;

const oneOf = (values: readonly string[]) =>
  values.length === 1 ? `${values[0]}` : `one of ${values.join(", ")}`;

const idText = (kinds: readonly string[]) =>
  `${kinds.join(" or ")}, a colon and a slug of a–z, 0–9 and hyphens, such as ${kinds[0]}:example`;

const TYPES: Readonly<Record<JsonType, string>> = {
  null: "null",
  boolean: "true or false",
  number: "a number",
  integer: "an integer",
  string: "a string",
  array: "an array",
  object: "an object",
};

const foundText = ({ found, cycleStart }: Of<"not-plain-data">) =>
  `${found.replace("-", " ")}${cycleStart === undefined ? "" : ` back to ${cycleStart || "the record"}`}`;

function pointerText({ requirement, target }: Of<"invalid-pointer">): string {
  switch (requirement) {
    case "has":
      return `a field that ${target} has`;
    case "may-have":
      return `a field that ${target} has, or may have by its kind`;
    case "lacks":
      return `a field that ${target} may have by its kind, and does not have`;
    default:
      return requirement satisfies never;
  }
}

function problemText(issue: Of<"invalid-record">): string {
  switch (issue.problem) {
    case "wrong-type":
      return TYPES[issue.type];
    case "wrong-format":
      if (issue.form !== undefined) return issue.form;
      if (issue.format === "spdx")
        return "an SPDX licence expression, such as CC0-1.0 or LicenseRef-own";
      return issue.format === "regex"
        ? `text that matches ${issue.pattern}`
        : `a ${issue.format}${exampleText(issue.format)}`;
    case "not-an-id":
      return idText(issue.kinds);
    case "out-of-range":
      return `${limitsText(issue)}${unitText(issue)}`;
    case "not-allowed":
      return "no value";
    case "refused":
      return issue.reason;
    default:
      return issue satisfies never;
  }
}

const FORMAT_EXAMPLES: Readonly<Record<string, string>> = {
  date: "2024-07-27",
  url: "https://example.org/page",
};

const exampleText = (format: string) =>
  Object.hasOwn(FORMAT_EXAMPLES, format) ? `, such as ${FORMAT_EXAMPLES[format]}` : "";

/** What is counted, in the number of the limit that it follows. */
function unitText({ unit, minimum, maximum }: Extract<IssuePayload, { unit: unknown }>): string {
  if (unit === "value") return "";
  return ` ${(maximum ?? minimum) === 1 ? unit.slice(0, -1) : unit}`;
}

function limitsText({
  minimum,
  maximum,
  inclusive = true,
}: {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly inclusive?: boolean;
}): string {
  const least = minimum === undefined ? "" : `${inclusive ? "at least" : "more than"} ${minimum}`;
  const most = maximum === undefined ? "" : `${inclusive ? "at most" : "less than"} ${maximum}`;
  return [least, most].filter(Boolean).join(" and ");
}

function missingText({ type, allowed, alternative, requiredBy }: Of<"missing-key">): string {
  const what = allowed ? oneOf(allowed) : type ? TYPES[type] : "a value";
  const instead = alternative ? `, or the field ${alternative} in its place` : "";
  const because = requiredBy
    ? `, because ${requiredBy.pointer} is ${JSON.stringify(requiredBy.value)}`
    : "";
  return `${what}${instead}${because}`;
}

function consistencyText({ rule, related, allowed = [] }: Of<"inconsistent-record">): string {
  const [first] = related;
  switch (rule) {
    case "dependenciesHaveNoCycle":
      return `a record that does not lead back to this one${through(related)}`;
    case "officesBelongToThePerson":
      return first?.value === undefined
        ? "no office, since no person is named"
        : `an office of ${first.value}`;
    case "officesAreHeldAtTheTime":
      return `an office held in ${first?.value}`;
    case "representativesActForTheirParty":
      return first?.pointer === "/parties"
        ? `a party to the instrument, or one that acts for it: ${[first.value].flat().join(", ")}`
        : `an office of ${first?.value} or of a body that acts for it`;
    case "relationPartiesTakePart":
      return `a relation whose parties all take part, unlike ${related.map(({ value }) => value).join(" and ")}`;
    case "successorsShareTheRelation":
      return `a record of ${first?.value ?? "no relation"}`;
    case "agreementStatusFitsModality":
      return `${oneOf(allowed)}, to fit ${first?.pointer.slice(1)} ${first?.value}`;
    case "agreementStatusFitsHistory":
      return `a status that fits ${placeText(related)}`;
    case "modalitiesFitTheirRecord":
      return `${oneOf(allowed)}, to fit ${placeText(related)}`;
    case "timesAreInOrder":
      return `a time not before ${placeText(related)}`;
    case "timesShareADay":
      return `a time that shares a day with ${placeText(related)}`;
    case "eventsLieWithinTheirParent":
      return `a time within ${placeText(related)}`;
    case "ordinalsFollowTime":
      return related[2]?.value === related[3]?.value
        ? `the time of ${placeText(related)}, which has the same ordinal`
        : `a time not before ${placeText(related)}, which has a lower ordinal`;
    case "successorsAreLater":
      return `a record that begins before this one and does not outlast its start, unlike ${placeText(related)}`;
    case "statementsPrecedeTheirSources":
      return `a time not after ${placeText(related)}, the latest source`;
    case "statusesDoNotContradict":
      return `a type that can hold together with ${placeText(related)}, at the same time`;
    case "onlyOneAtATime":
      return `no other at the time of ${first?.id}`;
    case "rolesAreDistinct":
      return distinctText(related);
    case "relationsAreDistinct":
      return first?.pointer === "/parties"
        ? `other parties than those of ${first.id}`
        : `a party that does not act for ${first?.value}`;
    case "ranksFitTheirType":
      return `a rank that goes with ${first?.value}, or none`;
    case "missionTypesFitTheirParties":
      return first?.pointer === "/protectingPower"
        ? `interests-section or protection-of-interests, since ${first.value} protects`
        : `a type of mission to ${aParty(first?.value)}`;
    case "accreditationsFitTheirMission":
      return accreditationText(related);
    case "residencesFitTheirPlace":
      return residenceText(related);
    case "countriesAreStates":
      return allowed.length > 0
        ? `a party whose type is ${allowed.join(" or ")}, not ${first?.value}`
        : "no country, since the party is a state";
    case "guestsComeFromElsewhere":
      return `a guest from another state than ${first?.value}`;
    case "chairsFitTheirNumber":
      return first?.pointer === "/participants"
        ? "a co-chair together with another"
        : `no other chair besides ${first?.pointer}`;
    case "participantsHaveOneSide":
      return `a role that the participant can have besides ${first?.value} (${first?.pointer})`;
    case "listsHaveNoDuplicates":
      return `an element other than ${first?.pointer}`;
    case "recordsAreNotAboutThemselves":
      return "the id of another record";
    case "partyCountsFitType":
      return `${countText(first?.value)}, since ${first?.pointer} is ${first?.value}`;
    case "partiesAreInIdOrder":
      return `id order: ${allowed.join(", ")}`;
    case "countryCodesAgree":
      return `${oneOf(allowed)}, to fit ${first?.pointer} ${first?.value}`;
    case "countryCodesAreAssigned":
      return "a code that ISO 3166-1 assigns to a country, or leaves to its users, such as XAA; no code, if the party has none";
    case "preferredReadingFitsMethod":
      return first?.value === "none"
        ? "no preferred reading, since the method is none"
        : `one preferred reading, since the method is ${first?.value}`;
    case "derivedTimesFollowTheirRule":
      if (first?.pointer.startsWith("/commemorates") && related.length === 1)
        return `${first.value}, as in ${first.pointer}`;
      return `a time in ${allowed.join(" or ")}, by rule ${first?.value}`;
    case "redirectCountFitsType":
      return `${first?.value === "withdrawn" ? "no id" : first?.value === "split" ? "two ids or more" : "one id"}, since the type is ${first?.value}`;
    case "redirectsAreNotNewer":
      return `a version not after ${first?.value}, that of the dataset`;
    case "redirectsHaveNoCycle":
      return `ids that do not lead back to this one${through(related)}`;
    default:
      return rule satisfies never;
  }
}

/** How many parties a form of relation, a type of event or a type of status asks for. */
function countText(type: unknown): string {
  switch (type) {
    case "bilateral":
      return "two parties";
    case "trilateral":
      return "three parties";
    case "multilateral":
      return "four parties or more";
    case "bilateral-meeting":
      return "two sides";
    case "trilateral-meeting":
      return "three sides";
    case "dependent":
    case "occupied":
      return "a counterpart";
    default:
      return "two parties or a counterpart";
  }
}

const aParty = (type: unknown) => `${/^[aeiou]/.test(`${type}`) ? "an" : "a"} ${type}`;

function distinctText([first, second]: readonly RelatedField[]): string {
  if (second) return `a party such that neither it nor ${first?.value} acts for the other`;
  return first?.pointer.startsWith("/signatories")
    ? `${first.value}, for which the same person signs (${first.pointer})`
    : `another party than ${first?.pointer}`;
}

function accreditationText([first, second]: readonly RelatedField[]): string {
  switch (first?.pointer) {
    case "/receiving":
      return `a mission to another party than ${first.value}`;
    case "/sending":
      return `a mission of ${second?.value}`;
    default:
      return `a mission of the same time, unlike ${first?.value}`;
  }
}

function residenceText([residence, country]: readonly RelatedField[]): string {
  if (!country) return "nothing, since the residence is resident";
  const state = residence?.value === "resident" ? "the receiving state" : "another state";
  return `a place in ${state}, since the residence is ${residence?.value}`;
}

/** The first of two contradictory dates, with its field, and its record where the two differ. */
function placeText([first, second]: readonly RelatedField[]): string {
  if (!first) return "";
  const field = first.pointer.replace(/\/edtf$/, "");
  return `${first.value} (${field}${first.id === second?.id ? "" : ` of ${first.id}`})`;
}

/** The next records of a cycle; a record that leads to itself needs no others. */
const through = (related: readonly { readonly id: string }[]) =>
  related.length > 0 ? ` through ${related.map(({ id }) => id).join(" or ")}` : "";
