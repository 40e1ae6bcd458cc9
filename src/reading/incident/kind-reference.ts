import type { NominalLexicon } from '../casualty/lexicon.ts';
import { dependents, isRelation } from '../clause.ts';
import type { Frame } from '../event/frame.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import type { EventMention } from '../event/mention.ts';
import type { PlaceMention } from '../place/mention.ts';
import { introduces } from './apart.ts';
import type { RelationLexicon } from './relation.ts';
import type { Scene } from './scene.ts';

interface KindWords {
  readonly events: EventLexicon;
  readonly nominals: NominalLexicon;
  readonly relations: RelationLexicon;
}

/**
 * Whether a scene only names a kind of event, as bare nouns do ("known for bombings and kidnappings", "has carried out
 * many attacks"): without people, time or place, and neither told as having taken place ("clashes erupted") nor as what
 * another event answers ("in retaliation for air raids").
 */
export function isOfAKind(scene: Scene, { events, nominals, relations }: KindWords): boolean {
  if (scene.casualties.length > 0 || scene.dates.length > 0 || scene.days.length > 0) return false;
  if (scene.places.some(isTelling)) return false;
  const { passage, frames } = scene;
  const answered = frames.some(({ mention }) =>
    introduces(passage, relations.answers, passage.tree.from[mention.node]),
  );
  return !answered && frames.every((frame) => namesAKind(frame, events, nominals));
}

const isTelling = ({ level, core }: PlaceMention): boolean => level !== 'country' && (level !== 'site' || core !== '');

function namesAKind({ mention }: Frame, events: EventLexicon, nominals: NominalLexicon): boolean {
  const isNoun = mention.form === 'noun' || mention.form === 'counted';
  return isNoun && isBare(mention, events, nominals) && !takesPlace(mention);
}

/** No article, owner, figure or word that sums up: "attacks", "many attacks", "arson". */
function isBare({ passage, node }: EventMention, events: EventLexicon, { definite, one }: NominalLexicon): boolean {
  const { tree, sentence } = passage;
  return dependents(tree, node, 'det', 'nmod:poss', 'nummod', 'amod').every((child) => {
    const word = sentence.words[tree.from[child]].lower;
    if (events.indefinite.has(word)) return true;
    if (isRelation(tree.rel[child], 'nmod:poss', 'nummod') || events.aggregates.has(word)) return false;
    return !isRelation(tree.rel[child], 'det') || !(definite.has(word) || one.has(word));
  });
}

/** Subject of a verb in the past: "clashes erupted", "explosions were heard". */
function takesPlace({ passage, node }: EventMention): boolean {
  const { tree } = passage;
  const verb = tree.head[node];
  return verb >= 0 && isRelation(tree.rel[node], 'nsubj') && /^VB[DN]$/u.test(tree.xpos[verb]);
}
