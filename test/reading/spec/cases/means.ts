import type { Cases } from '../table.ts';

/** Weapons, vehicles and instruments named. */
export const means: Cases = {
  'what it was done with': [
    ['A car bomb killed ten people.', 'car bomb'],
    ['Gunmen armed with Kalashnikovs killed ten people.', 'Kalashnikovs'],
    ['A man armed with a knife killed two people.', 'knife'],
    ['Attackers with machetes killed ten farmers.', 'machetes'],
    ['A grenade wounded nine people.', 'grenade'],
    ['A man rammed a truck into a crowd, killing four people.', 'truck'],
    ['A landmine killed a farmer.', 'landmine'],
    ['A drone killed two men.', 'drone'],
    ['Mortar shells killed two men.', 'Mortar shells'],
    ['Ten people were killed.', ''],
  ],
};
