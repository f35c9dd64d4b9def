import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/**
 * Canonical JSON (RFC 8785). The package computes hashes with its own few lines; that the maintainers'
 * side uses another implementation, here and for SHA-256, makes each a check of the other.
 */
export function toCanonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("nothing to write");
  return text;
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const hashOfText = (text: string): string => createHash("sha256").update(text).digest("hex");

/** SHA-256, in hexadecimal, of the canonical JSON of a value. */
export const hashOf = (value: unknown): string => hashOfText(toCanonicalJson(value));
