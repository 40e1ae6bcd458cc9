import type { Cases } from '../table.ts';

/** Who is held to have done it, and how. */
export const responsibility: Cases = {
  claimed: [
    ['A bomb killed ten people. Islamic State claimed responsibility for the attack.', 'Islamic State claimed'],
    ['A bomb killed ten people. Hezbollah and Hamas claimed responsibility.', 'Hezbollah claimed | Hamas claimed'],
    ['A bomb killed ten people. Al-Qaeda took responsibility for the blast.', 'Al-Qaeda claimed'],
    ['A bomb killed ten people. The Tamil Tigers admitted the attack.', 'Tamil Tigers claimed'],
    ["A bomb killed ten people. The Kurdistan Workers' Party claimed the attack.", "Kurdistan Workers' Party claimed"],
    [
      'A car bomb exploded outside a police station in Bogota on Thursday, killing 21 cadets. The government blamed the ELN for the attack. The ELN claimed responsibility on Monday.',
      'ELN suspected | ELN claimed',
    ],
    [
      'Rebels attacked an army base in Mopti on 3 May 2024, killing 12 soldiers. JNIM claimed the attack.',
      'Rebels asserted | JNIM claimed',
    ],
  ],
  'blamed and suspected': [
    ['A bomb killed ten people. Police blamed the Pakistani Taliban.', 'Pakistani Taliban suspected'],
    ['A bomb killed ten people. Police blamed the attack on the Pakistani Taliban.', 'Pakistani Taliban suspected'],
    ['A bomb killed ten people. The attack was blamed on ETA.', 'ETA suspected'],
    ['A bomb killed ten people. The attack was attributed to Boko Haram.', 'Boko Haram suspected'],
    ['A bomb killed ten people. Officials accused Boko Haram of the attack.', 'Boko Haram suspected'],
    ['A bomb killed ten people. Boko Haram was suspected of the attack.', 'Boko Haram suspected'],
    ['A bomb killed ten people. Boko Haram is believed to be responsible.', 'Boko Haram suspected'],
    ['The FARC are accused of killing ten farmers.', 'FARC suspected'],
  ],
  denied: [
    ['A bomb killed ten people. The Taliban denied involvement.', 'Taliban denied'],
    ['A bomb killed ten people. The Taliban denied responsibility for the bombing.', 'Taliban denied'],
    [
      'A bomb killed ten people. The government blamed the rebels, but the rebels denied responsibility.',
      'rebels suspected | rebels denied',
    ],
  ],
  'told as fact': [
    ['A bomb killed ten people. Boko Haram was responsible for the attack.', 'Boko Haram asserted'],
    ['Boko Haram killed ten farmers.', 'Boko Haram asserted'],
    ['Unidentified gunmen shot dead a councillor.', 'Unidentified gunmen asserted'],
    ['A councillor was shot dead by unknown assailants.', 'unknown assailants asserted'],
  ],
  nobody: [
    ['A bomb killed ten people. No group claimed responsibility.', ''],
    ['A bomb killed ten people. No one has claimed responsibility for the attack.', ''],
    ['A bomb killed ten people.', ''],
  ],
  'whoever speaks of an attack, or answers it, has not done it': [
    ['The attack was condemned by the president. Six people were killed.', ''],
    ['Police are investigating the shooting, which killed six people.', ''],
    ['The army responded to the attack, which killed six people.', ''],
  ],
  'victims have not done it': [
    ['Soldiers guarding the base were killed in the attack.', ''],
    ['The government troops were attacked by rebels near Goma.', 'rebels asserted'],
    ['Rebel positions were bombed by the army.', 'army asserted'],
  ],
  'bare passives, hidden verbs and both sides': [
    ['A train was mined near Machava, RENAMO blamed: 12 passengers killed.', 'RENAMO suspected'],
    ['A bridge was blown up near Lice and two guards were killed, PKK suspected.', 'PKK suspected'],
    ['Two nurses are gunned down in Tank, Pakistan. The Taliban deny involvement.', 'Taliban denied'],
    [
      'Shells killed eight traders in a market of El Obeid. The army and the RSF accuse each other.',
      'army suspected | RSF suspected',
    ],
  ],
  'owned to, punished and wanted': [
    ['A car bomb killed seven agents. The Shining Path admitted to the attack in a leaflet.', 'Shining Path claimed'],
    [
      'Two teenagers were shot dead. A 22-year-old man is serving 40 years for the killings.',
      '22-year-old man asserted',
    ],
    ['A clerk was shot dead in Perry. Two men were jailed for the murder.', 'Two men asserted'],
    ['Two boys were shot dead. A 30-year-old man is wanted over the killings.', '30-year-old man suspected'],
    ['A bomb killed ten people. The government wants the rebels to end the attacks.', ''],
  ],
  'the only incident of a paragraph, the last of an entry': [
    [
      'Attacks in January\n\n* 2 January - Three soldiers were killed by a roadside bomb near Gao, Mali.\n* 3 January - Two nurses were gunned down in Tank, Pakistan. The Taliban deny involvement.',
      '',
    ],
  ],
  'each deed that the words mean': [
    [
      'An explosion killed seven people at a market in Maiduguri on Saturday. A second explosion at a mosque in Yola killed 12. The authorities blamed Boko Haram for the twin bombings.',
      'Boko Haram suspected',
    ],
    [
      'A car bomb killed four soldiers in Kidal on Monday. On Tuesday gunmen shot dead a mayor in Gao. JNIM said it had carried out both attacks.',
      'JNIM claimed',
    ],
    [
      'A bomb exploded at a cafe in Lyon on 3 May, injuring two. Another went off at a bank in Paris on 5 May, killing one. Action Directe took credit for both.',
      'Action Directe claimed',
    ],
    [
      'Gunmen killed three traders in Kano on Friday. On Saturday a bomb killed two in Lagos. Boko Haram claimed the Lagos bombing.',
      'Gunmen asserted',
    ],
    [
      'Police killed two robbers in Kano on Friday. On Saturday a bomb killed two in Lagos. Boko Haram claimed the attacks.',
      'Police asserted',
    ],
    [
      'A bomb killed two soldiers in Gao on Monday. Boko Haram has claimed responsibility for similar attacks in the past.',
      '',
    ],
    ['A bomb killed two soldiers in Gao on Monday. Al-Qaeda has been blamed for attacks across the region.', ''],
    ['A bomb killed two soldiers in Gao on Monday. JNIM has claimed dozens of raids.', ''],
  ],
  'said by another, for somebody': [
    [
      'A bomb exploded outside a court in Athens on Monday. A caller to a newspaper claimed responsibility on behalf of Revolutionary Struggle.',
      'Revolutionary Struggle claimed',
    ],
    [
      'Six priests were killed in Goma on Sunday. A spokesman for the M23 denied that its men were responsible.',
      'M23 denied',
    ],
  ],
  'names that no list knows': [
    [
      'Six soldiers were killed in Darfur on Monday. Responsibility was claimed by Saraya al-Intiqam.',
      'Saraya al-Intiqam claimed',
    ],
    [
      'A bomb exploded at a mosque in Sanaa on Monday. A previously unknown group, Soldiers of the Caliphate in Yemen, claimed the attack.',
      'Soldiers of the Caliphate claimed',
    ],
    ['A bomb killed ten people in Kabul on Monday. Police blamed a gas leak.', ''],
    ['A bomb killed ten people in Kabul on Monday, an attack claimed on Telegram.', ''],
  ],
  'identified, named and charged': [
    [
      'Three people were shot at a barbershop in Gary. The gunman, later identified as Andre Mills, turned himself in to police.',
      'Andre Mills asserted',
    ],
    ['Two people were shot dead in Toledo. Police identified the suspect as Rodney Kerr, 41.', 'Rodney Kerr suspected'],
    [
      'A man opened fire at a bowling alley in Akron, killing one. The suspect, Leon Tate, fled.',
      'man asserted | Leon Tate suspected',
    ],
    ['A clerk was shot dead in Perry. Kim Boyd is facing murder charges over the shooting.', 'Kim Boyd suspected'],
    ['A clerk was shot dead in Perry. The suspect, Kim Boyd, was cleared by a court.', ''],
    ['A bomb killed ten people. Police are hunting a suspect.', ''],
  ],
  "a force's own word": [
    ['The air force said it bombed a rebel base in Kidal on Monday, killing ten fighters.', 'air force asserted'],
    ['The army denied shelling the village of Kani Masi, where two shepherds died.', 'army denied'],
    ['The army denied that it had shelled Kani Masi.', 'army denied'],
  ],
  'what the article points back to': [
    [
      'The bodies of 14 peasants were found on Sunday near Huayllay. Police attributed the slaughter to a Shining Path column that kidnapped the peasants on 6 June in Paccha.',
      'Shining Path suspected',
    ],
    [
      'A car bomb exploded near the embassy in Lima on Monday. A caller said the attack was the work of the MRTA, alluding to a clash in April in which the army killed 40 rebels in Junin.',
      'MRTA asserted',
    ],
    [
      'A man stabbed two passengers of a tram in Ghent on Saturday. The suspect, a 34-year-old Belgian identified as Kevin Mertens, was in custody.',
      'man asserted | Kevin Mertens suspected',
    ],
  ],
  'a word for a body with its name': [
    [
      'A raid killed 14 people in Fort-Jacques on Wednesday. A rights group blamed the Kraze Barye gang.',
      'Kraze Barye gang suspected',
    ],
    ['A raid killed 14 people in Fort-Jacques on Wednesday. Police blamed the Monday crowd.', ''],
  ],
};
