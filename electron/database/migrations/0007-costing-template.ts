import type { Migration } from '../migrate.ts'

/** Documented ingredients of a service in the catalogue, and which sources may pay for a municipality's line. */
export const migration: Migration = {
  version: 7,
  sql: `
CREATE TABLE programme_cost_template (
  id TEXT PRIMARY KEY,
  service TEXT NOT NULL REFERENCES programme_service (code), position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('establishment', 'running')),
  category TEXT NOT NULL CHECK (category IN ('pay', 'premises', 'equipment', 'training', 'food', 'transport', 'utilities', 'administration', 'other')),
  driver TEXT NOT NULL CHECK (driver IN ('facility', 'place', 'client', 'unit', 'fixed')),
  name_lv TEXT NOT NULL, name_en TEXT NOT NULL,
  quantity REAL CHECK (quantity >= 0), price_minor INTEGER CHECK (price_minor >= 0),
  currency TEXT NOT NULL CHECK (currency IN ('LVL', 'EUR')), price_year INTEGER NOT NULL,
  price_index TEXT NOT NULL CHECK (price_index IN ('cpi', 'wage', 'none')),
  note_lv TEXT, note_en TEXT, source TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
ALTER TABLE costing_line ADD COLUMN template TEXT; -- the template line that it was taken from
ALTER TABLE costing_line ADD COLUMN esf_eligible TEXT CHECK (esf_eligible IN ('yes', 'no')); -- may an ESF project pay for it; NULL: not said
ALTER TABLE costing_line ADD COLUMN state_supported TEXT CHECK (state_supported IN ('yes', 'no')); -- does the state pay a share of it
`,
}
