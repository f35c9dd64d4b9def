/**
 * Every code that a {@link LaosRelationsError} can carry. The list is closed: a new code is a
 * minor release, a removed or renamed one a major release.
 *
 * | code | raised when |
 * |---|---|
 * | `unsupported-edtf` | a text is not a date in EDTF, or not one that the package supports, or not in the calendar; or a time has an unknown or missing field |
 * | `reversed-interval` | an interval or a set ends before it begins |
 * | `contradictory-time` | a time is attested for a period that lies outside it |
 * | `unknown-id` | no record of the dataset has the id, and no redirect leads from it to a record |
 * | `unknown-code` | no party of the dataset has the code |
 * | `unknown-value` | a value is not in its closed vocabulary (kind, topic, modality, certainty …) |
 * | `invalid-criteria` | criteria are not an object, or hold an unknown field or a field of the wrong form; or the first argument is not a dataset |
 * | `invalid-pointer` | a JSON Pointer does not lead to a field of the record |
 * | `invalid-record` | a record does not fit its schema: {@link laos-relations/schemas!parseRecord | parseRecord} throws it. Among `issues`: a value has the wrong type, form or size |
 * | `unknown-key` | a record holds a field that its kind does not have |
 * | `missing-key` | a record lacks a field that its kind requires |
 * | `wrong-prefix` | a record's own id does not begin with its kind, or its slug holds other characters than `a`–`z`, `0`–`9` and hyphens |
 * | `wrong-kind` | a reference names a record of a kind that the field does not take |
 * | `dangling-reference` | a reference names a record that the dataset does not hold |
 * | `duplicate-id` | two records have the same id |
 * | `duplicate-code` | two parties have the same code or the same identifier |
 * | `uncited` | a record has no citation |
 * | `invalid-citation` | a cited passage is empty, ends before it begins, or lies outside its source |
 * | `inconsistent-record` | two fields that must agree do not; `rule` says which rule is broken |
 * | `not-plain-data` | the data holds something that JSON cannot: a function, a class instance, a getter, a hole in a list, a cycle … |
 * | `invalid-dataset` | a dataset has faults; `issues` lists all of them |
 * | `wrong-dataset` | a dataset is not the one that was pinned |
 * | `unsupported-schema` | a dataset has a collection that this version of the package does not know, or is asked about a kind that came after its schema |
 *
 * @category Errors
 * @since 0.1.0
 */
export type ErrorCode =
  | "unknown-id"
  | "unknown-code"
  | "invalid-criteria"
  | DataErrorCode
  | "invalid-dataset"
  | "wrong-dataset"
  | "unsupported-schema";

/**
 * The codes that a fault in the data can have, as {@link DataIssue} lists them. Questions to a
 * dataset also throw `unsupported-edtf`, `reversed-interval`, `contradictory-time`,
 * `unknown-value` and `invalid-pointer`.
 *
 * @category Errors
 * @since 0.1.0
 */
export type DataErrorCode = DataIssue["code"];

/**
 * Where a fault is: a record and a field of it, or a field of the criteria.
 *
 * @category Errors
 * @since 0.1.0
 */
export interface ErrorPlace {
  /** The id of the record at fault, or its collection and index where it has no usable id. Absent: no record is at fault. */
  readonly id?: string;
  /** JSON Pointer (RFC 6901) into the record; the empty string is the record itself. Absent: no record is at fault. */
  readonly pointer?: string;
  /** The criteria field or parameter at fault, such as `"during"` or `"between[1]"`. Absent: none is. */
  readonly field?: string;
}

/**
 * A field of a record, with its value.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface RelatedField {
  /** The id of the record. */
  readonly id: string;
  /** JSON Pointer (RFC 6901) of the field. */
  readonly pointer: string;
  /** The value of the field; `undefined` where the record does not have it. */
  readonly value: unknown;
}

/**
 * How serious an issue is.
 *
 * - `error`: the data cannot be right; `defineDataset` throws.
 * - `warning`: the data may be wrong; it is kept as it is.
 *
 * @category Errors
 * @since 0.2.0
 */
export type Severity = "error" | "warning";

