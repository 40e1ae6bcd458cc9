import { actuality } from './cases/actuality.ts';
import { agents } from './cases/agents.ts';
import { antecedents } from './cases/antecedents.ts';
import { attributions } from './cases/attributions.ts';
import { dates } from './cases/dates.ts';
import { datesByVoice } from './cases/dates-by-voice.ts';
import { enumerations } from './cases/enumerations.ts';
import { kinds } from './cases/kinds.ts';
import { means } from './cases/means.ts';
import { outcomes } from './cases/outcomes.ts';
import { ownDead } from './cases/own-dead.ts';
import { passing } from './cases/passing.ts';
import { people } from './cases/people.ts';
import { places } from './cases/places.ts';
import { quantities } from './cases/quantities.ts';
import { relations } from './cases/relations.ts';
import { remarks } from './cases/remarks.ts';
import { responsibility } from './cases/responsibility.ts';
import { roles } from './cases/roles.ts';
import { scenes } from './cases/scenes.ts';
import { shares } from './cases/shares.ts';
import { statistics } from './cases/statistics.ts';
import { summaries } from './cases/summaries.ts';
import { tolls } from './cases/tolls.ts';
import { victims } from './cases/victims.ts';
import { voices } from './cases/voices.ts';
import * as said from './notation.ts';
import type { Cases } from './table.ts';

/** Every table of the specification with the notation that its expectations are written in. */
export const tables: readonly (readonly [name: string, notation: said.Notation, cases: Cases])[] = [
  ['quantities in context', said.figures, quantities],
  ['shares', said.figures, shares],
  ['outcomes', said.figures, outcomes],
  ['statistics', said.figures, statistics],
  ['enumerations', said.figures, enumerations],
  ["attackers' own dead", said.figures, ownDead],
  ['people', said.people, people],
  ['roles', said.roles, roles],
  ['actuality', said.silence, actuality],
  ['notes', said.remarks, remarks],
  ['voices', said.voices, voices],
  ['responsibility', said.perpetrators, responsibility],
  ['agents', said.perpetrators, agents],
  ['attributions', said.perpetrators, attributions],
  ['antecedents', said.perpetrators, antecedents],
  ['one incident or several', said.incidents, scenes],
  ['incidents in passing', said.incidents, passing],
  ['relations', said.relations, relations],
  ['tolls', said.tolls, tolls],
  ['when', said.dates, dates],
  ['when, by voice', said.datesByVoice, datesByVoice],
  ['where', said.places, places],
  ['kinds', said.kinds, kinds],
  ['means', said.means, means],
  ['victims', said.victims, victims],
  ['summaries', said.summaries, summaries],
];

/** Every report of every table once. */
export const reports: readonly string[] = [
  ...new Set(tables.flatMap(([, , cases]) => Object.values(cases).flatMap((rows) => rows.map(([report]) => report)))),
];
