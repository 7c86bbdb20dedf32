import type { Migration } from '../migrate.ts'

/** The municipalities' own figures. NULL is *not known*; the texts 'not-planned' and 'not-limited' are said explicitly. */
export const migration: Migration = {
  version: 3,
  sql: `
CREATE TABLE development_service (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code),
  exists_now TEXT CHECK (exists_now IN ('yes', 'no')),
  provider TEXT CHECK (provider IN ('municipality', 'other-municipality', 'ngo', 'private', 'state')),
  provider_name TEXT,
  capacity ANY CHECK (capacity IS NULL OR (typeof(capacity) = 'integer' AND capacity >= 0) OR capacity = 'not-limited'), -- clients a year
  clients INTEGER CHECK (clients >= 0), -- clients now, a year
  waiting INTEGER CHECK (waiting >= 0),
  priority ANY CHECK (priority IN (1, 2, 3, 'none')),
  readiness TEXT CHECK (readiness IN ('ready', 'partly', 'not-ready')),
  decision TEXT CHECK (decision IN ('keep', 'improve', 'establish', 'share', 'not-needed', 'not-planned')),
  start_year INTEGER,
  partner TEXT REFERENCES programme_municipality (id),
  reason TEXT,
  PRIMARY KEY (municipality, service)
) STRICT;
CREATE TABLE forecast_setting (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code),
  scenario TEXT NOT NULL,
  method TEXT CHECK (method IN ('demographic', 'trend', 'typed')),
  coverage_first_year INTEGER, coverage_first REAL, coverage_last_year INTEGER, coverage_last REAL, -- shares of the target group, 0 to 1
  PRIMARY KEY (municipality, service, scenario)
) STRICT;
-- Single years typed over the method. value NULL = typed as not known.
CREATE TABLE forecast_typed (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code),
  scenario TEXT NOT NULL, year INTEGER NOT NULL,
  measure TEXT NOT NULL CHECK (measure IN ('clients', 'capacity')),
  value ANY CHECK (value IS NULL OR (typeof(value) = 'integer' AND value >= 0) OR value IN ('not-planned', 'not-limited')),
  reason TEXT,
  PRIMARY KEY (municipality, service, scenario, year, measure)
) STRICT;
CREATE TABLE forecast_actual (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code),
  year INTEGER NOT NULL, clients INTEGER NOT NULL CHECK (clients >= 0), note TEXT,
  PRIMARY KEY (municipality, service, year)
) STRICT;
CREATE TABLE costing_basis (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code),
  units_per_client REAL CHECK (units_per_client > 0), -- units of delivery a client gets in a year
  clients_per_place REAL CHECK (clients_per_place > 0), -- clients that one place serves in a year
  places_per_facility REAL CHECK (places_per_facility > 0),
  PRIMARY KEY (municipality, service)
) STRICT;
CREATE TABLE costing_line (
  id TEXT PRIMARY KEY,
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('establishment', 'running')),
  category TEXT NOT NULL CHECK (category IN ('pay', 'premises', 'equipment', 'training', 'food', 'transport', 'utilities', 'administration', 'other')),
  driver TEXT NOT NULL CHECK (driver IN ('facility', 'place', 'client', 'unit', 'fixed')),
  name TEXT NOT NULL,
  quantity REAL CHECK (quantity >= 0),
  price_minor INTEGER CHECK (price_minor >= 0), -- santimi or cents; pay: gross a month for one full-time post
  currency TEXT NOT NULL CHECK (currency IN ('LVL', 'EUR')),
  price_year INTEGER NOT NULL,
  price_index TEXT NOT NULL CHECK (price_index IN ('cpi', 'wage', 'none')),
  note TEXT
) STRICT;
CREATE INDEX costing_line_by_service ON costing_line (municipality, service, position);
`,
}