/**
 * What every {@link DataIssue} has.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface DataIssueBase {
  /** Whether the data is surely wrong, or may be wrong. */
  readonly severity: Severity;
  /** The id of the record at fault; its collection and index where it has no usable id; `meta` or `dataset`. */
  readonly id: string;
  /** JSON Pointer (RFC 6901) into the record; the empty string is the record itself. */
  readonly pointer: string;
  /** The value found there; `undefined` where there is none. */
  readonly value: unknown;
  /** What should be there, in words. They may change in any release; programs read the other fields. */
  readonly expected: string;
}

/**
 * A text is not a date in EDTF, or not one that the package supports, or not in the calendar.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface UnsupportedEdtfIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "unsupported-edtf";
  /** The expected form, and what was found instead, in words. */
  readonly supported: string;
}

/**
 * An interval or a set ends before it begins.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface ReversedIntervalIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "reversed-interval";
  /** The date written first, in EDTF. */
  readonly start: string;
  /** The date written second, which is earlier. */
  readonly end: string;
}

/**
 * A time is attested for a period that lies outside it.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface ContradictoryTimeIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "contradictory-time";
  /** The `edtf` of the time. The issue itself points at `attested`. */
  readonly related: readonly [RelatedField];
}

/**
 * A value is not in its closed vocabulary.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface UnknownValueIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "unknown-value";
  /** Every value of the vocabulary. */
  readonly allowed: readonly string[];
  /** The value of the vocabulary that was probably meant. Absent: none is near. */
  readonly nearest?: string;
}

/**
 * A JSON Pointer in the data does not lead where it must.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface InvalidPointerIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "invalid-pointer";
  /** The id of the record that the pointer is about. */
  readonly target: string;
  /**
   * What that record must do with the field: `has` it; `may-have` it, by its kind; or `lacks` it,
   * although its kind may have it.
   */
  readonly requirement: "has" | "may-have" | "lacks";
  /** The fields that a record of its kind may have. */
  readonly fields: readonly string[];
}

/**
 * A type of JSON value; an integer is a number without a fraction.
 *
 * @category Errors
 * @since 0.2.0
 */
export type JsonType = "null" | "boolean" | "number" | "integer" | "string" | "array" | "object";

/**
 * What is wrong with the value of an {@link InvalidRecordIssue}. Discriminated by `problem`.
 *
 * @category Errors
 * @since 0.2.0
 */
export type InvalidRecordProblem =
  | {
      /** The value is of another type. */
      readonly problem: "wrong-type";
      /** The type that it must have. */
      readonly type: JsonType;
      /** The type that it has. `NaN` and the infinities are numbers that JSON does not know. */
      readonly found: JsonType | "NaN" | "infinity";
    }
  | {
      /** The text does not have the form that the field asks for. */
      readonly problem: "wrong-format";
      /** The name of the form, such as `date` or `url`; `regex` for one that only `pattern` describes. */
      readonly format: string;
      /** The regular expression that the text must match. Absent: the name says enough. */
      readonly pattern?: string;
      /** The form in words; for the identifier of a scheme that is misspelt, the right name. Absent: the name or the pattern says enough. */
      readonly form?: string;
    }
  | {
      /** The text is not an id. */
      readonly problem: "not-an-id";
      /** The kinds of record that the id may name. */
      readonly kinds: readonly string[];
    }
  | {
      /** The value is too small or too large. */
      readonly problem: "out-of-range";
      /** The least allowed. Absent: there is no lower limit. */
      readonly minimum?: number;
      /** The most allowed. Absent: there is no upper limit. */
      readonly maximum?: number;
      /** Whether the limit itself is allowed. */
      readonly inclusive: boolean;
      /** What is counted; `value` is the number itself. */
      readonly unit: "value" | "items" | "characters" | "words";
    }
  | {
      /** There must not be a value here, because of another field. */
      readonly problem: "not-allowed";
    }
  | {
      /** The schema library refuses the value for another reason. */
      readonly problem: "refused";
      /** The reason, in the library's words. */
      readonly reason: string;
    };

/**
 * A value has the wrong type, form or size; `problem` says which.
 *
 * @category Errors
 * @since 0.2.0
 */
export type InvalidRecordIssue = DataIssueBase &
  InvalidRecordProblem & {
    /** Tells the issues apart. */
    readonly code: "invalid-record";
  };

