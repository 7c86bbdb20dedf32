import type { Migration } from '../migrate.ts'

/** Services that several municipalities have together. Each side keeps its own copy of an agreement; the region compares them. */
export const migration: Migration = {
  version: 10,
  sql: `
CREATE TABLE cooperation_agreement (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id), -- whose copy
  id TEXT NOT NULL, -- the same in every copy
  service TEXT NOT NULL REFERENCES programme_service (code),
  lead TEXT NOT NULL REFERENCES programme_municipality (id), -- runs the service for all
  first_year INTEGER NOT NULL, last_year INTEGER NOT NULL CHECK (last_year >= first_year),
  capacity ANY CHECK (capacity IS NULL OR (typeof(capacity) = 'integer' AND capacity >= 0) OR capacity = 'not-limited'), -- clients a year, all members
  settlement_minor INTEGER CHECK (settlement_minor >= 0), currency TEXT NOT NULL CHECK (currency IN ('LVL', 'EUR')), -- a partner pays so much for a unit
  share_rule TEXT NOT NULL CHECK (share_rule IN ('clients', 'shapley', 'typed')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'proposed', 'agreed')),
  note TEXT,
  PRIMARY KEY (municipality, id)
) STRICT;
CREATE TABLE cooperation_member (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  agreement TEXT NOT NULL,
  member TEXT NOT NULL REFERENCES programme_municipality (id), -- the lead is a member too
  share REAL CHECK (share >= 0 AND share <= 1), -- of the common cost
  PRIMARY KEY (municipality, agreement, member)
) STRICT;
CREATE TABLE cooperation_client (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  agreement TEXT NOT NULL, member TEXT NOT NULL REFERENCES programme_municipality (id), year INTEGER NOT NULL,
  clients INTEGER NOT NULL CHECK (clients >= 0),
  PRIMARY KEY (municipality, agreement, member, year)
) STRICT;
-- How joining is reckoned, for each service: choices of the person who compares, in any workspace.
CREATE TABLE cooperation_setting (
  service TEXT PRIMARY KEY REFERENCES programme_service (code),
  transport_minor INTEGER CHECK (transport_minor >= 0), currency TEXT NOT NULL CHECK (currency IN ('LVL', 'EUR')), -- a year, for each client and border crossed
  largest_borders INTEGER CHECK (largest_borders >= 0), -- NULL: any distance
  life_years INTEGER CHECK (life_years > 0), discount_rate REAL CHECK (discount_rate >= 0 AND discount_rate <= 1) -- of what is established
) STRICT;
CREATE TABLE cooperation_pin (
  service TEXT NOT NULL REFERENCES programme_service (code),
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  kind TEXT NOT NULL CHECK (kind IN ('served-by', 'host', 'no-host')),
  host TEXT REFERENCES programme_municipality (id), -- for 'served-by'
  CHECK ((kind = 'served-by') = (host IS NOT NULL)),
  PRIMARY KEY (service, municipality)
) STRICT;
`,
}
