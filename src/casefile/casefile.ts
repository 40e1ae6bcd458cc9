import { existsSync } from 'node:fs';
import { Kysely } from 'kysely';
import { type Deed, type Entry, type EntryBody, type IncidentId, isDecision, type Sha256 } from '../model/index.ts';
import { checked, type Proposal } from './decide/decide.ts';
import { checkSeen } from './decide/meanwhile.ts';
import { kindOf } from './engine/header.ts';
import { APPLICATION_ID, isDerivedAlike, migrate, SCHEMA } from './engine/migrate.ts';
import { type Connection, connect, sqliteDialect } from './engine/sqlite.ts';
import type { Tables } from './engine/tables.ts';
import { engineFault, fault } from './faults.ts';
import { refreshLines } from './lists/refresh.ts';
import { project } from './project/project.ts';
import type { Authorship, Head } from './record/chain.ts';
import { keep } from './record/keep.ts';
import { append, headOf } from './record/ledger.ts';

export interface CaseOptions {
  /** Encrypts the file at rest, and opens it again. Asked of a person, never part of a command line. */
  readonly passphrase?: string;
  /** How long a writer waits for another, in milliseconds; 5,000 unless told. */
  readonly patienceMs?: number;
  /** Opens a file whose derived tables another version has made: to make them anew. */
  readonly outdated?: boolean;
}

/** What is written at once: all of it is acknowledged together, or none is. */
export interface Writing {
  /** Keeps bytes in the case and gives their SHA-256. */
  keep(data: Uint8Array | string): Promise<Sha256>;
  /** Writes what was received, read or gathered after the last entry and brings the derived tables up to it. */
  append(deeds: readonly Deed[], by: Authorship): Promise<Entry[]>;
  /**
   * Writes decisions, each held against the state of the case as those before it have left it. Throws a `Fault` for the
   * first that cannot be: `no-claim`, `told-apart`, `decided-already` and others of `docs/errors.md`. `seen` is the last
   * entry that whoever decides had seen; what others have decided on the same since is `decided-meanwhile`.
   */
  decide(proposals: readonly Proposal[], by: Authorship, seen?: number): Promise<Entry[]>;
  /** Brings the lists up to what was written; at the end of the writing this is done by itself. */
  settle(): Promise<void>;
  /** For questions whose answer decides what is written. Lists answer as they stood before it, until `settle`. */
  readonly tables: Kysely<Tables>;
}

/** An open case file. */
export interface CaseFile {
  readonly path: string;
  /** The derived tables and the record, to be asked and not written to. */
  readonly tables: Kysely<Tables>;
  head(): Promise<Head>;
  /**
   * Runs `work` as the one writer of the file. When the promise is fulfilled, everything is on the disk; when `work` or
   * the writing fails, nothing is. Throws `case-busy`, `disk-full`, `case-read-only`, `case-damaged`.
   */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Makes a new case file with its first entry. Throws `case-exists`; never writes over a file. */
export async function createCase(
  path: string,
  name: string,
  by: Authorship,
  options: CaseOptions = {},
): Promise<CaseFile> {
  if (existsSync(path)) throw fault('case-exists', { source: path });
  const file = opened(path, options, (connection) => {
    connection.pragma('journal_mode = WAL');
    migrate(connection, 0);
  });
  await file.write((writing) => writing.append([{ type: 'case-opened', format: 'recount/case@1', name }], by));
  return file;
}

/**
 * Opens a case file. Throws `case-missing`, `not-a-case`, `case-locked`, `wrong-passphrase`, `case-newer`,
 * `case-outdated`, `case-damaged`, and what the system throws for a file that may not be read.
 */
export function openCase(path: string, options: CaseOptions = {}): CaseFile {
  if (!existsSync(path)) throw fault('case-missing', { source: path });
  const kind = kindOf(path);
  if (kind === 'other') throw fault('not-a-case', { source: path, detail: 'it is no SQLite file' });
  if (kind === 'encrypted' && options.passphrase === undefined) throw fault('case-locked', { source: path });
  return opened(path, options, (connection) => {
    const [{ application_id }] = connection.pragma('application_id') as [{ application_id: number }];
    if (application_id !== APPLICATION_ID)
      throw fault('not-a-case', { source: path, detail: 'it does not say that it is one' });
    const [{ user_version }] = connection.pragma('user_version') as [{ user_version: number }];
    if (user_version > SCHEMA)
      throw fault('case-newer', { source: path, detail: `its tables are of version ${user_version}, not ${SCHEMA}` });
    if (user_version < SCHEMA) migrate(connection, user_version);
    if (options.outdated !== true && !isDerivedAlike(connection)) throw fault('case-outdated', { source: path });
  });
}

function opened(
  path: string,
  { passphrase, patienceMs = 5_000 }: CaseOptions,
  ready: (connection: Connection) => void,
): CaseFile {
  const guarded = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw engineFault(error, path);
    }
  };
  const connection = guarded(() => connect(path, patienceMs, passphrase));
  guarded(() => {
    ready(connection);
    connection.pragma('synchronous = FULL');
  });
  const tables = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
  return {
    path,
    tables,
    head: () => headOf(tables),
    async write(work) {
      try {
        return await tables.transaction().execute(async (transaction) => {
          const writing = writingOn(transaction);
          const done = await work(writing);
          await writing.settle();
          return done;
        });
      } catch (error) {
        throw engineFault(error, path);
      }
    },
    close: () => tables.destroy(),
  };
}

function writingOn(db: Kysely<Tables>): Writing {
  const touched = new Set<IncidentId>();
  const written = async (bodies: readonly EntryBody[], by: Authorship) => {
    const entries = await append(db, bodies, by);
    for (const entry of entries) for (const incident of await project(db, entry)) touched.add(incident);
    return entries;
  };
  return {
    tables: db,
    keep: (data) => keep(db, data),
    async settle() {
      await refreshLines(db, [...touched]);
      touched.clear();
    },
    async append(deeds, by) {
      const decided = (deeds as readonly EntryBody[]).find(isDecision);
      if (decided !== undefined) throw fault('bad-decision', { detail: `${decided.type} is checked by decide` });
      return written(deeds, by);
    },
    async decide(proposals, by, seen) {
      const before = await headOf(db);
      const entries: Entry[] = [];
      for (const proposal of proposals) {
        const decision = await checked(db, proposal, by);
        if (seen !== undefined && seen < before.seq) await checkSeen(db, decision, seen, before.seq);
        entries.push(...(await written([decision], by)));
      }
      return entries;
    },
  };
}
