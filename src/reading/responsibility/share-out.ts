import type { EntryHead } from '../event/entry.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import { type Draft, framesOf } from '../incident/draft.ts';
import type { Passage } from '../passage.ts';
import type { Responsibility } from './holder.ts';
import type { ResponsibilityLexicon } from './lexicon.ts';
import { type Meant, meantBy } from './meant.ts';
import { couldHaveDone, isDeed, isOfKind, severalMeant } from './several-meant.ts';

interface Words {
  readonly events: EventLexicon;
  readonly responsibility: ResponsibilityLexicon;
}

/**
 * A statement of responsibility belongs to the deeds that its words mean: each of "both bombings", "the attacks"; else to
 * the incident told in its sentence; else to the only one that its paragraph has told of, or that its entry of a chronicle
 * told of last; else to the one that most has been told of so far, which is what a report means by "claimed responsibility".
 */
export function shareOut(
  passages: readonly Passage[],
  heads: readonly EntryHead[],
  all: readonly (readonly Responsibility[])[],
  drafts: readonly Draft[],
  words: Words,
): (draft: number) => readonly Responsibility[] {
  const shares: Responsibility[][] = drafts.map(() => []);
  all.forEach((list, passage) => {
    if (list.length === 0) return;
    const alone = ownerOf(passage, passages, heads, drafts);
    for (const one of list)
      for (const draft of ownersOf(one, passages[passage], alone, drafts, words)) shares[draft]?.push(one);
  });
  return (draft) => shares[draft];
}

function ownersOf(
  { participant, node }: Responsibility,
  passage: Passage,
  alone: number,
  drafts: readonly Draft[],
  words: Words,
): readonly number[] {
  const meant = meantBy(passage, node, words);
  if (!meant) return [alone];
  const told = drafts.findIndex((draft) => isDeed(draft) && tellsAt(draft, passage, meant.node));
  if (meant.number === 'one') return [toldBefore(meant, told, passage, drafts, words) ?? (told < 0 ? alone : told)];
  if (!meant.definite) return told >= 0 && drafts[told].scenes[0].passage === passage ? [told] : [];
  const several = severalMeant(meant, passage, drafts, words).filter((i) => couldHaveDone(drafts[i], participant));
  return several.length > 0 ? several : [told < 0 ? alone : told];
}

/** "attributed the slaughter to a column that had kidnapped them": what the noun points back to, not what is told beside it. */
function toldBefore(
  { node, pointed, near }: Meant,
  told: number,
  passage: Passage,
  drafts: readonly Draft[],
  { events }: Words,
): number | undefined {
  const opened = told >= 0 && drafts[told].scenes[0].passage === passage;
  if (!pointed || !(opened || near)) return undefined;
  const lemma = passage.tree.lemma[node].toLowerCase();
  const before = drafts.flatMap((draft, i) =>
    isDeed(draft) && isOfKind(draft, lemma, events) && (near || i !== told) ? [i] : [],
  );
  const last = (i: number) =>
    Math.max(-1, ...drafts[i].scenes.map((scene) => scene.passage.index).filter((at) => at < passage.index));
  const known = before.filter((i) => last(i) >= 0);
  return known.length === 0 ? undefined : known.reduce((best, i) => (last(i) > last(best) ? i : best));
}

/** The one incident that a statement belongs to whose words mean none. */
function ownerOf(
  passage: number,
  passages: readonly Passage[],
  heads: readonly EntryHead[],
  drafts: readonly Draft[],
): number {
  const here = drafts.findIndex(
    (draft) => isDeed(draft) && draft.scenes.some((scene) => scene.passage.index === passage),
  );
  if (here >= 0) return here;
  const beside = toldInParagraph(passage, passages, heads, drafts);
  if (beside >= 0) return beside;
  const told = drafts.map((draft) => (isDeed(draft) ? toldBy(draft, passage) : 0));
  const most = Math.max(...told);
  return most > 0 ? told.indexOf(most) : drafts.findIndex(isDeed);
}

function toldInParagraph(
  passage: number,
  passages: readonly Passage[],
  heads: readonly EntryHead[],
  drafts: readonly Draft[],
): number {
  const { paragraph } = passages[passage].sentence;
  const told: number[] = [];
  for (let before = passage - 1; before >= 0 && passages[before].sentence.paragraph === paragraph; before--)
    drafts.forEach((draft, i) => {
      const isTold = isWhole(draft) && draft.scenes.some((scene) => scene.passage.index === before);
      if (isTold && !told.includes(i)) told.push(i);
    });
  return told.length === 1 || heads[passage].dates.length > 0 ? (told[0] ?? -1) : -1;
}

const toldBy = (draft: Draft, passage: number): number =>
  draft.scenes.filter((scene) => scene.passage.index <= passage).length;

const tellsAt = (draft: Draft, passage: Passage, node: number): boolean =>
  framesOf(draft).some(({ mention }) => mention.passage === passage && mention.node === node);

/** Who did one of several attacks that are told as one did them all. */
const isWhole = (draft: Draft): boolean => isDeed(draft) && draft.partOf === undefined;
