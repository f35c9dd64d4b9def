/** Types of labels and programs that the compiler rejects. `npm run types` checks them; nothing runs. */
import {
  ENGLISH_LABELS,
  type Labels,
  labelOf,
  type MissionType,
  type Vocabulary,
} from "laos-relations";
import { expectTypeOf } from "vitest";

labelOf("missionType", "embassy");
// @ts-expect-error a value that is not in the vocabulary
labelOf("missionType", "embasy");
// @ts-expect-error a value of another vocabulary
labelOf("missionType", "treaty");
// @ts-expect-error a vocabulary that there is not
labelOf("missionTypes", "embassy");
// @ts-expect-error a language instead of labels
labelOf("missionType", "embassy", "fr");
expectTypeOf<keyof Labels>().toEqualTypeOf<Vocabulary>();
expectTypeOf<keyof Labels["missionType"]>().toEqualTypeOf<MissionType>();

const { embassy: _, ...others } = ENGLISH_LABELS.missionType;
// @ts-expect-error a value without a label
({ ...ENGLISH_LABELS, missionType: others }) satisfies Labels;
const { topic: __, ...withoutTopics } = ENGLISH_LABELS;
// @ts-expect-error a vocabulary without labels
withoutTopics satisfies Labels;
({
  ...ENGLISH_LABELS,
  // @ts-expect-error a value that is not in the vocabulary
  answer: { yes: "oui", possible: "peut-être", no: "non", maybe: "peut-être" },
}) satisfies Labels;
({ ...ENGLISH_LABELS, answer: { yes: "oui", possible: "peut-être", no: "non" } }) satisfies Labels;
