import type { Cases } from '../table.ts';

/** Persons told apart from the mass, with what is said of them. */
export const victims: Cases = {
  named: [
    [
      'Gunmen shot dead Sami Haddad, a 34-year-old journalist.',
      'Sami Haddad, male, 34, "34-year-old journalist", killed',
    ],
    ['Gunmen killed Amina Yusuf, a teacher.', 'Amina Yusuf, female, "teacher", killed'],
    [
      'Amina Yusuf, a 45-year-old teacher, was killed by gunmen.',
      'Amina Yusuf, female, 45, "45-year-old teacher", killed',
    ],
    ['Amina Yusuf was shot dead by gunmen on Monday.', 'Amina Yusuf, female, killed'],
    ['Juan Perez, 22, died at the scene of the shooting.', 'Juan Perez, male, 22, killed'],
    ['Three-year-old Sara Haddad was killed by a stray bullet during the clashes.', 'Sara Haddad, female, 3, killed'],
    ['Sheikh Ahmed Ali was assassinated in Basra.', 'Ahmed Ali, male, killed'],
    ['Gunmen assassinated Judge Ahmed Ali in Basra.', 'Ahmed Ali, male, "Judge", killed'],
    ['General Ahmed Ali was assassinated in Basra.', 'Ahmed Ali, male, "General", killed'],
    ['Dr. Anna Berg was kidnapped in Niger.', 'Anna Berg, female, abducted'],
  ],
  'named, before somebody else speaks': [
    ['Gunmen killed Moussa Traore, a shepherd, on Monday.', 'Moussa Traore, male, "shepherd", killed'],
    ['Gunmen killed Moussa Traore, 45, police said.', 'Moussa Traore, male, 45, killed'],
    ['Gunmen killed Moussa Traore, a shepherd, his brother said.', 'Moussa Traore, male, "shepherd", killed'],
    [
      'Gunmen attacked the village, and Moussa Traore, a witness, was also killed.',
      'Moussa Traore, male, "witness", killed',
    ],
    ['Among the dead is Issa, a farmer, his brother said.', 'Issa, "farmer", killed'],
    ['Gunmen killed a farmer, Amadou Barry, a witness, said.', '"a farmer", killed'],
    ['A mortar shell killed a girl, her uncle, Samir Haddad, said.', '"a girl", female, killed'],
    ['Among those killed was a policeman, Musa Bello, the local chief, said.', '"a policeman", killed'],
    [
      'The attack killed Ibrahim Sani, a teacher, and wounded his son, Bello Sani, a cousin, told Reuters.',
      'Ibrahim Sani, male, "teacher", killed | "his son", male, injured',
    ],
    ['A priest was kidnapped on Sunday, John Bako, a parishioner who escaped, told Reuters.', '"A priest", abducted'],
  ],
  'who speaks is none': [
    ['A bomb killed four soldiers in Gao on Monday, Moussa Traore, a witness, said.', ''],
    ['Gunmen abducted 14 pupils, Bello Sani, a teacher, told Reuters.', ''],
    ['The shelling wounded seven civilians; Oleh Petrenko, the regional governor, said the toll could rise.', ''],
    ['Gunmen killed five traders on Monday, a witness, Moussa Traore, said.', ''],
    ['"The soldiers shot dead my two brothers," Fatou Sow, a survivor, said.', ''],
    ['Two guards were killed, their commander, Juan Perez, 51, told reporters at the scene.', ''],
    ['Police shot three protesters dead, Lucie Mbemba, 24, a student who was at the march, told AFP.', ''],
    ['Gunmen killed 14 people in Bani, Ousmane Diallo, a former councillor, told the BBC on Wednesday.', ''],
    ['Issa Traore, whose brother was killed by gunmen, told AFP that he had fled.', '"whose brother", male, killed'],
    ['Gunmen killed three people, Issa Traore, who was wounded in the attack, said.', 'Issa Traore, male, injured'],
  ],
  'told apart without a name': [
    ['A 15-year-old girl was stabbed to death.', '"A 15-year-old girl", female, 15, killed'],
    ['A boy, 9, was killed by a mortar shell.', '"A boy", male, 9, killed'],
    ['A woman was killed in the shelling.', '"A woman", female, killed'],
    ['A pregnant woman was killed in the airstrike.', '"A pregnant woman", female, killed'],
    ['The driver was wounded in the ambush.', '"The driver", injured'],
    ['Gunmen kidnapped a priest.', '"a priest", abducted'],
    ['Police arrested a 28-year-old man.', '"a 28-year-old man", male, 28, detained'],
    ['Gunmen killed a farmer and his wife.', '"a farmer", killed | "his wife", female, killed'],
    ['The imam of the mosque was shot dead.', '"The imam", killed'],
    [
      'A 60-year-old man and his grandson were killed in the shelling.',
      '"A 60-year-old man", male, 60, killed | "his grandson", male, killed',
    ],
    ['A nurse was kidnapped by bandits.', '"A nurse", abducted'],
    ["The governor's brother was abducted.", '"The governor\'s brother", male, abducted'],
    ['A Swiss hostage was killed by militants.', '"A Swiss hostage", killed'],
  ],
  'a mass is no person': [['Five people were killed in the raid.', '']],
};
