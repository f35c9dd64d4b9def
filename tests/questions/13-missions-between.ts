/**
 * 13. The missions of two parties with each other.
 *
 * Paragraph 4 of the KPL article reports Türkiye's resident embassy in Vientiane, established in
 * 2017. No source reports a Lao mission in Türkiye.
 */
import { dataset, findRecords } from "laos-relations";

const missions = findRecords(dataset, { kind: "mission", between: ["LAO", "TUR"] });
missions.map(({ sending, residence, missionType, established }) =>
  [sending, residence, missionType, established.edtf].join(", "),
);
// => ["party:tur, resident, embassy, 2017"]
