/**
 * Finds the value at a JSON Pointer (RFC 6901). In an array, a pointer leads to elements only, not to
 * `length`.
 *
 * @internal
 */
export function resolvePointer(
  value: unknown,
  pointer: string,
): { found: boolean; value?: unknown } {
  // A pointer starts with a slash, unless it is empty, and escapes each tilde as ~0 or ~1.
  if (/^[^/]|~(?![01])/.test(pointer)) return { found: false };
  let current = value;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replace(/~1/g, "/").replace(/~0/g, "~");
    const isIndex = !/\D/.test(key);
    if (
      typeof current !== "object" ||
      current === null ||
      !Object.hasOwn(current, key) ||
      (Array.isArray(current) && !isIndex)
    ) {
      return { found: false };
    }
    current = (current as Readonly<Record<string, unknown>>)[key];
  }
  return { found: true, value: current };
}
