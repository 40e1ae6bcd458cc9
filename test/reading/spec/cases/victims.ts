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
