/**
 * Writes a name as a slug: lower-case letters and digits without diacritics, joined by hyphens. A name in
 * another script has none of them, and formats need a name: it becomes `dataset`.
 *
 * @internal
 */
export const toSlug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "dataset";
