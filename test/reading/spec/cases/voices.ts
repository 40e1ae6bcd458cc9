import type { Cases } from '../table.ts';

/** Who vouches for a figure, through whom, and how firmly. */
export const voices: Cases = {
  'the report itself': [
    ['Twelve people were killed in the blast.', 'killed 12, narrator, stated'],
    ['The president condemned the attack, which killed 15 people.', 'killed 15, narrator, stated'],
  ],
  'before, after and around what is said': [
    ['Police said 12 people were killed in the blast.', 'killed 12, Police, stated'],
    ['The mayor says the gunmen killed four people.', 'killed 4, mayor, stated'],
    ['Twelve people were killed in the blast, police said.', 'killed 12, police, stated'],
    ['The bomb killed three people, said the mayor.', 'killed 3, mayor, stated'],
    ['The attack killed 15 people, the president tweeted.', 'killed 15, president, stated'],
    ['According to police, 12 people were killed in the blast.', 'killed 12, police, stated'],
    ['Twelve people were killed in the blast, according to police.', 'killed 12, police, stated'],
    [
      'Twelve people were killed in the blast. Police said 20 were injured.',
      'killed 12, narrator, stated | injured 20, Police, stated',
    ],
    ['In a statement, the ministry said 31 people were killed in the bombing.', 'killed 31, ministry, stated'],
    ['The police said on Monday that gunmen killed three people.', 'killed 3, police, stated'],
    ['Officials said Tuesday that a bomb killed three people.', 'killed 3, Officials, stated'],
  ],
  'who speaks': [
    ['A local resident said that gunmen had killed six farmers.', 'killed 6, local resident, stated'],
    ['Karim Ali, a police spokesman, said 12 people were killed in the blast.', 'killed 12, Karim Ali, stated'],
    ['"Twelve people were killed in the blast," police spokesman Karim Ali said.', 'killed 12, Karim Ali, stated'],
    ['"Twelve people were killed in the blast," said Karim Ali, a police spokesman.', 'killed 12, Karim Ali, stated'],
    [
      'Residents, speaking on condition of anonymity, said 20 men were killed in the raid.',
      'killed 20, Residents, stated',
    ],
    [
      'The deputy governor, who visited the site, said 15 people were killed in the attack.',
      'killed 15, deputy governor, stated',
    ],
    ['Hospital sources said 12 bodies were brought in after the blast.', 'killed 12, Hospital sources, stated'],
    ['Local media reported that bandits kidnapped 30 pupils.', 'abducted 30, Local media, stated'],
    ['State television reported that ten soldiers were killed in the ambush.', 'killed 10, State television, stated'],
    ['The United Nations said at least 50 people were killed in the massacre.', 'killed 50.., United Nations, stated'],
    [
      'The Syrian Observatory for Human Rights said the airstrike killed nine people.',
      'killed 9, Syrian Observatory for Human Rights, stated',
    ],
    ['The Red Cross said its staff treated 60 people wounded in the bombing.', 'injured 60, Red Cross, stated'],
    ['Survivors recounted that gunmen had killed four people.', 'killed 4, Survivors, stated'],
    ['The rebels said they had killed 30 soldiers.', 'killed 30, rebels, stated'],
    ['A witness, Omar Sy, said he saw soldiers kill three men.', 'killed 3, Omar Sy, stated'],
    ['Army spokesman Colonel Omar Sy said six soldiers were killed in the ambush.', 'killed 6, Omar Sy, stated'],
    ['Two security sources said a bomb had killed three soldiers.', 'killed 3, Two security sources, stated'],
    ['Reuters reported that 12 people were killed in the blast.', 'killed 12, Reuters, stated'],
    [
      'Twelve people were killed in the blast, the official Xinhua news agency reported.',
      'killed 12, Xinhua news agency, stated',
    ],
    ['Eleven soldiers were killed in the ambush, RFI reported.', 'killed 11, RFI, stated'],
    ['"I saw three bodies," one resident said by telephone.', 'killed 3, one resident, stated'],
  ],
  'reports, counts and tolls': [
    ['A UN report found that at least 500 people were killed in the massacre.', 'killed 500.., UN report, stated'],
    ['Human Rights Watch documented the killing of 45 men by soldiers.', 'killed 45, Human Rights Watch, stated'],
    ['The army estimates that 40 rebels died in the fighting.', 'killed 40, army, stated'],
    ['Rescue workers put the death toll at 31 after the bombing.', 'killed 31, Rescue workers, stated'],
    ['The ministry gave a toll of 31 dead after the bombing.', 'killed 31, ministry, stated'],
    [
      'The interior ministry reported that ten soldiers were killed in the ambush.',
      'killed 10, interior ministry, stated',
    ],
    ['The governor confirmed that 15 people were killed in the attack.', 'killed 15, governor, stated'],
    ['The UN said it had verified the killing of 45 civilians.', 'killed 45, UN, stated'],
    ['The Syrian Observatory reported 12 civilian deaths in the shelling.', 'killed 12, Syrian Observatory, stated'],
  ],
  'over more than one sentence': [
    ['The governor, Ali Musa, confirmed the attack. He said 15 people were killed.', 'killed 15, Ali Musa, stated'],
    ['"It was a massacre," said Awa Diallo. "They killed my two brothers."', 'killed 2, Awa Diallo, stated'],
    [
      '"Six people were killed," the doctor said. "Another ten were wounded."',
      'killed 6, doctor, stated | injured 10, doctor, stated',
    ],
    [
      'The doctor said six people were killed and that ten others were wounded.',
      'killed 6, doctor, stated | injured 10, doctor, stated',
    ],
    [
      'The doctor said six people were killed. Ten others were wounded.',
      'killed 6, doctor, stated | injured 10, narrator, stated',
    ],
    [
      'The mayor told AFP that six people had been killed. He added that ten were wounded.',
      'killed 6, mayor via AFP, stated | injured 10, mayor, stated',
    ],
    [
      'Police spokeswoman Ana Ruiz said four people were shot dead. She said the gunman killed himself.',
      'killed 4, Ana Ruiz, stated | killed 1, Ana Ruiz, stated',
    ],
    [
      'Medics said the shelling killed five people, but the army said it killed two.',
      'killed 5, Medics, stated | killed 2, army, stated',
    ],
  ],
  'who carried the speaker': [
    [
      'Twelve people were killed in the blast, a hospital official told AFP.',
      'killed 12, hospital official via AFP, stated',
    ],
    [
      'A hospital official told Reuters that 12 people were killed in the blast.',
      'killed 12, hospital official via Reuters, stated',
    ],
    ['Two witnesses told the BBC that the soldiers shot dead 14 men.', 'killed 14, Two witnesses via BBC, stated'],
    [
      'AFP reported, citing a security source, that ten soldiers were killed in the ambush.',
      'killed 10, security source via AFP, stated',
    ],
    [
      'Military sources told RFI that eleven soldiers were killed in the ambush.',
      'killed 11, Military sources via RFI, stated',
    ],
    [
      'Eleven soldiers were killed in the ambush, military sources told RFI on Friday.',
      'killed 11, military sources via RFI, stated',
    ],
    ['According to AFP, police said 12 people were killed in the blast.', 'killed 12, police via AFP, stated'],
  ],
  'how firmly': [
    ['Twelve people were reportedly killed in the blast.', 'killed 12, narrator, reported'],
    ['Twelve people were allegedly killed by soldiers.', 'killed 12, narrator, reported'],
    ['The bomb probably killed three people.', 'killed 3, narrator, conditional'],
    ['The army claimed it had killed 30 militants.', 'killed 30, army, reported'],
    ['The army denied that its soldiers had killed 12 civilians.', 'killed 12, army, denied'],
    ['Amnesty International accused the army of killing 30 civilians.', 'killed 30, Amnesty International, suspected'],
  ],
  'voices that differ': [
    [
      'Opposition activists claim that 100 people were killed in the massacre. The government says 30 were killed.',
      'killed 100, Opposition activists, reported | killed 30, government, stated',
    ],
    [
      'Israeli jets bombed a camp in Rafah on Sunday, killing 45 people, according to the health ministry. The army said the strike killed two senior Hamas officials.',
      'killed 45, health ministry, stated | killed 2, army, stated',
    ],
    [
      'Some reports said 30 people were killed in the massacre, while others said 50 people were killed.',
      'killed 30, Some reports, stated | killed 50, others, stated',
    ],
  ],
};
