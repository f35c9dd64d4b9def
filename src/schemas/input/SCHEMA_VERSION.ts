/** The version of the package's record schemas. A test compares it with `data/meta.yaml`. @internal */
export const SCHEMA_VERSION = "0.2.0";
