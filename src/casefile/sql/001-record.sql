-- The record: what was received, and what was decided. Never changed, never deleted from; everything else is derived.

CREATE TABLE kept (
  row INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,          -- of the bytes as they were given
  size INTEGER NOT NULL,                -- of those bytes
  packing TEXT NOT NULL CHECK (packing IN ('plain', 'deflate')),
  seal TEXT NOT NULL,                   -- SHA-256 of `bytes`: packed data has bits that unpacking does not look at
  bytes BLOB NOT NULL
);

CREATE TABLE entry (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  body TEXT NOT NULL,                   -- canonical JSON (RFC 8785)
  content TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
);
-- What somebody damaged may be no JSON.
CREATE INDEX entry_by_type ON entry (CASE WHEN json_valid(body) THEN body ->> '$.type' END, seq, author, at);
CREATE INDEX entry_by_author ON entry (author, seq, at);
CREATE INDEX entry_by_time ON entry (at);

CREATE TRIGGER kept_is_not_changed BEFORE UPDATE ON kept BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER kept_is_not_deleted BEFORE DELETE ON kept BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
