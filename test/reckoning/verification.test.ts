import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/reckoning/toll/account.ts';
import { VERIFICATION_RULES } from '../../src/reckoning/verification/rule.ts';
import { verifyIncident, verifyToll } from '../../src/reckoning/verification/verify.ts';
import { account } from './account.ts';

const [RULE] = VERIFICATION_RULES;
const tollOf = (...accounts: Account[]) => verifyToll(accounts, 'killed', RULE).status;
const carrier = 'report:a';

describe('a toll is', () => {
  test.each<[string, Account[]]>([
    ['unverified', []],
    ['unverified', [account('police 20', { judgement: 'rejected' })]],
    ['unverified', [account('police 4', { addition: true })]],
    ['one-source', [account('police 20')]],
    ['one-source', [account('police 20'), account('police 20')]],
    ['one-source', [account('police 20', { carrier }), account('mayor 20', { carrier })]],
    ['corroborated', [account('police 20'), account('mayor 20')]],
    ['corroborated', [account('police 20'), account('mayor 12+')]],
    ['disputed', [account('police 20'), account('mayor 31')]],
    ['disputed', [account('police 20'), account('mayor 31+')]],
    ['corroborated', [account('police 20', { vague: true }), account('mayor 21')]],
  ])('%s', (status, accounts) => {
    expect(tollOf(...accounts)).toBe(status);
  });
});

describe('an incident is', () => {
  const told = (...accounts: Account[]) => verifyIncident(accounts, [{ origin: 'a', carrier: 'a' }], RULE).status;
  test('corroborated by voices that give figures, whatever figures', () => {
    expect(told(account('police 20'), account('mayor 31'))).toBe('corroborated');
  });
  test('disputed where a voice denies what another tells', () => {
    expect(told(account('police 20'), account('army 20', { negated: true }))).toBe('disputed');
  });
  test('told by whoever speaks of it where nobody gives a figure', () => {
    expect(told()).toBe('one-source');
  });
});
