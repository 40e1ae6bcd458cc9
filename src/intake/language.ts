import type { eld as Detector } from 'eld';
import { fault } from './faults.ts';

/** The language a text will be read in, ISO 639-1, and what had to be assumed. */
export interface Tongue {
  readonly lang: string;
  readonly assumptions: readonly string[];
}

/** Below this many letters a guess about the language is worth nothing. */
const FEWEST_LETTERS = 40;
/** The detector looks at this many characters; longer texts are shown to it in as many samples. */
const SAMPLE = 1000;
const SAMPLES = 3;
/** A language is not ruled out while its score is at least this share of the best one's. */
const NEARLY = 0.7;

/**
 * The language of a text: the one given, else the one detected. `languages` are those read, most likely first. Where
 * the detector is not sure or the text is too short to tell, the likeliest of them is assumed and that is said.
 * Throws `unsupported-language` where the language is none of `languages`.
 */
export async function tongueOf(
  text: string,
  given: string | undefined,
  languages: readonly string[],
  source: string,
): Promise<Tongue> {
  const read = `read are: ${languages.join(', ')}`;
  if (given !== undefined) {
    const lang = subtag(given);
    if (!languages.includes(lang)) {
      throw fault('unsupported-language', { source, detail: `given as "${given}"; ${read}` });
    }
    return { lang, assumptions: [] };
  }
  const { detect } = await detector();
  const guesses = samples(text).map((sample) => detect(sample));
  const sure = guesses.filter((guess) => guess.isReliable());
  const best = commonest((sure.length > 0 ? sure : guesses).map((guess) => guess.language));
  const isShort = (text.slice(0, SAMPLE).match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS;
  if (languages.includes(best) && sure.length > 0 && !isShort) return { lang: best, assumptions: [] };
  const likely = languages.includes(best) ? best : likeliest(guesses[0].getScores(), best, languages);
  if (likely !== undefined && (isShort || sure.length === 0)) {
    const reason = isShort ? 'the text is too short to tell its language' : 'its language is not certain';
    return { lang: likely, assumptions: [`read as ${likely}: ${reason}`] };
  }
  const detected = best === '' ? 'not recognised' : `detected: ${best}${sure.length > 0 ? '' : ', not certainly'}`;
  throw fault('unsupported-language', { source, detail: `${detected}; ${read}` });
}

/**
 * Of the languages read, the one that scores highest and nearly as high as the `best` guess; the first without scores.
 */
function likeliest(
  scores: Readonly<Record<string, number>>,
  best: string,
  languages: readonly string[],
): string | undefined {
  if (best === '') return languages[0];
  const near = languages.filter((lang) => (scores[lang] ?? 0) >= (scores[best] ?? 0) * NEARLY);
  return near.toSorted((a, b) => scores[b] - scores[a])[0];
}

/** "en-US", "EN" and "eng" all mean en; what is no language tag stands as it is, lower-case. */
function subtag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace('_', '-'))[0].split('-')[0];
  } catch {
    return tag.toLowerCase();
  }
}

/** Evenly spread samples, the text's beginning first. Upper-case telexes are told as well as prose, so case stays. */
function samples(text: string): readonly string[] {
  if (text.length <= SAMPLE * 2) return [text];
  const step = Math.floor((text.length - SAMPLE) / (SAMPLES - 1));
  return Array.from({ length: SAMPLES }, (_, i) => text.slice(i * step, i * step + SAMPLE));
}

/** The value that occurs most often; of equals, the first. */
function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])[0];
}

let loaded: Promise<typeof Detector> | undefined;

/**
 * The smallest of the detector's models, loaded when first asked for. Its larger ones took up to ten times as long to
 * load and were no better on reports of violence.
 */
function detector(): Promise<typeof Detector> {
  loaded ??= import('eld/extrasmall').then((module) => module.eld);
  return loaded;
}
