import type { Casualty } from '../casualty/casualty.ts';
import type { Nominal } from '../casualty/nominal.ts';

/**
 * Whom a pronoun of several people stands for: the last people counted before it ("kidnapped a hundred civilians and
 * executed them"). In the same sentence the claim rests on the antecedent's words; from another sentence only the
 * number is taken over and the pronoun stays the quoted word.
 */
export function withAntecedent(casualty: Casualty, before: readonly Casualty[]): Nominal {
  const { people } = casualty;
  if (!people.pronoun || people.pronoun.number === 1 || people.quantity) return people;
  const antecedent = before
    .filter((one) => one.measure !== casualty.measure && standsBefore(one.people, people) && one.people.low !== 1)
    .at(-1)?.people;
  if (!antecedent || antecedent.pronoun) return people;
  const { low, high, vague, quantity, group } = antecedent;
  const number = {
    low,
    high,
    vague,
    group,
    ...(quantity && { quantity }),
    why: `"${people.passage.tree.form[people.node]}" stands for "${antecedent.noun}"`,
  };
  return antecedent.passage === people.passage ? { ...antecedent, why: number.why } : { ...people, ...number };
}

function standsBefore(a: Nominal, b: Nominal): boolean {
  if (a.passage.index !== b.passage.index) return b.passage.index - a.passage.index === 1;
  return a.from < b.from;
}
