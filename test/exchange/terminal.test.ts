import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { terminalDossier } from '../../src/exchange/index.ts';
import type { Reading } from '../../src/model/index.ts';
import { document, reading } from './fixture.ts';

describe('the terminal dossier', () => {
  test.each([40, 80, 100])('at %i columns is the one that was looked at', async (width) => {
    const text = terminalDossier(reading, document, { colour: false, width });
    await expect(text).toMatchFileSnapshot(`golden/terminal-${width}.txt`);
  });

  test('says so when nothing was read', () => {
    const empty: Reading = { ...reading, incidents: [], claims: [], notes: [] };
    const text = terminalDossier(empty, document, { colour: false, width: 80 });
    expect(text).toContain('0 incidents, 0 claims');
    expect(text).toContain('No incident of violence was read from this report.');
  });

  test('differs by its colours only', () => {
    const plain = terminalDossier(reading, document, { colour: false, width: 80 });
    const coloured = terminalDossier(reading, document, { colour: true, width: 80 });
    expect(stripVTControlCharacters(plain)).toBe(plain);
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  test('uses no more than a hundred columns', () => {
    const at = (width: number) => terminalDossier(reading, document, { colour: false, width });
    expect(at(200)).toBe(at(100));
  });

  test('never writes a line wider than the terminal, whatever the names', () => {
    const script = fc.constantFrom('a', 'é', 'e\u0301', '中', '🕯️', '👩‍👩‍👧', 'ع', ' ', '-', '\u202e', '\u001b[1m');
    const name = fc.string({ unit: script, maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 120 }), fc.array(name, { minLength: 5, maxLength: 5 }), (width, names) => {
        const text = terminalDossier(renamed(reading, names), document, { colour: false, width });
        for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 60 },
    );
  });
});

/** The reading with names that a report might hold instead of the invented ones. */
function renamed(from: Reading, [title, summary, place, voice, words]: readonly string[]): Reading {
  return {
    ...from,
    document: { ...from.document, title },
    incidents: from.incidents.map((incident) => ({
      ...incident,
      summary,
      where: incident.where.map((entry) => ({ ...entry, name: place })),
      perpetrators: incident.perpetrators.map((entry) => ({ ...entry, name: voice })),
      victims: incident.victims.map((entry) => ({ ...entry, name: place, role: words })),
    })),
    claims: from.claims.map((claim) => ({
      ...claim,
      voice: { name: voice, span: claim.span },
      span: { ...claim.span, text: words },
    })),
    notes: from.notes.map((note) => ({ ...note, message: words })),
  };
}
