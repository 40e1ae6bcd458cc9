import { amiss } from './amiss.ts';
import type { Grammar, Item, Value } from './grammar.ts';
import { type Dependent, type Phrase, word } from './phrase.ts';

/**
 * Makes a phrase of the symbol by chance: `random` gives numbers in [0, 1). Throws `Fault` on a symbol that the grammar
 * has not and on a phrase without a head.
 */
export function grow(grammar: Grammar, symbol: string, random: () => number): Phrase {
  const chosen = (name: string): readonly Item[] => {
    const ways = grammar.ways.get(name);
    if (ways === undefined) throw amiss(`The grammar has no symbol "${name}".`);
    const at = random() * ways.reduce((sum, { weight }) => sum + weight, 0);
    let reached = 0;
    for (const { weight, items } of ways) {
      reached += weight;
      if (at < reached) return items;
    }
    return ways[ways.length - 1].items;
  };

  const phraseOf = (value: Value): Phrase => {
    if (value.kind === 'word') return word(value.forms[Math.floor(random() * value.forms.length)], value.tag);
    return assemble(value.kind === 'symbol' ? chosen(value.name) : value.items);
  };

  const flattened = (items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      if (item.optional && random() < 0.5) return [];
      return item.relation === '+' && item.value.kind === 'symbol' ? flattened(chosen(item.value.name)) : [item];
    });

  /** The head with the others on its sides; what the head brings along itself stays nearest to it. */
  const assemble = (items: readonly Item[]): Phrase => {
    const present = flattened(items);
    const dependents = withMarks(present.map((item) => ({ relation: item.relation, phrase: phraseOf(item.value) })));
    const at = dependents.findIndex(({ relation }) => relation === '*');
    if (at < 0) throw amiss(`A phrase has no head: ${JSON.stringify(items).slice(0, 200)}`);
    const head = dependents[at].phrase;
    return {
      ...head,
      left: [...dependents.slice(0, at), ...head.left],
      right: [...head.right, ...dependents.slice(at + 1)],
    };
  };

  return assemble(chosen(symbol));
}

/** Hangs marks on the neighbours that `punct<` and `punct>` point to. */
function withMarks(dependents: readonly Dependent[]): Dependent[] {
  const found: Dependent[] = [];
  let waiting: Dependent | undefined;
  for (const { relation, phrase } of dependents) {
    const before = found.at(-1);
    if (relation === 'punct>') {
      waiting = { relation: 'punct', phrase };
    } else if (relation === 'punct<' && before !== undefined) {
      const right = [...before.phrase.right, { relation: 'punct', phrase }];
      found[found.length - 1] = { ...before, phrase: { ...before.phrase, right } };
    } else {
      found.push({ relation, phrase: waiting === undefined ? phrase : { ...phrase, left: [waiting, ...phrase.left] } });
      waiting = undefined;
    }
  }
  return found;
}
