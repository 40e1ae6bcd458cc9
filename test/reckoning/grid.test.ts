import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/reckoning/toll/account.ts';
import { changesBetween } from '../../src/reckoning/toll/change.ts';
import { checkSums } from '../../src/reckoning/toll/check.ts';
import { reckon } from '../../src/reckoning/toll/reckon.ts';
import { tollRule } from '../../src/reckoning/toll/rule.ts';
import { account } from './account.ts';

const part = (told: string, group: Account['group']) => account(told, { group, total: false });
const found = (...accounts: Account[]) => checkSums(reckon(accounts, tollRule('range@1'))).map(({ says }) => says);

describe('sums', () => {
  test.each<[string, Account[], string[]]>([
    [
      'a part above the whole',
      [account('police 10'), part('mayor 12', 'child')],
      ['killed: 12 children of at most 10 people'],
    ],
    [
      'parts above the whole together',
      [account('police 10'), part('mayor 8', 'child'), part('mayor 7', 'woman')],
      ['killed: 8 children and 7 women, 15 together, of at most 10 people'],
    ],
    [
      'a part whose highest figure is above the whole',
      [account('police 10'), part('mayor 8', 'child'), part('army 12', 'child')],
      ['killed: as many as 12 children of at most 10 people'],
    ],
    [
      'fewer of known status than people',
      [account('police 20'), part('police 5', 'civilian'), part('police 3', 'combatant')],
      [
        'killed: of at least 20 people at most 5 civilians and 3 combatants are told; of the others nobody says which they were',
      ],
    ],
    ['parts within the whole', [account('police 20'), part('police 12', 'child')], []],
    ['"at least 10" may hold 12 children', [account('police 10+'), part('mayor 12', 'child')], []],
    [
      'children and civilians overlap',
      [account('police 10'), part('mayor 8', 'child'), part('mayor 10', 'civilian')],
      [],
    ],
    ['attackers are not among all', [account('police 3'), account('army 7', { group: 'attacker' })], []],
    ['an unknown whole', [part('mayor 12', 'child')], []],
  ])('%s', (_, accounts, says) => {
    expect(found(...accounts)).toEqual(says);
  });
});

test('another rule is set beside, cell by cell, with the reasons', () => {
  const [police, residents, injured] = [
    account('police 20'),
    account('residents 31'),
    account('police 9', { measure: 'injured' }),
  ];
  const [range, lowest] = ['range@1', 'lowest@1'].map((id) => reckon([police, residents, injured], tollRule(id)));
  expect(changesBetween(range, lowest)).toEqual([
    {
      measure: 'killed',
      group: 'all',
      before: { low: 20, best: null, high: 31, open: false },
      after: { low: 20, best: 20, high: 20, open: false },
      gained: [],
      lost: [{ account: residents, why: { code: 'outranked' } }],
    },
  ]);
  expect(changesBetween(range, range)).toEqual([]);
});