/**
 * A record holds a field that its kind does not have.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface UnknownKeyIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "unknown-key";
  /** The name of the field. */
  readonly key: string;
  /** The field of the record that was probably meant. Absent: none is near. */
  readonly nearest?: string;
}

/**
 * A record lacks a field that its kind requires.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface MissingKeyIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "missing-key";
  /** The name of the field, or the index of the element. */
  readonly key: string;
  /** The type that its value must have. Absent: `allowed` lists the values. */
  readonly type?: JsonType;
  /** Every value that it may have. Absent: the vocabulary is open. */
  readonly allowed?: readonly string[];
  /** The name of another field that may stand in its place. Absent: none may. */
  readonly alternative?: string;
  /** The field whose value makes it required. Absent: it is always required. */
  readonly requiredBy?: RelatedField;
}

/**
 * A record's own id does not begin with its kind, or its slug holds other characters than `a`–`z`,
 * `0`–`9` and hyphens.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface WrongPrefixIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "wrong-prefix";
  /** The kind of the record. */
  readonly kind: string;
}

/**
 * A reference names a record of a kind that the field does not take.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface WrongKindIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "wrong-kind";
  /** The kinds that the field takes. */
  readonly kinds: readonly string[];
  /** The kind that the reference names. */
  readonly found: string;
}

/**
 * A reference names a record that the dataset does not hold.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface DanglingReferenceIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "dangling-reference";
  /** The id that the dataset does not hold. */
  readonly reference: string;
  /** The kind of record that it names. */
  readonly kind: string;
}

/**
 * Two records have the same id, or a redirect leads from an id that is in use.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface DuplicateIdIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "duplicate-id";
  /** The collection and index of the first and of the second, such as `places/0`. */
  readonly places: readonly [first: string, second: string];
}

/**
 * Two parties have the same code or the same identifier.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface DuplicateCodeIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "duplicate-code";
  /** The name of the identifier, such as `wikidata`. */
  readonly scheme: string;
  /** The same identifier of the other party. */
  readonly related: readonly [RelatedField];
}

/**
 * A record has no citation.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface UncitedIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "uncited";
  /** How many citations a record needs. */
  readonly minimum: 1;
}

/**
 * A cited passage is empty, ends before it begins, or lies outside its source.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface InvalidCitationIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "invalid-citation";
  /** The least that the number may be. Absent: it is too large, not too small. */
  readonly minimum?: number;
  /** The most that the number may be. Absent: it is too small, not too large. */
  readonly maximum?: number;
  /** The field that sets this limit: the `start` of the passage, or the `paragraphs` of the source. */
  readonly related: readonly [RelatedField];
}

