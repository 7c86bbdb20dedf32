import type { Migration } from '../migrate.ts'

/** What the region says of a submission: corrections, comments, a verdict; rounds; and what a municipality got back. */
export const migration: Migration = {
  version: 14,
  sql: `
-- full: the figures; unchanged: a nil return, confirmed as they were; withdrawn: what was sent before shall not count.
ALTER TABLE exchange_submission ADD COLUMN standing TEXT NOT NULL DEFAULT 'full'
  CHECK (standing IN ('full', 'unchanged', 'withdrawn'));
-- Rows of a municipality's figures that the region keeps otherwise. All rows as JSON by the names of the exchange file; 'null': no such row.
CREATE TABLE merge_correction (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  list TEXT NOT NULL, -- as in the exchange file, for example forecastTyped
  row_key TEXT NOT NULL, -- the values of the list's keys, as a JSON list
  base TEXT NOT NULL, -- the municipality's row when it was corrected
  ours TEXT NOT NULL, -- the row that the region keeps
  theirs TEXT NOT NULL, -- the municipality's row now
  conflicts TEXT NOT NULL, -- fields in which both changed, as a JSON list; '' is the whole row
  base_revision INTEGER NOT NULL,
  origin TEXT, -- the parallel submission that it was taken from
  reason TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (municipality, list, row_key)
) STRICT, WITHOUT ROWID;
CREATE TABLE review_comment (
  id TEXT PRIMARY KEY, municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  submission TEXT NOT NULL, -- the one that was looked at
  list TEXT, row_key TEXT, field TEXT, -- null: about the whole file
  text TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
-- The last word on each submission.
CREATE TABLE review_verdict (
  submission TEXT PRIMARY KEY, municipality TEXT NOT NULL REFERENCES programme_municipality (id), revision INTEGER NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('returned', 'accepted', 'changed')), -- changed: accepted with the region's corrections
  note TEXT, who TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
-- What the region asks for, as opened here (region) or as its file said (municipality).
CREATE TABLE round_opened (
  round TEXT PRIMARY KEY, serial INTEGER NOT NULL, deadline TEXT NOT NULL, asks TEXT NOT NULL,
  opened_at TEXT NOT NULL, opened_by TEXT NOT NULL, closed_at TEXT, file_digest TEXT
) STRICT;
-- The region's answers to our submissions.
CREATE TABLE answer_receipt (
  id TEXT PRIMARY KEY, -- of the signed file
  submission TEXT NOT NULL, revision INTEGER NOT NULL, round TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('received', 'returned', 'accepted', 'changed')),
  note TEXT, cells INTEGER NOT NULL, signed_at TEXT NOT NULL, taken_at TEXT NOT NULL, file_digest TEXT NOT NULL
) STRICT;
CREATE TABLE answer_cell (
  receipt TEXT NOT NULL REFERENCES answer_receipt (id) ON DELETE CASCADE, position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('comment', 'corrected', 'conflict')),
  list TEXT, row_key TEXT, field TEXT, -- null: about the whole file
  theirs TEXT, ours TEXT, -- JSON: what we sent, what the region keeps
  text TEXT, who TEXT NOT NULL, at TEXT NOT NULL,
  reply TEXT, -- what we say to it in the next file
  done_at TEXT, -- somebody here has dealt with it
  PRIMARY KEY (receipt, position)
) STRICT, WITHOUT ROWID;
-- Cooperation agreements that a partner proposed or confirmed with a signed file; the own copy is changed only when somebody here says so.
CREATE TABLE agreement_offer (
  id TEXT PRIMARY KEY, -- of the signed file
  agreement TEXT NOT NULL, sender TEXT NOT NULL, step TEXT NOT NULL CHECK (step IN ('proposed', 'confirmed')),
  content TEXT NOT NULL, -- the agreement as it was signed: JSON
  signed_at TEXT NOT NULL, taken_at TEXT NOT NULL, file_digest TEXT NOT NULL,
  settled_at TEXT -- taken over or set aside here
) STRICT;
-- What the region holds with both signatures, once for each agreement and content.
CREATE TABLE agreement_signed (
  id TEXT PRIMARY KEY, -- of the confirming file
  agreement TEXT NOT NULL, proposal TEXT NOT NULL, proposer TEXT NOT NULL, confirmer TEXT NOT NULL,
  content TEXT NOT NULL, signed_at TEXT NOT NULL, taken_at TEXT NOT NULL, file_digest TEXT NOT NULL
) STRICT;
-- The lists of keys that the region signed; a lower serial is never taken.
CREATE TABLE exchange_trust_list (
  serial INTEGER PRIMARY KEY, digest TEXT NOT NULL, previous TEXT, issued_at TEXT NOT NULL, keys TEXT NOT NULL
) STRICT;
`,
}
