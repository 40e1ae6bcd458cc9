import { describe, expect, it } from 'vitest';
import { knowledgeJson } from '../../src/knowledge.ts';
import { builderNames } from '../../src/reading/date/build.ts';
import { reckonedClasses as dateClasses } from '../../src/reading/date/class.ts';
import type { Pattern } from '../../src/reading/phrase/pattern.ts';
import { compile } from '../../src/reading/phrase/pattern.ts';
import { reckonedClasses as quantityClasses } from '../../src/reading/quantity/class.ts';
import { EFFECTS } from '../../src/reading/quantity/effect.ts';

interface DateFile {
  classes: Record<string, string[]>;
  passes: { makes: string; patterns: string[] }[][];
}

interface QuantityFile {
  classes: Record<string, string[]>;
  idle: string[];
  labels: string[];
  change: string[];
  passes: { effect: string; before?: string[]; after?: string[]; join?: string[] }[][];
  units: { patterns: string[] }[];
  asides: { patterns: string[] }[];
}

const PHRASES = ['month', 'weekday', 'ordinal', 'unit', 'season', 'part', 'fixedDay', 'easterDay', 'namedDay'];
const groupsOf = (patterns: readonly Pattern[]) =>
  patterns.flatMap(({ slots }) => slots.flatMap(({ group }) => group ?? []));

describe.each(['en'])('the lexicons of "%s"', (lang) => {
  const dates = knowledgeJson<DateFile>(`${lang}/dates.json`);
  const quantities = knowledgeJson<QuantityFile>(`${lang}/quantities.json`);
  const datePatterns = dates.passes.flat().flatMap(({ patterns }) => patterns.map(compile));
  const frames = quantities.passes.flat();
  const quantityPatterns = [
    ...frames.flatMap(({ before = [], after = [], join = [] }) => [...before, ...after, ...join]),
    ...[...quantities.units, ...quantities.asides].flatMap(({ patterns }) => patterns),
    ...quantities.idle,
    ...quantities.labels,
    ...quantities.change,
  ].map(compile);

  it('name only classes that there are', () => {
    const known = new Set([...Object.keys(dates.classes), ...dateClasses, ...PHRASES]);
    expect(groupsOf(datePatterns).filter((group) => !known.has(group))).toEqual([]);
    const counted = new Set([...Object.keys(quantities.classes), ...quantityClasses]);
    expect(groupsOf(quantityPatterns).filter((group) => !counted.has(group))).toEqual([]);
  });

  it('name only effects and kinds that the engine makes', () => {
    expect(dates.passes.flat().filter(({ makes }) => !builderNames.includes(makes))).toEqual([]);
    expect(frames.filter(({ effect }) => !Object.hasOwn(EFFECTS, effect))).toEqual([]);
  });

  it('begin no pattern with what must not stand there', () => {
    const opens = ({ slots }: Pattern) => slots.find(({ optional }) => !optional);
    const bad = [...datePatterns, ...quantityPatterns].filter((pattern) => opens(pattern)?.not !== false);
    expect(bad.map(({ source }) => source)).toEqual([]);
  });

  it('are written in lower case, as the text is when it is matched', () => {
    const words = [...datePatterns, ...quantityPatterns].flatMap(({ slots }) =>
      slots.flatMap((slot) => [...slot.words]),
    );
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});
