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
} from 'kysely';
import Database from 'libsql';

export type Connection = InstanceType<typeof Database>;

/** Taken by the engine, though its types do not name them. */
interface EncryptionOptions extends Database.Options {
  readonly encryptionKey?: string;
  readonly encryptionCipher?: 'aes256cbc';
}

/**
 * A connection to a SQLite file. Writes reach the disk before they are acknowledged (WAL, synchronous FULL); one writer
 * at a time, readers beside it. With a passphrase the file is encrypted at rest (AES-256). Throws the engine's errors.
 */
export function connect(path: string, patienceMs: number, passphrase?: string): Connection {
  const options: EncryptionOptions =
    passphrase === undefined ? {} : { encryptionKey: passphrase, encryptionCipher: 'aes256cbc' };
  const connection = new Database(path, options);
  connection.pragma(`busy_timeout = ${patienceMs}`);
  return connection;
}

/**
 * Kysely over such a connection. A transaction takes the right to write when it begins: it never fails half-way for it.
 */
export function sqliteDialect(connection: Connection): Dialect {
  const database = connection as unknown as SqliteDatabase;
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new WritingDriver({ database }, () => connection.inTransaction),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
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
