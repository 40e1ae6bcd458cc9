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
  'the speaker before a verb of saying at the end, with what is told of him': [
    [
      'A bomb killed at least four soldiers in Gao on Monday, Moussa Traore, a witness, said.',
      'killed 4.., Moussa Traore, stated',
    ],
    [
      'A bomb killed at least four soldiers in Gao on Monday, Issa Dicko, a local teacher who saw the attack, told AFP.',
      'killed 4.., Issa Dicko via AFP, stated',
    ],
    [
      'Gunmen killed 12 villagers near Dori on Sunday, Amadou Barry, 45, told AFP.',
      'killed 12, Amadou Barry via AFP, stated',
    ],
    [
      "Gunmen killed 12 villagers in Dori, Amadou Barry, the district's police chief, told reporters by phone.",
      'killed 12, Amadou Barry, stated',
    ],
    ['A roadside bomb killed three policemen, Hassan Ali, who saw the blast, said.', 'killed 3, Hassan Ali, stated'],
    [
      'The airstrike killed nine people, Mariam Saleh, a nurse at the hospital, said by telephone.',
      'killed 9, Mariam Saleh, stated',
    ],
    [
      'Gunmen abducted 14 pupils on Friday, Bello Sani, a resident of Kankara, told Reuters.',
      'abducted 14, Bello Sani via Reuters, stated',
    ],
    [
      'Bandits killed six farmers and wounded two others, Bala Musa, a community leader in Zurmi, said.',
      'killed 6, Bala Musa, stated | injured 2, Bala Musa, stated',
    ],
    ['Gunmen killed five traders on Monday, a witness, Moussa Traore, said.', 'killed 5, Moussa Traore, stated'],
    [
      'Gunmen killed five traders, the head of the town council, Moussa Traore, told AFP.',
      'killed 5, Moussa Traore via AFP, stated',
    ],
    [
      'Gunmen killed five traders in Menaka, the mayor, Moussa Traore, who visited the scene, said on Tuesday.',
      'killed 5, Moussa Traore, stated',
    ],
    [
      'The raid left three guards dead, Juan Perez, head of the provincial police, said in a statement.',
      'killed 3, Juan Perez, stated',
    ],
    [
      'Militants shot dead two teachers, a resident, who asked not to be named, told the BBC.',
      'killed 2, resident via BBC, stated',
    ],
    [
      'The shelling wounded seven civilians, Oleh Petrenko, the regional governor, wrote on Telegram; two houses burned down.',
      'injured 7, Oleh Petrenko via Telegram, stated',
    ],
    [
      'The shelling wounded seven civilians; Oleh Petrenko, the regional governor, said the toll could rise.',
      'injured 7, narrator, stated',
    ],
    ['"The soldiers shot dead my two brothers," Fatou Sow, a survivor, said.', 'killed 2, Fatou Sow, stated'],
    [
      '“They killed three of my neighbours,” Omar Sy, 62, a retired driver, told AFP.',
      'killed 3, Omar Sy via AFP, stated',
    ],
    [
      'Soldiers killed seven people in Kaya, Idrissa Sawadogo, a trader, said, adding that the victims were herders.',
      'killed 7, Idrissa Sawadogo, stated',
    ],
    ['Gunmen, Ali Musa, a witness, said, killed five people.', 'killed 5, Ali Musa, stated'],
    [
      'The gunmen killed five people, Ali Musa, a witness, said, before they fled.',
      'killed 5, Ali Musa, stated | displaced 5, Ali Musa, stated',
    ],
    [
      'Two policemen were killed in the ambush, the governor of Diffa, Issa Lemine, said.',
      'killed 2, Issa Lemine, stated',
    ],
    [
      'A shell hit a school, killing five children, Oleh Kiper, the head of the administration, said on Telegram, adding that 12 others were wounded.',
      'killed 5, Oleh Kiper via Telegram, stated | injured 12, Oleh Kiper, stated',
    ],
    [
      'A drone strike killed ten people, the Syrian Observatory for Human Rights, a monitoring group, said.',
      'killed 10, Syrian Observatory for Human Rights, stated',
    ],
  ],
  'the speaker after a victim with what is told of him': [
    [
      'Gunmen killed two aid workers, a driver and a nurse, Pierre Mbala, head of the mission, said.',
      'killed 2, Pierre Mbala, stated | killed 1, Pierre Mbala, stated | killed 1, Pierre Mbala, stated',
    ],
    [
      'Rebels killed a chief, his wife and their son, Pierre Mbala, a relative, told AFP.',
      'killed 1, Pierre Mbala via AFP, stated | killed 1, Pierre Mbala via AFP, stated | killed 1, Pierre Mbala via AFP, stated',
    ],
    ['Gunmen killed Moussa Traore, a shepherd, his brother said.', 'killed 1, his brother, stated'],
    ['Gunmen killed Moussa Traore, a shepherd, on Monday, police said.', 'killed 1, police, stated'],
    ['Among the dead is Issa Dicko, a farmer, his brother said.', 'killed 1, his brother, stated'],
    [
      'Gunmen killed Moussa Traore, a shepherd, Amadou Barry, the mayor, told AFP.',
      'killed 1, Amadou Barry via AFP, stated',
    ],
    [
      'Gunmen killed six people on Monday; Moussa Traore, a witness, was also killed.',
      'killed 6, narrator, stated | killed 1, narrator, stated',
    ],
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
  'going on with what was said': [
    [
      'Police said 50 people were killed in the attack. Of these, 12 people were shot dead at a school.',
      'killed 50, Police, stated | killed 12, Police, stated',
    ],
    [
      'The army released a statement on Monday. "Nine soldiers were killed in the raid," read the statement.',
      'killed 9, army, stated',
    ],
    [
      'The mayor said six people were killed in the attack. "Ten others were wounded," he added.',
      'killed 6, mayor, stated | injured 10, mayor, stated',
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
  'an outlet passes on somebody else': [
    [
      'AFP quoted a hospital source as saying that 12 people were killed in the blast.',
      'killed 12, hospital source via AFP, stated',
    ],
    [
      'Reuters reported, citing police officials, that 30 people were killed in the attack.',
      'killed 30, police officials via Reuters, stated',
    ],
    [
      'Thirty people were killed in the attack, the BBC reported citing local officials.',
      'killed 30, local officials via BBC, stated',
    ],
    [
      'Citing a hospital source, AFP reported that nine people were killed in the shelling.',
      'killed 9, hospital source via AFP, stated',
    ],
    [
      'The defence ministry, quoted by the state news agency, said 14 soldiers were killed in the raid.',
      'killed 14, defence ministry via state news agency, stated',
    ],
    [
      'The governor was quoted by TASS as saying that 14 villagers were killed in the raid.',
      'killed 14, governor via TASS, stated',
    ],
    [
      'Fourteen villagers were killed in the raid, the governor was quoted as saying by Interfax.',
      'killed 14, governor via Interfax, stated',
    ],
    [
      'Two officials speaking on condition of anonymity told Reuters that 45 soldiers were killed in the attack.',
      'killed 45, Two officials via Reuters, stated',
    ],
    [
      'Seventeen people died in the bombing, according to police sources cited by Reuters.',
      'killed 17, police sources via Reuters, stated',
    ],
    [
      'According to hospital officials quoted by state television, 22 people were killed in the airstrike.',
      'killed 22, hospital officials via state television, stated',
    ],
    [
      'Al Jazeera said that a doctor in the city reported 22 people killed in the airstrike.',
      'killed 22, doctor via Al Jazeera, stated',
    ],
    ['The mayor told reporters that 22 people were killed in the airstrike.', 'killed 22, mayor, stated'],
    [
      'In an interview with Reuters, the mayor said 22 people were killed in the airstrike.',
      'killed 22, mayor via Reuters, stated',
    ],
    ['Speaking to the BBC, a nurse said 22 people were killed in the airstrike.', 'killed 22, nurse via BBC, stated'],
    [
      'Reuters reported the raid on Monday, with residents saying 40 people were killed.',
      'killed 40, residents via Reuters, stated',
    ],
    ['The newspaper Le Monde reported that 30 villagers were killed in the massacre.', 'killed 30, Le Monde, stated'],
    ['Thirty villagers were killed in the massacre, the newspaper Le Monde reported.', 'killed 30, Le Monde, stated'],
    ['State-run news agency SANA said shelling killed three civilians.', 'killed 3, SANA, stated'],
    [
      'Kherson governor Oleksandr Prokudin wrote on Telegram that Russian shelling killed three people.',
      'killed 3, Oleksandr Prokudin via Telegram, stated',
    ],
  ],
  'whose statement, whose count': [
    ['As reported by the Daily Trust, 15 farmers were killed in the attack.', 'killed 15, Daily Trust, stated'],
    ["By the army's count, 15 farmers were killed in the attack.", 'killed 15, army, stated'],
    ['According to a statement by the army, 15 rebels were killed in the clash.', 'killed 15, army, stated'],
    [
      'According to figures from the health ministry, 15 people were killed in the clash.',
      'killed 15, health ministry, stated',
    ],
    ['A report by Amnesty International says soldiers killed 15 men.', 'killed 15, Amnesty International, stated'],
    ["The UN's figures show that 150 civilians were killed in the offensive.", 'killed 150, UN, stated'],
    ['Estimates provided by aid workers put the death toll at 120.', 'killed 120, aid workers, stated'],
    ['Police reports say 15 people were killed in the attack.', 'killed 15, Police reports, stated'],
    ["The army's spokesman said 15 rebels were killed in the clash.", "killed 15, army's spokesman, stated"],
    [
      'A spokesman for the UN mission, Farhan Haq, told reporters that nine peacekeepers were wounded.',
      'injured 9, Farhan Haq, stated',
    ],
    [
      'The provincial health director raised the death toll from the bombing to 31.',
      'killed 31, provincial health director, stated',
    ],
    ['Police confirmed the deaths of 31 people in the bombing.', 'killed 31, Police, stated'],
    ['Witnesses described seeing 31 bodies after the bombing.', 'killed 31, Witnesses, stated'],
    ['The army released a statement saying that 15 rebels were killed in the clash.', 'killed 15, army, stated'],
    ['The army issued a statement in which it said 15 rebels were killed in the clash.', 'killed 15, army, stated'],
    ['Officials held a press conference, saying 15 people were killed in the clash.', 'killed 15, Officials, stated'],
    ['The deceased guard was identified as Juan Perez by a police spokesman.', 'killed 1, police spokesman, stated'],
    ['Nine deaths were reported by the health ministry after the shelling.', 'killed 9, health ministry, stated'],
    ['It was reported by RFI that nine soldiers were killed in the ambush.', 'killed 9, RFI, stated'],
    ['"No soldiers were killed in the attack," read the statement.', 'killed 0, statement, stated'],
  ],
  headlines: [
    ['Suicide Bomber Kills 12 in Kabul, Police Say', 'killed 12, Police, stated'],
    ['Officials: 12 killed in Kabul blast', 'killed 12, Officials, stated'],
    ['Twelve killed in Kabul blast - officials', 'killed 12, officials, stated'],
    ['UN: 12 civilians killed in airstrike', 'killed 12, UN, stated'],
  ],
  'clauses of several voices': [
    [
      'The army said it killed 30 rebels, while residents said 12 civilians died.',
      'killed 30, army, stated | killed 12, residents, stated',
    ],
    [
      'Although police said five people were killed, hospital sources reported nine deaths.',
      'killed 5, police, stated | killed 9, hospital sources, stated',
    ],
    [
      'Police reported five deaths, but the opposition says nine people were killed.',
      'killed 5, Police, stated | killed 9, opposition, stated',
    ],
    [
      'The official toll was 12 dead, though activists said 40 people were killed.',
      'killed 12, narrator, stated | killed 40, activists, stated',
    ],
  ],
  'who speaks in a relative clause vouches for it alone': [
    ['Gunmen killed a clerk who, his family says, had worked there for years.', 'killed 1, narrator, stated'],
    [
      'Three men were arrested in Kano who, residents say, had killed two guards.',
      'detained 3, narrator, stated | killed 2, residents, stated',
    ],
  ],
  'who speaks of something else does not vouch': [
    [
      'Police arrested a man, Ali Musa, a farmer, accused of killing two guards.',
      'detained 1, narrator, stated | killed 2, narrator, stated',
    ],
    [
      'After gunmen killed four people in Dori, Amadou Barry, the mayor, wrote to the president.',
      'killed 4, narrator, stated',
    ],
    ['Police told residents to stay indoors after a gunman killed two people.', 'killed 2, narrator, stated'],
    ['The court was told that the men killed three people.', 'killed 3, narrator, stated'],
    ['The attack, first reported by Reuters, killed six people.', 'killed 6, narrator, stated'],
    ['According to one account, 40 people were killed in the massacre.', 'killed 40, one account, stated'],
    ['According to villagers, soldiers burned houses and killed six men.', 'killed 6, villagers, stated'],
    [
      'Confirming the incident, police spokesman Yusuf Idris said four farmers were killed.',
      'killed 4, Yusuf Idris, stated',
    ],
    ['"We lost 12 soldiers in the ambush," the colonel admitted.', 'killed 12, colonel, stated'],
    [
      'The junta says its troops killed 40 insurgents, a figure that could not be verified.',
      'killed 40, junta, stated',
    ],
    [
      'The minister, who said peace talks would go on, survived the attack, which killed 12 people.',
      'killed 12, narrator, stated',
    ],
    ['Twelve people were killed in the blast and the mayor said schools would close.', 'killed 12, narrator, stated'],
    ['The mayor said schools would close. Twelve people were killed in the blast.', 'killed 12, narrator, stated'],
    ['Twelve people were killed in the blast, which the mayor called an act of terror.', 'killed 12, narrator, stated'],
    ['The group, which said it would fight on, killed 12 soldiers on Monday.', 'killed 12, narrator, stated'],
    ['The bomb, which police said weighed 20 kg, killed nine people.', 'killed 9, narrator, stated'],
    ['ISIS claimed an attack in the market which killed at least 28 people.', 'killed 28.., narrator, stated'],
    ['The Taliban claimed responsibility for the bombing, which killed 28 people.', 'killed 28, narrator, stated'],
    ['Police found 28 bodies in a mass grave.', 'killed 28, narrator, stated'],
    ['Rescuers found 28 people dead in the rubble.', 'killed 28, narrator, stated'],
    ['Gunmen told the passengers to get off the bus and killed 28 of them.', 'killed 28, narrator, stated'],
    ['The prime minister announced a day of mourning after the blast killed 28 people.', 'killed 28, narrator, stated'],
    ['The police posted guards at the market, where a bomb had killed 12 people.', 'killed 12, narrator, stated'],
    ['The government blamed the rebels for the attack, which killed 12 people.', 'killed 12, narrator, stated'],
    ['He called the attack, in which 12 people were killed, "a cowardly act".', 'killed 12, narrator, stated'],
  ],
  'hedged without a voice': [
    ['Twelve people were said to have been killed in the blast.', 'killed 12, narrator, reported'],
    ['Twelve people were reported killed in the blast.', 'killed 12, narrator, reported'],
    ['Twelve people are feared to have died in the blast.', 'killed 12, narrator, suspected'],
    ['Twelve people are feared dead after the blast.', 'killed 12, narrator, suspected'],
    ['It is believed that twelve people were killed in the blast.', 'killed 12, narrator, suspected'],
    ['It was reported that twelve people were killed in the blast.', 'killed 12, narrator, reported'],
    ['Soldiers are alleged to have killed 30 villagers.', 'killed 30, narrator, reported'],
    ['Twelve people may have been killed in the airstrike.', 'killed 12, narrator, conditional'],
    ['The airstrike might have killed 12 people, officials said.', 'killed 12, officials, conditional'],
    ['The airstrike appears to have killed 12 people.', 'killed 12, narrator, suspected'],
    ['There were unconfirmed reports that 12 people were killed in the airstrike.', 'killed 12, narrator, reported'],
    ['Unconfirmed reports said 12 people were killed in the airstrike.', 'killed 12, Unconfirmed reports, reported'],
    ['There are allegations that soldiers killed 30 villagers.', 'killed 30, narrator, reported'],
    ['The claim that 30 villagers were killed could not be independently verified.', 'killed 30, narrator, reported'],
    ['Reuters could not verify the claim that 30 villagers were killed.', 'killed 30, narrator, reported'],
    ['There were fears that 12 miners had been killed in the attack.', 'killed 12, narrator, suspected'],
    ['He is accused of killing 14 people.', 'killed 14, narrator, suspected'],
    ['Police believe that 12 people were killed in the blast.', 'killed 12, Police, suspected'],
  ],
  'denied, or not said to be': [
    ['The army denied killing 30 villagers.', 'killed 30, army, denied'],
    ['The army rejected claims that its soldiers killed 30 villagers.', 'killed 30, army, denied'],
    ['The government disputed the figure of 120 dead.', 'killed 120, government, denied'],
    ['There was no evidence that 12 people were killed.', ''],
    ['There was no indication that anyone was killed.', ''],
    ['The bomb could have killed hundreds, police said.', ''],
    ['The bomb would have killed hundreds if it had gone off.', ''],
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
