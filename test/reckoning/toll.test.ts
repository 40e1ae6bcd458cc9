import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/reckoning/toll/account.ts';
import { reasonWords } from '../../src/reckoning/toll/reason.ts';
import { reckon, type Toll } from '../../src/reckoning/toll/reckon.ts';
import { TOLL_RULES, type TollRule, tollRule } from '../../src/reckoning/toll/rule.ts';
import { account } from './account.ts';

const toldOf = ({ low, best, high, open }: Toll): string => `${low} ${best ?? '-'} ${high}${open ? '+' : ''}`;

describe('the same accounts by each rule', () => {
  const accounts = ['police 20', 'residents 31', 'ministry 20', 'mayor 26', 'army 18 2022-06-19'].map((told) =>
    account(told),
  );

  test.each([
    ['range@1', '18 - 31'],
    ['majority@1', '20 20 20'],
    ['hierarchy@1', '20 20 20'],
    ['official@1', '20 20 20'],
    ['ucdp@1', '18 18 31'],
    ['lowest@1', '18 18 18'],
    ['corroborated@1', '20 20 20'],
  ])('%s: %s', (rule, told) => {
    expect(toldOf(reckon(accounts, tollRule(rule))[0])).toBe(told);
  });

  test('recorder@1 has no figure before a person has decided, and says why', () => {
    const [toll] = reckon(accounts, tollRule('recorder@1'));
    expect(toldOf(toll)).toBe('null - null');
    expect(new Set(toll.left.map(({ why }) => reasonWords(why)))).toEqual(new Set(['no person has decided on it']));
  });
});

describe('what a rule makes of', () => {
  const cases: readonly (readonly [what: string, rule: string, accounts: Account[], told: string])[] = [
    ['one exact figure', 'range@1', [account('police 12')], '12 12 12'],
    ['"at least": the true figure may be higher', 'range@1', [account('police 20+'), account('mayor 15')], '15 - 20+'],
    ['"none"', 'range@1', [account('police 0')], '0 0 0'],
    ['"up to nine"', 'range@1', [account('police 0-9')], '0 - 9'],
    [
      'a rejected figure',
      'range@1',
      [account('police 12'), account('mayor 90', { judgement: 'rejected' })],
      '12 12 12',
    ],
    ['a denied figure', 'range@1', [account('police 12'), account('army 3', { negated: true })], '12 12 12'],
    [
      'a figure told as possible',
      'range@1',
      [account('police 12'), account('mayor 90', { modality: 'conditional' })],
      '12 12 12',
    ],
    [
      'one that a person accepted all the same',
      'range@1',
      [account('mayor 90', { modality: 'conditional', judgement: 'accepted' })],
      '90 90 90',
    ],
    [
      'a voice that raises its figure: the later one holds',
      'range@1',
      [account('police 12 2022-06-18'), account('police 20 2022-06-21')],
      '20 20 20',
    ],
    [
      'a voice that gives two on one day: the greater',
      'range@1',
      [account('police 20'), account('police 8')],
      '20 20 20',
    ],
    [
      'one voice carried by five reports',
      'majority@1',
      [...Array.from({ length: 5 }, () => account('army 3')), account('police 20'), account('mayor 20')],
      '20 20 20',
    ],
    ['no majority', 'majority@1', [account('police 20'), account('mayor 31')], '20 - 31'],
    [
      'the most reliable',
      'hierarchy@1',
      [account('police 20 2022-06-20 C'), account('hospital 31 2022-06-18 A')],
      '31 31 31',
    ],
    [
      'equals: the latest',
      'hierarchy@1',
      [account('police 20 2022-06-18 B'), account('hospital 31 2022-06-21 B')],
      '31 31 31',
    ],
    ['equals of one day: the lowest', 'hierarchy@1', [account('police 20'), account('hospital 31')], '20 20 20'],
    [
      'a corrected figure',
      'recorder@1',
      [account('police 12', { judgement: 'corrected' }), account('mayor 90')],
      '12 12 12',
    ],
    [
      'parts where there is a total',
      'range@1',
      [account('police 20'), account('mayor 3', { total: false })],
      '20 20 20',
    ],
    [
      '"up to nine" and "twelve": no least is known',
      'range@1',
      [account('x 0', { low: null, high: 9 }), account('y 12')],
      'null - 12',
    ],
    ['a figure that one voice gives', 'corroborated@1', [account('police 20'), account('mayor 31')], 'null - null'],
    [
      'two voices that one report carries',
      'corroborated@1',
      [account('police 20', { carrier: 'report:a' }), account('mayor 20', { carrier: 'report:a' })],
      'null - null',
    ],
    [
      'equals in reliability: the sort of source',
      'hierarchy@1',
      [account('rebels 4', { type: 'armed-group' }), account('hospital 31', { type: 'medical' })],
      '31 31 31',
    ],
    [
      'of equal sort: the more credible claim',
      'hierarchy@1',
      [account('police 12', { credibility: 4 }), account('mayor 20', { credibility: 2 })],
      '20 20 20',
    ],
    [
      '"a number not given"',
      'range@1',
      [account('police 12'), account('mayor 0', { low: null, high: null })],
      '12 12 12',
    ],
  ];

  test.each(cases)('%s (%s)', (_, rule, accounts, told) => {
    expect(toldOf(reckon(accounts, tollRule(rule))[0])).toBe(told);
  });
});

