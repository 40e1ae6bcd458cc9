import { describe, expect, it } from 'vitest';
import { joinerFor } from '../../src/intake/hyphen.ts';
import { unwrap } from '../../src/intake/wrap.ts';

describe('two printed lines become one text', () => {
  it.each([
    ['in Des-', 'sagou killed', 'in Dessagou killed'],
    ['were kil-', 'led', 'were killed'],
    ['on Sun-', 'day', 'on Sunday'],
    ['six-', 'teen dead', 'sixteen dead'],
    ['twenty-', 'five dead', 'twenty-five dead'],
    ['a three-', 'day siege', 'a three-day siege'],
    ['two-', 'thirds', 'two-thirds'],
    ['aged 23-', 'year-old', 'aged 23-year-old'],
    ['the 5-', '7 June raid', 'the 5-7 June raid'],
    ['by Al-', 'Qaeda', 'by Al-Qaeda'],
    ['a self-', 'proclaimed state', 'a self-proclaimed state'],
    ['the Saudi-', 'led coalition', 'the Saudi-led coalition'],
    ['Iran-', 'backed fighters', 'Iran-backed fighters'],
    ['AT DES-', 'SAGOU', 'AT DESSAGOU'],
    ['a car-', 'bomb', 'a car-bomb'],
    ['the attack \u2013', 'the third', 'the attack \u2013 the third'],
    ['four people', 'were killed', 'four people were killed'],
  ])('%s | %s', (line, next, joined) => {
    expect(joinerFor([], ['en'])(line, next)).toBe(joined);
  });

  it('follows the document where it writes the word elsewhere', () => {
    expect(joinerFor(['a cross-border raid'], ['en'])('a cross-', 'border raid')).toBe('a cross-border raid');
    expect(joinerFor(['self-government and selfhood'], ['en'])('self-', 'hood')).toBe('selfhood');
  });
});

describe('wrapped lines of plain text', () => {
  const wrapped = [
    'Gunmen attacked the village of Kelsana at dawn on',
    'Friday and killed four people, the mayor of the town',
    'said to reporters who reached him by telephone in',
    'the evening.',
  ];

  it('are joined', () => {
    expect(unwrap(wrapped.join('\n'))).toEqual({ text: wrapped.join(' '), column: 52 });
  });

  it('are joined within paragraphs only', () => {
    const two = [...wrapped, '', ...wrapped].join('\n');
    expect(unwrap(two).text).toBe(`${wrapped.join(' ')}\n\n${wrapped.join(' ')}`);
  });

  it.each([
    [
      'a list',
      '- four killed in the village of Kelsana at dawn on\n- two killed in the village of Dorowal at dusk on\n- one killed in the village of Segue at noon that',
    ],
    ['short lines', 'Kelsana\nDorowal\nSegue\nKoro'],
    ['a headline and its date', 'Four killed in a raid on the village of Kelsana in the north\nTuesday, July 5, 2022'],
    [
      'lines as long as paragraphs',
      Array(4).fill('Gunmen attacked the village of Kelsana at dawn. '.repeat(6).trim()).join('\n'),
    ],
    [
      'verse-like lines of uneven length',
      'Four men were killed near the river bank.\nTwo.\nThree women were hurt near the market place.\nOne.\nNone.',
    ],
  ])('%s stay as they are', (_, text) => {
    expect(unwrap(text)).toEqual({ text, column: null });
  });
});
