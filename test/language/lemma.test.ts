import { expect, test } from 'vitest';
import { knowledgeJson } from '../../src/knowledge.ts';
import { createLemmatiser, type LemmaRules } from '../../src/language/lemma.ts';

const lemma = createLemmatiser(knowledgeJson<LemmaRules>('en/language/lemmas.json'));

/** Tag, then forms and their lemmas. */
const cases: readonly (readonly [tag: string, pairs: string])[] = [
  [
    'VERB|VBD',
    'killed kill, shot shoot, slew slay, fled flee, struck strike, fought fight, blew blow, hid hide, bled bleed',
  ],
  ['VERB|VBD', 'kidnapped kidnap, abducted abduct, executed execute, raided raid, ambushed ambush, massacred massacre'],
  [
    'VERB|VBD',
    'stabbed stab, gunned gun, rammed ram, robbed rob, stopped stop, clubbed club, trapped trap, dragged drag',
  ],
  [
    'VERB|VBD',
    'seized seize, raped rape, torched torch, burned burn, besieged besiege, evacuated evacuate, injured injure',
  ],
  [
    'VERB|VBD',
    'escaped escape, fired fire, claimed claim, blamed blame, denied deny, died die, buried bury, carried carry',
  ],
  [
    'VERB|VBD',
    'exploded explode, detonated detonate, hurled hurl, opened open, targeted target, rioted riot, looted loot',
  ],
  ['VERB|VBD', 'displaced displace, hanged hang, charged charge, avenged avenge, plunged plunge, belonged belong'],
  [
    'VERB|VBD',
    'assembled assemble, strangled strangle, toppled topple, settled settle, struggled struggle, handled handle',
  ],
  [
    'VERB|VBD',
    'patrolled patrol, shelled shell, controlled control, rebelled rebel, filled fill, expelled expel, called call',
  ],
  ['VERB|VBD', 'missed miss, crossed cross, passed pass, accused accuse, caused cause, raised raise, released release'],
  [
    'VERB|VBD',
    'recovered recover, discovered discover, murdered murder, captured capture, tortured torture, declared declare',
  ],
  [
    'VERB|VBD',
    'visited visit, recruited recruit, united unite, incited incite, ignited ignite, prohibited prohibit, cited cite',
  ],
  [
    'VERB|VBN',
    'slain slay, beaten beat, taken take, overrun overrun, shot shoot, driven drive, wounded wound, beheaded behead',
  ],
  [
    'VERB|VBN',
    'born bear, stolen steal, torn tear, thrown throw, held hold, found find, caught catch, cut cut, hit hit',
  ],
  [
    'VERB|VBG',
    'dying die, lying lie, killing kill, shooting shoot, stabbing stab, firing fire, escaping escape, setting set',
  ],
  ['VERB|VBG', 'kidnapping kidnap, robbing rob, raping rape, raiding raid, sniping snipe, taking take, breaking break'],
  ['VERB|VBG', 'leaving leave, fleeing flee, seeing see, hurting hurt, planting plant, hiding hide, bleeding bleed'],
  [
    'VERB|VBZ',
    'kills kill, says say, carries carry, dies die, crashes crash, goes go, clashes clash, seizes seize, does do',
  ],
  ['VERB|VBP', 'kill kill, say say'],
  ['AUX|VBD', 'was be, were be, had have, did do'],
  ['AUX|VBZ', "is be, has have, 's be"],
  ['AUX|MD', "'ll will, ca can, wo will, would would"],
  [
    'NOUN|NNS',
    'men man, women woman, children child, gunmen gunman, policemen policeman, militiamen militiaman, herdsmen herdsman',
  ],
  [
    'NOUN|NNS',
    'bodies body, casualties casualty, attacks attack, clashes clash, ambushes ambush, houses house, corpses corpse',
  ],
  [
    'NOUN|NNS',
    'knives knife, wives wife, lives life, thieves thief, heroes hero, torpedoes torpedo, buses bus, crises crisis',
  ],
  [
    'NOUN|NNS',
    'people people, police police, troops troops, cattle cattle, refugees refugee, mosques mosque, churches church',
  ],
  [
    'NOUN|NNS',
    'explosives explosive, grenades grenade, villages village, boxes box, losses loss, rifles rifle, rebels rebel',
  ],
  ['NOUN|NN', 'bus bus, news news, violence violence, Attack attack'],
  ['ADJ|JJR', 'worse bad, larger large, bigger big, heavier heavy, older old, closer close'],
  ['ADJ|JJS', 'worst bad, deadliest deadly, largest large, biggest big, youngest young'],
  ['ADV|RBR', 'earlier early, later late, more more'],
  ['ADV|RB', 'later later, reportedly reportedly'],
  ['PART|RB', "n't not, not not"],
  ['PRON|PRP', 'them they, him he, us we, her she, I I'],
  ['PRON|PRP$', 'her her, their their'],
  ['PROPN|NNP', 'Bamako Bamako, NATO NATO'],
  ['ADJ|NNP', 'United United'],
];

const rows = cases.flatMap(([tag, pairs]) => pairs.split(', ').map((pair) => [tag, ...pair.split(' ')] as const));

test.each(rows)('%s %s: %s', (tag, form, expected) => {
  const [upos, xpos] = tag.split('|');
  expect(lemma(form, upos, xpos)).toBe(expected);
});
