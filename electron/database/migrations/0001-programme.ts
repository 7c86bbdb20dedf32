import type { Migration } from '../migrate.ts'

/** The bundled programme: reference data with its provenance. Every row says where it is from and how sure it is. */
export const migration: Migration = {
  version: 1,
  sql: `
CREATE TABLE programme_edition (
  id TEXT PRIMARY KEY, title_lv TEXT NOT NULL, title_en TEXT NOT NULL,
  first_year INTEGER NOT NULL, last_year INTEGER NOT NULL CHECK (last_year >= first_year),
  round TEXT NOT NULL, digest TEXT NOT NULL, source TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
CREATE TABLE programme_consultation_group (
  id TEXT PRIMARY KEY, name_lv TEXT NOT NULL, name_en TEXT NOT NULL, held_on TEXT,
  note_lv TEXT, note_en TEXT, source TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
CREATE TABLE programme_municipality (
  id TEXT PRIMARY KEY, name_lv TEXT NOT NULL, name_en TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('city', 'county')),
  atvk_code TEXT NOT NULL UNIQUE, centre TEXT NOT NULL, centre_status TEXT NOT NULL, area_km2 REAL NOT NULL,
  territorial_units TEXT NOT NULL, consultation_group TEXT NOT NULL REFERENCES programme_consultation_group (id),
  source TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
CREATE TABLE programme_boundary (
  municipality TEXT PRIMARY KEY REFERENCES programme_municipality (id), geometry TEXT NOT NULL, source TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
CREATE TABLE programme_neighbour (
  a TEXT NOT NULL REFERENCES programme_municipality (id), b TEXT NOT NULL REFERENCES programme_municipality (id),
  border_km REAL NOT NULL, note_lv TEXT, note_en TEXT, source TEXT NOT NULL, status TEXT NOT NULL,
  PRIMARY KEY (a, b), CHECK (a < b)
) STRICT;
CREATE TABLE programme_population (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id), year INTEGER NOT NULL, population INTEGER NOT NULL,
  basis TEXT NOT NULL, note_lv TEXT, note_en TEXT, source TEXT NOT NULL, status TEXT NOT NULL,
  PRIMARY KEY (municipality, year)
) STRICT;
CREATE TABLE programme_population_observation (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id), year INTEGER NOT NULL, population INTEGER NOT NULL,
  basis TEXT NOT NULL, url TEXT, note_lv TEXT, note_en TEXT, source TEXT NOT NULL, status TEXT NOT NULL,
  PRIMARY KEY (municipality, year, basis)
) STRICT;
CREATE TABLE programme_population_age (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id), year INTEGER NOT NULL,
  age_0_6 INTEGER, age_7_18 INTEGER, over_working_age INTEGER, total INTEGER NOT NULL,
  basis TEXT NOT NULL, source TEXT NOT NULL, status TEXT NOT NULL,
  PRIMARY KEY (municipality, year)
) STRICT;
CREATE TABLE programme_age_share (
  share TEXT PRIMARY KEY CHECK (share IN ('children', 'adults', 'over_working')), definition_lv TEXT NOT NULL,
  definition_en TEXT NOT NULL, value REAL NOT NULL, source TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
CREATE TABLE programme_target_group (
  code TEXT PRIMARY KEY, name_lv TEXT NOT NULL, name_en TEXT NOT NULL, prevalence_base TEXT NOT NULL,
  documented_lv TEXT NOT NULL, documented_en TEXT NOT NULL, source TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
CREATE TABLE programme_prevalence_rate (
  target_group TEXT NOT NULL REFERENCES programme_target_group (code),
  municipality TEXT REFERENCES programme_municipality (id), -- NULL: the general row
  rate REAL NOT NULL, base TEXT NOT NULL CHECK (base IN ('population', 'children', 'adults', 'over_working', 'clients')),
  note_lv TEXT, note_en TEXT, source TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX programme_prevalence_rate_key ON programme_prevalence_rate (target_group, coalesce(municipality, ''));
CREATE TABLE programme_disability (
  year_end INTEGER NOT NULL, series TEXT NOT NULL, total INTEGER NOT NULL, group_1 INTEGER, group_2 INTEGER, group_3 INTEGER,
  children INTEGER, source TEXT NOT NULL, status TEXT NOT NULL,
  PRIMARY KEY (year_end, series)
) STRICT;
CREATE TABLE programme_service (
  code TEXT PRIMARY KEY, position INTEGER NOT NULL, name_lv TEXT NOT NULL, name_en TEXT NOT NULL,
  service_type_lv TEXT NOT NULL, service_type_en TEXT NOT NULL,
  place TEXT NOT NULL CHECK (place IN ('home', 'mobile', 'daytime', 'residential', 'night')),
  description_lv TEXT NOT NULL, description_en TEXT NOT NULL, unit_lv TEXT NOT NULL, unit_en TEXT NOT NULL,
  typical_capacity_lv TEXT NOT NULL, typical_capacity_en TEXT NOT NULL, typical_capacity_status TEXT NOT NULL,
  staff_norms_lv TEXT NOT NULL, staff_norms_en TEXT NOT NULL, legal_basis TEXT NOT NULL, source TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
CREATE TABLE programme_service_target_group (
  service TEXT NOT NULL REFERENCES programme_service (code), target_group TEXT NOT NULL REFERENCES programme_target_group (code),
  PRIMARY KEY (service, target_group)
) STRICT;
CREATE TABLE programme_unit_cost (
  id INTEGER PRIMARY KEY, service TEXT NOT NULL REFERENCES programme_service (code),
  item_lv TEXT NOT NULL, item_en TEXT NOT NULL, unit TEXT NOT NULL,
  minor INTEGER NOT NULL, currency TEXT NOT NULL CHECK (currency IN ('LVL', 'EUR')), price_year INTEGER NOT NULL,
  valid_from TEXT, valid_to TEXT, note_lv TEXT, note_en TEXT, source TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
CREATE TABLE programme_parameter (
  parameter TEXT NOT NULL, year INTEGER, value REAL NOT NULL, unit TEXT NOT NULL, source TEXT NOT NULL, status TEXT NOT NULL -- year NULL: fixed
) STRICT;
CREATE UNIQUE INDEX programme_parameter_key ON programme_parameter (parameter, coalesce(year, 0));
CREATE TABLE programme_milestone (
  id INTEGER PRIMARY KEY, date TEXT NOT NULL, title_lv TEXT NOT NULL, title_en TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('programme', 'consultation', 'esf', 'seminar')),
  note_lv TEXT, note_en TEXT, source TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
CREATE TABLE programme_esf_call (
  call INTEGER PRIMARY KEY, opens TEXT NOT NULL, closes TEXT NOT NULL, applications INTEGER, applications_region INTEGER,
  approved INTEGER, approved_region INTEGER, amount_minor INTEGER, currency TEXT NOT NULL CHECK (currency IN ('LVL', 'EUR')),
  region_quota_minor INTEGER, ceiling_minor INTEGER, financed_pct REAL, longest_years INTEGER, note_lv TEXT, note_en TEXT,
  source TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
CREATE TABLE programme_project_limit (
  id INTEGER PRIMARY KEY, item_lv TEXT NOT NULL, item_en TEXT NOT NULL, unit TEXT NOT NULL, minor INTEGER NOT NULL,
  currency TEXT NOT NULL CHECK (currency IN ('LVL', 'EUR')), price_year INTEGER NOT NULL,
  note_lv TEXT, note_en TEXT, source TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
`,
}
