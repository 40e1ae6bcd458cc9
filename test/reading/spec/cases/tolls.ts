import type { Cases } from '../table.ts';

/** What an incident's claims come to, and by which rule. */
export const tolls: Cases = {
  'what is only feared is not added': [
    ['The bomb killed 12 people and 30 more are feared dead.', 'killed 12 sum of parts'],
    ['At least 30 people are feared dead after the raid.', 'killed 30.. stated total'],
    ['Twin bombings killed 41 people: the first killed 26 and the second killed 15.', 'killed 41 stated total'],
  ],
  'a figure meant as the whole': [
    ['The attack killed 12 people. It injured 30.', 'killed 12 stated total, injured 30 stated total'],
    [
      'The bombing killed at least 12 people and wounded dozens.',
      'killed 12.. stated total, injured 24.. ~ stated total',
    ],
    ['Nobody was killed but 12 people were injured in the attack.', 'killed 0 stated total, injured 12 stated total'],
    ['Gunmen abducted 20 students. Twelve students were freed.', 'abducted 20 stated total'],
    ['The shelling killed a woman. Her two sons were wounded.', 'killed 1 stated total, injured 2 stated total'],
  ],
  'parts are summed': [['The attack killed seven soldiers and five civilians.', 'killed 12 sum of parts']],
  'a total stated beside its parts': [
    ['The attack killed seven soldiers and five civilians. Twelve people died in all.', 'killed 12 stated total'],
    ['The attack killed seven soldiers and five civilians, bringing the death toll to 12.', 'killed 12 stated total'],
  ],
  'shares and repetitions add nobody': [
    ['The attack killed 12 people, including three children.', 'killed 12 stated total'],
    ['The attack killed 12 people. Among the dead were three children.', 'killed 12 stated total'],
    ['The attack killed 12 people. All 12 victims were farmers.', 'killed 12 stated total'],
    ['Twelve people were killed in the attack. The 12 dead were farmers.', 'killed 12 stated total'],
    ['No foreigners were killed in the attack, which killed 12 people.', 'killed 12 stated total'],
    ['The airstrike killed eight people, among them three women.', 'killed 8 stated total'],
    ['The airstrike killed eight people, three of them women.', 'killed 8 stated total'],
  ],
  'attackers stand apart': [
    ['Two attackers and four guards were killed in the raid.', 'killed 4 stated total, attackersKilled 2 stated total'],
    [
      'Four guards were killed in the raid. Two attackers were also killed.',
      'killed 4 stated total, attackersKilled 2 stated total',
    ],
    ['The gunman killed four people before killing himself.', 'killed 4 stated total, attackersKilled 1 stated total'],
    ['The bomber killed himself and nine others.', 'killed 9 stated total, attackersKilled 1 stated total'],
    [
      'The raid killed four people. Three of the attackers were killed.',
      'killed 4 stated total, attackersKilled 3 stated total',
    ],
    [
      'A gunman killed four people at a bar in Lyon. Police shot the gunman dead.',
      'killed 4 stated total, attackersKilled 1 stated total',
    ],
    [
      'Rebels attacked an army base in Mopti on 3 May 2024, killing 12 soldiers. The army said it had killed 30 of the attackers. JNIM claimed the attack.',
      'killed 12 stated total, attackersKilled 30 stated total',
    ],
  ],
  "competing voices: the report's own figure first, else the first voice's": [
    ['A bomb killed 12 people in Kabul. Police said 12 people were killed in the bombing.', 'killed 12 stated total'],
    [
      'A bomb killed 12 people in Kabul. A hospital official said 15 people were killed in the bombing.',
      'killed 12 stated total',
    ],
    [
      'Police said the bomb in Kabul killed 12 people. Doctors said the bomb killed 15 people.',
      'killed 12 stated total',
    ],
    ['The attack killed 12 people, the army said. Residents said 30 people were killed.', 'killed 12 stated total'],
  ],
  'incidents have tolls of their own': [
    [
      'Five people were killed in Dori on Monday. Three people were killed in Djibo on Tuesday.',
      'killed 5 stated total | killed 3 stated total',
    ],
    [
      'A bomb killed ten people in Kabul. In a separate incident, gunmen shot dead a judge in Herat.',
      'killed 10 stated total | killed 1 stated total',
    ],
    [
      'A bomb killed ten people in Kabul on Monday. In 2019, a bombing at a wedding killed 63 people.',
      'killed 10 stated total | killed 63 stated total',
    ],
  ],
  'unknown is absent': [['Gunmen attacked Dori on Monday.', '']],
  'an outcome belongs to the event told last': [
    [
      'Three gunmen attacked a school in Bajaur on Tuesday. Two teachers were killed. The gunmen fled.',
      'killed 2 stated total',
    ],
    [
      'Clashes broke out between farmers and herders in Plateau state on Tuesday. Fifteen people were killed. Police arrested nine people.',
      'killed 15 stated total | detained 9 stated total',
    ],
  ],
};
