import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The genres of a source.
 *
 * - `news`: a report by a news medium. (CSL article-newspaper)
 * - `interview`: questions and answers. (CSL interview)
 * - `opinion`: a comment or column. (CSL article-newspaper)
 * - `machine-paraphrase`: a text that software has reworded. (CSL webpage)
 * - `generated`: a text that software has written. (CSL webpage)
 * - `dataset`: a table or database that somebody compiled. (CSL dataset)
 * - `statistics`: a statistical series or yearbook. (CSL dataset)
 * - `archive`: a document from an archive, such as a despatch, a note or minutes. (CSL manuscript)
 * - `treaty-text`: the text of an instrument between parties. (CSL treaty)
 * - `legislation`: a law, decree or regulation. (CSL legislation)
 * - `resolution`: a decision or resolution of an organisation or legislature. (CSL legislation)
 * - `court-decision`: a judgment or award. (CSL legal_case)
 * - `official-statement`: a statement of a government or organisation, such as a communiqué. (CSL
 *   document)
 * - `press-release`: a text that an organisation sent to the press. (CSL document)
 * - `speech`: a speech or its transcript. (CSL speech)
 * - `government-page`: a web page of a government, ministry or mission. (CSL webpage)
 * - `organisation-page`: a web page of another organisation. (CSL webpage)
 * - `web-page`: any other web page. (CSL webpage)
 * - `social-media`: a post on a platform. (CSL post)
 * - `broadcast`: radio, television or video. (CSL broadcast)
 * - `report`: a report of an organisation, institute or commission. (CSL report)
 * - `analysis`: a study or brief by an institute or expert. (CSL report)
 * - `book`: a book. (CSL book)
 * - `chapter`: a chapter of a book. (CSL chapter)
 * - `journal-article`: an article in a scholarly journal. (CSL article-journal)
 * - `thesis`: a thesis. (CSL thesis)
 * - `encyclopaedia`: an entry of an encyclopaedia. (CSL entry-encyclopedia)
 * - `reference-work`: a yearbook, diplomatic list, gazetteer or dictionary. (CSL entry)
 * - `map`: a map. (CSL map)
 * - `unstated`: nothing shows what the source is.
 * - `other`: another type, named in `genreTerm`. (CSL document)
 *
 * In parentheses, the standard or usage that the value follows: CSL, the Citation Style Language.
 *
 * @category Model
 * @since 0.1.0
 */
export const GENRES = /* @__PURE__ */ freezeList([
  "news",
  "interview",
  "opinion",
  "machine-paraphrase",
  "generated",
  "dataset",
  "statistics",
  "archive",
  "treaty-text",
  "legislation",
  "resolution",
  "court-decision",
  "official-statement",
  "press-release",
  "speech",
  "government-page",
  "organisation-page",
  "web-page",
  "social-media",
  "broadcast",
  "report",
  "analysis",
  "book",
  "chapter",
  "journal-article",
  "thesis",
  "encyclopaedia",
  "reference-work",
  "map",
  "unstated",
  "other",
]);

/** A value of {@link GENRES}. @category Model @since 0.1.0 */
export type Genre = (typeof GENRES)[number];

/**
 * The grades of reliability, from the Admiralty scale (AJP-2.1).
 *
 * - `A`: completely reliable.
 * - `B`: usually reliable.
 * - `C`: fairly reliable.
 * - `D`: not usually reliable.
 * - `E`: unreliable.
 * - `F`: the reliability cannot be judged.
 *
 * @category Model
 * @since 0.1.0
 */
export const RELIABILITY_GRADES = /* @__PURE__ */ freezeList(["A", "B", "C", "D", "E", "F"]);

/** A value of {@link RELIABILITY_GRADES}. @category Model @since 0.1.0 */
export type ReliabilityGrade = (typeof RELIABILITY_GRADES)[number];

/**
 * The maintainers' judgement of the reliability of a source.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Reliability {
  /** The grade on the Admiralty scale. */
  readonly grade: ReliabilityGrade;
  /** The reason for the grade. */
  readonly reason: string;
}

/**
 * A document that records cite: a text, a web page, a book, a dataset.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Source extends RecordBase<"source"> {
  /** The headline as printed. Absent: the text has none. */
  readonly title?: string;
  /** The party that published it. Absent: the text does not say. */
  readonly publisher?: IdOf<"party">;
  /** The people who wrote it, in the printed order. Empty: the text names nobody. */
  readonly authors: readonly IdOf<"person">[];
  /** The time at which it was published. */
  readonly published: Time;
  /** The language of the text, as a BCP 47 tag. */
  readonly language: string;
  /** The genre of the text. */
  readonly genre: Genre;
  /** The genre in the words of the source, as a term. Required if `genre` is `other`. Absent: `genre` says enough. */
  readonly genreTerm?: string;
  /** The reliability of the source, with the reason. */
  readonly reliability: Reliability;
  /** The sources whose text or report it repeats, so that they and it are one witness. Absent: none known. */
  readonly derivedFrom?: readonly IdOf<"source">[];
  /** The address at which it was published on the web. Absent: not known. */
  readonly url?: string;
  /** The version or edition that the records cite, such as `3.1`. Absent: it has none, or none is known. */
  readonly version?: string;
  /** The licence under which it was published, as an SPDX expression or by name. Absent: not known. */
  readonly licence?: string;
  /** The address of its documentation on the web, such as a codebook. Absent: none, or not known. */
  readonly documentation?: string;
  /** The SHA-256 of the text file, in hexadecimal. Absent: no citation points to a passage of the source. */
  readonly sha256?: string;
  /** The number of paragraphs in the text: the lines that are not blank. Absent: no citation points to a passage of the source. */
  readonly paragraphs?: number;
}