/**
 * The rules about fields that must agree, by name. The issue of a rule is an `error` if the data is
 * surely wrong, and a `warning` if a date is uncertain or the case is only unusual.
 *
 * | rule | what must be true | issue |
 * |---|---|---|
 * | `dependenciesHaveNoCycle` | following `parent`, `country`, `supersedes`, `accreditedFrom` or `framework` never leads back to the record; nor does following `parent` and `country` in turn | error |
 * | `officesBelongToThePerson` | whoever acts in an office is the person who holds it | error |
 * | `officesAreHeldAtTheTime` | that office can have been held at the time | error or warning |
 * | `representativesActForTheirParty` | an office belongs to the party for which its holder acts or signs, and a signatory signs for a party to the instrument | warning |
 * | `relationPartiesTakePart` | each party of a record's relation takes part, or a body of it does | error |
 * | `successorsShareTheRelation` | a status or an agreement has the relation of the one it supersedes, and a mission its parties | error or warning |
 * | `agreementStatusFitsModality` | the status of an agreement claims as much as its modality | error |
 * | `agreementStatusFitsHistory` | an agreement that was signed, was in force or was replaced, by what the record says, has a status that fits | warning |
 * | `modalitiesFitTheirRecord` | the modality fits what else the record says: a closed mission was open, a completed project is done, nothing was signed at an event that did not take place | error or warning |
 * | `timesAreInOrder` | of two times that must be in order (a mission is established and closed, a commitment made and due, a source published and read), the first is not after the second | error or warning |
 * | `timesShareADay` | two times of the same thing share a day: an agreement is signed on the day of the event at which it is signed | error or warning |
 * | `eventsLieWithinTheirParent` | an event that is part of another takes place during it | error or warning |
 * | `ordinalsFollowTime` | the meetings of a series take place in the order of their ordinals | error or warning |
 * | `successorsAreLater` | a status, an agreement or a mission begins after the record that it supersedes, which ends by then | error or warning |
 * | `statementsPrecedeTheirSources` | a thing that is said to have happened is not later than all its sources | error or warning |
 * | `statusesDoNotContradict` | statuses that exclude each other, such as relations and no relations, do not hold between the same parties at one time | error or warning |
 * | `onlyOneAtATime` | one party has one resident embassy in another at a time, an office one holder, a body one chair | warning |
 * | `rolesAreDistinct` | parties that face each other, such as the sending and the receiving party, are different parties | error or warning |
 * | `relationsAreDistinct` | no two relations have the same parties and form, and a body has none with its own state | warning |
 * | `ranksFitTheirType` | the rank of a head of mission fits the type of mission, and the level of relations the type of status | error or warning |
 * | `missionTypesFitTheirParties` | a mission is of a type that its receiving party and its protecting power can have | warning |
 * | `accreditationsFitTheirMission` | a head of mission is accredited from a mission of the same sending party, which exists at the time and is not in the receiving state | error or warning |
 * | `residencesFitTheirPlace` | a resident mission is in the receiving state, and a displaced or exiled one is not | error or warning |
 * | `countriesAreStates` | the country of a party or a place, and the nationality of a person, is a state or a territory | error or warning |
 * | `guestsComeFromElsewhere` | the guest of a visit comes from another state than that of the place | warning |
 * | `participantsHaveOneSide` | nobody is both host and guest of an event, both its chair and a co-chair, both the side that acts and the other, or both there and absent | error or warning |
 * | `chairsFitTheirNumber` | a meeting has one chair or several co-chairs | warning |
 * | `listsHaveNoDuplicates` | no party, participant, signatory, reading or citation is listed twice | error or warning |
 * | `recordsAreNotAboutThemselves` | a record is not about itself | error |
 * | `partyCountsFitType` | a relation has as many parties as its form says, a status between parties at least two, and a meeting as many sides as its type says | error or warning |
 * | `partiesAreInIdOrder` | the parties of a relation are in id order | warning |
 * | `countryCodesAgree` | the ISO 3166-1 codes of a party are codes of one country, and its M49 code is the same number | error |
 * | `countryCodesAreAssigned` | ISO 3166-1 assigns the codes that a party has as its own, or leaves them to users | warning |
 * | `preferredReadingFitsMethod` | a discrepancy prefers one reading, or none where its method is `none` | error |
 * | `derivedTimesFollowTheirRule` | a derived time is the one that its rule gives, for the years that the record states | error |
 * | `redirectCountFitsType` | a redirect leads to as many ids as its type asks for | error |
 * | `redirectsHaveNoCycle` | following redirects never leads back to the same id | error |
 * | `redirectsAreNotNewer` | a redirect is since a version that the dataset has reached | error |
 *
 * @category Errors
 * @since 0.2.0
 */
export type ConsistencyRuleName =
  | "dependenciesHaveNoCycle"
  | "officesBelongToThePerson"
  | "officesAreHeldAtTheTime"
  | "representativesActForTheirParty"
  | "relationPartiesTakePart"
  | "successorsShareTheRelation"
  | "agreementStatusFitsModality"
  | "agreementStatusFitsHistory"
  | "modalitiesFitTheirRecord"
  | "timesAreInOrder"
  | "timesShareADay"
  | "eventsLieWithinTheirParent"
  | "ordinalsFollowTime"
  | "successorsAreLater"
  | "statementsPrecedeTheirSources"
  | "statusesDoNotContradict"
  | "onlyOneAtATime"
  | "rolesAreDistinct"
  | "relationsAreDistinct"
  | "ranksFitTheirType"
  | "missionTypesFitTheirParties"
  | "accreditationsFitTheirMission"
  | "residencesFitTheirPlace"
  | "countriesAreStates"
  | "guestsComeFromElsewhere"
  | "participantsHaveOneSide"
  | "chairsFitTheirNumber"
  | "listsHaveNoDuplicates"
  | "recordsAreNotAboutThemselves"
  | "partyCountsFitType"
  | "partiesAreInIdOrder"
  | "countryCodesAgree"
  | "countryCodesAreAssigned"
  | "preferredReadingFitsMethod"
  | "derivedTimesFollowTheirRule"
  | "redirectCountFitsType"
  | "redirectsHaveNoCycle"
  | "redirectsAreNotNewer";

