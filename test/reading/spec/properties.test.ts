import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures, tollOf, voices } from './notation.ts';
import { readingOf } from './reading-of.ts';
import { reports } from './tables.ts';

const number = fc.integer({ min: 2, max: 900 });
const speaker = fc.constantFrom('Police', 'The army', 'Residents', 'A hospital official', 'The governor', 'Amnesty');
const quiet = fc.constantFrom(
  'The market opens at dawn.',
  'Rain fell all night.',
  'The road leads to the coast.',
  'Talks began on a new bridge.',
);

describe('whatever the number', () => {
  test('a figure is claimed as it stands', () => {
    fc.assert(
      fc.property(number, (n) => {
        expect(figures(readingOf(`The attack killed ${n} people.`))).toBe(`killed ${n}`);
      }),
      { numRuns: 30 },
    );
  });

  test('parts are summed', () => {
    fc.assert(
      fc.property(number, number, (soldiers, civilians) => {
        const [incident] = readingOf(`The attack killed ${soldiers} soldiers and ${civilians} civilians.`).incidents;
        expect(tollOf(incident)).toBe(`killed ${soldiers + civilians} sum of parts`);
      }),
      { numRuns: 30 },
    );
  });

  test('a share adds nobody', () => {
    fc.assert(
      fc.property(number, number, (all, more) => {
        const [incident] = readingOf(`The bombing killed ${all + more} people, including ${all} children.`).incidents;
        expect(tollOf(incident)).toBe(`killed ${all + more} stated total`);
      }),
      { numRuns: 30 },
    );
  });

  test('killed and injured never change places', () => {
    fc.assert(
      fc.property(number, number, (dead, hurt) => {
        expect(figures(readingOf(`The blast killed ${dead} people and wounded ${hurt}.`))).toBe(
          `killed ${dead} | injured ${hurt}`,
        );
      }),
      { numRuns: 30 },
    );
  });
});

test('whoever speaks vouches for what is said, and for no more', () => {
  fc.assert(
    fc.property(speaker, number, number, (who, dead, hurt) => {
      const said = voices(readingOf(`The blast injured ${hurt} people. ${who} said ${dead} people were killed.`));
      expect(said).toBe(
        `injured ${hurt}, narrator, stated | killed ${dead}, ${who.replace(/^(?:The|A) /, '')}, stated`,
      );
    }),
    { numRuns: 40 },
  );
});

test('a sentence without violence changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...reports), quiet, (report, sentence) => {
      expect(figures(readingOf(`${report}\n\n${sentence}`))).toBe(figures(readingOf(report)));
    }),
    { numRuns: 60 },
  );
});
