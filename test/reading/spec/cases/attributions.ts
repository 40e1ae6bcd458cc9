import type { Cases } from '../table.ts';

/** Who is held responsible away from the words of the deed. */
export const attributions: Cases = {
  'ways to claim': [
    [
      'A bomb killed ten people in Quetta. The Baloch Liberation Army said it was behind the attack.',
      'Baloch Liberation Army claimed',
    ],
    [
      'A bomb killed ten people in Quetta. The Baloch Liberation Army said its fighters carried out the bombing.',
      'Baloch Liberation Army claimed',
    ],
    [
      'A bomb killed ten people in Quetta. Responsibility was claimed by the Baloch Liberation Army.',
      'Baloch Liberation Army claimed',
    ],
    ['A bomb killed ten people in Quetta. The attack was claimed by Islamic State.', 'Islamic State claimed'],
    ['A bomb killed ten people in Quetta. Jaish al-Adl took credit for the blast.', 'Jaish al-Adl claimed'],
    ['A bomb killed ten people in Quetta, in an attack claimed by the Pakistani Taliban.', 'Pakistani Taliban claimed'],
    [
      'A bomb killed ten people in Quetta. In a statement, Al-Qaeda said it had carried out the attack.',
      'Al-Qaeda claimed',
    ],
    [
      'A bomb killed ten people in Quetta. The Pakistani Taliban has claimed to be behind the attack.',
      'Pakistani Taliban claimed',
    ],
    [
      'A bomb killed ten people in Quetta. Islamic State has said that one of its members carried out the attack.',
      'Islamic State claimed',
    ],
    ['Islamic State claimed to have killed 12 soldiers in an attack in Palmyra.', 'Islamic State claimed'],
    ['A bomb killed ten people. A Taliban spokesman claimed responsibility.', 'Taliban claimed'],
    ['A bomb killed ten people. The Taliban acknowledged responsibility for the bombing.', 'Taliban claimed'],
    ['A bomb killed ten people. The Taliban confirmed that they were behind the blast.', 'Taliban claimed'],
  ],
  'ways to blame': [
    ['A bomb killed ten people. The Taliban are the main suspects.', 'Taliban suspected'],
    ['A bomb killed ten people. Al-Shabaab is the prime suspect.', 'Al-Shabaab suspected'],
    ['A bomb killed ten people. Officials pointed the finger at the PKK.', 'PKK suspected'],
    ['A bomb killed ten people. The attack bore the hallmarks of Al-Qaeda.', 'Al-Qaeda suspected'],
    [
      'A bomb killed ten people. The bombing has all the hallmarks of Boko Haram, an analyst said.',
      'Boko Haram suspected',
    ],
    [
      'A bomb killed ten people. Al-Shabaab militants are presumed to be behind the attack.',
      'Al-Shabaab militants suspected',
    ],
    ['A bomb killed ten people. Boko Haram is suspected to be behind the attack.', 'Boko Haram suspected'],
    [
      'A bomb killed ten people. The authorities suspect that FARC dissidents are behind the attack.',
      'FARC dissidents suspected',
    ],
    [
      'A bomb killed ten people. Officials say the Medellín Cartel is to blame for the attack.',
      'Medellín Cartel suspected',
    ],
    ['A bomb killed ten people. Islamic State was most likely behind the blast.', 'Islamic State suspected'],
    ['A bomb killed ten people. The police said they suspect Al-Shabaab.', 'Al-Shabaab suspected'],
    [
      'A bomb killed ten people. The attack is believed to have been carried out by Islamic State.',
      'Islamic State suspected',
    ],
    ['A bomb killed ten people. The attack was likely carried out by Islamic State.', 'Islamic State suspected'],
    ['A bomb killed ten people. Police have accused the ELN of planting the device.', 'ELN suspected'],
    ['A bomb killed ten people. Investigators linked the attack to Abu Sayyaf.', 'Abu Sayyaf suspected'],
    ['A bomb killed ten people. Suspicion fell on the Red Brigades.', 'Red Brigades suspected'],
    ['A bomb killed ten people. The government holds the FARC responsible for the attack.', 'FARC suspected'],
    ['Ten people were killed in an attack blamed on Boko Haram.', 'Boko Haram suspected'],
    [
      'Gunmen killed two guards. The suspected gunman was identified as Adel Karim.',
      'Gunmen asserted | Adel Karim suspected',
    ],
  ],
  'ways to deny': [
    ['A bomb killed ten people. The Taliban denied any involvement.', 'Taliban denied'],
    ['A bomb killed ten people. The Taliban rejected the accusation.', 'Taliban denied'],
    ['A bomb killed ten people. The Taliban denied that they had carried out the attack.', 'Taliban denied'],
    ['A bomb killed ten people. The Taliban denied carrying out the attack.', 'Taliban denied'],
    ['A bomb killed ten people. A Taliban spokesman said the group was not behind the attack.', 'Taliban denied'],
    ['A bomb killed ten people. The FARC disclaimed responsibility.', 'FARC denied'],
    ['A bomb killed ten people. Hamas said it was not responsible for the blast.', 'Hamas denied'],
  ],
  'told as fact, away from the deed': [
    ['A bomb killed ten people. The Taliban was behind the attack.', 'Taliban asserted'],
    ['A bomb killed ten people. The perpetrators were members of Aum Shinrikyo.', 'members of Aum Shinrikyo asserted'],
    ['A bomb killed ten people. The bomber was identified as Ahmed Saleh.', 'Ahmed Saleh asserted'],
    ['A bomb killed ten people. The attack was the work of the ELN.', 'ELN asserted'],
  ],
  'in few words': [
    ['Train mined near Beira, RENAMO blamed: 12 passengers killed.', 'RENAMO suspected'],
    ['A bomb killed ten people. The network laid the raid at the door of the Taliban.', 'Taliban suspected'],
  ],
  'the word of somebody else': [
    ['Gunmen robbed the passengers and killed the driver, a survivor told the paper.', 'Gunmen asserted'],
    ['Police said they had found the bodies. Ten people were killed in the attack.', ''],
  ],
  'accused of something else': [
    ['A bomb killed ten people. The government accused the rebels of breaking the truce.', ''],
    ['A bomb killed ten people. The minister blamed the army for its slow response.', ''],
    ['Islamic State beheaded six men accused of spying for the army.', 'Islamic State asserted'],
    ['A bomb killed ten people. Police suspect the Red Brigades of the bombing.', 'Red Brigades suspected'],
    ['Four people were shot dead in a bar. Two men were charged with murder.', 'Two men suspected'],
    ['Four people were shot dead in a bar. Dale Hooper was charged with theft.', ''],
  ],
  'what names nobody': [
    ['A bomb killed ten people. No group has yet claimed responsibility, but the Taliban are active in the area.', ''],
    ['A bomb killed ten people. It was not clear whether the Taliban were behind the attack.', ''],
    ['A bomb killed ten people. The Taliban, who have carried out similar attacks, did not comment.', ''],
    ['A bomb killed ten people. There was no immediate claim of responsibility from the Taliban.', ''],
    ['A bomb killed ten people. Police do not suspect the Taliban.', ''],
    ['A bomb killed ten people. The army condemned the attack and blamed nobody.', ''],
    ['A bomb killed ten people. Officials ruled out the involvement of Al-Shabaab.', ''],
    ['A bomb killed ten people. The Taliban often claim attacks in the area.', ''],
  ],
};
