import type { Cases } from '../table.ts';

/** What the report says of one incident towards another. */
export const relations: Cases = {
  'by phrase': [
    ['In retaliation for an army raid on Tin Hama, rebels shelled the town of Gao on Monday.', 'i2 retaliation-for i1'],
    ['Rebels shelled Gao in reprisal for the killing of three herders in Timbuktu.', 'i1 retaliation-for i2'],
    ["The attack on the base in Gao avenged the killing of the group's leader in Kidal.", 'i1 retaliation-for i2'],
    ['The raid on Jenin followed a shooting in Tel Aviv that killed two people.', 'i1 follows i2'],
    ['A bomb killed nine people in Lahore on Monday. It followed a raid on a camp in Swat.', 'i1 follows i2'],
    [
      'A car bomb killed nine people in Mogadishu, and the blast was followed by a gun attack on the hotel in Afgoye.',
      'i2 follows i1',
    ],
    ['The shooting came days after a stabbing in Paris killed two people.', 'i1 follows i2'],
    ['Airstrikes hit Raqqa on Sunday in support of the offensive on Tabqa.', 'i1 part-of i2'],
  ],
  'by a lapse of time': [
    [
      'Militants killed 20 farmers in Zabarmari on Saturday. Two days later, soldiers burned the village of Kuya.',
      'i2 follows i1',
    ],
    [
      'A bomb exploded at a market in Cotabato. A week earlier, militants had threatened to burn the market.',
      'i1 follows i2',
    ],
  ],
  'an arrest for a deed': [
    [
      'A bomb killed nine people in Lyon on Monday. Police have arrested five suspects over the attack.',
      'i2 response-to i1',
    ],
    ['Police arrested five suspects in the bombing. The bombing killed nine people in Lyon.', 'i1 response-to i2'],
    ['A bomb killed nine people in Lyon on Monday. Police in Nice arrested five men on drug charges.', ''],
  ],
  'words of following without a second event': [
    ['A bomb killed nine people in Lyon. Police followed the suspects to a house.', ''],
    ['A policeman died two days after he was wounded in an ambush in Gao.', ''],
    ['The blast was followed by gunfire.', ''],
  ],
  'how incidents stand to each other': [
    [
      'Militants killed 20 farmers on 3 May 2024. On 5 May 2024, soldiers killed 12 villagers in revenge for the massacre.',
      'i2 retaliation-for i1',
    ],
    ['Gunmen attacked the villages of Dori and Djibo on Monday, killing nine people.', 'i2 part-of i1 | i3 part-of i1'],
    [
      'Two blasts hit the town of Quetta on Friday. The first blast killed three people at a mosque. The second blast, outside a hospital, killed nine.',
      'i2 part-of i1 | i3 part-of i1 | i3 follows i2',
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
  'parts of a sum': [
    [
      'Coalition forces conducted 14 strikes against ISIS in Syria and Iraq on 4 March 2017.\n\n* Near Raqqa, six strikes engaged two tactical units.\n* Near Mosul, two strikes destroyed a mortar system. Five fighters were killed.',
      'i2 part-of i1 | i3 part-of i1',
    ],
    [
      'Gunmen killed 30 people in a string of attacks in Nigeria on Sunday, police said.\n\nIn Dori, gunmen shot dead 12 farmers. In Kano, a suicide bomber killed 10 people at a mosque. The blast wounded 20.',
      'i2 part-of i1 | i3 part-of i1',
    ],
    [
      'A night of air raids on Idlib killed 19 people on Sunday. In Saraqib, a bomb killed six people in a bakery. Last year, an air raid on Maarat killed 40 people.',
      'i2 part-of i1',
    ],
  ],
  'what is told before it is answered': [
    [
      'Guerrillas ambushed a convoy near Ye-U on May 11, killing a captain; soldiers torched more than 100 houses in response.',
      'i2 response-to i1',
    ],
    [
      'Rebels killed two soldiers in Kidal on Monday, and the army shelled Tabankort in retaliation, killing five.',
      'i2 retaliation-for i1',
    ],
    ['Protesters marched in Nairobi on Monday. Police shot two of them in response.', ''],
  ],
};
