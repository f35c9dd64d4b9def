/**
 * A text in UTF-8. Half of a surrogate pair alone becomes U+FFFD, as in `TextEncoder`, which a test
 * runner with jsdom does not have.
 *
 * @internal
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    if (code >> 11 === 0x1b) {
      code = text.codePointAt(index) as number;
      if (code > 0xffff) index++;
      else code = 0xfffd;
    }
    const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    // The first byte begins with a 1 for each byte, and a 0; each other byte begins with 10.
    bytes[length++] = (0xff00 >> (more + 1)) | (code >> (6 * more));
    for (let shift = 6 * (more - 1); shift >= 0; shift -= 6) {
      bytes[length++] = 0x80 | ((code >> shift) & 0x3f);
    }
  }
  return bytes.subarray(0, length);
}
