import type { Migration } from '../migrate.ts'

/** Editions of the programme: which one this workspace works with, and which were made or came. */
export const migration: Migration = {
  version: 15,
  sql: `
-- No row: the edition that came with the program, number 1.
CREATE TABLE edition_current (
  only INTEGER PRIMARY KEY CHECK (only = 1), serial INTEGER NOT NULL, digest TEXT NOT NULL,
  since INTEGER NOT NULL -- the change set that brought it: what the programme's tables say was changed later is a draft
) STRICT;
-- Every edition that was signed here or came in a signed file.
CREATE TABLE edition_known (
  digest TEXT PRIMARY KEY, -- the id of the signed file
  serial INTEGER NOT NULL, previous TEXT NOT NULL, -- the edition that it follows
  note TEXT, signed_at TEXT NOT NULL, taken_at TEXT NOT NULL, file_digest TEXT NOT NULL
) STRICT;
`,
}
