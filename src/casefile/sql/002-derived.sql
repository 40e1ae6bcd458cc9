-- Derived from the record by `project/`; `recount rebuild` drops these tables and makes them again.
-- Raised when the same record gives other rows, so that an older case says that it is to be made anew: 2.

CREATE TABLE report (
  sha256 TEXT PRIMARY KEY,
  document TEXT NOT NULL,               -- kept: canonical JSON of the Document
  reading TEXT,                         -- kept: canonical JSON of the newest Reading
  reader TEXT,                          -- name and version of the reader that made it
  id TEXT NOT NULL,
  title TEXT,
  published TEXT,
  lang TEXT NOT NULL,
  source TEXT,
  publisher TEXT,
  added INTEGER NOT NULL                -- entry
) WITHOUT ROWID;
CREATE INDEX report_by_added ON report (added);

CREATE TABLE mention (                  -- an incident as one report tells it
  report TEXT NOT NULL,
  key TEXT NOT NULL,
  local TEXT,                           -- its id within the reading; null: the reader has not found it
  summary TEXT NOT NULL,
  background INTEGER NOT NULL,
  kinds TEXT NOT NULL,                  -- JSON array
  edtf TEXT,
  earliest TEXT,
  latest TEXT,
  country TEXT,
  places TEXT NOT NULL,                 -- JSON array, the most specific first: `names/place.ts`
  perpetrators TEXT NOT NULL,           -- JSON array: name, known actor, what it is part of, keys of its claims
  incident TEXT,                        -- of the case; null until gathered
  made INTEGER,                         -- entry by which a person found it; null: the reader alone did
  PRIMARY KEY (report, key)
) WITHOUT ROWID;
CREATE INDEX mention_of_incident ON mention (incident);

CREATE TABLE trait (                    -- what is compared of a mention when reports are gathered into incidents
  row INTEGER PRIMARY KEY,
  report TEXT NOT NULL,
  key TEXT NOT NULL,
  published INTEGER,                    -- days from 1970-01-01
  features TEXT NOT NULL,               -- JSON
  words TEXT NOT NULL,                  -- each with how often it stands there, the rarest first
  posted INTEGER NOT NULL,              -- so many of the words are in `posting`
  UNIQUE (report, key)
);

CREATE TABLE posting (                  -- under which keys a mention is found by those that may tell of the same
  key TEXT NOT NULL,
  mention INTEGER NOT NULL,             -- trait
  PRIMARY KEY (key, mention)
) WITHOUT ROWID;

