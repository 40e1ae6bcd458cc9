import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiesAmong, type Sketched } from '../../src/reckoning/independence/copies.ts';
import { shared, sketchOf } from '../../src/reckoning/independence/sketch.ts';
import { treeOf } from '../../src/reckoning/independence/tree.ts';

const WIRE = `Gunmen on motorcycles attacked the village market in Dorowal before dawn on Saturday and killed at least fourteen
traders, the mayor of the commune said. They came from three sides, fired into the stalls and set the granary on fire, he
told reporters by telephone. Residents who fled to the district capital said that the attackers had taken away two herds of
cattle and a number of young men. The army said that a patrol had been sent and had found the village empty. No group has
said that it carried out the attack, the third on a market of the plateau since the beginning of the rains.`;

const OTHER = `Fourteen people were buried on Sunday in Dorowal, a day after armed men raided its market. A survivor counted the
bodies herself. She said soldiers arrived only in the afternoon, when the fires had burned out, and that nobody had asked her
anything. The prefect promised a post of gendarmes, as the one before him had. Shops in the district capital stayed shut.`;

const idOf = (name: string) => createHash('sha256').update(name).digest('hex');
const report = (name: string, text: string, published: string | null): Sketched => ({
  report: idOf(name),
  sketch: sketchOf(text),
  published,
});

describe('a copy is', () => {
  const original = report('wire', WIRE, '2022-06-18');

  test.each([
    ['the same words', WIRE, 1],
    ['the same in capitals, other quotation marks and line ends', WIRE.toUpperCase().replace(/\n/g, '\r\n'), 1],
    ['its first half', WIRE.slice(0, WIRE.length / 2), 1],
    [
      'the whole with a paragraph of its own',
      `${WIRE} The governor is expected in Dorowal on Monday, his office said in a note.`,
      0.8,
    ],
  ])('%s', (_, text, least) => {
    const [copy, ...more] = copiesAmong([report('copy', text, '2022-06-19'), original]);
    expect({ of: copy.of, more }).toEqual({ of: original.report, more: [] });
    expect(copy.contained).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ['another report of the same attack', OTHER],
    ['one sentence quoted in a report', `${OTHER} No group has said that it carried out the attack.`],
    ['a text too short to tell', 'The mayor said so.'],
  ])('not %s', (_, text) => {
    expect(copiesAmong([original, report('other', text, '2022-06-19')])).toEqual([]);
  });

  test('of the earlier report, whichever was added first; without a date it is the later', () => {
    const late = report('late', WIRE, '2022-06-20');
    const undated = report('undated', WIRE, null);
    expect(copiesAmong([undated, late, original]).map(({ report, of }) => [report, of])).toEqual([
      [late.report, original.report],
      [undated.report, original.report],
    ]);
  });
});

test('sketches share what their texts share, whatever the texts', () => {
  const words = fc.array(fc.constantFrom('army', 'village', 'three', 'men', 'fire', 'dawn', 'river', 'said'), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b, both] = [one, other, [...one, ...other]].map((text) => sketchOf(text.join(' ')));
      expect(shared(a, both)).toBe(a.length);
      expect(shared(b, both)).toBe(b.length);
      expect(shared(a, b)).toBe(shared(b, a));
    }),
  );
});

describe('the root of a report', () => {
  const copy = (report: string, of: string) => ({ report: idOf(report), of: idOf(of), contained: 0.9 });
  const rootOf = (name: string, copies: ReturnType<typeof copy>[], decided: [string, string | null][] = []) =>
    treeOf(copies, new Map(decided.map(([one, other]) => [idOf(one), other === null ? null : idOf(other)]))).get(
      idOf(name),
    )?.root ?? idOf(name);

  test('is where the chain of copies ends', () => {
    expect(rootOf('c', [copy('b', 'a'), copy('c', 'b')])).toBe(idOf('a'));
  });
  test('is what a person says it is', () => {
    expect(rootOf('c', [copy('b', 'a'), copy('c', 'b')], [['b', null]])).toBe(idOf('b'));
    expect(rootOf('d', [], [['d', 'a']])).toBe(idOf('a'));
  });
  test('of a circle is the same from each of its members', () => {
    const circle = [copy('a', 'b'), copy('b', 'c'), copy('c', 'a')];
    expect(new Set(['a', 'b', 'c'].map((name) => rootOf(name, circle))).size).toBe(1);
  });
});
