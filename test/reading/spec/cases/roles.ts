import type { Cases } from '../table.ts';

/** Who did it and whom or what it hit. */
export const roles: Cases = {
  'active and passive': [
    ['Rebels attacked the village of Moura.', 'Rebels > village'],
    ['The village was attacked by rebels.', 'rebels > village'],
    ['Boko Haram killed ten farmers.', 'Boko Haram > ten farmers'],
    ['Ten farmers were killed by Boko Haram.', 'Boko Haram > Ten farmers'],
    ['Ten farmers were killed by Boko Haram and Ansaru fighters.', 'Boko Haram + Ansaru fighters > Ten farmers'],
    ['The mayor was assassinated by the Red Brigades.', 'Red Brigades > mayor'],
    ['The Taliban ambushed an army convoy.', 'Taliban > army convoy'],
    ["The Lord's Resistance Army abducted 60 children.", "Lord's Resistance Army > 60 children"],
    ['The Syrian army shelled the town of Douma.', 'Syrian army > town'],
    ['The junta bombed a school.', 'junta > school'],
    ['Shops were looted by soldiers.', 'soldiers > Shops'],
    ['Separatists kidnapped students.', 'Separatists > students'],
    ['Maoists blew up a bus carrying policemen.', 'Maoists > bus'],
  ],
  'the noun of an attack': [
    ['An attack by Boko Haram on a market killed ten traders.', 'Boko Haram > ten traders + market'],
    ['The attack on the market was carried out by Boko Haram.', 'Boko Haram > market'],
    ['Boko Haram carried out an attack on a market.', 'Boko Haram > market'],
    ["The army's shelling of the town killed six.", 'army > six + town'],
  ],
  'participles, relatives and coordinated verbs': [
    ['Boko Haram attacked the town, killing ten traders.', 'Boko Haram > town + ten traders'],
    ['Boko Haram attacked the town and killed ten traders.', 'Boko Haram > town + ten traders'],
    ['Boko Haram fighters, who attacked the town, killed ten traders.', 'Boko Haram fighters > ten traders + town'],
    ['The attackers burned houses, killing a family.', 'attackers > houses + family'],
    ['Gunmen kidnapped a teacher and executed him.', 'Gunmen > teacher'],
    ['Al-Shabaab kidnapped ten aid workers and executed them.', 'Al-Shabaab > ten aid workers'],
    ['Soldiers arrested forty men and tortured them.', 'Soldiers > forty men'],
    ['ISIL attacked a hospital, in which 30 patients were killed.', 'ISIL > hospital + 30 patients'],
  ],
  'bodies, their members, persons': [
    ['Fighters from Boko Haram attacked a military base.', 'Fighters from Boko Haram > military base'],
    ['Islamic State militants beheaded 21 Christians.', 'Islamic State militants > 21 Christians'],
    ['The Wagner Group and the Malian army executed 50 men.', 'Malian army > 50 men'],
    ['A police officer shot a protester.', 'police officer > protester'],
    ['A protester was shot by a police officer.', 'police officer > protester'],
    ['Armed men on motorcycles raided the village.', 'Armed men > village'],
  ],
};
