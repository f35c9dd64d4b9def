import { deepFreeze } from "../../dataset/deepFreeze.ts";
import type { TimeWords } from "../../time/TimeWords.ts";
import type { AmountWords } from "../AmountWords.ts";
import type { CitationWords } from "../CitationWords.ts";
import type { DoubtWords } from "../DoubtWords.ts";
import type { ValidityWords } from "../ValidityWords.ts";
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

const VALIDITY: ValidityWords = {
  certainly: "ແນ່ນອນ",
  possibly: "ອາດຈະ",
  vouched: (day) => `ມີຫຼັກຖານຫຼ້າສຸດ ${day}`,
};

const CITATIONS: CitationWords = {
  paragraphs: (numbers) => `ວັກ ${numbers}`,
  rows: (numbers) => `ແຖວ ${numbers}`,
};

/** The commonest units that the platform does not have. */
const UNITS: Readonly<Record<string, string>> = {
  computer: "ໜ່ວຍຄອມພິວເຕີ",
  country: "ປະເທດ",
  kilometre: "ກິໂລແມັດ",
  person: "ຄົນ",
  project: "ໂຄງການ",
  scholarship: "ທຶນການສຶກສາ",
  school: "ໂຮງຮຽນ",
  sector: "ຂະແໜງການ",
  student: "ນັກສຶກສາ",
};

const AMOUNTS: AmountWords = {
  about: (amount) => `ປະມານ ${amount}`,
  count: (number, unit) => `${number} ${UNITS[unit] ?? `(${unit})`}`,
  inWords: (words, unit) => `${words} (${UNITS[unit] ?? unit})`,
};

