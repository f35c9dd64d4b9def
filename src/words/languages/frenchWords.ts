import { deepFreeze } from "../../dataset/deepFreeze.ts";
import type { TimeWords, WrittenDate } from "../../time/TimeWords.ts";
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
  }))();
