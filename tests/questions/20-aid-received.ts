/**
 * 20. Aid in grants and in kind that Laos receives: who gives what, and where.
 *
 * The paraphrase: the hospital in Luang Prabang, the school in Savannakhet and equipment for the
 * census from China (paragraph 6), and 300 computers from Cambodia (paragraph 17). Programmes are
 * asked for by their own type.
 */
import { dataset, findRecords } from "laos-relations";

const gifts = { kind: "project", type: ["grant", "in-kind"], atLeast: "agreed" } as const;
const aid = findRecords(dataset, { ...gifts, involving: "LAO" });
aid.map(({ from, label, places = [] }) => [...from, label, ...places]);
/* => [
  ["party:khm", "300 computers given by Cambodia to Laos"],
  ["party:chn", "Equipment for the Lao population census of 2025"],
  ["party:chn", "Upgrading of the Luang Prabang Provincial Hospital", "place:luang-prabang"],
  ["party:chn", "Secondary school in Savannakhet", "place:savannakhet"],
] */