CREATE TABLE word (                     -- how many mentions have a word, a newer reading's counted again
  word TEXT PRIMARY KEY,                -- '': all mentions
  mentions INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE relation (                 -- how a report relates two of the incidents that it tells
  report TEXT NOT NULL,
  key TEXT NOT NULL,
  type TEXT NOT NULL,
  "to" TEXT NOT NULL,                   -- key of the other mention
  start INTEGER,                        -- code points; null: no words of its own say it
  "end" INTEGER,
  PRIMARY KEY (report, key, type, "to")
) WITHOUT ROWID;

CREATE TABLE claim (
  report TEXT NOT NULL,
  key TEXT NOT NULL,
  added INTEGER NOT NULL,               -- entry that added the report: the order in which people work through claims
  id TEXT NOT NULL,                     -- what a person calls it by
  mention TEXT NOT NULL,
  about TEXT NOT NULL,
  value TEXT NOT NULL,                  -- JSON, as the reader gave it, or the person who found it
  low INTEGER,
  high INTEGER,
  party TEXT,                           -- the claim's group
  total INTEGER,
  negated INTEGER,
  voice TEXT,                           -- null: the report itself
  via TEXT,
  modality TEXT NOT NULL,
  confidence REAL,                      -- the reader's; null: a person found it, and no probability is reckoned
  start INTEGER NOT NULL,               -- code points
  "end" INTEGER NOT NULL,
  judgement TEXT NOT NULL DEFAULT 'open',
  corrected TEXT,                       -- JSON: what a person reads in the same words; null: the same as the reader
  corrected_party TEXT,
  judged_on TEXT,                       -- JSON: what the reader had read when a person judged; null: the same as now
  credibility INTEGER,
  made INTEGER,                         -- entry by which a person found it; null: the reader did
  PRIMARY KEY (report, key)
) WITHOUT ROWID;
CREATE INDEX claim_of_mention ON claim (report, mention);
CREATE INDEX claim_by_id ON claim (id);
CREATE INDEX claim_undecided ON claim (  -- also counts them without a look at the table
  added, start, key, about, report, judgement, judged_on
) WHERE judgement = 'open' OR judged_on IS NOT NULL;
CREATE INDEX claim_undecided_about ON claim (
  about, added, start, key, report, judgement, judged_on
) WHERE judgement = 'open' OR judged_on IS NOT NULL;

CREATE TABLE incident (
  id TEXT PRIMARY KEY,
  founded INTEGER NOT NULL,             -- entry
  name TEXT,                            -- a person's; null: the summary of its accounts
  merged_into TEXT,                     -- the incident that a merge leads to; null: stands by itself
  root TEXT NOT NULL,                   -- where its merges lead in the end; its own id: stands by itself
  withdrawn TEXT                        -- the reason; null: stands
) WITHOUT ROWID;
CREATE INDEX incident_merged ON incident (merged_into);
CREATE INDEX incident_root ON incident (root);
CREATE INDEX incident_withdrawn ON incident (id) WHERE withdrawn IS NOT NULL;

CREATE TABLE different (                -- pairs that a person told apart, the smaller id first
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  PRIMARY KEY (a, b)
) WITHOUT ROWID;

CREATE TABLE independence (
  report TEXT PRIMARY KEY,
  copies TEXT                           -- null: a source of its own
) WITHOUT ROWID;

CREATE TABLE rule (
  incident TEXT PRIMARY KEY,            -- '*': every incident without a rule of its own
  rule TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE source (
  name TEXT PRIMARY KEY,                -- folded: 'Police' and 'police' are one
  written TEXT NOT NULL,                -- as a person wrote it last
  reliability TEXT NOT NULL,
  type TEXT                             -- null: nobody has said what it is
) WITHOUT ROWID;

CREATE TABLE joined (                   -- names that a person took for others
  "of" TEXT NOT NULL,                   -- source, actor, place
  name TEXT NOT NULL,                   -- folded
  written TEXT NOT NULL,                -- as the person wrote it
  actor TEXT,                           -- the known actor that it was a name of
  "to" TEXT NOT NULL,                   -- as the person wrote it; may be joined in turn
  to_actor TEXT,
  part_of TEXT NOT NULL,                -- JSON array: what the known actor is part of
  PRIMARY KEY ("of", name)
) WITHOUT ROWID;

CREATE TABLE fixed (                    -- where a person put a place
  name TEXT NOT NULL,                   -- folded
  country TEXT NOT NULL,                -- '': none is said
  level TEXT NOT NULL,                  -- '': whichever
  written TEXT NOT NULL,                -- as the person wrote it
  lat REAL NOT NULL,
  lon REAL NOT NULL,
  radius REAL NOT NULL,                 -- km
  PRIMARY KEY (name, country, level)
) WITHOUT ROWID;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL                   -- JSON
) WITHOUT ROWID;

CREATE TABLE decision (                 -- which entry decides on what; the last that is not undone holds
  register TEXT NOT NULL,               -- of `project/registers.ts`
  subject TEXT NOT NULL,
  seq INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0,    -- the entry that took it back; 0: none did
  PRIMARY KEY (register, subject, seq)
) WITHOUT ROWID;
CREATE INDEX decision_of_entry ON decision (seq);

CREATE TABLE line (                     -- an incident that its merges lead to, as lists show it; from the tables above
  row INTEGER PRIMARY KEY,              -- the 50 bits of the id
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  named INTEGER NOT NULL,               -- 1: by a person
  edtf TEXT,                            -- of the main account that has a date
  earliest TEXT,                        -- null, and a latest: no bound; null both: no account has a date
  latest TEXT,
  country TEXT,
  admin1 TEXT,
  place TEXT,
  lat REAL,
  lon REAL,
  radius REAL,
  countries TEXT NOT NULL,              -- JSON array: every one that some account gives
  places TEXT NOT NULL,                 -- JSON array of names, settlements and wider; countries left out
  kinds TEXT NOT NULL,                  -- JSON array
  perpetrators TEXT NOT NULL,           -- JSON array of [name, known actor or null]
  merged TEXT NOT NULL,                 -- JSON array of the ids that lead here
  reports INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  undecided INTEGER NOT NULL,           -- of the claims
  killed_low INTEGER,
  killed_high INTEGER,
  killed_open INTEGER,
  ranges TEXT NOT NULL,                 -- JSON array of [measure, low, high, open] of the other measures
  differs TEXT NOT NULL,                -- JSON array of what accounts exclude each other on
  lacks INTEGER NOT NULL,               -- bits of what no account says: `lists/lacks.ts`
  newest INTEGER NOT NULL,              -- entry that added the last of its reports
  withdrawn TEXT                        -- the reason; null: stands
);
CREATE INDEX line_by_day ON line (
  earliest, latest, killed_low, killed_high, reports, undecided, differs, lacks, newest, withdrawn, lat, lon,
  claims
);

CREATE TABLE remade (                   -- when a line was last made or taken away, for whoever holds lines in memory; says
  line INTEGER PRIMARY KEY,             -- nothing of the case, and a second making need not give the same
  at INTEGER NOT NULL                   -- the last entry then
);
CREATE INDEX remade_at ON remade (at);

CREATE TABLE facet (                    -- what lines are found by, as some account has it: folded names, kinds, countries
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (facet, value, line)
) WITHOUT ROWID;
CREATE INDEX facet_of_line ON facet (line);

CREATE TABLE told (                     -- which reports tell of a line's incident
  line INTEGER NOT NULL,
  report INTEGER NOT NULL,              -- `report.added`
  PRIMARY KEY (line, report)
) WITHOUT ROWID;
CREATE INDEX told_by_report ON told (report, line);

CREATE TABLE named (                    -- who and what the accounts of a line that stands name, as reports write it
  "of" TEXT NOT NULL,                   -- source, actor, place
  key TEXT NOT NULL,                    -- `names/key.ts`
  line INTEGER NOT NULL,
  report INTEGER NOT NULL,              -- `report.added`
  name TEXT NOT NULL,
  claims INTEGER NOT NULL,              -- of a source: that it vouches for
  carried INTEGER NOT NULL,             -- of an outlet: claims of others
  spot TEXT NOT NULL,                   -- of a place: `names/told.ts`
  PRIMARY KEY ("of", key, line, report, name)
) WITHOUT ROWID;
CREATE INDEX named_of_line ON named (line);

CREATE TABLE authority (                -- a source, actor or place of the case, under all the names that were joined
  "of" TEXT NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,                   -- a person's, else the one that most reports write
  weight INTEGER NOT NULL,              -- what lists are ordered by: incidents, or claims of a source
  incidents INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  carried INTEGER NOT NULL,
  unplaced INTEGER NOT NULL,            -- incidents of a place that have no point from it
  first TEXT,                           -- days of those incidents
  last TEXT,
  names TEXT NOT NULL,                  -- JSON array: every name that reports write, the most written first
  spots TEXT NOT NULL,                  -- JSON array: every point of a place, the most told first
  PRIMARY KEY ("of", key)
) WITHOUT ROWID;
CREATE INDEX authority_by_weight ON authority ("of", weight DESC, name, key);

CREATE TABLE called (                   -- the words by which they are found: each of a name's with what follows it, folded
  "of" TEXT NOT NULL,
  words TEXT NOT NULL,
  key TEXT NOT NULL,                    -- authority
  PRIMARY KEY ("of", words, key)
) WITHOUT ROWID;
CREATE INDEX called_of_key ON called ("of", key);

CREATE TABLE stale (                    -- keys whose authority is to be made anew; empty at the end of a writing
  "of" TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY ("of", key)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE map USING rtree (  -- degrees; eight spots a line: 8 * row and up
  spot, west, east, south, north
);

CREATE VIRTUAL TABLE full_text USING fts5 (  -- of reports, by `report.added`
  title, text, content = '', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE derivation (               -- SHA-256 of the statements above, as they were when the tables were made
  statements TEXT NOT NULL
);
