import { describe, expect, it } from 'vitest';
import { loadPeopleLexicon } from '../../src/reading/person/people.ts';

const people = loadPeopleLexicon('en');

const CASES: readonly (readonly [form: string, group: string, number: string, more?: string])[] = [
  ['villager', 'civilian', 'singular'],
  ['villagers', 'civilian', 'plural'],
  ['fishermen', 'civilian', 'plural'],
  ['aid workers', 'civilian', 'plural'],
  ['passers-by', 'civilian', 'plural'],
  ['journalists', 'civilian', 'plural'],
  ['policemen', 'combatant', 'plural'],
  ['police', 'combatant', 'plural'],
  ['Soldiers', 'combatant', 'plural'],
  ['peacekeeper', 'combatant', 'singular'],
  ['militants', 'combatant', 'plural'],
  ['gunmen', 'attacker', 'plural'],
  ['suicide bombers', 'attacker', 'plural'],
  ['perpetrator', 'attacker', 'singular'],
  ['children', 'child', 'plural'],
  ['baby', 'child', 'singular'],
  ['babies', 'child', 'plural'],
  ['girls', 'child', 'plural', 'female'],
  ['boy', 'child', 'singular', 'male'],
  ['women', 'woman', 'plural', 'female'],
  ['bride', 'woman', 'singular', 'female'],
  ['wives', 'woman', 'plural', 'female'],
  ['men', 'unknown', 'plural', 'male'],
  ['people', 'unknown', 'plural'],
  ['person', 'unknown', 'singular'],
  ['others', 'unknown', 'plural'],
  ['bodies', 'unknown', 'plural', 'killed'],
  ['dead', 'unknown', 'plural', 'killed'],
  ['lives', 'unknown', 'plural', 'killed'],
  ['wounded', 'unknown', 'plural', 'injured'],
  ['hostages', 'unknown', 'plural', 'abducted'],
  ['refugees', 'civilian', 'plural', 'displaced'],
  ['detainees', 'unknown', 'plural', 'detained'],
  ['family', 'unknown', 'singular', 'collective'],
  ['staff', 'unknown', 'plural', 'collective'],
  ['Pakistani', 'unknown', 'singular'],
  ['Americans', 'unknown', 'plural'],
  ['Filipinos', 'unknown', 'plural'],
  ['cattle', 'unknown', 'plural', 'thing'],
  ['vehicles', 'unknown', 'plural', 'thing'],
];

describe('people-words', () => {
  for (const [form, group, number, more] of CASES)
    it(`${form}: ${group}, ${number}${more ? `, ${more}` : ''}`, () => {
      const entry = people.find(form);
      expect([entry?.group, entry?.number]).toEqual([group, number]);
      if (more) expect([entry?.sex, entry?.state, entry?.sense]).toContain(more);
    });

  it('know nothing of other words', () =>
    expect(['green', 'ceasefire', ''].map((form) => people.find(form))).toEqual([null, null, null]));

  it('are at least five hundred', () => expect(people.size).toBeGreaterThan(500));
});

const PHRASES: readonly (readonly [phrase: string, group: string | null])[] = [
  ['local security guards', 'combatant'],
  ['police personnel', 'combatant'],
  ['hospital personnel', 'civilian'],
  ['personnel', 'unknown'],
  ['rebel leader', 'combatant'],
  ['party leader', 'civilian'],
  ['security officials', 'combatant'],
  ['officials', 'civilian'],
  ['two Red Cross aid workers', 'civilian'],
  ['militia members', 'combatant'],
  ['head of cattle', 'unknown'],
  ['green doors of hope', null],
];

describe('people-words with what stands before them', () => {
  for (const [phrase, group] of PHRASES)
    it(`${phrase}: ${group}`, () => expect(people.phrase(phrase.split(' '))?.group ?? null).toBe(group));
});
