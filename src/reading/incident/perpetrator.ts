import { phraseOf } from '../../language/words.ts';
import type { PerpetratorStatus } from '../../model/index.ts';
import type { Casualty } from '../casualty/casualty.ts';
import type { NominalLexicon } from '../casualty/lexicon.ts';
import { isRelation } from '../clause.ts';
import type { Frame } from '../event/frame.ts';
import type { EventLexicon } from '../event/lexicon.ts';
import type { Participant } from '../event/participant.ts';
import type { Passage } from '../passage.ts';
import type { AntecedentOf } from '../responsibility/antecedent.ts';
import type { Responsibility } from '../responsibility/holder.ts';
import type { PresentIn } from '../responsibility/present.ts';
import { answers, isAssailant } from './answering.ts';
import { casualtiesOf, type Draft, framesOf } from './draft.ts';
import { familiesOf } from './family.ts';
import { isAttacker, sideOf } from './side.ts';

/** An actor held to have done it, with how it is held. */
export interface Doer {
  readonly participant: Participant;
  readonly status: PerpetratorStatus;
  readonly why: string;
  /** The sentence that says so; the participant may be named in another. */
  readonly told: Passage;
}

/** The doers of an incident's events and those whom the report or a voice names as responsible, each once a status. */
export function doersOf(
  draft: Draft,
  responsibilities: readonly Responsibility[],
  antecedentOf: AntecedentOf,
  presentIn: PresentIn,
  { nominals, events }: { readonly nominals: NominalLexicon; readonly events: EventLexicon },
): Doer[] {
  const frames = framesOf(draft);
  const casualties = casualtiesOf(draft);
  const victims = casualties.filter(({ people }) => !isAttacker(people, frames));
  const actingWith = (withAnswers: boolean) =>
    frames
      .filter((frame) => !isSuicide(frame, nominals))
      .flatMap((frame) =>
        frame.agents
          .filter((agent) => !isCounted(agent, sufferersOf(frame, casualties, victims)) && !isHit(agent, frame))
          .filter((agent) => withAnswers || !answers(agent, frame, draft, events))
          .flatMap((agent): Doer[] => {
            const participant = antecedentOf(agent);
            if (!participant || !(canPerpetrate(participant) || isPlainDoer(participant, frame))) return [];
            const { mention } = frame;
            return [{ participant, status: statusOf(agent), why: `agent of "${mention.why}"`, told: mention.passage }];
          }),
      );
  const begun = actingWith(false);
  const acting = begun.length > 0 ? begun : actingWith(true);
  const held = responsibilities.flatMap(({ participant, ...statement }): Doer[] => {
    const holder = antecedentOf(participant);
    return holder && !isCounted(holder, victims) && (canPerpetrate(holder) || isPerson(holder))
      ? [{ ...statement, participant: holder, told: participant.passage }]
      : [];
  });
  const ownWord = held.filter(({ status }) => status === 'claimed' || status === 'denied');
  const isNews = (doer: Doer) => !ownWord.some((word) => restates(doer, word));
  const told = acting.filter(isNews);
  const present = told.length > 0 ? told : onTheScene(draft, presentIn, casualties).filter(isNews);
  return withoutRepeats([...present, ...held], nominals);
}

/** Where no event word has a doer: the armed people who act in the sentences of an act of violence. */
function onTheScene(draft: Draft, presentIn: PresentIn, casualties: readonly Casualty[]): Doer[] {
  const violent = draft.scenes.filter(
    ({ frames }) => familiesOf(frames).has('violence') && frames.some(({ mention }) => mention.weight === 'event'),
  );
  return [...new Set(violent.map(({ passage }) => passage))].flatMap((passage) =>
    presentIn(passage)
      .filter((participant) => !isCounted(participant, casualties))
      .map((participant) => ({
        participant,
        status: statusOf(participant),
        why: 'armed people who act where the event is told',
        told: passage,
      })),
  );
}

/** "X said it carried out the attack": the deed is told by X's own word alone. */
const restates = (doer: Doer, word: Doer): boolean =>
  doer.told === word.told && (folded(doer).includes(folded(word)) || folded(word).includes(folded(doer)));

const statusOf = ({ actor, supposed }: Participant): PerpetratorStatus =>
  actor?.suspected || supposed ? 'suspected' : 'asserted';

/** Those whom the violence befell are no perpetrators, whatever a parse says ("UDR corporal killed"). */
const isCounted = ({ passage, from, to }: Participant, casualties: readonly Casualty[]): boolean =>
  casualties.some(({ people }) => people.passage === passage && people.from < to && from < people.to);

