/** Whether a word begins with a capital letter; of ASCII words it is told without a pattern. */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? isHigh(code) : /^\p{Lu}/u.test(text);
}

/** Whether a capital stands anywhere in a word. */
export function hasCapital(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128) return /\p{Lu}/u.test(text);
    if (isHigh(code)) return true;
  }
  return false;
}

/** Whether a small letter stands anywhere in a word. */
export function hasSmall(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128) return /\p{Ll}/u.test(text);
    if (isLow(code)) return true;
  }
  return false;
}

/** Whether a word begins with two letters. */
export function beginsWithLetters(text: string): boolean {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  if (first < 128 && second < 128) return isLetter(first) && isLetter(second);
  return /^\p{L}{2}/u.test(text);
}

/** ASCII letters only: most words. */
export function isAsciiWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isLetter(text.charCodeAt(at))) return false;
  return true;
}

const isHigh = (code: number): boolean => code >= 65 && code <= 90;
const isLow = (code: number): boolean => code >= 97 && code <= 122;
const isLetter = (code: number): boolean => isHigh(code) || isLow(code);
