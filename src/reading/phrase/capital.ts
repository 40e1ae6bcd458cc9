/** Whether a word begins with a capital letter; of ASCII words it is told without a pattern. */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}

const CAPITAL = /^\p{Lu}/u;
