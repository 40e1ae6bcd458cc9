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
};
