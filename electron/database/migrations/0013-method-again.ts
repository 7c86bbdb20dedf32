import type { Migration } from '../migrate.ts'

/** A scenario can say "as the method says" where one that it inherits from has a typed number: `value = 'method'`. */
export const migration: Migration = {
  version: 13,
  sql: `
CREATE TABLE forecast_typed_next (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code),
  scenario TEXT NOT NULL, year INTEGER NOT NULL,
  measure TEXT NOT NULL CHECK (measure IN ('clients', 'capacity')),
  value ANY CHECK (
    value IS NULL OR (typeof(value) = 'integer' AND value >= 0) OR value IN ('not-planned', 'not-limited')
    OR value = 'method'),
  reason TEXT,
  PRIMARY KEY (municipality, service, scenario, year, measure)
) STRICT;
INSERT INTO forecast_typed_next SELECT municipality, service, scenario, year, measure, value, reason FROM forecast_typed;
DROP TABLE forecast_typed;
ALTER TABLE forecast_typed_next RENAME TO forecast_typed;
`,
}
