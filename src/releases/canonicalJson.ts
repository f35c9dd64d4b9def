/**
 * Writes plain data as canonical JSON (RFC 8785): fields sorted by name in code-unit order, numbers
 * and strings as `JSON.stringify` writes them. Fields whose value is `undefined` are omitted.
 *
 * @internal
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const object = value as Readonly<Record<string, unknown>>;
  const fields = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`);
  return `{${fields.join(",")}}`;
}
