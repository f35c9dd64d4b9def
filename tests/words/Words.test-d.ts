/** Types of words and programs that the compiler rejects. `npm run types` checks them; nothing runs. */
import {
  ENGLISH_LABELS,
  ENGLISH_WORDS,
  type FormatTimeOptions,
  formatTime,
  type TimeWords,
  type Words,
} from "laos-relations";
import { FRENCH_WORDS } from "laos-relations/words/fr";
import { LAO_WORDS } from "laos-relations/words/lo";
import { expectTypeOf } from "vitest";

for (const words of [ENGLISH_WORDS, FRENCH_WORDS, LAO_WORDS]) formatTime("2017", { words });
formatTime("2017", { words: { locale: "en", time: ENGLISH_WORDS.time }, locale: "en-US" });
expectTypeOf<FormatTimeOptions["style"]>().toEqualTypeOf<"long" | "short" | undefined>();
// @ts-expect-error a length that there is not
formatTime("2017", { style: "medium" });
// @ts-expect-error a language instead of words
formatTime("2017", { words: "fr" });
// @ts-expect-error labels instead of words
formatTime("2017", { words: ENGLISH_LABELS });

const { since: _, ...incomplete } = ENGLISH_WORDS.time;
// @ts-expect-error a form of dates without words
incomplete satisfies TimeWords;
const { time: __, ...withoutTime } = ENGLISH_WORDS;
// @ts-expect-error no words for dates
withoutTime satisfies Words;
({
  ...ENGLISH_WORDS,
  // @ts-expect-error words that there are not
  time: { ...ENGLISH_WORDS.time, before: () => "" },
}) satisfies Words;
