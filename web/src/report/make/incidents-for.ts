import type { IncidentId } from '../../../../src/model/index.ts';
import type { IncidentTold, NearTold } from '../../../../src/server/api/incident/schema.ts';
import type { IncidentLine, IncidentList } from '../../../../src/server/api/incidents/schema.ts';
import { ask, type Query } from '../../api/ask.ts';

/** What a person looks for; what is empty asks nothing. */
export interface Wanted {
  /** Words of its reports, or the beginning of its id. */
  readonly words: string;
  readonly place: string;
  /** ISO 8601 days. */
  readonly from: string;
  readonly to: string;
}

export const NOTHING_ASKED: Wanted = { words: '', place: '', from: '', to: '' };

type Candidate = NearTold['near'][number];

/** So many are offered, of so many days before the report where nothing nearer is known. */
const OFFERED = 20;
const DAYS = 14;

const AN_ID = /^inc-[0-9a-z]{1,10}$/;

/** Incidents of the case that a claim may be about. Fails with what `ask` fails with. */
export async function incidentsFor(
  wanted: Wanted,
  near: IncidentId | null,
  published: string | null,
): Promise<Candidate[]> {
  const [text, place] = [wanted.words.trim(), wanted.place.trim()];
  if (AN_ID.test(text)) return [plain((await ask<IncidentTold>(`/incidents/${text}`)).line)];
  const asked = { text, place, from: wanted.from, to: wanted.to };
  if (Object.values(asked).some((said) => said !== ''))
    return listed(Object.fromEntries(Object.entries(asked).filter(([, said]) => said !== '')));
  if (near !== null) return (await ask<NearTold>(`/incidents/${near}/near`)).near;
  return listed(published === null ? { sort: 'newest' } : { from: before(published), to: published });
}

async function listed(query: Query): Promise<Candidate[]> {
  const { lines } = await ask<IncidentList>('/incidents', { ...query, limit: OFFERED });
  return lines.map(plain);
}

/** A line that is compared with nothing. */
const plain = (line: IncidentLine): Candidate => ({ line, days: null, km: null, actors: [], kinds: line.kinds });

const before = (day: string): string => new Date(Date.parse(day) - DAYS * 86_400_000).toISOString().slice(0, 10);
