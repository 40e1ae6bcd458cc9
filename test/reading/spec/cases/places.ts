import type { Cases } from '../table.ts';

/** Where it happened, most specific first, and the country. */
export const places: Cases = {
  'most specific first': [
    ['A bomb killed ten people in Kabul.', 'Kabul (AF)'],
    ['A bomb killed ten people at a market in Kabul, Afghanistan.', 'market, Kabul, Afghanistan (AF)'],
    [
      'Gunmen killed six people in Goma, in the North Kivu province of the Democratic Republic of the Congo.',
      'Goma, North Kivu province, Democratic Republic of the Congo (CD)',
    ],
    ['Soldiers killed six people in the town of Dori in Burkina Faso.', 'Dori, Burkina Faso (BF)'],
    [
      "A bomb hit a mosque in Maiduguri, in Nigeria's Borno state, killing ten worshippers.",
      'mosque, Maiduguri, Borno state, Nigeria (NG)',
    ],
    ['A rocket killed two people in Sderot in southern Israel.', 'Sderot, southern Israel (IL)'],
    [
      'A gunman killed nine people at a church in Charleston, South Carolina.',
      'church, Charleston, South Carolina (US)',
    ],
    ['Gunmen kidnapped ten students from a college in Kaduna.', 'college, Kaduna (NG)'],
    ['Police killed three protesters in Port-au-Prince.', 'Port-au-Prince (HT)'],
    ['Gunmen killed six people in Nigeria.', 'Nigeria (NG)'],
    ['Gunmen killed six people near Goma.', 'Goma (CD)'],
    ['Gunmen killed six people 40 km north of Goma.', 'Goma (CD)'],
    ['A bomb exploded in the Syrian city of Aleppo, killing six.', 'Aleppo (SY)'],
    ['An airstrike on a hospital in Aleppo killed six people.', 'hospital, Aleppo (SY)'],
    ['Gunmen killed six people in Borno state, in north-eastern Nigeria.', 'Borno state, north-eastern Nigeria (NG)'],
  ],
  'where people fled to, or who speaks, is not where it happened': [
    ['Residents fled to Bankass after gunmen attacked Diallassagou in Mali.', 'Diallassagou, Mali (ML)'],
    ['The French president condemned the attack, which killed six people in Niamey.', 'Niamey (NE)'],
    ['Gunmen killed six people in the town of Kano, police in Abuja said.', 'Kano (NG)'],
  ],
  'no place, no country': [['Gunmen killed six people.', ' (?)']],
  'where it was written is not where it happened': [
    [
      'BAMAKO, May 14 (Reuters) - Gunmen killed 20 villagers in central Mali on Monday, officials said. The attackers, who came on motorbikes, burned houses in the village of Diafarabe.',
      'Diafarabe, central Mali (ML)',
    ],
  ],
  'each incident has its own': [
    ['On 3 May 2024, gunmen attacked Dori. Three days later they attacked Djibo.', 'Dori (BF) | Djibo (BF)'],
  ],
};
