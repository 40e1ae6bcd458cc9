import type { Cases } from '../table.ts';

/** Kinds of an incident, most specific first. */
export const kinds: Cases = {
  'by the verb': [
    ['A gunman shot five people, killing two.', 'shooting, killing, injury'],
    ['A man stabbed three people.', 'stabbing, injury'],
    ['Gunmen kidnapped ten students.', 'abduction'],
    ['Soldiers arrested ten men.', 'arrest'],
    ['Soldiers tortured a prisoner.', 'torture'],
    ['Soldiers beat protesters with batons.', 'assault'],
    ['Militiamen raped three women.', 'sexual-violence'],
    ['A teacher was lynched by a mob.', 'killing'],
    ['The rebels burned 20 houses.', 'arson'],
    ['Rebels set fire to houses and looted shops.', 'arson, looting'],
    ['Rebels besieged the town.', 'siege'],
    ['The army clashed with rebels.', 'battle'],
    ['Officers seized power in a coup.', 'coup'],
    ['Bandits stole 200 cattle.', 'livestock-theft'],
  ],
  'by the noun': [
    ['The shelling killed five people.', 'shelling, killing'],
    ['A drone strike killed six people.', 'airstrike, killing'],
    ['Ten people were killed in a mass shooting.', 'shooting, killing'],
  ],
  'by the means': [
    ['A car bomb killed ten people.', 'bombing, killing'],
    ['A rocket killed two people.', 'rocket-or-missile, killing'],
    ['A roadside bomb killed two soldiers.', 'bombing, killing'],
    ['A grenade wounded nine people.', 'bombing, injury'],
    ['A landmine killed a farmer.', 'bombing, killing'],
    ['A man drove a van into a crowd, killing four people.', 'vehicle-attack, killing'],
  ],
  'by the weapon that does it': [
    ['Rockets hit a military base near Mosul on Friday.', 'rocket-or-missile'],
    ['Drones struck the refinery at Ras Tanura.', 'airstrike'],
    ['A mortar shell landed on a house in Taiz, killing three children.', 'shelling, killing'],
    ['Rebels fired rockets at the town.', 'rocket-or-missile'],
    ['The troops exchanged fire with gunmen.', 'battle, shooting'],
    ['Islamic State burned a captured pilot alive.', 'killing'],
    ['A drone landed at the airport.', ''],
    ['Prices hit a record.', ''],
  ],
  'nothing told': [['Gunmen attacked a village.', 'other']],
};