/**
 * Two fields that must agree do not.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface InconsistentRecordIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "inconsistent-record";
  /** The rule that is broken. */
  readonly rule: ConsistencyRuleName;
  /**
   * The fields that the rule compares with the field of the issue: both dates of two that
   * contradict each other, the other records of a cycle, the parties that do not take part.
   */
  readonly related: readonly RelatedField[];
  /** The values that would agree with those fields. Absent: they cannot be listed. */
  readonly allowed?: readonly string[];
}

/**
 * The data holds something that JSON cannot, so that a copy would not be what was validated.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface NotPlainDataIssue extends DataIssueBase {
  /** Tells the issues apart. */
  readonly code: "not-plain-data";
  /**
   * What was found:
   * - `function`, `symbol`, `bigint`, `class-instance`: a value of this type.
   * - `half-character`: a text with half of a surrogate pair alone, which no encoding of Unicode can hold.
   * - `undefined`: an element of a list; a field of an object counts as absent.
   * - `hole`: no element at this index of a list; later holes of the same list are not named.
   * - `accessor`: a getter or a setter, which is not run.
   * - `symbol-key`: a property whose key is the symbol in `value`.
   * - `hidden-property`: a property that is not enumerable.
   * - `list-property`: a property of a list that is not an element.
   * - `cycle`: an object that contains itself.
   * - `too-deep`: an object inside more than a hundred others.
   * - `unreadable`: an object that throws when it is read.
   */
  readonly found:
    | "function"
    | "symbol"
    | "bigint"
    | "class-instance"
    | "half-character"
    | "undefined"
    | "hole"
    | "accessor"
    | "symbol-key"
    | "hidden-property"
    | "list-property"
    | "cycle"
    | "too-deep"
    | "unreadable";
  /** Pointer of the object that a cycle leads back to. Absent: there is no cycle. */
  readonly cycleStart?: string;
}

/**
 * One fault of a dataset. Switch on `code`: each member carries what a program needs to show or
 * repair the fault (allowed values, limits, the other field or record), and `expected` says the
 * same in words.
 *
 * A later release may add members, so keep a `default` branch unless you want the compiler to
 * tell you of new ones.
 *
 * @example
 * ```ts
 * import { dataset } from "laos-relations";
 * import { validateDataset } from "laos-relations/schemas";
 *
 * const [place, ...others] = dataset.places;
 * const [issue] = validateDataset({ ...dataset, places: [{ ...place, placeType: "moon" }, ...others] });
 * issue?.code === "unknown-value" && issue.allowed.includes("city"); // => true
 * ```
 *
 * @category Errors
 * @since 0.1.0
 */
export type DataIssue =
  | UnsupportedEdtfIssue
  | ReversedIntervalIssue
  | ContradictoryTimeIssue
  | UnknownValueIssue
  | InvalidPointerIssue
  | InvalidRecordIssue
  | UnknownKeyIssue
  | MissingKeyIssue
  | WrongPrefixIssue
  | WrongKindIssue
  | DanglingReferenceIssue
  | DuplicateIdIssue
  | DuplicateCodeIssue
  | UncitedIssue
  | InvalidCitationIssue
  | InconsistentRecordIssue
  | NotPlainDataIssue;

/**
 * What a {@link LaosRelationsError} is made of.
 *
 * @category Errors
 * @since 0.1.0
 */
export interface ErrorDetails {
  /** The value that was refused. */
  readonly value: unknown;
  /** What was expected in its place, in words. */
  readonly expected: string;
  /** Where it was found. Absent: the value itself is all there is. */
  readonly place?: ErrorPlace;
  /** Every fault found, where a whole dataset or record was validated. Absent: nothing was. */
  readonly issues?: readonly DataIssue[];
}

