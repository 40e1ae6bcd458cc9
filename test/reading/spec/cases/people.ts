import type { Cases } from '../table.ts';

/** The words that carry a figure, and whom they say it counts. */
export const people: Cases = {
  'who they are said to be': [
    ['The attack killed 12 civilians.', 'killed "12 civilians" civilian'],
    ['The attack killed 12 villagers.', 'killed "12 villagers" civilian'],
    ['The attack killed 12 soldiers.', 'killed "12 soldiers" combatant'],
    ['The attack killed 12 children.', 'killed "12 children" child'],
    ['The attack killed 12 women.', 'killed "12 women" woman'],
    ['The attack killed 12 people.', 'killed "12 people" unknown'],
    ['The attack killed more than a dozen police officers.', 'killed "more than a dozen police officers" combatant'],
    ['The attack killed three peacekeepers from Chad.', 'killed "three peacekeepers" combatant'],
    ['Three schoolgirls were abducted by gunmen.', 'abducted "Three schoolgirls" child'],
    ['Two Pakistani aid workers were kidnapped by gunmen.', 'abducted "Two Pakistani aid workers" civilian'],
    ['Six Iraqi army soldiers were killed in the ambush.', 'killed "Six Iraqi army soldiers" combatant'],
    ['Nine miners working at the site were killed by gunmen.', 'killed "Nine miners" civilian'],
    ['The suicide bomber was killed.', 'killed "The suicide bomber" attacker'],
    ['Two Americans were killed in the rocket attack.', 'killed "Two Americans" unknown'],
    ['A bus conductor was shot dead by gunmen.', 'killed "A bus conductor" civilian'],
    ['Gunmen killed two farmhands and a foreman.', 'killed "two farmhands" civilian | killed "a foreman" civilian'],
    ['Six naval ratings were killed in the attack.', 'killed "Six naval ratings" combatant'],
    ['Four subversives were captured by the army.', 'detained "Four subversives" combatant'],
    ['A bank teller was wounded in the robbery.', 'injured "A bank teller" civilian'],
    ['Three goons were killed in a police encounter.', 'killed "Three goons" combatant'],
    [
      'The bomb wounded three drinkers and a barmaid.',
      'injured "three drinkers" civilian | injured "a barmaid" civilian',
    ],
  ],
  'the words that carry the figure': [
    ['The attack killed 12.', 'killed "12" unknown'],
    ['The attack killed at least 20 Christian worshippers.', 'killed "at least 20 Christian worshippers" civilian'],
    [
      'Eight members of the same family were killed in the airstrike.',
      'killed "Eight members of the same family" unknown',
    ],
    ['A group of 12 pilgrims was attacked, and nine pilgrims were killed.', 'killed "nine pilgrims" civilian'],
    ['A father of six was shot dead by gunmen.', 'killed "A father" unknown'],
    [
      'Soldiers killed men, women and children in the village.',
      'killed "men" unknown | killed "women" woman | killed "children" child',
    ],
    ['The attack killed five shepherds and dozens of sheep.', 'killed "five shepherds" civilian'],
    ['Hundreds of families fled the fighting.', 'displaced "Hundreds of families" unknown'],
    [
      'More than a hundred villagers were executed by the militants.',
      'killed "More than a hundred villagers" civilian',
    ],
    ['Gunmen on motorbikes killed 30 people in the village of Solhan.', 'killed "30 people" unknown'],
  ],
};
