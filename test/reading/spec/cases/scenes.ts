import type { Cases } from '../table.ts';

/** Which sentences tell of one incident: the leading kind of each incident found. */
export const scenes: Cases = {
  'the same event told again': [
    ['A bomb exploded in Kano. The blast killed five people.', 'bombing'],
    ['A bomb exploded at a market in Kano. The attack killed five people and injured twelve.', 'bombing'],
    ['Gunmen attacked a church in Owo on Sunday. They killed 40 people and abducted five.', 'abduction'],
    [
      'Gunmen attacked a church in Owo on Sunday. The gunmen shot at worshippers. At least 40 people were killed.',
      'shooting',
    ],
    ['Gunmen kidnapped 20 students in Kaduna on Thursday. The kidnapping was the third in a month.', 'abduction'],
    ['The massacre took place in Moura in March 2022. It killed 300 people.', 'killing'],
    ['A gunman killed four people at a bar in Lyon. Police shot the gunman dead.', 'shooting'],
    [
      'Bombing kills ten in Kabul\n\nKABUL - A bomb killed ten people in the Afghan capital on Monday. The blast injured 30.',
      'bombing',
    ],
    [
      'Gunmen shot dead a priest in Imo state on Sunday. The priest, Father Peter Obi, was on his way to mass when the gunmen stopped his car.',
      'shooting',
    ],
    [
      'Rebels attacked an army base in Mopti on 3 May 2024, killing 12 soldiers. The army said it had killed 30 of the attackers. JNIM claimed the attack.',
      'killing',
    ],
    ['Three gunmen attacked a school in Bajaur on Tuesday. Two teachers were killed. The gunmen fled.', 'killing'],
    ['Police in Lahore killed four militants in a shootout on Thursday. Two policemen were wounded.', 'shooting'],
  ],
  'another place or another day': [
    ['Gunmen attacked Dori on Monday. Another attack in Djibo killed three people.', 'other | killing'],
    ['Gunmen attacked Dori on Monday. On Tuesday, gunmen attacked Djibo.', 'other | other'],
    ['Five people were killed in Dori on Monday. Three people were killed in Djibo on Tuesday.', 'killing | killing'],
    [
      'Three soldiers were killed in an ambush on Monday. A day later, the army bombed a camp, killing ten rebels.',
      'shooting | bombing',
    ],
  ],
  'words that set an event apart': [
    [
      'A bomb killed ten people in Kabul. In a separate incident, gunmen shot dead a judge in Herat.',
      'bombing | shooting',
    ],
    ['A bomb killed ten people in Kabul. Elsewhere, gunmen shot dead a judge in Herat.', 'bombing | shooting'],
    ['A bomb killed ten people in Kabul. Meanwhile, in Herat, gunmen shot dead a judge.', 'bombing | shooting'],
  ],
  'events told in sequence': [
    [
      'A bomb exploded at a market in Lahore, killing two. Hours later, a second bomb exploded at a bus station, killing five people. The second blast also wounded 12.',
      'bombing | bombing',
    ],
    [
      'Two blasts hit the town of Quetta on Friday. The first blast killed three people at a mosque. The second blast, outside a hospital, killed nine.',
      'bombing | bombing | bombing',
    ],
    [
      'Police said two bombs went off in Izmir on Monday. The first exploded outside a bank. The second exploded near a school.',
      'bombing | bombing | bombing',
    ],
    [
      'The police blamed the group for this attack and another in March 2003 against the airport.',
      'other | other background',
    ],
  ],
  'a rank is no sequence': [
    ['The second attack in a week killed three soldiers in Gao.', 'killing'],
    ['The first attack on the base since 2019 killed three soldiers in Gao.', 'killing'],
    ['Gunmen killed two teachers in Pattani on Monday. It was the second killing of teachers this month.', 'killing'],
  ],
  'a lapse of time, and what is told for comparison': [
    ['The attack in Kabul came two days after a bombing in Herat killed nine people.', 'other | bombing'],
    ['A policeman died two days after he was wounded in an ambush in Gao.', 'shooting'],
    [
      "Monday's attack in Kabul was the deadliest since a bombing in Ghazni in August 2018. The attack killed 12 people.",
      'killing | bombing background',
    ],
  ],
  'listed events at places and days of their own': [
    [
      'The United States condemns the attack this morning at a market in Aden and the bombings in Hadramawt Province on Monday.',
      'other | bombing background',
    ],
  ],
  'a further arrest on another day': [
    [
      'On 3 March 2021 police arrested a suspect. On 7 May 2021 police announced that they had arrested four more suspects.',
      'arrest | arrest',
    ],
    ['Police arrested two men on Monday. On Thursday police arrested a third man.', 'arrest | arrest'],
    ['Police arrested two men on Monday. A woman was also arrested.', 'arrest'],
  ],
  'an arrest is an incident of its own': [
    ['A bomb killed ten people in Kabul. Police arrested four suspects.', 'bombing | arrest background'],
    [
      'A bomb killed ten people in Kabul on Monday. On Wednesday police arrested four men.',
      'bombing | arrest background',
    ],
    ['A gunman killed four people at a bar in Lyon. The gunman was arrested by police.', 'killing | arrest background'],
    [
      'Clashes broke out between farmers and herders in Plateau state on Tuesday. Fifteen people were killed. Police arrested nine people.',
      'battle | arrest background',
    ],
  ],
  'what happened before is background': [
    [
      'A bomb killed ten people in Kabul on Monday. In 2019, a bombing at a wedding killed 63 people.',
      'bombing | bombing background',
    ],
    [
      'A bomb killed ten people in Kabul on Monday. Last month, gunmen killed six guards in Ghazni.',
      'bombing | killing background',
    ],
    ['Gunmen attacked Dori on Monday. The town had been attacked in 2021.', 'other | other background'],
  ],
  'places told together are parts of one': [
    ['Gunmen attacked the villages of Dori and Djibo on Monday, killing nine people.', 'killing | other | other'],
  ],
  'items of a list': [
    [
      '1. Bayda. On 4 May fighters shot dead three herders.\n\n2. Marib. A drone hit a van on 6 May, killing two.\n\n3. Taiz. Shells landed on a market, wounding nine. The wounded were taken to hospital.',
      'shooting | airstrike | shelling',
    ],
    [
      '* 8 May, Tillaberi: Gunmen ambushed a patrol. Two soldiers died.\n* 8 May, Tillaberi: Raiders set fire to a granary.\n* 9 May, Dosso: A mine exploded under a bus, killing seven.',
      'shooting | arson | bombing',
    ],
    [
      '16 February - Gunmen ambush a bus near Gao, killing four.\n\n18 February - The ambush is claimed by JNIM.\n\n20 February - Soldiers kill nine rebels in Kidal.',
      'shooting | killing',
    ],
    [
      'A bomb exploded at a market in Kano on Monday, killing nine.\n\n- The blast injured 30 people, police said.\n- The market was closed.\n- Nobody claimed the attack.',
      'bombing',
    ],
  ],
  'a sentence that opens at another place': [
    [
      'Gunmen killed nine farmers near Dori on Monday. In Kaya, a grenade killed two traders and wounded four.',
      'killing | bombing',
    ],
    ['Gunmen killed nine farmers near Dori on Monday. In Dori, the attackers also killed a priest.', 'killing'],
  ],
  'a clause of time tells the event its main clause names': [
    ['The Fafa ambush took place on 14 April 2020, when a column was attacked near Ansongo.', 'shooting'],
    ['The massacre occurred on 3 May 1991, when soldiers shot villagers near Tarma.', 'shooting'],
  ],
};
