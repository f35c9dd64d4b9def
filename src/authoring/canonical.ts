import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/**
 * Writes a value as canonical JSON (RFC 8785). Authoring uses a published package here, and Node's
 * SHA-256 below. Users get two small implementations of our own, `canonicalJson` and `hashDataset`.
 * Each release is hashed with both, so an error in one of them shows.
 */
export function toCanonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("JSON cannot represent the value");
  return text;
}

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export const hashOfText = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The SHA-256 of the canonical JSON of a value, in hexadecimal. */
export const hashOf = (value: unknown): string => hashOfText(toCanonicalJson(value));
