import type { Migration } from '../migrate.ts'

/** Why a finding of the rules is right as it is: the explanation travels with the file. */
export const migration: Migration = {
  version: 11,
  sql: `
CREATE TABLE rules_explanation (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  rule TEXT NOT NULL,
  service TEXT NOT NULL, -- '' where the finding is about the whole plan
  year INTEGER NOT NULL, -- 0 where the finding has no year
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (municipality, rule, service, year)
) STRICT;
`,
}
