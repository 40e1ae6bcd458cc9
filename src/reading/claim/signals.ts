import type { Nominal } from '../casualty/nominal.ts';
import type { Signals } from './confidence.ts';
import type { Statement } from './statement.ts';

/**
 * What speaks for or against a statement of casualties: the rule that found the people, how the number is worded, how
 * firmly it is told, and how it stands beside the incident's other figures (`all`, itself among them).
 */
export function signalsOf(statement: Statement, all: readonly Statement[]): Signals {
  const { casualty, people, attribution, standing } = statement;
  const { passage } = people;
  const { mention } = casualty;
  const others = all.filter((other) => other !== statement && other.casualty.measure === casualty.measure);
  const rivals = others.filter((other) => other.people.low !== people.low || other.people.high !== people.high);
  const beside = all.filter((other) => other.people.passage === passage);
  return [
    ['measure', casualty.measure],
    ['event word', mention.passage.tree.lemma[mention.node].toLowerCase()],
    ['form of the event word', mention.form],
    ['rule', casualty.why[1] ?? ''],
    [
      'found by',
      casualty.trust === 1 ? 'the parse' : casualty.trust >= 0.9 ? 'the parse and word order' : 'word order',
    ],
    ['figure', figureOf(people)],
    ['people', peopleOf(people)],
    ['group', statement.attacker ? 'attacker' : people.group],
    ['told', attribution.modality],
    ['voice', attribution.speaker ? 'a speaker' : 'the narrator'],
    ['standing', standing],
    ['rivals', upTo(rivals.length, 3)],
    ['repeated', others.length > rivals.length ? 'yes' : 'no'],
    ['claims in the sentence', upTo(beside.length, 4)],
    ['sentence of the report', upTo(passage.index + 1, 4)],
    ['others', people.other ? 'yes' : 'no'],
  ];
}

/** How the number is worded; what is no figure is a noun in the singular or plural, a name, a pronoun. */
function figureOf({ quantity, pronoun, person, low, high }: Nominal): string {
  if (quantity) return quantity.shape;
  if (pronoun) return 'pronoun';
  if (person) return 'name';
  return low === 1 && high === 1 ? 'singular' : low === 0 ? 'none' : 'plural';
}

function peopleOf({ noun, entry, actor, person }: Nominal): string {
  if (person) return 'a person';
  if (noun === '') return 'a bare figure';
  if (actor) return 'an actor';
  return entry ? 'a known noun' : 'another noun';
}

const upTo = (count: number, most: number): string => (count < most ? `${count}` : `${most} and more`);
