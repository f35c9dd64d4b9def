/**
 * 13. The missions of two parties with each other on a day, in both directions.
 *
 * Pages of the British government report that the embassy in Vientiane opened in 2012, after 27
 * years without an embassy. An association reports that the Lao embassy in London opened again in
 * 2014. No page names either later, so on a day of 2026 both are possible. The five documents name
 * neither.
 */
import { dataset, relationOn } from "laos-relations";

const { missions } = relationOn(dataset, ["LAO", "GBR"], "2026-01-27");
missions.map((each) =>
  each.map(({ mission, since, answer }) => [mission.label, mission.residence, since, answer]),
);
/* => [
  [["Embassy of Laos in London", "resident", "2014", "possible"]],
  [["Embassy of the United Kingdom in Vientiane", "resident", "2012", "possible"]],
] */
