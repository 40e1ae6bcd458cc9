import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  type SqliteDialectConfig,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely';
import Database from 'libsql';

export type Connection = InstanceType<typeof Database>;

/** Taken by the engine, though its types do not name them. */
interface EncryptionOptions extends Database.Options {
  readonly encryptionKey?: string;
  readonly encryptionCipher?: 'aes256cbc';
}

/** Pages that are held in memory: the engine's own 2 MB would read a large case from the disk again and again. */
const CACHE_KIB = 64 * 1024;

/**
 * A connection to a SQLite file. Writes reach the disk before they are acknowledged (WAL, synchronous FULL); one writer
 * at a time, readers beside it. With a passphrase the file is encrypted at rest (AES-256). Throws the engine's errors.
 */
export function connect(path: string, patienceMs: number, passphrase?: string): Connection {
  const options: EncryptionOptions =
    passphrase === undefined ? {} : { encryptionKey: passphrase, encryptionCipher: 'aes256cbc' };
  const connection = new Database(path, options);
  connection.pragma(`busy_timeout = ${patienceMs}`);
  connection.pragma(`cache_size = -${CACHE_KIB}`);
  return connection;
}

/**
 * Kysely over such a connection. A transaction takes the right to write when it begins: it never fails half-way for it.
 */
export function sqliteDialect(connection: Connection): Dialect {
  const database = preparingOnce(connection);
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new WritingDriver({ database }, () => connection.inTransaction),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** So many statements are kept prepared; no command has as many that run more than once. */
const PREPARED = 200;

/** Prepares each statement once: that takes longer than most of them run. */
function preparingOnce(connection: Connection): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => connection.close(),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      if (prepared.size >= PREPARED) prepared.clear();
      const statement = connection.prepare(sql) as unknown as SqliteStatement;
      prepared.set(sql, statement);
      return statement;
    },
  };
}

class WritingDriver extends SqliteDriver {
  readonly #writing: () => boolean;

  constructor(config: SqliteDialectConfig, writing: () => boolean) {
    super(config);
    this.#writing = writing;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** The engine itself has rolled back where the disk was full: a second time would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#writing()) await super.rollbackTransaction(connection);
  }
}
