import type { Cases } from '../table.ts';

/** What the report says of one incident towards another. */
export const relations: Cases = {
  'how incidents stand to each other': [
    [
      'Militants killed 20 farmers on 3 May 2024. On 5 May 2024, soldiers killed 12 villagers in revenge for the massacre.',
      'i2 retaliation-for i1',
    ],
    ['Gunmen attacked the villages of Dori and Djibo on Monday, killing nine people.', 'i2 part-of i1 | i3 part-of i1'],
    [
      'Two blasts hit the town of Quetta on Friday. The first blast killed three people at a mosque. The second blast, outside a hospital, killed nine.',
      'i2 part-of i1 | i3 part-of i1',
    ],
    [
      'A series of bombings killed at least 60 people in Baghdad on Monday. A car bomb in Sadr City killed 22 people. Police arrested two men.',
      'i2 part-of i1',
    ],
    [
      'Bombs exploded in Baghdad, Mosul and Kirkuk on Tuesday, killing 30 people.',
      'i2 part-of i1 | i3 part-of i1 | i4 part-of i1',
    ],
    ['Police arrested 12 men in connection with the bombing, which killed ten people.', 'i1 response-to i2'],
    ['A bomb killed ten people in Kabul. In a separate incident, gunmen shot dead a judge in Herat.', ''],
  ],
};
