import type { Cases } from '../table.ts';

/** Pronouns and "the group": the perpetrator is whom they stand for. */
export const antecedents: Cases = {
  'a body named before': [
    [
      'Ten people were killed by a bomb in Kano. Boko Haram has long been active in the city. The group claimed responsibility for the bombing.',
      'Boko Haram claimed',
    ],
    [
      'Ten people were killed by a bomb in Kano. Boko Haram praised the attack in a video. It said it was behind the bombing.',
      'Boko Haram claimed',
    ],
    ['Boko Haram posted a video on Tuesday. The group abducted 20 girls in Dapchi.', 'Boko Haram asserted'],
    [
      'The ELN has broken the truce. Last night the guerrilla movement blew up a bridge, killing two workers.',
      'ELN asserted',
    ],
    ['The Taliban entered Ghazni at dawn. They killed 12 policemen.', 'Taliban asserted'],
    ['Al-Shabaab said it was behind the raid. The militants killed nine soldiers in Lamu.', 'Al-Shabaab claimed'],
  ],
  'attackers told of before': [
    ['Two gunmen stopped a bus near Mandera. They killed six passengers.', 'Two gunmen asserted'],
    [
      'Armed men raided the village of Kobe at night. They burned 30 houses and killed four people.',
      'Armed men asserted',
    ],
    ['A gunman entered a school in Lima. He shot four pupils.', 'gunman asserted'],
    ['Two gunmen attacked a bar. The gunmen killed six people.', 'Two gunmen asserted'],
  ],
  'whom an entry is about': [
    [
      'Ansar al-Din\n\nThe group was formed in 2012.\n\nThey killed 11 people near Kidal in 2014.',
      'Ansar al-Din asserted',
    ],
    ['Boko Haram is a jihadist group in Nigeria.\n\nIt abducted 20 pupils in Kuya in 2015.', 'Boko Haram asserted'],
  ],
  'not whoever tells it': [
    ['Sheriff Dan Moss said deputies were at the house when he shot a deputy.', ''],
    ['Colonel Ali Hadi said he had seen the bodies. He said 12 people were killed in the raid.', ''],
  ],
  'nobody that the report has named': [
    ['They killed six people in the market.', ''],
    ['The group killed six people in the market.', ''],
    ['The villagers were asleep. They were killed by a landslide of rockets.', ''],
    ['The minister visited the wounded. He said ten people had been killed.', ''],
  ],
};
