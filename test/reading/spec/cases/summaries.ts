import type { Cases } from '../table.ts';

/** The one plain line of an incident. */
export const summaries: Cases = {
  'what, where, when, by whom, how many': [
    ['A bomb killed ten people in Kabul on 3 May 2024.', 'Bombing at Kabul, 2024-05-03; 10 killed'],
    [
      'Boko Haram killed 40 farmers in Maiduguri on 3 May 2024.',
      'Killing at Maiduguri, 2024-05-03; by Boko Haram; 40 killed',
    ],
    ['Between 30 and 40 people were killed in the shelling of Goma.', 'Shelling at Goma; 30 to 40 killed'],
    ['A bomb killed up to 12 people.', 'Bombing; up to 12 killed'],
    ['At least 12 people were killed in the shelling.', 'Shelling; 12 or more killed'],
  ],
  'how it is held that somebody did it': [
    [
      'A bomb killed ten people in Kabul. Islamic State claimed responsibility.',
      'Bombing at Kabul; by Islamic State (claimed); 10 killed',
    ],
    [
      'A bomb killed ten people in Kabul. Police blamed Boko Haram.',
      'Bombing at Kabul; by Boko Haram (suspected); 10 killed',
    ],
    ['A bomb killed ten people in Kabul. The Taliban denied responsibility.', 'Bombing at Kabul; 10 killed'],
  ],
  'what is missing is left out': [['Rebels attacked a village.', 'Attack; by Rebels']],
};
