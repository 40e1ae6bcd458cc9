/**
 * The 32 code points 0x80 to 0x9F of windows-1252 (WHATWG Encoding, index windows-1252), in order. Where the code page
 * leaves a byte open the C1 control of the same number stands.
 * Node's own decoder of this name reads these bytes as Latin-1 in several releases, so curly quotes would be lost.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes read as windows-1252; every byte has a reading. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return withoutC1(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
}

/** C1 controls have no business in prose: they are windows-1252 that somebody read as Latin-1, as HTML also rules. */
export function withoutC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => HIGH[control.charCodeAt(0) - 0x80]);
}
