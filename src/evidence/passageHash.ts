import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { utf8Bytes } from "../model/utf8Bytes.ts";

/** The first 16 hexadecimal digits of the SHA-256 of a passage: 64 bits are enough to detect an accidental change, not a forgery. @internal */
export const passageHash = (passage: string): string =>
  bytesToHex(sha256(utf8Bytes(passage))).slice(0, 16);
