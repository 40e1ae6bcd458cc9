import { casualtiesOf, type Draft, datesOf, framesOf } from './draft.ts';
import { familiesOf } from './family.ts';

/**
 * Which incidents the report mentions only as context. The lead is the incident of the title or the first paragraph;
 * another one is background when it happened well before the lead, or is an answer to it (an arrest, a threat), or is
 * told without casualties inside another incident's sentence.
 */
export function backgroundOf(drafts: readonly Draft[]): boolean[] {
  const lead = drafts[0];
  return drafts.map(
    (draft, i) => i > 0 && (isEarlier(draft, lead) || isAnswer(draft, lead) || isPassing(draft, drafts)),
  );
}

function isEarlier(draft: Draft, lead: Draft): boolean {
  const latest = datesOf(draft)
    .map((date) => date.latest)
    .filter((date) => date !== undefined);
  const told = datesOf(lead)
    .map((date) => date.earliest)
    .filter((date) => date !== undefined);
  if (latest.length === 0) return false;
  if (told.length === 0) return datesOf(draft).some((date) => date.anchor === 'absolute' && date.precision !== 'day');
  return latest.every((date) => told.every((other) => date < other));
}

function isAnswer(draft: Draft, lead: Draft): boolean {
  return !familiesOf(framesOf(draft)).has('violence') && familiesOf(framesOf(lead)).has('violence');
}

function isPassing(draft: Draft, drafts: readonly Draft[]): boolean {
  if (casualtiesOf(draft).length > 0 || draft.partOf !== undefined) return false;
  const passages = new Set(draft.scenes.map((scene) => scene.passage));
  return drafts.some(
    (other) =>
      other !== draft &&
      other.scenes.length > draft.scenes.length &&
      other.scenes.some((scene) => passages.has(scene.passage)),
  );
}
