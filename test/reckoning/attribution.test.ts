import { describe, expect, test } from 'vitest';
import { attribute, type Blame } from '../../src/reckoning/attribution/attribute.ts';
import { ATTRIBUTION_RULES } from '../../src/reckoning/attribution/rule.ts';

let number = 0;

/** "JNIM suspected army": actor, how it is held, whose word it is. */
function blame(told: string, more: Partial<Blame> = {}): Blame {
  const [name, status, voice] = told.split(' ');
  return {
    claim: { report: 'a'.repeat(64), key: `perpetrator@${number++}` },
    actor: name.toLowerCase(),
    name,
    named: name !== 'gunmen',
    status: status as Blame['status'],
    voice,
    origin: voice,
    carrier: `report of ${voice}`,
    judgement: 'open',
    ...more,
  };
}

const levels = (...blames: Blame[]) =>
  attribute(blames, ATTRIBUTION_RULES[0]).map(({ name, level }) => `${name} ${level}`);

describe('who did it is', () => {
  test.each([
    ['suspected where it is blamed only', ['JNIM suspected army'], ['JNIM suspected']],
    ['of one source where one voice names it', ['JNIM asserted army', 'JNIM suspected police'], ['JNIM one-source']],
    ['corroborated where two do', ['JNIM asserted army', 'JNIM asserted residents'], ['JNIM corroborated']],
    ['claimed where it says so itself', ['JNIM claimed JNIM', 'JNIM asserted army'], ['JNIM claimed']],
    ['contested where it is denied', ['JNIM asserted army', 'JNIM denied JNIM'], ['JNIM contested']],
    [
      'contested where another is named as well',
      ['JNIM asserted army', 'ISGS asserted residents'],
      ['ISGS contested', 'JNIM contested'],
    ],
    [
      'not contested by a description, nor by one who is only suspected',
      ['JNIM asserted army', 'gunmen asserted residents', 'ISGS suspected police'],
      ['JNIM one-source', 'gunmen one-source', 'ISGS contested'],
    ],
  ])('%s', (_, blames, told) => {
    expect(levels(...blames.map((one) => blame(one))).toSorted()).toEqual(told.toSorted());
  });

  test('not contested by a body that it is part of', () => {
    const told = [blame('JNIM asserted army'), blame('Katiba asserted residents', { actor: 'katiba-macina' })];
    expect(levels(...told)).toEqual(['JNIM one-source', 'Katiba one-source']);
  });

  test('not corroborated by two voices that one report carries', () => {
    const carrier = 'report:a';
    expect(levels(blame('JNIM asserted army', { carrier }), blame('JNIM asserted residents', { carrier }))).toEqual([
      'JNIM one-source',
    ]);
  });

  test('listed and not counted where a person rejected it', () => {
    const rejected = blame('JNIM asserted army', { judgement: 'rejected' });
    const [found] = attribute([rejected], ATTRIBUTION_RULES[0]);
    expect([found.level, found.accounts]).toEqual([null, [rejected]]);
  });
});
