import { deepFreeze } from "../../dataset/deepFreeze.ts";
import type { TimeWords } from "../../time/TimeWords.ts";
import type { Words } from "../Words.ts";
import { LAO_LABELS } from "./lao.ts";

const listed = (dates: readonly string[], conjunction: string) =>
  `${dates.slice(0, -1).join(", ")} ${conjunction} ${dates.at(-1)}`;

const SEASONS = {
  spring: "ລະດູບານໃໝ່",
  summer: "ລະດູຮ້ອນ",
  autumn: "ລະດູໃບໄມ້ຫຼົ່ນ",
  winter: "ລະດູໜາວ",
};
const HEMISPHERES = { northern: "ຊີກໂລກເໜືອ", southern: "ຊີກໂລກໃຕ້" };

const TIME: TimeWords = {
  calendar: {
    months: [
      "ມັງກອນ",
      "ກຸມພາ",
      "ມີນາ",
      "ເມສາ",
      "ພຶດສະພາ",
      "ມິຖຸນາ",
      "ກໍລະກົດ",
      "ສິງຫາ",
      "ກັນຍາ",
      "ຕຸລາ",
      "ພະຈິກ",
      "ທັນວາ",
    ],
    shortMonths: [
      "ມ.ກ.",
      "ກ.ພ.",
      "ມ.ນ.",
      "ມ.ສ.",
      "ພ.ພ.",
      "ມິ.ຖ.",
      "ກ.ລ.",
      "ສ.ຫ.",
      "ກ.ຍ.",
      "ຕ.ລ.",
      "ພ.ຈ.",
      "ທ.ວ.",
    ],
    before: "ກ່ອນ ຄ.ສ.",
    after: "ຄ.ສ.",
    day: String,
  },
  undated: "ບໍ່ມີວັນທີ",
  attested: (time) => `ມີຫຼັກຖານ ${time}`,
  uncertain: (date) => `ອາດຈະ ${date}`,
  approximate: (date) => `ປະມານ ${date}`,
  since: ({ text }) => `ຕັ້ງແຕ່ ${text}`,
  from: ({ text }) => `ເລີ່ມແຕ່ ${text}`,
  until: ({ text }) => `ຈົນເຖິງ ${text}`,
  interval: (start, end) => `${start.text} ຫາ ${end.text}`,
  between: (start, end) => `ລະຫວ່າງ ${start.text} ແລະ ${end.text}`,
  orEarlier: ({ text }) => `${text} ຫຼື ກ່ອນໜ້ານັ້ນ`,
  orLater: ({ text }) => `${text} ຫຼື ຫຼັງຈາກນັ້ນ`,
  andEarlier: ({ text }) => `${text} ແລະ ກ່ອນໜ້ານັ້ນ`,
  andLater: ({ text }) => `${text} ແລະ ຫຼັງຈາກນັ້ນ`,
  oneOf: (dates) => listed(dates, "ຫຼື"),
  allOf: (dates) => listed(dates, "ແລະ"),
  season: (season, hemisphere, year) =>
    [SEASONS[season], hemisphere && HEMISPHERES[hemisphere], year].filter(Boolean).join(" "),
  decade: (year) => `ທົດສະວັດ ${year}`,
};

/**
 * All words of the package in Lao. **No native speaker has reviewed them yet**; have them reviewed
 * before you publish them. Corrections are welcome.
 *
 * @example
 * ```ts
 * import { formatTime } from "laos-relations";
 * import { LAO_WORDS } from "laos-relations/words/lo";
 *
 * formatTime("2017/..", { words: LAO_WORDS }); // => "ຕັ້ງແຕ່ 2017"
 * ```
 *
 * @category Show to people
 * @since 0.2.0
 */
export const LAO_WORDS: Words = /* @__PURE__ */ (() =>
  deepFreeze({
    locale: "lo",
    labels: LAO_LABELS,
    time: TIME,
  }))();
