/** The languages that the workbench speaks. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT = 'recount-language';

/** The one chosen in this browser, else the first that the browser prefers and the workbench speaks. */
export const language: Language = chosen();

/** Takes another language from here on; the page is loaded anew in it. */
export function speak(other: Language): void {
  localStorage.setItem(KEPT, other);
  location.reload();
}

function chosen(): Language {
  const wanted = [localStorage.getItem(KEPT) ?? '', ...navigator.languages];
  return LANGUAGES.find((one) => one === wanted.find((tag) => isSpoken(tag.slice(0, 2)))?.slice(0, 2)) ?? 'en';
}

function isSpoken(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}
