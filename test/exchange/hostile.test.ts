import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { htmlDossier, terminalDossier } from '../../src/exchange/index.ts';
import { document, reading } from './fixture.ts';
import { hostileDocument, hostileReading } from './hostile.ts';

interface Tag {
  readonly tagName: string;
  getAttributeNames(): string[];
}

const source = htmlDossier(hostileReading, hostileDocument);
const hostile: readonly Tag[] = [...parseHTML(source).document.querySelectorAll('*')];
const tame: readonly Tag[] = [...parseHTML(htmlDossier(reading, document)).document.querySelectorAll('*')];

/** Control characters, and characters that turn the direction of writing. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

describe('a hostile report', () => {
  test('adds no element of its own', () => {
    const kinds = (elements: readonly Tag[]) => new Set(elements.map(({ tagName }) => tagName));
    expect([...kinds(hostile)].filter((kind) => !kinds(tame).has(kind))).toEqual([]);
    expect(hostile.filter(({ tagName }) => tagName.toUpperCase() === 'SCRIPT')).toHaveLength(1);
  });

  test('adds no attribute of its own', () => {
    const names = (elements: readonly Tag[]) => new Set(elements.flatMap((element) => element.getAttributeNames()));
    expect([...names(hostile)].filter((name) => !names(tame).has(name))).toEqual([]);
  });

  test('turns no direction round and hides no control character', () => {
    expect(source.replaceAll('\n', '')).not.toMatch(unseen);
    expect(source).toContain('‹U+202E›');
    expect(source).toContain('‹U+0000›');
  });

  test('sends the terminal no command', () => {
    const text = terminalDossier(hostileReading, hostileDocument, { colour: false, width: 80 });
    expect(text.replaceAll('\n', '')).not.toMatch(unseen);
  });
});
