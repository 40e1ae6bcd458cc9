import { type Key, words } from '../../words/words.ts';

const t = words('report');

/** Why words of violence gave nothing, as `src/reading/notes.ts` says it. */
const WHY: Readonly<Record<string, Key<'report'>>> = {
  'told as not having happened': 'note.negated',
  'told as possible, planned or feared, not as having happened': 'note.hypothetical',
  'a statement about events in general, not about one': 'note.generic',
  'a sum over a stretch of time, not of one event': 'note.statistic',
  'told of an accident, of nature or of disease, not of violence': 'note.accident',
  'no people, date, place or actor could be tied to it': 'note.untied',
};

const SHAPES: readonly (readonly [says: RegExp, key: (why: string) => Key<'report'> | undefined])[] = [
  [/^"(?<words>.*)" gave no incident: (?<why>.+)\.$/s, (why) => WHY[why]],
  [/^"(?<words>.*)" does not say whether people were killed or injured; .*$/s, () => 'note.unsplit'],
];

/** What the reader notes of a passage that gave nothing, in the language of the page; null: the page has no words for it. */
export function noteWords(message: string): string | null {
  for (const [says, keyOf] of SHAPES) {
    const found = says.exec(message)?.groups;
    const key = found && keyOf(found.why ?? '');
    if (key !== undefined) return t(key, { words: found?.words });
  }
  return null;
}
