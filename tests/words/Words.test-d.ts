/** Types of words and programs that the compiler rejects. `npm run types` checks them; nothing runs. */
import {
  type Dataset,
  type DoubtWords,
  ENGLISH_LABELS,
  ENGLISH_WORDS,
  type FieldName,
  type FormatTimeOptions,
  formatAmount,
  formatCitations,
  formatDoubts,
  formatTime,
  formatValidity,
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

const amount = { value: 5, unit: "USD" };
for (const words of [ENGLISH_WORDS, FRENCH_WORDS, LAO_WORDS]) {
  formatAmount(amount, { words });
  formatDoubts([], { words });
  formatValidity({ answer: "yes", since: "2017", until: undefined, vouched: undefined }, { words });
  formatCitations({} as Dataset, [], { words });
}
// @ts-expect-error an amount without a unit
formatAmount({ value: 5 });
// @ts-expect-error a style of dates
formatAmount(amount, { style: "long" });
// @ts-expect-error a record instead of its doubts
formatDoubts("mission:turkiye-laos-embassy");
const { date: ___, ...fields } = ENGLISH_WORDS.doubts.fields;
// @ts-expect-error a field without a name
({ ...ENGLISH_WORDS.doubts, fields }) satisfies DoubtWords;
expectTypeOf<"held">().toExtend<FieldName>();
expectTypeOf<"missionTypeTerm">().not.toExtend<FieldName>();
