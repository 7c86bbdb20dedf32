import type { Migration } from '../migrate.ts'

/** Is it worth it: against an institution, and against comparable municipalities. NULL is *not known*, never assumed. */
export const migration: Migration = {
  version: 9,
  sql: `
CREATE TABLE worth_setting (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code),
  diverted_share REAL CHECK (diverted_share >= 0 AND diverted_share <= 1), -- of the clients served: those who would else live in an institution
  institution_minor INTEGER CHECK (institution_minor >= 0), -- cost of one client a year in an institution
  currency TEXT NOT NULL CHECK (currency IN ('LVL', 'EUR')), price_year INTEGER NOT NULL,
  price_index TEXT NOT NULL CHECK (price_index IN ('cpi', 'wage', 'none')),
  reason TEXT,
  PRIMARY KEY (municipality, service)
) STRICT;
CREATE TABLE worth_choice (
  municipality TEXT PRIMARY KEY REFERENCES programme_municipality (id),
  peers_by TEXT NOT NULL CHECK (peers_by IN ('size', 'distance', 'chosen')),
  peers_count INTEGER NOT NULL CHECK (peers_count > 0), -- the nearest so many by size; for distance: at most so many borders away
  discount_rate REAL CHECK (discount_rate >= 0 AND discount_rate <= 1)
) STRICT;
CREATE TABLE worth_peer (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  peer TEXT NOT NULL REFERENCES programme_municipality (id),
  PRIMARY KEY (municipality, peer), CHECK (municipality <> peer)
) STRICT;
-- What the region published about every municipality: all that a head knows of the others. NULL is not known.
CREATE TABLE region_published (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code), year INTEGER NOT NULL,
  clients ANY CHECK (clients IS NULL OR typeof(clients) = 'integer' OR clients = 'not-planned'),
  served ANY CHECK (served IS NULL OR typeof(served) = 'integer' OR served = 'not-planned'),
  cost_minor INTEGER, -- of the year's currency; NULL: not whole
  published_at TEXT NOT NULL, source TEXT NOT NULL, status TEXT NOT NULL,
  PRIMARY KEY (municipality, service, year)
) STRICT;
`,
}
