/**
 * 13. The missions of two parties with each other on a day, in both directions.
 *
 * Paragraph 4 of the KPL article reports Türkiye's resident embassy in Vientiane, established in
 * 2017. No source reports a Lao mission in Türkiye, and none says whether the embassy was closed
 * later.
 */
import { dataset, relationOn } from "laos-relations";

const { missions } = relationOn(dataset, ["LAO", "TUR"], "2026-01-27");
missions.map((each) =>
  each.map(({ mission, since, answer }) => [mission.label, mission.residence, since, answer]),
);
// => [[], [["Embassy of Türkiye in Vientiane", "resident", "2017", "possible"]]]
