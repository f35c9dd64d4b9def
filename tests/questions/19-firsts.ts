/**
 * 19. What the sources call a first, for four partners.
 *
 * Paragraph 4 of the KPL article reports the first visit by a Turkish foreign minister, and
 * paragraph 11 of the paraphrase Lammy's first visit. Paragraph 21 of the interview names the first
 * foreign minister of Vietnam, Ho Chi Minh. A table of missions in a public repository quotes a
 * statement on the first American ambassador to the Lao PDR; a page of the embassy agrees.
 */
import { dataset, findRecords } from "laos-relations";

const partners = { involvingAny: ["GBR", "TUR", "USA", "VNM"] } as const;
const found = findRecords(dataset, { ...partners, kind: ["event", "tenure"] });
found.flatMap(({ first }) => first ?? []);
/* => [
  "visit to Laos by a foreign minister of Türkiye",
  "visit of David Lammy to Laos",
  "US Ambassador to the Lao PDR",
  "Foreign Minister of Vietnam",
] */
