import type { Migration } from '../migrate.ts'

/** The signed exchange: our own certificate, whom we trust, which submissions we hold, and the ledger of every file. */
export const migration: Migration = {
  version: 4,
  sql: `
-- Our own certificates. The private key never stands in a workspace: it lies encrypted beside the program's settings.
CREATE TABLE exchange_own_key (
  fingerprint TEXT PRIMARY KEY, certificate TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE TABLE exchange_trust (
  fingerprint TEXT PRIMARY KEY, certificate TEXT NOT NULL,
  municipality TEXT NOT NULL, -- a municipality's id, or 'region'
  status TEXT NOT NULL CHECK (status IN ('active', 'retired', 'compromised')), since TEXT,
  enrolled_at TEXT NOT NULL, enrolled_by TEXT NOT NULL
) STRICT;
-- Every submission that we sent (municipality) or hold (region). The id is the SHA-256 of its manifest.
CREATE TABLE exchange_submission (
  id TEXT PRIMARY KEY,
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  round TEXT NOT NULL, revision INTEGER NOT NULL CHECK (revision > 0), previous TEXT, ancestors TEXT NOT NULL,
  signer TEXT NOT NULL, -- fingerprint of the certificate (exchange_trust, exchange_own_key)
  signed_at TEXT NOT NULL, taken_at TEXT NOT NULL, file_digest TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'applied', 'kept')) -- kept: not applied (older), held as a base of merges
) STRICT;
-- Which submission the figures of a municipality come from now.
CREATE TABLE exchange_head (
  municipality TEXT PRIMARY KEY REFERENCES programme_municipality (id),
  submission TEXT NOT NULL REFERENCES exchange_submission (id)
) STRICT;
CREATE TABLE exchange_file (
  digest TEXT PRIMARY KEY, bytes BLOB NOT NULL
) STRICT;
-- Every file that came or went, with its verdict; rows are only ever added.
CREATE TABLE exchange_ledger (
  seq INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')), kind TEXT NOT NULL,
  file_name TEXT NOT NULL, file_digest TEXT, submission TEXT,
  verdict TEXT NOT NULL, -- OK or a refusal code
  details TEXT, municipality TEXT, revision INTEGER,
  signer TEXT, -- the 24 digits of the key
  changed INTEGER -- cells
) STRICT;
`,
}