const FIELDS: DoubtWords["fields"] = {
  id: "ລະຫັດ",
  kind: "ປະເພດບັນທຶກ",
  label: "ຊື່ບັນທຶກ",
  summary: "ເນື້ອໃນຫຍໍ້",
  aliases: "ຊື່ອື່ນ",
  citations: "ແຫຼ່ງອ້າງອີງ",
  certainty: "ຄວາມແນ່ນອນ",
  note: "ໝາຍເຫດ",
  missing: "ຂໍ້ມູນທີ່ຂາດ",
  title: "ຫົວຂໍ້",
  publisher: "ຜູ້ເຜີຍແຜ່",
  authors: "ຜູ້ຂຽນ",
  published: "ວັນທີເຜີຍແຜ່",
  language: "ພາສາ",
  genre: "ປະເພດເອກະສານ",
  reliability: "ຄວາມໜ້າເຊື່ອຖື",
  url: "ທີ່ຢູ່ເວັບ",
  version: "ສະບັບ",
  licence: "ໃບອະນຸຍາດ",
  documentation: "ເອກະສານອະທິບາຍ",
  sha256: "ຄ່າແຮັດຂອງຂໍ້ຄວາມ",
  paragraphs: "ຈຳນວນວັກ",
  derivedFrom: "ແຫຼ່ງທີ່ຄັດມາ",
  type: "ປະເພດ",
  parent: "ພາກສ່ວນທີ່ສັງກັດ",
  country: "ປະເທດ",
  identifiers: "ລະຫັດໃນລະບົບອື່ນ",
  name: "ຊື່",
  honorific: "ຄຳນຳໜ້າ",
  nationality: "ສັນຊາດ",
  person: "ບຸກຄົນ",
  party: "ຝ່າຍ",
  office: "ຕຳແໜ່ງ",
  officeType: "ປະເພດຕຳແໜ່ງ",
  first: "ສິ່ງທີ່ເກີດຂຶ້ນຄັ້ງທຳອິດ",
  held: "ໄລຍະເວລາ",
  placeType: "ປະເພດສະຖານທີ່",
  parties: "ຄູ່ພາຄີ",
  form: "ຮູບແບບ",
  statusType: "ປະເພດສະຖານະ",
  holders: "ຜູ້ຖືສະຖານະ",
  counterpart: "ຝ່າຍກົງກັນຂ້າມ",
  relation: "ການພົວພັນ",
  supersedes: "ສິ່ງທີ່ຖືກແທນ",
  level: "ລະດັບ",
  formula: "ຄຳເອີ້ນ",
  modality: "ຄວາມຄືບໜ້າ",
  eventType: "ປະເພດເຫດການ",
  date: "ວັນທີ",
  place: "ສະຖານທີ່",
  series: "ຊຸດກອງປະຊຸມ",
  ordinal: "ລຳດັບກອງປະຊຸມ",
  participants: "ຜູ້ເຂົ້າຮ່ວມ",
  topics: "ຫົວເລື່ອງ",
  agenda: "ວາລະ",
  commemorates: "ສິ່ງທີ່ລະນຶກ",
  instrumentType: "ປະເພດເອກະສານສັນຍາ",
  signatories: "ຜູ້ລົງນາມ",
  signed: "ວັນທີລົງນາມ",
  inForce: "ໄລຍະທີ່ມີຜົນບັງຄັບໃຊ້",
  coverage: "ໄລຍະຂອງແຜນ",
  status: "ສະຖານະທາງກົດໝາຍ",
  signedAt: "ພິທີລົງນາມ",
  count: "ຈຳນວນເອກະສານ",
  sending: "ຝ່າຍສົ່ງ",
  receiving: "ຝ່າຍຮັບ",
  missionType: "ປະເພດສຳນັກງານຜູ້ຕາງໜ້າ",
  residence: "ທີ່ຕັ້ງ",
  headRank: "ຊັ້ນຂອງຫົວໜ້າ",
  accreditedFrom: "ບ່ອນປະຈຳການຂອງຫົວໜ້າ",
  protectingPower: "ປະເທດຜູ້ປົກປ້ອງ",
  decided: "ວັນທີຕັດສິນ",
  established: "ວັນທີສ້າງຕັ້ງ",
  inaugurated: "ວັນທີເປີດ",
  closed: "ວັນທີປິດ",
  projectType: "ປະເພດໂຄງການ",
  from: "ຝ່າຍໃຫ້",
  to: "ຝ່າຍຮັບຜົນປະໂຫຍດ",
  framework: "ຂອບການຮ່ວມມື",
  stage: "ຂັ້ນຕອນ",
  period: "ໄລຍະເວລາ",
  places: "ສະຖານທີ່",
  quantities: "ຈຳນວນ",
  commitmentType: "ປະເພດຄຳໝັ້ນສັນຍາ",
  by: "ຜູ້ກ່າວ",
  toward: "ຜູ້ທີ່ກ່າວເຖິງ",
  proposedBy: "ຜູ້ສະເໜີ",
  made: "ວັນທີ",
  event: "ເຫດການ",
  quantity: "ຈຳນວນ",
  deadline: "ກຳນົດເວລາ",
  outcome: "ຜົນໄດ້ຮັບ",
  about: "ສິ່ງທີ່ກ່າວເຖິງ",
  measure: "ສິ່ງທີ່ວັດແທກ",
  value: "ຈຳນວນ",
  qualitative: "ຈຳນວນເປັນຄຳເວົ້າ",
  unit: "ຫົວໜ່ວຍ",
  aggregation: "ວິທີລວມ",
  discrepancyType: "ປະເພດຄວາມບໍ່ສອດຄ່ອງ",
  subjects: "ຂໍ້ມູນທີ່ກ່ຽວຂ້ອງ",
  readings: "ວິທີອ່ານ",
  resolution: "ວິທີແກ້ໄຂ",
  method: "ວິທີການ",
};

const DOUBTS: DoubtWords = {
  fields: FIELDS,
  record: "ບັນທຶກນີ້",
  disputed: ({ text }) => `${text} ມີຂໍ້ຂັດແຍ່ງ`,
  unconfirmed: ({ text }) => `ບໍ່ພົບແຫຼ່ງອື່ນທີ່ຢືນຢັນ ${text}`,
  refined: ({ text }) => `ແຫຼ່ງອື່ນບອກ ${text} ລະອຽດໜ້ອຍກວ່າ`,
  inferred: ({ text }) => `${text} ຖືກສະຫຼຸບຈາກບໍລິບົດ`,
  derived: ({ text }, years, on) => `${text} ຄິດໄລ່ຈາກ ${years} ປີ (${on})`,
  uncertain: ({ text }) => `${text} ບໍ່ແນ່ນອນ`,
  missing: ({ text }) => `ບໍ່ມີແຫຼ່ງໃດບອກ ${text}`,
  because: (sentence, reason) => `${sentence}: ${reason}`,
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
    validity: VALIDITY,
    amounts: AMOUNTS,
    doubts: DOUBTS,
    citations: CITATIONS,
  }))();
