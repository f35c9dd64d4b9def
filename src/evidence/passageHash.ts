import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The first 16 hexadecimal digits of a passage's SHA-256: 64 bits, enough to show any change. @internal */
export const passageHash = (passage: string): string =>
  bytesToHex(sha256(utf8ToBytes(passage))).slice(0, 16);
