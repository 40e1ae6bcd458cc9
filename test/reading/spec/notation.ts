import type { Claim, Count, Incident, Reading } from '../../../src/model/index.ts';

/** Readings in a line, for tables of cases: parts joined by " | ", in the reading's own order. */
export type Notation = (reading: Reading) => string;

const MEASURES: readonly string[] = ['killed', 'injured', 'abducted', 'missing', 'displaced', 'detained'];

export const casualtyClaims = ({ claims }: Reading): Claim[] => claims.filter(({ about }) => MEASURES.includes(about));

/** "12", "20..", "0..12", "40 ~" for vague words. */
export function bounds({ low, high, vague }: Pick<Count, 'low' | 'high' | 'vague'>): string {
  const number = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
  return vague ? `${number} ~` : number;
}

const joined = (parts: readonly string[]): string => parts.join(' | ');
const countOf = ({ value }: Claim): string => bounds(value as Count);

/** "killed 12 | injured 3 part | killed 1 attacker": measures and figures; "part" where the figure is not the total. */
export const figures: Notation = (reading) =>
  joined(
    casualtyClaims(reading).map((claim) =>
      [
        claim.about,
        countOf(claim),
        claim.group === 'attacker' && 'attacker',
        claim.total === false && 'part',
        claim.negated && 'denied',
      ]
        .filter(Boolean)
        .join(' '),
    ),
  );

/** `killed "12 villagers" civilian`: the words that carry each figure and the group they say. */
export const people: Notation = (reading) =>
  joined(casualtyClaims(reading).map(({ about, span, group }) => `${about} "${span.text}" ${group}`));

/** "killed 12, police via AFP, stated": who vouches for each figure, and how firmly. */
export const voices: Notation = (reading) =>
  joined(
    casualtyClaims(reading).map((claim) => {
      const voice = claim.voice === 'narrator' ? 'narrator' : claim.voice.name;
      return `${claim.about} ${countOf(claim)}, ${voice}${claim.via ? ` via ${claim.via.name}` : ''}, ${claim.modality}`;
    }),
  );

/** "Boko Haram asserted": the perpetrators of the first incident. */
export const perpetrators: Notation = ({ incidents }) =>
  joined((incidents[0]?.perpetrators ?? []).map(({ name, status }) => `${name} ${status}`));

/** "rebels > villagers": who did it and whom or what it hit, of the first incident. */
export const roles: Notation = ({ incidents }) => {
  const [incident] = incidents;
  if (!incident) return '';
  const names = (list: readonly string[]) => list.join(' + ') || '?';
  return `${names(incident.perpetrators.map(({ name }) => name))} > ${names(incident.targets.map(({ text }) => text))}`;
};

/** "bombing | arrest background": the leading kind of each incident. */
export const incidents: Notation = (reading) =>
  joined(reading.incidents.map(({ kinds, background }) => `${kinds[0]}${background ? ' background' : ''}`));

/** "shooting, killing": all kinds of the first incident, most specific first. */
export const kinds: Notation = ({ incidents: [first] }) => first?.kinds.join(', ') ?? '';

export const means: Notation = ({ incidents: [first] }) => joined((first?.means ?? []).map(({ text }) => text));

/** "i2 follows i1". */
export const relations: Notation = (reading) =>
  joined(reading.incidents.flatMap(({ id, relations: ties }) => ties.map(({ type, to }) => `${id} ${type} ${to}`)));

/** "killed 12 stated total, injured 5 sum of parts": the tolls of each incident. */
export const tolls: Notation = (reading) => joined(reading.incidents.map(tollOf).filter((toll) => toll !== ''));

export function tollOf({ toll }: Incident): string {
  return Object.entries(toll)
    .map(([measure, entry]) => `${measure} ${bounds(entry)} ${entry.rule}`)
    .join(', ');
}

/** The EDTF date of each incident, "?" where the report supports none. */
export const dates: Notation = (reading) => joined(reading.incidents.map(({ when }) => when.edtf ?? '?'));

/** "2022-06-17 president | 2022-06-18 narrator": every date given, by the voice that gives it. */
export const datesByVoice: Notation = ({ claims }) =>
  joined(
    claims
      .filter(({ about }) => about === 'when')
      .map(({ value, voice }) => `${(value as { edtf: string }).edtf} ${voice === 'narrator' ? voice : voice.name}`),
  );

/** "Moura, Mali (ML)": the places of each incident and its country. */
export const places: Notation = (reading) =>
  joined(
    reading.incidents.map(({ where, country }) => `${where.map(({ name }) => name).join(', ')} (${country ?? '?'})`),
  );

/** "Sami Haddad, male, 34, killed": the persons told apart, over all incidents. */
export const victims: Notation = (reading) =>
  joined(
    reading.incidents.flatMap((incident) =>
      incident.victims.map(({ name, text, sex, age, role, outcome }) =>
        [name ?? `"${text}"`, sex, age, role && `"${role}"`, outcome].filter((part) => part !== undefined).join(', '),
      ),
    ),
  );

export const summaries: Notation = (reading) => joined(reading.incidents.map(({ summary }) => summary));

/** What a sentence that gives no incident is noted with; "" when it does give one. */
export const silence: Notation = (reading) =>
  reading.incidents.length > 0 ? 'an incident' : joined(reading.notes.map(({ message }) => message)) || 'nothing';

/** What the reader remarks, in its own words. */
export const remarks: Notation = ({ notes }) => joined(notes.map(({ message }) => message));