/** Whom its own word hits, and the victims: an attacker who was killed for it has done it all the same. */
const sufferersOf = (
  { mention }: Frame,
  casualties: readonly Casualty[],
  victims: readonly Casualty[],
): readonly Casualty[] => [...victims, ...casualties.filter((casualty) => casualty.mention === mention)];

/** The parse of a headline passive may take those hit for the doers as well. */
const isHit = ({ passage, from, to }: Participant, { mention, targets }: Frame): boolean =>
  mention.form === 'verb' &&
  mention.affects === 'obj' &&
  targets.some((target) => target.passage === passage && target.from < to && from < target.to);

/** "hanged herself": who does it to nobody else is no perpetrator by that. */
const isSuicide = ({ mention, targets, agents }: Frame, { pronouns }: NominalLexicon): boolean =>
  mention.outcome === 'killed' &&
  targets.length > 0 &&
  agents.every(({ actor }) => !actor) &&
  targets.every(({ pronoun = '' }) => pronouns.get(pronoun)?.reflexive && pronouns.get(pronoun)?.number !== 2);

/** Bodies, groups and persons; a bare pronoun says nothing, victims and officials who speak are no perpetrators. */
function canPerpetrate(participant: Participant): boolean {
  if (participant.pronoun) return false;
  if (participant.actor || participant.person || participant.state || participant.armed || participant.unknown)
    return true;
  const group = participant.people?.group;
  return group === 'attacker' || group === 'combatant';
}

/** Anybody who does violence is its perpetrator ("a man stabbed", "youths looted"), where the parse plainly says so. */
function isPlainDoer({ people, pronoun, passage: { tree }, node }: Participant, { mention }: Frame): boolean {
  if (!people || pronoun || people.sense === 'thing' || people.state === 'killed') return false;
  if (mention.kinds.length === 0) return false;
  const first = isRelation(tree.rel[node], 'conj') ? tree.head[node] : node;
  if (mention.form === 'noun' && tree.head[first] === tree.head[mention.node]) return true;
  let verb = mention.node;
  while (tree.head[first] !== verb && isRelation(tree.rel[verb], 'conj', 'advcl') && tree.head[verb] >= 0)
    verb = tree.head[verb];
  return tree.head[first] === verb || tells(mention, first) || isLaid(tree, first);
}

/** "a man who stabbed two women": a clause that describes people tells what they did. */
function tells({ node, weight, passage: { tree } }: Frame['mention'], people: number): boolean {
  const clause = isRelation(tree.rel[node], 'conj') ? tree.head[node] : node;
  return weight !== 'light' && isRelation(tree.rel[clause], 'acl:relcl') && tree.head[clause] === people;
}

/** "shots fired by unidentified men", "a bomb thrown by youths": a by-phrase of what was done to the weapon. */
const isLaid = (tree: Passage['tree'], node: number): boolean =>
  isRelation(tree.rel[node], 'obl:agent') && isRelation(tree.rel[tree.head[node]] ?? '', 'acl');

/** "two men were charged with murder". */
const isPerson = ({ people, pronoun }: Participant): boolean =>
  people?.sense === 'person' && !people.state && pronoun === undefined;

/**
 * Each description once: of "gunmen" and "two gunmen" the fuller; no "the attackers" and no bare "rebel" of "a rebel
 * raid" beside somebody better described.
 */
function withoutRepeats(doers: readonly Doer[], nominals: NominalLexicon): Doer[] {
  const vague = new Set(doers.filter(({ participant }) => isVague(participant, nominals)));
  const plain = doers.filter((doer) => !vague.has(doer));
  return doers.filter((doer, i) => {
    const isForce = (other: Doer) => sideOf(other.participant) === 'state' && isAssailant(doer.participant);
    if (vague.has(doer) && plain.some((other) => !isForce(other))) return false;
    const name = folded(doer);
    return !doers.some((other, j) => {
      if (other === doer || other.status !== doer.status) return false;
      const longer = folded(other);
      return longer === name ? j < i : longer.includes(name);
    });
  });
}

const folded = ({ participant }: Doer): string => ` ${doerName(participant).toLowerCase()} `;

/** "the gunmen" points back to somebody; "rebel" in "a rebel raid" only says of which sort they were. */
function isVague(participant: Participant, { article }: NominalLexicon): boolean {
  const { passage, actor, people, armed, from, person } = participant;
  if (armed) return true;
  if (person || (actor && !(actor.generic && actor.people !== undefined)) || !(actor || people)) return false;
  return article.has(passage.sentence.words[from - 1]?.lower ?? '');
}

/** The phrase that names the doer, as the report has it with plain spaces. */
export function doerName({ passage, from, to }: Participant): string {
  return phraseOf(passage.sentence.words, from, to);
}
