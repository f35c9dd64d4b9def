/** What the package knows of a scheme of identifiers. */
interface Scheme {
  /** The form of an identifier. */
  readonly pattern: RegExp;
  /** The form in words, with an example, for errors. */
  readonly form: string;
  /** Whether several parties may share an identifier, because a state and its successor have the same number. */
  readonly shared?: boolean;
  /** Whether the check characters of an identifier of the right form are right. Absent: it has none. */
  readonly check?: (identifier: string) => boolean;
}

/**
 * The schemes of identifiers that the package knows, whose form it checks. Other schemes are allowed;
 * see {@link PartyIdentifiers}.
 *
 * @category Model
 * @since 0.2.0
 */
export type IdentifierScheme =
  | "iso3166Alpha2"
  | "iso3166Alpha3"
  | "iso3166Numeric"
  | "iso3166Part2"
  | "iso3166Part3"
  | "m49"
  | "wikidata"
  | "cowCode"
  | "cowAbbreviation"
  | "gleditschWard"
  | "gleditschWardAbbreviation"
  | "geonames"
  | "ror"
  | "isni"
  | "lei"
  | "viaf";

const DIGITS = "3 digits with leading zeros, such as 756";
const STATE_NUMBER = {
  pattern: /^[1-9]\d{0,2}$/,
  form: "a number from 1 to 999 without leading zeros, such as 225",
  shared: true,
};

const SCHEMES: Readonly<Record<IdentifierScheme, Scheme>> = {
  iso3166Alpha2: { pattern: /^[A-Z]{2}$/, form: "2 capital letters, such as CH" },
  iso3166Alpha3: { pattern: /^[A-Z]{3}$/, form: "3 capital letters, such as CHE" },
  iso3166Numeric: { pattern: /^\d{3}$/, form: DIGITS },
  iso3166Part2: {
    pattern: /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
    form: "2 capital letters, a hyphen and 1 to 3 letters or digits, such as CH-GE",
  },
  iso3166Part3: { pattern: /^[A-Z]{4}$/, form: "4 capital letters, such as DDDE" },
  m49: { pattern: /^\d{3}$/, form: DIGITS },
  wikidata: { pattern: /^Q[1-9]\d*$/, form: "Q and a number, such as Q39" },
  cowCode: STATE_NUMBER,
  cowAbbreviation: {
    pattern: /^[A-Z]{3}$/,
    form: "3 capital letters, such as SWZ",
    shared: true,
  },
  gleditschWard: STATE_NUMBER,
  gleditschWardAbbreviation: {
    pattern: /^[A-Z]{2,5}$/,
    form: "2 to 5 capital letters, such as SWZ",
    shared: true,
  },
  geonames: { pattern: /^[1-9]\d{0,8}$/, form: "a number, such as 2658434" },
  ror: {
    pattern: /^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/,
    form: "0, 6 letters or digits and 2 check digits, such as 03yrm5c26",
    check: fitsRor,
  },
  isni: {
    pattern: /^\d{15}[\dX]$/,
    form: "15 digits and a check character without spaces, such as 000000012281955X",
    check: fitsMod11,
  },
  lei: {
    pattern: /^[0-9A-Z]{18}\d{2}$/,
    form: "18 letters or digits and 2 check digits, such as 5493001KJTIIGC8Y1R12",
    check: fitsMod97,
  },
  viaf: { pattern: /^[1-9]\d{1,21}$/, form: "a number, such as 102333412" },
};

const schemeOf = (name: string): Scheme | undefined =>
  Object.hasOwn(SCHEMES, name) ? SCHEMES[name as IdentifierScheme] : undefined;

/** Whether no two parties may have the same identifier of a scheme. @internal */
export function isUniqueScheme(name: string): boolean {
  const scheme = schemeOf(name);
  return scheme !== undefined && !scheme.shared;
}

/** The pattern of the identifiers of a scheme. @internal */
export const patternOf = (scheme: IdentifierScheme): string => SCHEMES[scheme].pattern.source;

/** The form that an identifier lacks, in words; undefined if it is well formed. @internal */
export function identifierFault(name: string, identifier: string): string | undefined {
  const scheme = schemeOf(name);
  if (!scheme)
    return /^\S(?:.*\S)?$/.test(identifier) ? undefined : "text without spaces around it";
  if (!scheme.pattern.test(identifier)) return scheme.form;
  return scheme.check?.(identifier) === false
    ? `other check characters: ${scheme.form}`
    : undefined;
}

/** The form that the name of an unknown scheme lacks, in words; undefined if a party may have it. @internal */
export function schemeFault(name: string): string | undefined {
  if (schemeOf(name)) return undefined;
  const meant = nearestScheme(name);
  if (meant) return `the scheme ${meant}`;
  return /^[a-z][a-zA-Z0-9]*$/.test(name) ? undefined : "the name of a scheme in lower camel case";
}

function nearestScheme(name: string): string | undefined {
  const schemes = Object.keys(SCHEMES);
  return (
    schemes.find((known) => plain(known) === plain(name)) ??
    schemes.find((known) => differInALetter(plain(name), plain(known)))
  );
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Below this length, names that differ in one letter may well be of different schemes, such as ISNI and ISBN. */
const LONG = 6;

/** Whether long names differ in a letter that is replaced, added, missing, or swapped with the next. */
function differInALetter(name: string, known: string): boolean {
  let start = 0;
  while (start < known.length && name[start] === known[start]) start += 1;
  const [rest, knownRest] = [name.slice(start), known.slice(start)];
  return (
    known.length >= LONG &&
    (rest.slice(1) === knownRest.slice(1) ||
      rest.slice(1) === knownRest ||
      rest === knownRest.slice(1) ||
      `${rest[1]}${rest[0]}${rest.slice(2)}` === knownRest)
  );
}

/** ISO/IEC 7064 MOD 11-2: the last character is the check character, `X` for 10. */
function fitsMod11(identifier: string): boolean {
  let sum = 0;
  for (const digit of identifier.slice(0, -1)) sum = ((sum + Number(digit)) * 2) % 11;
  const check = (12 - sum) % 11;
  return identifier.at(-1) === (check === 10 ? "X" : `${check}`);
}

/** ISO/IEC 7064 MOD 97-10: letters are numbers from 10 to 35, and the whole number leaves 1. */
function fitsMod97(identifier: string): boolean {
  let rest = 0;
  for (const character of identifier) {
    const number = Number.parseInt(character, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest === 1;
}

/** Crockford's base 32, which has no i, l, o and u. */
const BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

/** The last two digits of a ROR id: MOD 97-10 over the number that the other characters are in base 32. */
function fitsRor(identifier: string): boolean {
  let number = 0;
  // Seven characters are 35 bits, which a double holds exactly.
  for (const character of identifier.slice(0, 7)) number = number * 32 + BASE_32.indexOf(character);
  return Number(identifier.slice(7)) === 98 - ((number * 100) % 97);
}
