import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import { readGrammar } from '../../train/reports/grammar.ts';
import { grow } from '../../train/reports/grow.ts';
import { linearise } from '../../train/reports/linearise.ts';
import { inPrint, printed } from '../../train/reports/typography.ts';

/** The words as "form:relation>head", the one sentence that a grammar without a choice has. */
function arcs(grammar: string): string[] {
  const nodes = linearise(grow(readGrammar([grammar]), 'report', () => 0));
  return nodes.map(({ form, relation, head }) => `${form}:${relation}>${nodes[head]?.form ?? ''}`);
}

function text(grammar: string, chance: number): string {
  const nodes = linearise(grow(readGrammar([grammar]), 'report', () => chance));
  return printed(inPrint(nodes, () => chance));
}

describe('a grammar of report sentences', () => {
  test.each([
    ['a head and what hangs on it', 'report\n  nsubj=men/NNS *fled/VBD', ['men:nsubj>fled', 'fled:root>']],
    [
      'a phrase of its own',
      'report\n  *fled/VBD obl=( case=to/IN *Gao/NNP )',
      ['fled:root>', 'to:case>Gao', 'Gao:obl>fled'],
    ],
    [
      'a symbol, whose own dependents stay nearest',
      'report\n  det=the/DT *@men\nmen\n  amod=armed/JJ *men/NNS',
      ['the:det>men', 'armed:amod>men', 'men:root>'],
    ],
    [
      'items put in',
      'report\n  *fled/VBD +when\nwhen\n  obl:unmarked=Monday/NNP',
      ['fled:root>', 'Monday:obl:unmarked>fled'],
    ],
    [
      'marks that hang on a neighbour',
      'report\n  advmod=later/RB punct<=, *fled/VBD punct>=, advcl=killing/VBG',
      ['later:advmod>fled', ',:punct>later', 'fled:root>', ',:punct>killing', 'killing:advcl>fled'],
    ],
    [
      'a word list: the last of several words is the head',
      'report\n  *@people\nlist people NNS\n  suspected/VBN police officers',
      ['suspected:amod>officers', 'police:compound>officers', 'officers:root>'],
    ],
    [
      'a list of names: the first word is the head, hyphens are words',
      'report\n  *@group\nlist group NNP flat\n  al-Shabaab',
      ['al:root>', '-:punct>al', 'Shabaab:flat>al'],
    ],
    [
      'a comma at the end left out',
      'report\n  *@man punct=,\nman\n  *Ali/NNP appos=( punct=, *driver/NN ) punct=,',
      ['Ali:root>', ',:punct>driver', 'driver:appos>Ali'],
    ],
  ])('%s', (_, grammar, expected) => {
    expect(arcs(grammar)).toEqual(expected);
  });

  test.each([
    ['a bracket that is not closed', 'report\n  obl=( case=in/IN *Gao/NNP'],
    ['a bracket too many', 'report\n  *fled/VBD )'],
    ['a word without a relation', 'report\n  men/NNS *fled/VBD'],
    ['a tag that is none', 'report\n  *fled/VBX'],
    ['a phrase without a head', 'report\n  nsubj=men/NNS'],
    ['a symbol that is not there', 'report\n  *@nobody'],
    ['a symbol that is there twice', 'report\n  *fled/VBD\nreport\n  *fled/VBD'],
  ])('is refused for %s', (_, grammar) => {
    expect(() => arcs(grammar)).toThrow(Fault);
  });

  test.each([
    ['a capital and "an"', 'report\n  det=a/DT *attack/NN', 0.5, 'An attack'],
    ['all in capitals', 'report\n  det=a/DT *raid/NN', 0.01, 'A RAID'],
    ['a capital within quotes', "report\n  punct=`` nsubj=we/PRP *fled/VBD punct=. punct=''", 0.5, '"We fled."'],
    ['clitics and hyphens glued', "report\n  nmod:poss=( *Mali/NNP case='s/POS ) punct=- *men/NNS", 0.5, "Mali's-men"],
    ['brackets', 'report\n  *Gao/NNP punct=-LRB- appos=AFP/NNP punct=-RRB-', 0.5, 'Gao (AFP)'],
  ])('prints %s', (_, grammar, chance, expected) => {
    expect(text(grammar, chance)).toBe(expected);
  });
});
