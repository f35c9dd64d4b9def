import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const at = (path: string) => fileURLToPath(new URL(path, root));

/** Where the project keeps what authoring reads and writes. */
export const PLACES = {
  root: at("."),
  data: at("data/"),
  meta: at("data/meta.yaml"),
  records: at("data/records/"),
  redirects: at("data/redirects.yaml"),
  coverage: at("data/coverage/"),
  releases: at("data/releases/"),
  schemas: at("data/schemas/"),
  changelog: at("data/CHANGELOG.md"),
  changesets: at(".changeset/"),
  datasets: at("src/datasets/"),
  /** The texts of the sources, which are not part of the project. */
  sources: process.env.SOURCES_DIR ?? at("../shared/sources/"),
} as const;
