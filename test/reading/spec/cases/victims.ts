import type { Cases } from '../table.ts';

/** Persons told apart from the mass, with what is said of them. */
export const victims: Cases = {
  named: [
    [
      'Gunmen shot dead Sami Haddad, a 34-year-old journalist.',
      'Sami Haddad, male, 34, "34-year-old journalist", killed',
    ],
    ['Gunmen killed Amina Yusuf, a teacher.', 'Amina Yusuf, female, "teacher", killed'],
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
  ],
  'a mass is no person': [['Five people were killed in the raid.', '']],
};
