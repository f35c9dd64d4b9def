import type { TimeLanguage } from "../time/TimeWords.ts";

/**
 * The words that a language has for whether and since when something holds, with which
 * {@link formatValidity} describes it.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface ValidityWords {
  /** It certainly holds. */
  readonly certainly: string;
  /** It possibly holds. */
  readonly possibly: string;
  /** The last day on which a source vouches for it. */
  vouched(day: string): string;
}

/**
 * A language with its words for whether something holds, such as {@link ENGLISH_WORDS}.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface ValidityLanguage extends TimeLanguage {
  /** The words for whether something holds, for {@link formatValidity}. */
  readonly validity: ValidityWords;
}
