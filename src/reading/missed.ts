import type { Reading } from '../model/index.ts';
import { ancestors } from './clause.ts';
import type { EventMention } from './event/mention.ts';
import type { Gate } from './gate.ts';
import { NOT_TOLD } from './notes.ts';
import type { Passage } from './passage.ts';
import type { Quantity, QuantityUnit } from './quantity/quantity.ts';
import type { Survey } from './survey.ts';

/** What a sentence says and no claim took up, and which rule turned it down. */
export interface Missed {
  /** "figure 12", "event "attack"". */
  readonly what: string;
  readonly why: string;
}

/** Figures of other units say themselves what they count. */
const TAKEN_FOR_PEOPLE: ReadonlySet<QuantityUnit> = new Set(['plain', 'label']);

/** Event words and figures of a sentence that no claim came of. Empty where everything was taken up. */
export function missedIn(passage: Passage, survey: Survey, reading: Reading, gate: Gate): Missed[] {
  const claimed = claimedRanges(passage, survey, reading);
  const isClaimed = ({ start, end }: Quantity) => claimed.some((range) => range.start < end && start < range.end);
  const figures = passage.quantities.filter((figure) => TAKEN_FOR_PEOPLE.has(figure.unit) && !isClaimed(figure));
  const words = (from: number, to: number) =>
    passage.sentence.words
      .slice(from, to)
      .map((word) => word.text)
      .join(' ');
  return [
    ...survey.mentions[passage.index].flatMap(({ mention, actuality }) => {
      const why = actuality === 'told' ? unused(mention, survey) : NOT_TOLD[actuality];
      return why === null ? [] : [{ what: `event "${words(mention.from, mention.to)}"`, why }];
    }),
    ...figures.map((figure) => ({
      what: `figure ${words(figure.from, figure.to)}`,
      why: whyNoPeople(figure, passage, survey, gate),
    })),
  ];
}

/** UTF-16 ranges of the claims that a sentence gave. */
function claimedRanges(
  { sentence }: Passage,
  survey: Survey,
  { claims }: Reading,
): readonly { readonly start: number; readonly end: number }[] {
  const [from, to] = [survey.codePoint(sentence.start), survey.codePoint(sentence.end)];
  const astral = sentence.start - from;
  return claims
    .filter(({ span }) => from <= span.start && span.end <= to)
    .map(({ span }) => ({ start: span.start + astral, end: span.end + astral }));
}

/**
 * Why an event word that is told as having happened gave nothing, or gave no people; null where it gave what it can.
 */
function unused(mention: EventMention, survey: Survey): string | null {
  const { index } = mention.passage;
  if (mention.weight === 'light') return null;
  const isUsed = survey.drafts.some((draft) =>
    draft.scenes.some((scene) => scene.frames.some((frame) => frame.mention === mention)),
  );
  if (!isUsed) return 'no people, date, place or actor could be tied to it';
  const counted = survey.casualties[index].some(({ measure }) => measure === mention.outcome);
  return mention.outcome === undefined || counted ? null : 'nobody was found whom it befell';
}

/** The rule that turned a figure down. */
function whyNoPeople(figure: Quantity, passage: Passage, survey: Survey, gate: Gate): string {
  if (figure.unit === 'label') return 'a label, no number of people';
  if (figure.former) return 'told as superseded by another figure';
  if (!gate(passage.sentence)) return 'its sentence was not parsed: no word in it tells of violence';
  const mentions = survey.mentions[passage.index];
  if (mentions.length === 0) return 'no event word in its sentence';
  const told = mentions.filter(({ actuality }) => actuality === 'told');
  if (told.length === 0) return 'no event word of its sentence is told as having happened';
  const noun = countedNoun(figure, passage);
  if (!told.some(({ mention }) => mention.outcome !== undefined))
    return `no event word of its sentence says what befell ${noun === null ? 'people' : `"${noun}"`}`;
  return noun === null ? 'no event word affects it' : `no event word affects "${noun}"`;
}

/** The noun that a figure counts by the tree, or null where it stands alone. */
function countedNoun(figure: Quantity, { tree }: Passage): string | null {
  const node = tree.nodeOf[figure.from];
  const [head] = ancestors(tree, node);
  return tree.rel[node].startsWith('nummod') && head !== undefined ? tree.form[head] : null;
}
