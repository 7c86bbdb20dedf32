import type { Migration } from '../migrate.ts'

/** Who works in this file, and the one stream of row changes. */
export const migration: Migration = {
  version: 2,
  sql: `
CREATE TABLE workspace (
  id TEXT PRIMARY KEY,
  role TEXT NOT NULL CHECK (role IN ('municipality', 'region')),
  municipality TEXT REFERENCES programme_municipality (id),
  workstation TEXT NOT NULL, -- who is named in the history: an office or a PC, not a person
  created_at TEXT NOT NULL,
  CHECK ((role = 'municipality') = (municipality IS NOT NULL))
) STRICT;
-- One accepted command. The title is what the person did, in parts (JSON) that the window puts into words.
CREATE TABLE change_set (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL, who TEXT NOT NULL, channel TEXT NOT NULL, title TEXT NOT NULL,
  origin TEXT, -- the file that an import came from (submission id); NULL: typed here
  undoable INTEGER NOT NULL CHECK (undoable IN (0, 1)),
  undoes INTEGER REFERENCES change_set (id), -- this set took back that one
  redoes INTEGER REFERENCES change_set (id)  -- this set did again what that undo had taken back
) STRICT;
-- Its row changes: key, before and after as JSON objects by column; before NULL = inserted, after NULL = deleted.
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  change_set INTEGER NOT NULL REFERENCES change_set (id),
  table_name TEXT NOT NULL, row_key TEXT NOT NULL, before TEXT, after TEXT
) STRICT;
CREATE INDEX change_by_set ON change (change_set);
CREATE INDEX change_by_row ON change (table_name, row_key);
`,
}
