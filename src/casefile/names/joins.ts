import type { Kysely } from 'kysely';
import { fold } from '../../reckoning/gather/mention.ts';
import { lastingVoice } from '../../reckoning/independence/voice.ts';
import { run } from '../engine/rows.ts';
import type { JoinedRow, Tables } from '../engine/tables.ts';

/** An actor under the name that a person took another for. */
export interface JoinedActor {
  readonly name: string;
  /** Id of a known actor. */
  readonly actor: string | null;
  readonly partOf: readonly string[];
}

/** Which names a person took for which others, however many joins lie between. */
export interface Joins {
  /** Null: the name stands for itself. An actor that is known is joined under any of its names. */
  actor(name: string, known: string | null): JoinedActor | null;
  place(name: string): string | null;
  /**
   * `voice` is the key that the name has as a voice: whoever speaks for a body that was joined under another of its names is
   * joined with it.
   */
  source(name: string, voice: string | null, lang: string): string | null;
  /** Whether a person joined this very name. */
  names(of: JoinedRow['of'], name: string): boolean;
  /** Every join as it stands in the case. */
  readonly rows: readonly JoinedRow[];
}

export async function joinsIn(db: Kysely<Tables>): Promise<Joins> {
  return joinsOf(await run<JoinedRow>(db, 'SELECT * FROM joined ORDER BY "of", name'));
}

export function joinsOf(rows: readonly JoinedRow[]): Joins {
  const byName = new Map(rows.map((row) => [`${row.of} ${row.name}`, row]));
  const byActor = new Map(rows.flatMap((row) => (row.actor === null ? [] : [[row.actor, row] as const])));
  const last = (of: JoinedRow['of'], first: JoinedRow | undefined): JoinedRow | null => {
    const path: JoinedRow[] = [];
    for (let row = first; row !== undefined && !path.includes(row); ) {
      path.push(row);
      row = byName.get(`${of} ${fold(row.to)}`) ?? (row.to_actor === null ? undefined : byActor.get(row.to_actor));
    }
    return path.at(-1) ?? null;
  };
  return {
    rows,
    names: (of, name) => byName.has(`${of} ${fold(name)}`),
    actor(name, known) {
      const row = last('actor', byName.get(`actor ${fold(name)}`) ?? (known === null ? undefined : byActor.get(known)));
      return row && { name: row.to, actor: row.to_actor, partOf: JSON.parse(row.part_of) as string[] };
    },
    place: (name) => last('place', byName.get(`place ${fold(name)}`))?.to ?? null,
    source(name, voice, lang) {
      const own = byName.get(`source ${fold(name)}`);
      const same = () => rows.find((row) => row.of === 'source' && lastingVoice(row.written, lang) === voice);
      return last('source', own ?? (voice === null ? undefined : same()))?.to ?? null;
    },
  };
}
