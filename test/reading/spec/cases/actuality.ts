import type { Cases } from '../table.ts';

/** Only what is told as having happened is an incident; what is said instead of it, with the reason. */
export const actuality: Cases = {
  'what did not happen': [
    ['The army did not attack the village.', '"attack" gave no incident: told as not having happened.'],
    ['The rebels never attacked the town.', '"attacked" gave no incident: told as not having happened.'],
  ],
  'what is planned, threatened, feared or asked for': [
    [
      'The group plans to bomb embassies.',
      '"bomb" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'The group had planned an attack on the embassy.',
      '"attack" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'A plot to bomb the embassy was foiled.',
      '"bomb" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'Police foiled a bomb attack on the market.',
      '"bomb attack" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'The police tried to prevent an attack.',
      '"attack" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'The army wanted to execute the prisoners.',
      '"execute" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'Villagers fear attacks by bandits.',
      '"attacks" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'They feared that the rebels would kill them.',
      '"kill" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'The talks aim to end the fighting.',
      '"fighting" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'The government called for an end to the killings.',
      '"killings" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
  ],
  'what could happen, or would if': [
    [
      'The army could attack the town.',
      '"attack" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'Rebels may attack the town within days.',
      '"attack" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'The army will attack the town tomorrow.',
      '"attack" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'He warned that the militia would attack the village.',
      '"attack" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'If the rebels attack, civilians will die.',
      '"attack" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'Unless the siege ends, people will die.',
      '"siege" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'Without the ceasefire, hundreds would have died.',
      '"died" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
    [
      'The bomb was defused before it could explode.',
      '"explode" gave no incident: told as possible, planned or feared, not as having happened.',
    ],
  ],
  'events in general': [
    [
      'Such attacks are common in the region.',
      '"attacks" gave no incident: a statement about events in general, not about one.',
    ],
    [
      'Militants often attack convoys on this road.',
      '"attack" gave no incident: a statement about events in general, not about one.',
    ],
  ],
  'words of violence that tell of none': [
    ['The hunger strike entered its third week.', 'nothing'],
    ['The strike by teachers went on.', 'nothing'],
    ['The company fired 200 workers.', 'nothing'],
    ['Violence has increased in the north.', 'nothing'],
    ['The parties signed a peace agreement.', 'nothing'],
    ['The president vowed to crush the rebels.', 'nothing'],
    ['Voting began in the election on Sunday.', 'nothing'],
  ],
  'what happened': [
    ['The minister survived an assassination attempt.', 'an incident'],
    ['The attack failed to kill the minister.', 'an incident'],
  ],
};
