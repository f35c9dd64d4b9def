import { deepFreeze } from "../../dataset/deepFreeze.ts";
import type { TimeWords, WrittenDate } from "../../time/TimeWords.ts";
import type { AmountWords } from "../AmountWords.ts";
import type { CitationWords } from "../CitationWords.ts";
import type { DoubtWords } from "../DoubtWords.ts";
import type { ValidityWords } from "../ValidityWords.ts";
import type { Words } from "../Words.ts";
import { FRENCH_LABELS } from "./french.ts";

/** Whether "de" and "le" lose their vowel before a text. NFD separates letters from accents. */
const beginsWithVowel = (text: string) => /^[aeiouh]/i.test(text.normalize("NFD"));

/** A date with its article, which only days, seasons and decades have. */
function withArticle({ text, unit }: WrittenDate): string {
  if (unit === "decade") return `les ${text}`;
  if (unit === "season" && beginsWithVowel(text)) return `l'${text}`;
  return unit === "day" || unit === "season" ? `le ${text}` : text;
}

/** The preposition "de" and a date. */
const after = (date: WrittenDate) => contracted(withArticle(date), "du", "des", "de ", "d'");

/** The preposition "à" and a date. */
const upTo = (date: WrittenDate) => contracted(withArticle(date), "au", "aux", "à ", "à ");

/** A preposition and a text; it has forms of its own before the articles "le" and "les" and before a vowel. */
function contracted(text: string, le: string, les: string, other: string, vowel: string): string {
  if (text.startsWith("le ")) return le + text.slice(2);
  if (text.startsWith("les ")) return les + text.slice(3);
  return (beginsWithVowel(text) ? vowel : other) + text;
}

const listed = (dates: readonly string[], conjunction: string) =>
  `${dates.slice(0, -1).join(", ")} ${conjunction} ${dates.at(-1)}`;

const SEASONS = { spring: "printemps", summer: "été", autumn: "automne", winter: "hiver" };
const HEMISPHERES = { northern: "boréal", southern: "austral" };

const TIME: TimeWords = {
  calendar: {
    months: [
      "janvier",
      "février",
      "mars",
      "avril",
      "mai",
      "juin",
      "juillet",
      "août",
      "septembre",
      "octobre",
      "novembre",
      "décembre",
    ],
    shortMonths: [
      "janv.",
      "févr.",
      "mars",
      "avr.",
      "mai",
      "juin",
      "juil.",
      "août",
      "sept.",
      "oct.",
      "nov.",
      "déc.",
    ],
    before: "av. J.-C.",
    after: "ap. J.-C.",
    day: (day) => (day === 1 ? "1er" : `${day}`),
  },
  undated: "sans date",
  attested: (time) => `attesté : ${time}`,
  uncertain: (date) => `${date} (date incertaine)`,
  approximate: (date) => `${date} environ`,
  since: (date) => `depuis ${withArticle(date)}`,
  from: (date) => `à partir ${after(date)}`,
  until: (date) =>
    date.unit === "year" || date.unit === "month" ? `jusqu'en ${date.text}` : `jusqu'${upTo(date)}`,
  interval: (start, end) => `${after(start)} ${upTo(end)}`,
  between: (start, end) => `entre ${withArticle(start)} et ${withArticle(end)}`,
  orEarlier: ({ text }) => `${text} ou avant`,
  orLater: ({ text }) => `${text} ou après`,
  andEarlier: ({ text }) => `${text} et avant`,
  andLater: ({ text }) => `${text} et après`,
  oneOf: (dates) => listed(dates, "ou"),
  allOf: (dates) => listed(dates, "et"),
  season: (season, hemisphere, year) =>
    [SEASONS[season], hemisphere && HEMISPHERES[hemisphere], year].filter(Boolean).join(" "),
  decade: (year) => `années ${year}`,
};

const VALIDITY: ValidityWords = {
  certainly: "certainement",
  possibly: "peut-être",
  vouched: (day) => `attesté pour la dernière fois le ${day}`,
};

const CITATIONS: CitationWords = {
  paragraphs: (numbers) => `par. ${numbers}`,
  rows: (numbers, count) => `${count > 1 ? "lignes" : "ligne"} ${numbers}`,
};

/** The commonest units that the platform does not have, in the singular and the plural. */
const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  computer: ["ordinateur", "ordinateurs"],
  country: ["pays", "pays"],
  person: ["personne", "personnes"],
  project: ["projet", "projets"],
  scholarship: ["bourse", "bourses"],
  school: ["école", "écoles"],
  sector: ["secteur", "secteurs"],
  student: ["étudiant", "étudiants"],
};

const AMOUNTS: AmountWords = {
  about: (amount) => `environ ${amount}`,
  count: (number, unit, value) => {
    const [singular, plural] = UNITS[unit] ?? [`(${unit})`, `(${unit})`];
    return `${number} ${Math.abs(value) < 2 ? singular : plural}`;
  },
  inWords: (words, unit) => `${words} (${UNITS[unit]?.[1] ?? unit})`,
};

