import type { Cases } from '../table.ts';

/** Who was killed in the deed that he did, and who was not. */
export const ownDead: Cases = {
  "attackers' own dead, by word and by deed": [
    ['Ten militants were killed in the army operation.', 'killed 10'],
    ['Police shot dead the attacker.', 'killed 1 attacker'],
    ['A man stabbed three people at a mall before he was shot dead by officers.', 'injured 3 | killed 1 attacker'],
    ['A man stabbed a guard before being shot dead by soldiers.', 'killed 1 attacker | injured 1'],
    ['A man attacked a policewoman with a knife in Berlin and was shot dead.', 'killed 1 attacker'],
    ['A teenager stabbed a soldier in Hebron and was killed by troops.', 'killed 1 attacker | injured 1'],
    ['A man opened fire on a patrol in Tunis. He was shot dead by police.', 'killed 1 attacker'],
    ['The bomb attack killed 12 people. The bomber also died.', 'killed 12 | killed 1 attacker'],
    ['Rebels attacked a base, killing nine soldiers. Six of the rebels died.', 'killed 9 | killed 6 attacker'],
    [
      'Six soldiers were killed in an attack by insurgents. Eight insurgents were also killed.',
      'killed 6 | killed 8 attacker',
    ],
    [
      'Twenty soldiers were killed in a Taliban attack on a post. Eight militants were also killed.',
      'killed 20 | killed 8 attacker',
    ],
    ['Militants stormed a post and killed two guards. Three militants were killed.', 'killed 2 | killed 3 attacker'],
    ['Five people were killed, including the gunman.', 'killed 5 | killed 1 attacker part'],
    ['A suicide bomber struck a police station, killing himself and two officers.', 'killed 1 attacker | killed 2'],
    ['A farmer was killed when gunmen attacked his village. He was shot by bandits.', 'killed 1 | injured 1'],
    ['A man was stabbed in Leeds. He died in hospital.', 'injured 1 | killed 1'],
    ['Soldiers attacked a camp and killed three rebels.', 'killed 3'],
    ['Police opened fire on a crowd. A student was killed by police.', 'killed 1'],
    ['A guard was shot dead by robbers and his colleague was wounded.', 'killed 1 | injured 1'],
    ['A woman was attacked by a gang and was killed.', 'killed 1'],
    ['A Frenchman opened fire on a mosque in Lyon. Police shot him dead.', 'killed 1 attacker'],
    ['Ali Haddad, 22, stabbed a guard in Nablus before being shot dead by soldiers.', 'killed 1 attacker | injured 1'],
    ['A gunman killed a judge. Her driver was wounded.', 'killed 1 | injured 1'],
    ['Policemen raided a house and two policemen were killed.', 'killed 2'],
    ['Rebels ambushed a patrol. Three soldiers and two rebels were killed.', 'killed 3 | killed 2 attacker'],
    ['Bandits kidnapped a trader and he was killed by the bandits.', 'abducted 1 | killed 1'],
    ['A boy was shot by soldiers after he threw stones.', 'injured 1'],
  ],
};
