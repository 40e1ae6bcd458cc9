import type { Cases } from '../table.ts';

/** Nothing is passed over in silence: what gives no claim gives a note. */
export const remarks: Cases = {
  'casualties that are not split give a note': [
    [
      'The attack caused 60 casualties.',
      '"casualties" does not say whether people were killed or injured; no figure is taken from it.',
    ],
    [
      'The army said there were several casualties in the ambush.',
      '"casualties" does not say whether people were killed or injured; no figure is taken from it.',
    ],
  ],
  'what is not told as having happened gives a note': [
    ['The army did not attack the village.', '"attack" gave no incident: told as not having happened.'],
    [
      'Such attacks are common in the region.',
      '"attacks" gave no incident: a statement about events in general, not about one.',
    ],
    [
      'The army could attack the town.',
      '"attack" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
  ],
};
