import type { RoleWords } from '../event/participant.ts';
import type { Passage } from '../passage.ts';
import { byClause } from './by-clause.ts';
import { byName } from './by-name.ts';
import { byComplement, byNoun } from './by-noun.ts';
import { byVerb } from './by-verb.ts';
import type { Responsibility } from './holder.ts';
import type { ResponsibilityLexicon } from './lexicon.ts';

/** Who is held responsible in one sentence, in text order. */
export function responsibilitiesIn(
  passage: Passage,
  lexicon: ResponsibilityLexicon,
  words: RoleWords,
): Responsibility[] {
  const found: Responsibility[] = [];
  if (!lexicon.gate(passage.sentence)) return found;
  const hasBehind = passage.sentence.words.some(({ lower }) => lexicon.behind.has(lower));
  const held = { passage, lexicon, words, hasBehind };
  for (let node = 0; node < passage.tree.size; node++)
    for (const rule of RULES) for (const statement of rule(held, node)) found.push({ ...statement, node });
  return found;
}

const RULES = [byVerb, byClause, byNoun, byComplement, byName];
