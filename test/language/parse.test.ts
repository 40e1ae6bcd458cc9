import { expect, test } from 'vitest';
import { createLanguage } from '../../src/language/index.ts';

const english = createLanguage('en');

/** A sentence and arcs that its tree must have: head relation dependent. */
const cases: readonly (readonly [sentence: string, arcs: readonly string[]])[] = [
  [
    'Gunmen killed five villagers.',
    ['killed nsubj Gunmen', 'killed obj villagers', 'villagers nummod five', 'killed punct .'],
  ],
  [
    'Five villagers were killed by gunmen on Monday.',
    [
      'killed nsubj:pass villagers',
      'killed aux:pass were',
      'killed obl:agent gunmen',
      'gunmen case by',
      'killed obl Monday',
    ],
  ],
  [
    'The bomb killed five and wounded ten.',
    ['killed nsubj bomb', 'killed obj five', 'killed conj wounded', 'wounded obj ten', 'wounded cc and'],
  ],
  [
    'The militants kidnapped three aid workers and executed them.',
    ['kidnapped obj workers', 'kidnapped conj executed', 'executed obj them', 'workers compound aid'],
  ],
  [
    'They threatened to kidnap foreigners and execute them.',
    ['threatened xcomp kidnap', 'kidnap mark to', 'kidnap obj foreigners', 'kidnap conj execute', 'execute obj them'],
  ],
  [
    'Bombs kill at least 20 at cathedral',
    ['kill nsubj Bombs', 'kill obj 20', 'kill obl cathedral', 'cathedral case at'],
  ],
  [
    'The attack, which killed eleven people, was claimed by the group.',
    [
      'attack acl:relcl killed',
      'killed nsubj which',
      'killed obj people',
      'claimed nsubj:pass attack',
      'claimed obl:agent group',
    ],
  ],
  [
    'Soldiers shot dead two men who had attacked a checkpoint.',
    ['shot nsubj Soldiers', 'shot obj men', 'men acl:relcl attacked', 'attacked obj checkpoint'],
  ],
  [
    'Ten civilians were wounded, police said.',
    ['said ccomp wounded', 'said nsubj police', 'wounded nsubj:pass civilians'],
  ],
  [
    'The minister said that rebels had burned the village.',
    ['said nsubj minister', 'said ccomp burned', 'burned mark that', 'burned nsubj rebels', 'burned obj village'],
  ],
  [
    'A soldier was killed and two others were injured in the ambush.',
    ['killed nsubj:pass soldier', 'killed conj injured', 'injured nsubj:pass others', 'others nummod two'],
  ],
  [
    'No group has claimed responsibility for the attack.',
    ['claimed nsubj group', 'group det No', 'claimed obj responsibility', 'claimed aux has'],
  ],
  [
    'The blast killed twelve people, including three children.',
    ['killed nsubj blast', 'killed obj people', 'children nummod three'],
  ],
  [
    'Three people were abducted from their homes.',
    ['abducted nsubj:pass people', 'abducted obl homes', 'homes nmod:poss their'],
  ],
  [
    'He was shot in the head and died later.',
    ['shot nsubj:pass He', 'shot obl head', 'shot conj died', 'died advmod later'],
  ],
  [
    'Rebels attacked the town of Djibo, killing the mayor.',
    ['attacked nsubj Rebels', 'attacked obj town', 'town nmod Djibo', 'attacked advcl killing', 'killing obj mayor'],
  ],
  ['Nobody was hurt.', ['hurt nsubj:pass Nobody', 'hurt aux:pass was']],
  ["The army did n't comment.", ['comment nsubj army', "comment advmod n't", 'comment aux did']],
  ['GUNMEN KILLED FIVE SOLDIERS IN THE NORTH.', ['KILLED nsubj GUNMEN', 'KILLED obj SOLDIERS', 'SOLDIERS nummod FIVE']],
];

test.each(cases)('%s', (text, arcs) => {
  const tree = english.parse(english.segment(text)[0]);
  const found = tree.form.map((form, node) => `${tree.form[tree.head[node]] ?? ''} ${tree.rel[node]} ${form}`);
  expect(found).toEqual(expect.arrayContaining([...arcs]));
});

test('a unit is seen as the form that stands for it', () => {
  const [sentence] = english.segment('Gunmen killed more than a hundred civilians.');
  const tree = english.parse(sentence, [{ from: 2, to: 6, form: '100', upos: 'NUM' }]);
  const at = tree.nodeOf[3];
  expect([tree.form[at], tree.rel[at], tree.form[tree.head[at]]]).toEqual(['100', 'nummod', 'civilians']);
});

test('a clause apart hangs on the rest, and nothing else crosses its borders', () => {
  const [sentence] = english.segment('A bomb killed four soldiers on Monday, Moussa, a witness, said.');
  const clause = { from: 8, to: 14 };
  const tree = english.parse(sentence, [], [clause]);
  const isIn = (node: number) => node >= clause.from && node < clause.to;
  const across = tree.form.flatMap((form, node) =>
    tree.head[node] >= 0 && isIn(node) !== isIn(tree.head[node]) ? `${tree.rel[node]} ${form}` : [],
  );
  expect(across).toEqual(['parataxis said']);
});
