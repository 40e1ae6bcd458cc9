import type { Cases } from '../table.ts';

/** Dates that voices disagree on are all kept. */
export const datesByVoice: Cases = {
  'every date is kept with its voice': [
    ['A bomb killed ten people on 3 May 2024.', '2024-05-03 narrator'],
    [
      'The attack on Moura began on 27 March 2022, according to residents. The army said the attack began on 28 March 2022.',
      '2022-03-27 residents | 2022-03-28 army',
    ],
    [
      'Police said the bomb exploded on 3 May 2024. Witnesses said the bomb exploded on 4 May 2024.',
      '2024-05-03 Police | 2024-05-04 Witnesses',
    ],
    [
      'According to the mayor, the attack took place on 17 June 2022. The army said the attack took place on 18 June 2022.',
      '2022-06-17 mayor | 2022-06-18 army',
    ],
  ],
};
