/** A path of keys as JSON Pointer (RFC 6901). @internal */
export const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
