/**
 * 15. The projects with a partner, each with its stage.
 *
 * Paragraph 6 of the paraphrase: the signing brought grants for the hospital and the school, and
 * equipment for the census. That they are still to be carried out is read from that; whether they
 * belong to the agreements signed or come beside them is recorded as an ambiguity. The railway
 * (paragraph 5) was spoken of; at what stage it is the text does not say.
 */
import { dataset, findRecords } from "laos-relations";

const projects = findRecords(dataset, { kind: "project", between: ["LAO", "CHN"] });
projects.map(({ stage, label }) => `${stage}: ${label}`);
/* => [
  "planned: Equipment for the Lao population census of 2025",
  "unstated: Lao–China railway",
  "planned: Upgrading of the Luang Prabang Provincial Hospital",
  "planned: Secondary school in Savannakhet",
] */