/**
 * The one error class of the package. Catch it and switch on `code`; the message is for people and
 * may be reworded in any release.
 *
 * `instanceof` recognises an error by its name, so also an error of another copy of the package: of its
 * CommonJS build beside its ES modules, of another version, or of another realm. `structuredClone`
 * and `postMessage` copy only the message of an error, so send its `code` and `place` beside it.
 *
 * @example
 * ```ts
 * import { LaosRelationsError, parseEdtf } from "laos-relations";
 *
 * try {
 *   parseEdtf("spring 2024");
 * } catch (error) {
 *   if (!(error instanceof LaosRelationsError)) throw error;
 *   error.code; // => "unsupported-edtf"
 *   error.value; // => "spring 2024"
 * }
 * ```
 *
 * @category Errors
 * @since 0.1.0
 */
export class LaosRelationsError extends Error {
  /** Always `"LaosRelationsError"`, so that errors can be told apart across realms and bundles. */
  override readonly name = "LaosRelationsError";
  /** Which rule was broken. */
  readonly code: ErrorCode;
  /** The value that was refused. */
  readonly value: unknown;
  /** What was expected in its place, in words. */
  readonly expected: string;
  /** Where it was found; empty where the value itself is all there is. */
  readonly place: ErrorPlace;
  /** Every fault found, where a whole dataset or record was validated; empty otherwise. */
  readonly issues: readonly DataIssue[];

  /**
   * Makes an error; the message is written from the details.
   *
   * @param code - the rule that was broken
   * @param details - the value, what was expected, and where
   */
  constructor(code: ErrorCode, { value, expected, place = {}, issues = [] }: ErrorDetails) {
    const where = [place.id, place.pointer, place.field].filter(Boolean).join(" ");
    const at = where && ` at ${shorten(where.replace(/\s+/g, " "), 200)}`;
    super(`${code}${at}: ${formatValue(value)}; expected ${shorten(expected, 2000)}`);
    this.code = code;
    this.value = value;
    this.expected = expected;
    this.place = place;
    this.issues = issues;
  }

  /** Whether a value is an error of this class, of this or of another copy of the package. */
  static override [Symbol.hasInstance](value: unknown): value is LaosRelationsError {
    // biome-ignore lint/complexity/noThisInStatic: a class that extends this one has its own instances
    const { prototype } = this;
    return prototype === LaosRelationsError.prototype
      ? (value as Error | null)?.name === "LaosRelationsError"
      : Object.prototype.isPrototypeOf.call(prototype, Object(value));
  }
}

/**
 * Runs a function that reads a value from a caller. The value may throw when it is read: it may be a
 * proxy, have a getter, lack what it must have, or be nested too deep. Then throws a coded error.
 *
 * @internal
 */
export function reading<T>(read: () => T, errorFor: () => LaosRelationsError): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof LaosRelationsError ? error : errorFor();
  }
}

/** Makes the error for a wrong argument, or for a wrong field of one. @internal */
export const argumentError = (code: ErrorCode, value: unknown, expected: string, field?: string) =>
  new LaosRelationsError(code, { value, expected, place: field ? { field } : {} });

/** Makes the error for an argument, or a field of one, that has a wrong form. @internal */
export const invalidArgument = (value: unknown, expected: string, field?: string) =>
  argumentError("invalid-criteria", value, expected, field);

/** The most parts of a value that a message looks at: a value that repeats its parts has too many. */
const MOST_PARTS = 200;

/**
 * A value as text of at most `longest` characters, for messages. A value that JSON cannot hold is named by
 * its type; `NaN` and the infinities, which JSON turns into null, keep their names.
 *
 * @internal
 */
export function formatValue(value: unknown, longest = 80): string {
  let text: string | undefined;
  let parts = 0;
  const bounded = (_: string, part: unknown) => {
    if (++parts > MOST_PARTS) return undefined;
    if (typeof part === "string") return shorten(part, longest);
    return Array.isArray(part) && part.length > MOST_PARTS ? part.slice(0, MOST_PARTS) : part;
  };
  try {
    text = typeof value === "number" ? `${value}` : JSON.stringify(value, bounded);
  } catch {
    // A cycle or a bigint: only the type can be named.
  }
  return shorten(text ?? `(${typeof value})`, longest);
}

const shorten = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
