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
  'no place of who tells of it': [
    ['Soldiers killed seven people in Kaya, Idrissa Sawadogo, a trader in Ouahigouya, said.', 'Kaya (BF)'],
    ['Gunmen killed 12 villagers near Dori on Sunday, Amadou Barry, a nurse from Djibo, told AFP.', 'Dori (BF)'],
    ['A bomb killed ten people in Kabul, Omar Khan, a lawmaker from Herat, said in Kandahar.', 'Kabul (AF)'],
    ['The bombing killed ten people, Omar Khan, a lawmaker from Herat, said.', ' (AF)'],
  ],
  'where people fled to, or who speaks, is not where it happened': [
    ['Residents fled to Bankass after gunmen attacked Diallassagou in Mali.', 'Diallassagou, Mali (ML)'],
    ['The French president condemned the attack, which killed six people in Niamey.', 'Niamey (NE)'],
    ['Gunmen killed six people in the town of Kano, police in Abuja said.', 'Kano (NG)'],
    ['Twelve villagers were killed in Zinder, the governor said in Niamey on Tuesday.', 'Zinder (NE)'],
    ['Amnesty International said in London that soldiers had killed 40 civilians in Monguno.', 'Monguno (NG)'],
    ['Survivors were taken to a hospital in Maiduguri after the attack on Gwoza, which killed nine.', 'Gwoza (NG)'],
    ['The bodies of eight men were taken to Quetta after they were shot in Turbat.', 'Turbat (PK)'],
    ['The rebels withdrew towards Bukavu after killing ten civilians in Bunia.', 'Bunia (CD)'],
    ['A bomb exploded close to Kabul, killing six.', 'Kabul (AF)'],
    ['A Yazidi woman born in Sinjar was stabbed to death in Bochum, Germany.', 'Bochum, Germany (DE)'],
  ],
  'sites, by name or by noun, and quarters': [
    ['Fighters attacked the Karama prison in Sanaa, killing two guards.', 'Karama prison, Sanaa (YE)'],
    ['A rocket hit the US embassy in Baghdad; one guard was injured.', 'US embassy, Baghdad (IQ)'],
    [
      'The gunman opened fire inside the Al-Noor mosque in Christchurch, New Zealand, killing 42 people.',
      'Al-Noor mosque, Christchurch, New Zealand (NZ)',
    ],
    [
      'A car bomb exploded in the car park of the Al-Rasheed hospital in Baghdad, killing eight.',
      'car park, Al-Rasheed hospital, Baghdad (IQ)',
    ],
    ['Four people were shot at 41 Hazel Street in Trenton, New Jersey.', '41 Hazel Street, Trenton, New Jersey (US)'],
    [
      'A man, 23, was shot dead in the 2300 block of West Monroe Street in Chicago.',
      '2300 block of West Monroe Street, Chicago (US)',
    ],
    ['Twelve refugees were killed when shells landed on the Jabalia refugee camp.', 'Jabalia refugee camp (PS)'],
    [
      'Drones struck the Shaybah oil field in Saudi Arabia, wounding three workers.',
      'Shaybah oil field, Saudi Arabia (SA)',
    ],
    [
      'Gunmen shot dead a judge outside his home in Tripoli, in northern Lebanon.',
      'home, Tripoli, northern Lebanon (LB)',
    ],
    [
      "A grenade was thrown at a bar in Bujumbura's Buyenzi district, killing two.",
      'bar, Buyenzi district, Bujumbura (BI)',
    ],
    ['Soldiers raided the University of Rangoon and shot dead three students.', 'University of Rangoon (MM)'],
    [
      'Two men were shot dead in a parking lot at Dorr Street and Hazel Avenue in Toledo, Ohio.',
      'parking lot, Dorr Street and Hazel Avenue, Toledo, Ohio (US)',
    ],
    ['A teenager was shot at the corner of Fifth and Main in Dayton, Ohio.', 'Fifth and Main, Dayton, Ohio (US)'],
    ['A man was shot in the 2400 block of Upton in Columbus, Ohio.', '2400 block of Upton, Columbus, Ohio (US)'],
    [
      'A man was stabbed at 35th Street and Michigan Avenue in Chicago.',
      '35th Street and Michigan Avenue, Chicago (US)',
    ],
    ['Gunmen killed nine people in the community of Tlahuelpan, in Hidalgo state.', 'Tlahuelpan, Hidalgo state (MX)'],
    ['The international community condemned the bombing in Kano, which killed four.', 'Kano (NG)'],
    ['REBELS KILLED TEN PEASANTS NEAR HUANTA, IN AYACUCHO DEPARTMENT.', 'Huanta, Ayacucho department (PE)'],
    ['Men raided a home in Leeds and stabbed a woman.', 'home, Leeds (GB)'],
    ["Two men were shot dead on Chicago's West Side.", 'West Side, Chicago (US)'],
    [
      'Twin blasts in the Bab al-Sharqi neighbourhood of Baghdad killed 32 people.',
      'Bab al-Sharqi neighbourhood, Baghdad (IQ)',
    ],
    ['Police shot dead two men in Kibera, Nairobi.', 'Kibera, Nairobi (KE)'],
    ['Gang members massacred 70 people in Cité Soleil, a slum of Port-au-Prince.', 'Cité Soleil, Port-au-Prince (HT)'],
  ],
  'no place, no country': [['Gunmen killed six people.', ' (?)']],
  'where it was written is not where it happened': [
    [
      'BAMAKO, May 14 (Reuters) - Gunmen killed 20 villagers in central Mali on Monday, officials said. The attackers, who came on motorbikes, burned houses in the village of Diafarabe.',
      'Diafarabe, central Mali (ML)',
    ],
  ],
  'where people and things come from, or live, is not where it happened': [
    ['A migrant from Eritrea was shot dead in Tripoli.', 'Tripoli (LY)'],
    ['The victims, who came from Bangladesh, were shot in Mizdah, Libya.', 'Mizdah, Libya (LY)'],
    ['Gunmen killed a priest, a native of Enugu, in Jos.', 'Jos (NG)'],
    ['A teacher living in Bamenda was beheaded in Kumbo.', 'Kumbo (CM)'],
    ['A convoy travelling from Gao to Ansongo was ambushed near Labbezanga, killing four soldiers.', 'Labbezanga (ML)'],
    ['The London-based Syrian Observatory for Human Rights said 14 people were killed in Idlib.', 'Idlib (SY)'],
    ['Two of the wounded died at a hospital in Peshawar after the blast in Parachinar.', 'Parachinar (PK)'],
    ['Gunmen kidnapped two nurses from a clinic in Zaria.', 'clinic, Zaria (NG)'],
  ],
  'a site that acts is a body': [
    ['The hospital said 14 people were killed in the shelling of Donetsk.', 'Donetsk (UA)'],
    ['The embassy warned its citizens after a bomb killed five people in Nairobi.', 'Nairobi (KE)'],
    [
      'A Kenyan court sentenced two men over the attack that killed 67 people at the Westgate mall in Nairobi.',
      'Westgate mall, Nairobi (KE)',
    ],
    ['The mosque in Kano burned after attackers killed six worshippers.', 'mosque, Kano (NG)'],
  ],
  'told where the report was': [
    ['Violence flared in Goma on Tuesday. Four demonstrators were shot dead.', 'Goma (CD)'],
    [
      'The suicide bomber drove a lorry into the gates of the Serena Hotel in Kabul. Seven guards died.',
      'Serena Hotel, Kabul (AF)',
    ],
    [
      'Gunmen attacked the town of Sangin in March 2019. On 4 June 2019, a bomb there killed four policemen.',
      'Sangin (AF) | Sangin (AF)',
    ],
    ['Bomb blast kills seven in Karachi\n\nA bomb exploded on a bus on Monday, killing seven people.', 'Karachi (PK)'],
    [
      'Two men were shot dead on Sunday on the West Side. Officers called to the 300 block of Hazel Street found them in a car.',
      '300 block of Hazel Street, West Side (?)',
    ],
    ['10 Feb., Dhedja: Gunmen killed four people.', 'Dhedja (?)'],
    ['1991-05-03: Jaffna, Sri Lanka. Mine explodes under a lorry; nine soldiers killed.', 'Jaffna, Sri Lanka (LK)'],
    ['NAIROBI, May 14 (Xinhua) -- Six people were killed when a car bomb exploded on Tuesday.', 'NAIROBI (KE)'],
    ['Traders reopened the market in Goma. In 1996, soldiers killed nine people.', ' (CD)'],
  ],
  'each incident has its own': [
    ['On 3 May 2024, gunmen attacked Dori. Three days later they attacked Djibo.', 'Dori (BF) | Djibo (BF)'],
  ],
  'sites of trade, traffic and supply': [
    ['Gunmen robbed a savings bank at Goma on Monday, killing two guards.', 'savings bank, Goma (CD)'],
    [
      'A car bomb exploded at a minibus terminal in Sadr City, Baghdad, Iraq.',
      'minibus terminal, Sadr City, Baghdad, Iraq (IQ)',
    ],
    ['Ten people were killed in the strike on a flour mill near Dori.', 'flour mill, Dori (BF)'],
    ['• 11 Feb., Kasenyi–Tchomia axis: Soldiers killed a taxi rider.', 'Kasenyi–Tchomia axis (?)'],
  ],
};
