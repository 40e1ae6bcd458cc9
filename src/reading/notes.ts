import type { Note } from '../model/index.ts';
import type { SpanMaker } from './spans.ts';
import type { Survey } from './survey.ts';

/** Why an event word that is not told as having happened gives nothing. */
export const NOT_TOLD = {
  negated: 'told as not having happened',
  hypothetical: 'told as possible, planned or feared, not as having happened',
  generic: 'a statement about events in general, not about one',
  statistic: 'a sum over a stretch of time, not of one event',
  accident: 'told of an accident, of nature or of disease, not of violence',
} as const;

/** Why an event word that is told as having happened gives nothing. */
export const UNTIED = 'no people, date, place or actor could be tied to it';

/** Why a sentence with violent words in it gave no claim and no incident: nothing is passed over in silence. */
export function notesOf(survey: Survey, spans: SpanMaker): Note[] {
  const notes: Note[] = [];
  const used = new Set(survey.drafts.flatMap((draft) => draft.scenes.map((scene) => scene.passage)));
  survey.passages.forEach((passage, i) => {
    const mentions = survey.mentions[i].filter(({ mention }) => mention.weight !== 'light');
    if (mentions.length === 0 || used.has(passage)) return;
    const { mention, actuality } = mentions[0];
    const word = spans.words(passage, mention.from, mention.to);
    const reason = actuality === 'told' ? UNTIED : NOT_TOLD[actuality];
    notes.push({ severity: 'info', message: `"${word.text}" gave no incident: ${reason}.`, span: word });
  });
  for (const passage of survey.passages) {
    const { from, to, words } = unsplit(passage.sentence.words, survey.casualtyWords);
    if (from >= 0 && survey.casualties[passage.index].length === 0) {
      notes.push({
        severity: 'info',
        message: `"${words}" does not say whether people were killed or injured; no figure is taken from it.`,
        span: spans.words(passage, from, to),
      });
    }
  }
  return notes;
}

/** "casualties" without a split between the dead and the injured. */
function unsplit(
  words: readonly { lower: string }[],
  terms: ReadonlySet<string>,
): { from: number; to: number; words: string } {
  const from = words.findIndex((word) => terms.has(word.lower));
  return { from, to: from + 1, words: from < 0 ? '' : words[from].lower };
}
