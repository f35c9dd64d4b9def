/**
 * 15. The projects with a partner, with their stages.
 *
 * In paragraph 6 of the paraphrase, the signing brings grants for the hospital and the school, and
 * equipment for the census. The maintainers inferred that these are still to be carried out. A
 * discrepancy says that they may be part of the signed agreements or separate from them. Paragraph
 * 5 mentions the railway as a subject of the talks and does not give its stage.
 */
import { dataset, findRecords } from "laos-relations";

const projects = findRecords(dataset, { kind: "project", between: ["LAO", "CHN"] });
projects.map(({ stage, label }) => `${stage}: ${label}`);
/* => [
  "planned: Chinese equipment for the Lao population census of 2025",
  "unstated: Lao–China railway",
  "planned: Chinese grant to upgrade the Luang Prabang Provincial Hospital",
  "planned: Chinese grant for a secondary school in Savannakhet",
] */
