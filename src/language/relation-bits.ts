/** Relations that say the same of what a word still lacks share a bit; punctuation has none. */
const FAMILIES: readonly (readonly string[])[] = [
  ['nsubj', 'nsubj:outer'],
  ['nsubj:pass', 'csubj:pass'],
  ['csubj', 'csubj:outer'],
  ['obj'],
  ['iobj'],
  ['ccomp'],
  ['xcomp'],
  ['obl', 'obl:unmarked', 'obl:arg', 'obl:mod'],
  ['obl:agent'],
  ['advmod', 'advmod:emph'],
  ['advcl', 'advcl:relcl'],
  ['aux', 'aux:tense', 'aux:caus'],
  ['aux:pass'],
  ['cop'],
  ['mark'],
  ['det', 'det:predet'],
  ['amod'],
  ['nummod'],
  ['nmod', 'nmod:unmarked', 'nmod:desc'],
  ['nmod:poss'],
  ['case'],
  ['cc', 'cc:preconj'],
  ['conj'],
  ['compound', 'compound:prt'],
  ['flat', 'flat:name', 'fixed', 'goeswith'],
  ['appos'],
  ['acl'],
  ['acl:relcl'],
  ['parataxis', 'list'],
  ['expl'],
];

/** For each relation, in order, the bit that stands for it in a set of relations; those of no family share the last. */
export function relationBits(relations: readonly string[]): Int32Array {
  return Int32Array.from(relations, (relation) => {
    if (relation === 'punct') return 0;
    const family = FAMILIES.findIndex((names) => names.includes(relation));
    return 1 << (family < 0 ? FAMILIES.length : family);
  });
}