describe('"another four"', () => {
  const base = account('police 20 2022-06-18');
  const four = (told: string) => account(told, { addition: true });
  const told = (rule: string, ...accounts: Account[]) => {
    const [toll] = reckon(accounts, tollRule(rule));
    return [toldOf(toll), ...toll.left.map(({ why }) => reasonWords(why))];
  };

  test('is no total of its own, whatever the rule', () => {
    for (const { id } of TOLL_RULES)
      expect(told(id, four('army 4'))).toEqual(['null - null', expect.stringMatching(/unknown figure|decided/)]);
  });
  test('beside the total of another voice adds to an unknown figure', () => {
    expect(told('cumulative@1', base, four('hospital 4 2022-06-19'))).toEqual([
      '20 20 20',
      'adds to an unknown figure',
    ]);
  });
  test('of the same voice on a later day is added by the rule that says so, and both claims are named', () => {
    const more = four('police 4 2022-06-19');
    const [toll] = reckon([base, more], tollRule('cumulative@1'));
    expect(toldOf(toll)).toBe('24 24 24');
    expect(toll.used).toEqual([base, more]);
    expect(toll.derived).toEqual([{ made: 'sum', low: 24, high: 24, claims: [base, more] }]);
  });
  test('is left out by any other rule', () => {
    expect(told('range@1', base, four('police 4 2022-06-19'))).toEqual([
      '20 20 20',
      'adds to an earlier figure of police; "Full range" does not add',
    ]);
  });
  test('of the same day may be in the total already', () => {
    expect(told('cumulative@1', base, four('police 4 2022-06-18'))).toEqual([
      '20 20 20',
      'adds to a figure that may hold it already',
    ]);
  });
  test('told twice is added once', () => {
    expect(told('cumulative@1', base, four('police 4 2022-06-19'), four('police 4 2022-06-20'))).toEqual([
      '24 24 24',
      'told again by police',
    ]);
  });
  test('on top of "at least 20" is at least 24', () => {
    expect(told('cumulative@1', account('police 20+ 2022-06-18'), four('police 4 2022-06-19'))).toEqual(['24 - 24+']);
  });
});

describe('where nobody tells a whole', () => {
  const part = (told: string, group: Account['group']) => account(told, { group, total: false });
  const whole = (rule: string, ...accounts: Account[]) =>
    reckon(accounts, tollRule(rule)).find(({ group }) => group === 'all');

  test('parts of one voice that cannot overlap make "at least", marked as derived', () => {
    const parts = [part('police 5', 'combatant'), part('police 3', 'civilian')];
    const toll = whole('range@1', ...parts);
    expect(toll && toldOf(toll)).toBe('8 - 8+');
    expect(toll?.derived.map(({ made, low }) => [made, low])).toEqual([['parts', 8]]);
  });
  test('civilians and children may be the same people', () => {
    const toll = whole('range@1', part('police 5', 'child'), part('police 7', 'civilian'));
    expect(toll && toldOf(toll)).toBe('7 - 7+');
  });
  test('parts of two voices are not added', () => {
    const toll = whole('range@1', part('police 5', 'combatant'), part('mayor 3', 'civilian'));
    expect(toll && toldOf(toll)).toBe('3 - 5+');
  });
  test('two parts of one group are at least the greater', () => {
    const toll = whole('range@1', part('police 5', 'unknown'), part('police 3', 'unknown'));
    expect(toll && toldOf(toll)).toBe('5 - 5+');
  });
  test('other rules give no figure', () => {
    expect(whole('majority@1', part('police 5', 'combatant'), part('police 3', 'civilian'))).toBeUndefined();
  });
});

test('a part of all that one voice tells of a group stands beside the total of another for that group', () => {
  const [children] = reckon(
    [
      account('governor 12', { group: 'child', total: false }),
      account('mayor 10', { group: 'child' }),
      account('mayor 3', { group: 'child', total: false }),
    ],
    tollRule('range@1'),
  ).filter(({ group }) => group === 'child');
  expect(toldOf(children)).toBe('10 - 12');
  expect(children.left.map(({ why }) => reasonWords(why))).toEqual(['a part of a total']);
});

