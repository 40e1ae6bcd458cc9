import type { Modality } from '../../model/index.ts';
import { dependent, dependents, extent, isRelation, own, preposition } from '../clause.ts';
import type { Passage } from '../passage.ts';
import { clauseAround, type Stretch } from './content.ts';
import type { VoiceLexicon } from './lexicon.ts';
import { type CanSpeak, type Speaker, speakerAt } from './speaker.ts';
import type { Found } from './speech.ts';

/**
 * "nine deaths were reported by the ministry", "was identified by police", "was quoted by TASS as saying": passives
 * that report.
 */
export function byAgent(passage: Passage, lexicon: VoiceLexicon, canSpeak: CanSpeak): Found[] {
  const { tree } = passage;
  const found: Found[] = [];
  for (let node = 0; node < tree.size; node++) {
    if (tree.upos[node] !== 'VERB') continue;
    const subject = dependent(tree, node, 'nsubj:pass');
    if (lexicon.quoting.has(tree.lemma[node])) {
      const speaker = subject < 0 ? null : speakerAt(passage, subject, canSpeak);
      const via = agentOf(passage, node, lexicon, canSpeak);
      if (speaker)
        found.push({
          ...clauseAround(passage.sentence, own(tree, node).from),
          speaker,
          ...(via?.outlet && { via }),
          modality: 'stated',
          why: `${speaker.name} is quoted`,
        });
      continue;
    }
    const ofDocument = isRelation(tree.rel[node], 'acl') && canSpeak.isDocument(tree.lemma[tree.head[node]]);
    const modality = modalityOf(tree.lemma[node], ofDocument, lexicon);
    const speaker = modality && tree.xpos[node] === 'VBN' ? agentOf(passage, node, lexicon, canSpeak) : null;
    if (!modality || !speaker) continue;
    found.push({
      ...passiveContent(passage, node, ofDocument),
      speaker,
      modality,
      why: `"${tree.form[node]} by" names the voice`,
    });
  }
  return found;
}

/** The speaker after "by", on the verb itself or on what it is quoted "as saying". */
function agentOf(passage: Passage, node: number, lexicon: VoiceLexicon, canSpeak: CanSpeak): Speaker | null {
  const { tree } = passage;
  const saying = dependents(tree, node, 'advcl', 'xcomp');
  for (const child of [node, ...saying].flatMap((verb) => dependents(tree, verb, 'obl'))) {
    const speaker = lexicon.agents.has(preposition(tree, child)) ? speakerAt(passage, child, canSpeak) : null;
    if (speaker) return speaker;
  }
  return null;
}

/** "tolls provided by officials": what hands a count over vouches for it; "was found by police" does not. */
function modalityOf(
  lemma: string,
  ofDocument: boolean,
  { verbs, perceiving, handing }: VoiceLexicon,
): Modality | undefined {
  if (ofDocument && handing.has(lemma)) return 'stated';
  return perceiving.has(lemma) ? undefined : verbs.get(lemma);
}

/**
 * A participle vouches for the noun that it describes ("12 deaths reported by the UN"), and where that is a count, for
 * all that is told of it; a finite passive vouches for its clause.
 */
function passiveContent({ tree, sentence }: Passage, node: number, ofDocument: boolean): Stretch {
  const verb = own(tree, node);
  if (ofDocument) return clauseAround(sentence, verb.from);
  if (isRelation(tree.rel[node], 'acl')) return { from: extent(tree, tree.head[node]).from, to: verb.to };
  const clause = extent(tree, node);
  const next = dependent(tree, node, 'conj');
  return next < 0 ? clause : { from: clause.from, to: Math.max(verb.to, extent(tree, next).from) };
}
