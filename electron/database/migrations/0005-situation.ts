import type { Migration } from '../migrate.ts'

/** What a municipality knows better than the programme's defaults: its own residents, rates and counts, each with its reason. */
export const migration: Migration = {
  version: 5,
  sql: `
CREATE TABLE situation_population (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id), year INTEGER NOT NULL,
  population INTEGER NOT NULL CHECK (population >= 0), reason TEXT,
  PRIMARY KEY (municipality, year)
) STRICT;
-- The share of the group's base (population, children, adults …) that belongs to the group; the base stays the programme's.
CREATE TABLE situation_rate (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  target_group TEXT NOT NULL REFERENCES programme_target_group (code),
  rate REAL NOT NULL CHECK (rate >= 0 AND rate <= 10), reason TEXT,
  half_width REAL CHECK (half_width >= 0 AND half_width <= 1), -- relative, for the 80 % range; NULL: a typed figure has none
  PRIMARY KEY (municipality, target_group)
) STRICT;
-- The persons of a group counted in one year: it goes over base × rate.
CREATE TABLE situation_count (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  target_group TEXT NOT NULL REFERENCES programme_target_group (code),
  year INTEGER NOT NULL, persons INTEGER NOT NULL CHECK (persons >= 0), reason TEXT,
  half_width REAL CHECK (half_width >= 0 AND half_width <= 1),
  PRIMARY KEY (municipality, target_group, year)
) STRICT;
`,
}
