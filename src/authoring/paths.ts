import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const inProject = (path: string) => fileURLToPath(new URL(path, root));

/** The absolute paths of the folders and files that authoring reads and writes. */
export const PATHS = {
  root: inProject("."),
  data: inProject("data/"),
  meta: inProject("data/meta.yaml"),
  records: inProject("data/records/"),
  redirects: inProject("data/redirects.yaml"),
  coverage: inProject("data/coverage/"),
  releases: inProject("data/releases/"),
  schemas: inProject("data/schemas/"),
  changelog: inProject("data/CHANGELOG.md"),
  changesets: inProject(".changeset/"),
  datasets: inProject("src/datasets/"),
  /** The texts of the sources. They are under copyright and not part of the project. */
  sources: process.env.SOURCES_DIR ?? inProject("../shared/sources/"),
} as const;
