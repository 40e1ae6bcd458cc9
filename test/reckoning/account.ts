import type { Account } from '../../src/reckoning/toll/account.ts';

let number = 0;

/** "police 20 2022-06-18 B": origin, figure, day of publication, reliability; '20+' is at least 20, '0-9' a range. */
export function account(told: string, more: Partial<Account> = {}): Account {
  const [origin, figure, published = '2022-06-20', reliability = 'F'] = told.split(' ');
  const [low, high = figure.endsWith('+') ? null : low] = figure.replace('+', '').split('-').map(Number);
  return {
    claim: { report: 'a'.repeat(64), key: `killed@${number++}` },
    measure: 'killed',
    group: 'unknown',
    low,
    high,
    vague: false,
    total: true,
    addition: false,
    negated: false,
    modality: 'stated',
    judgement: 'open',
    origin,
    voice: origin,
    through: [],
    circle: false,
    carrier: `report of ${origin}`,
    type: null,
    official: ['ministry', 'army'].includes(origin),
    reliability: reliability as Account['reliability'],
    credibility: 6,
    published,
    ...more,
  };
}
