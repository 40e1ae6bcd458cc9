import { describe, expect, it } from 'vitest';
import { decode } from '../../src/intake/decode.ts';
import { SENTENCE } from './fixtures.ts';

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
const utf16be = (text: string) => bytes(text, 'utf16le').swap16();

const cases = [
  { says: 'UTF-8', bytes: bytes('café “20”', 'utf8'), text: 'café “20”', assumptions: [] },
  { says: 'UTF-16 by its mark', bytes: bytes(`\ufeff${SENTENCE}`, 'utf16le'), text: SENTENCE, assumptions: [] },
  { says: 'big-endian UTF-16 by its mark', bytes: utf16be(`\ufeff${SENTENCE}`), text: SENTENCE, assumptions: [] },
  {
    says: 'UTF-16 by its zero bytes',
    bytes: bytes(SENTENCE, 'utf16le'),
    text: SENTENCE,
    assumptions: ['read as utf-16le: every second byte is zero'],
  },
  {
    says: 'big-endian UTF-16 by its zero bytes',
    bytes: utf16be(SENTENCE),
    text: SENTENCE,
    assumptions: ['read as utf-16be: every second byte is zero'],
  },
  {
    says: 'windows-1252, its curly quotes and euro too',
    bytes: bytes('\x93caf\xe9\x94 \x80', 'latin1'),
    text: '“café” €',
    assumptions: ['read as windows-1252: the bytes are no UTF-8'],
  },
  {
    says: 'UTF-8 with a few bytes broken',
    bytes: Buffer.concat([bytes('é'.repeat(20), 'utf8'), Buffer.of(0xff)]),
    text: `${'é'.repeat(20)}\ufffd`,
    assumptions: ['read as UTF-8 though 1 bytes are not: each stands as U+FFFD'],
  },
  {
    says: 'a declared charset',
    bytes: bytes('\xa3\xf3d\xbc', 'latin1'),
    declared: 'iso-8859-2',
    text: 'Łódź',
    assumptions: [],
  },
  {
    says: 'declared Latin-1, which everybody means as windows-1252',
    bytes: bytes('\x93a\x94', 'latin1'),
    declared: 'iso-8859-1',
    text: '“a”',
    assumptions: [],
  },
  {
    says: 'valid UTF-8 whatever is declared',
    bytes: bytes('café', 'utf8'),
    declared: 'iso-8859-1',
    text: 'café',
    assumptions: [],
  },
];

describe('bytes to characters', () => {
  it.each(cases)('$says', ({ bytes, declared, text, assumptions }) => {
    expect(decode(bytes, 'a.txt', declared)).toEqual({ text, assumptions });
  });
});