describe('cells', () => {
  const cells = (...accounts: Account[]) =>
    reckon(accounts, tollRule('range@1')).map((toll) => [toll.measure, toll.group, toll.low]);

  test('of groups stand beside that of all; attackers are never among all', () => {
    expect(
      cells(
        account('police 20'),
        account('police 12', { group: 'child', total: false }),
        account('army 7', { group: 'attacker' }),
        account('police 40', { measure: 'injured' }),
      ),
    ).toEqual([
      ['injured', 'all', 40],
      ['killed', 'all', 20],
      ['killed', 'attacker', 7],
      ['killed', 'child', 12],
    ]);
  });

  test('a whole toll of one group is also a toll of all', () => {
    expect(cells(account('residents 31', { group: 'civilian' }), account('army 14'))).toEqual([
      ['killed', 'all', 14],
      ['killed', 'civilian', 31],
    ]);
    expect(
      reckon([account('residents 31', { group: 'civilian' }), account('army 14')], tollRule('range@1'))[0].high,
    ).toBe(31);
  });
});

describe('always', () => {
  const figures = fc.tuple(fc.nat(200), fc.nat(50), fc.boolean());
  const anyAccount = fc
    .record({
      origin: fc.constantFrom('police', 'army', 'residents', 'mayor', 'ministry'),
      figure: figures,
      published: fc.constantFrom('2022-06-18', '2022-06-19', null),
      reliability: fc.constantFrom('A' as const, 'C' as const, 'F' as const),
      judgement: fc.constantFrom('open' as const, 'accepted' as const, 'rejected' as const),
      modality: fc.constantFrom('stated' as const, 'conditional' as const),
      total: fc.boolean(),
      addition: fc.boolean(),
    })
    .map(({ figure: [low, more, bounded], ...rest }) =>
      account('x 1', { ...rest, official: rest.origin === 'army', low, high: bounded ? low + more : null }),
    );
  const anyAccounts = fc.array(anyAccount, { minLength: 1, maxLength: 8 });
  const anyRule = fc.constantFrom(...TOLL_RULES);

  test('low <= best <= high, and unknown is null, never 0', () => {
    fc.assert(
      fc.property(anyAccounts, anyRule, (accounts, rule) => {
        for (const { low, best, high, used } of reckon(accounts, rule)) {
          if (used.length === 0) expect([low, best, high]).toEqual([null, null, null]);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          if (best !== null) expect(best).toBeGreaterThanOrEqual(low ?? 0);
          if (best !== null && high !== null) expect(best).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  test('every account is used or left out with a reason, once', () => {
    fc.assert(
      fc.property(anyAccounts, anyRule, (accounts, rule) => {
        const told = reckon(accounts, rule).flatMap(({ used, left }) => [
          ...used,
          ...left.map(({ account }) => account),
        ]);
        expect(new Set(told)).toEqual(new Set(accounts));
        expect(told.length).toBe(accounts.length);
      }),
    );
  });

  const figuresOf = (accounts: readonly Account[], rule: TollRule) =>
    reckon(accounts, rule)
      .filter(({ used }) => used.length > 0)
      .map(({ measure, group, low, best, high, open }) => [measure, group, low, best, high, open]);

  test('a rejected account changes nothing', () => {
    fc.assert(
      fc.property(anyAccounts, anyAccount, anyRule, (accounts, other, rule) => {
        const rejected = { ...other, judgement: 'rejected' as const };
        expect(figuresOf([...accounts, rejected], rule)).toEqual(figuresOf(accounts, rule));
      }),
    );
  });

  test('a copy changes no figure', () => {
    fc.assert(
      fc.property(anyAccounts, anyRule, (accounts, rule) => {
        const [copied] = accounts;
        const copy = { ...copied, claim: { ...copied.claim, report: 'b'.repeat(64) } };
        expect(figuresOf([...accounts, copy], rule)).toEqual(figuresOf(accounts, rule));
      }),
    );
  });

  test('what gives no figure leaves the toll unknown', () => {
    fc.assert(
      fc.property(anyAccounts, anyRule, (accounts, rule) => {
        const unknown = accounts.map((account) => ({ ...account, low: null, high: null }));
        expect(figuresOf(unknown, rule)).toEqual([]);
      }),
    );
  });

  test('the order in which accounts come makes no difference', () => {
    fc.assert(
      fc.property(anyAccounts, anyRule, (accounts, rule) => {
        expect(reckon(accounts.toReversed(), rule)).toEqual(reckon(accounts, rule));
      }),
    );
  });
});

test('a rule that nobody wrote is refused by name', () => {
  expect(() => tollRule('guess@1')).toThrow('There is no rule "guess@1".');
});