const FIELDS: DoubtWords["fields"] = {
  id: "l'identifiant",
  kind: "le genre de fiche",
  label: "l'intitulé",
  summary: "le résumé",
  aliases: "les autres noms",
  citations: "les références",
  certainty: "le degré de certitude",
  note: "la note",
  missing: "les champs manquants",
  title: "le titre",
  publisher: "l'éditeur",
  authors: "les auteurs",
  published: "la date de publication",
  language: "la langue",
  genre: "le genre",
  reliability: "la fiabilité",
  url: "l'adresse web",
  version: "la version",
  licence: "la licence",
  documentation: "la documentation",
  sha256: "l'empreinte du texte",
  paragraphs: "le nombre de paragraphes",
  derivedFrom: "la source qu'elle reprend",
  type: "le type",
  parent: "l'ensemble dont elle fait partie",
  country: "le pays",
  identifiers: "les identifiants",
  name: "le nom",
  honorific: "le titre de civilité",
  nationality: "la nationalité",
  person: "la personne",
  party: "la partie",
  office: "la fonction",
  officeType: "le type de fonction",
  first: "ce dont c'était la première fois",
  held: "la période",
  placeType: "le type de lieu",
  parties: "les parties",
  form: "la forme",
  statusType: "le type de statut",
  holders: "les titulaires",
  counterpart: "la contrepartie",
  relation: "la relation",
  supersedes: "ce qu'il a remplacé",
  level: "le niveau",
  formula: "la formule",
  modality: "l'avancement",
  eventType: "le type d'événement",
  date: "la date",
  place: "le lieu",
  series: "la série de réunions",
  ordinal: "le numéro de la réunion",
  participants: "les participants",
  topics: "les sujets",
  agenda: "l'ordre du jour",
  commemorates: "l'événement commémoré",
  instrumentType: "le type d'instrument",
  signatories: "les signatures",
  signed: "la date de signature",
  inForce: "la période de vigueur",
  coverage: "la période prévue",
  status: "l'état juridique",
  signedAt: "l'événement de la signature",
  count: "le nombre d'instruments",
  sending: "la partie d'envoi",
  receiving: "la partie d'accueil",
  missionType: "le type de mission",
  residence: "la résidence",
  headRank: "le rang du chef",
  accreditedFrom: "le siège du chef",
  protectingPower: "la puissance protectrice",
  decided: "la date de la décision",
  established: "la date d'établissement",
  inaugurated: "la date d'inauguration",
  closed: "la date de fermeture",
  projectType: "le type de projet",
  from: "les fournisseurs",
  to: "les bénéficiaires",
  framework: "le cadre",
  stage: "le stade",
  period: "la période",
  places: "les lieux",
  quantities: "les montants",
  commitmentType: "le type d'engagement",
  by: "son auteur",
  toward: "le destinataire",
  proposedBy: "l'auteur de la proposition",
  made: "la date",
  event: "l'événement",
  quantity: "le montant",
  deadline: "l'échéance",
  outcome: "le résultat",
  about: "l'objet",
  measure: "la mesure",
  value: "le montant",
  qualitative: "le montant en mots",
  unit: "l'unité",
  aggregation: "l'agrégation",
  discrepancyType: "le type de divergence",
  subjects: "les champs concernés",
  readings: "les lectures",
  resolution: "la résolution",
  method: "la méthode",
};

const DOUBTS: DoubtWords = {
  fields: FIELDS,
  record: "la fiche",
  disputed: ({ text }) => `un doute existe sur ${text}`,
  unconfirmed: ({ text }) => `aucune autre publication trouvée ne confirme ${text}`,
  refined: ({ text }) => `une autre source est moins précise sur ${text}`,
  inferred: ({ text }) => `les responsables du jeu de données ont déduit ${text} du contexte`,
  derived: ({ text }, years, on) => `un décompte de ${years} ans (${on}) donne ${text}`,
  uncertain: ({ text }) => `${text}, sans certitude`,
  missing: ({ text }) => `aucune source ne donne ${text}`,
  because: (sentence, reason) => `${sentence} : ${reason}`,
};

/**
 * All words of the package in French. The labels follow the French texts of the Vienna Conventions; no
 * translator has reviewed the words.
 *
 * @example
 * ```ts
 * import { formatTime } from "laos-relations";
 * import { FRENCH_WORDS } from "laos-relations/words/fr";
 *
 * formatTime("2025-12-01/2025-12-02", { words: FRENCH_WORDS }); // => "1er–2 décembre 2025"
 * formatTime("[2024-07-24..2024-07-27]", { words: FRENCH_WORDS }); // => "entre le 24 et le 27 juillet 2024"
 * ```
 *
 * @category Show to people
 * @since 0.2.0
 */
export const FRENCH_WORDS: Words = /* @__PURE__ */ (() =>
  deepFreeze({
    locale: "fr",
    labels: FRENCH_LABELS,
    time: TIME,
    validity: VALIDITY,
    amounts: AMOUNTS,
    doubts: DOUBTS,
    citations: CITATIONS,
  }))();
