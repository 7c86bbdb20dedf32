import type { Migration } from '../migrate.ts'

/** Who pays: sources with their rules and ceilings, and what the municipality can spend. NULL rates and shares are *not known*. */
export const migration: Migration = {
  version: 8,
  sql: `
CREATE TABLE funding_copayment (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code),
  rate_minor INTEGER CHECK (rate_minor >= 0), currency TEXT NOT NULL CHECK (currency IN ('LVL', 'EUR')), -- per unit of delivery
  share_paying REAL CHECK (share_paying >= 0 AND share_paying <= 1), -- of the units
  reason TEXT,
  PRIMARY KEY (municipality, service)
) STRICT;
CREATE TABLE funding_project (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  id TEXT NOT NULL, name TEXT NOT NULL,
  call INTEGER, -- of the programme's ESF calls; NULL: another programme
  state TEXT NOT NULL CHECK (state IN ('planned', 'submitted', 'approved', 'rejected')),
  first_year INTEGER NOT NULL, last_year INTEGER NOT NULL CHECK (last_year >= first_year),
  share REAL CHECK (share >= 0 AND share <= 1), -- of the eligible lines
  ceiling ANY CHECK (ceiling IS NULL OR (typeof(ceiling) = 'integer' AND ceiling >= 0) OR ceiling = 'none'), -- santimi; 'none': no documented ceiling
  note TEXT,
  PRIMARY KEY (municipality, id)
) STRICT;
CREATE TABLE funding_project_service (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  project TEXT NOT NULL, service TEXT NOT NULL REFERENCES programme_service (code),
  PRIMARY KEY (municipality, project, service)
) STRICT;
CREATE TABLE funding_state (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code),
  share REAL CHECK (share >= 0 AND share <= 1), -- of the lines that the state supports
  first_year INTEGER, last_year INTEGER, reason TEXT,
  PRIMARY KEY (municipality, service)
) STRICT;
CREATE TABLE funding_donation (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code), year INTEGER NOT NULL,
  minor INTEGER CHECK (minor >= 0), -- of the year's currency
  reason TEXT,
  PRIMARY KEY (municipality, service, year)
) STRICT;
CREATE TABLE funding_envelope (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id), year INTEGER NOT NULL,
  minor INTEGER NOT NULL CHECK (minor >= 0), -- of the year's currency: what the municipality can spend on these services
  reason TEXT,
  PRIMARY KEY (municipality, year)
) STRICT;
`,
}
