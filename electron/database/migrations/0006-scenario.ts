import type { Migration } from '../migrate.ts'

/**
 * Scenarios store only what differs from their parent. `base`, `low` and `high` are always there and have no row; the settings and typed
 * years of the forecast carry the scenario already.
 */
export const migration: Migration = {
  version: 6,
  sql: `
CREATE TABLE scenario (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  id TEXT NOT NULL CHECK (id NOT IN ('base', 'low', 'high')),
  name TEXT NOT NULL, parent TEXT NOT NULL, position INTEGER NOT NULL, note TEXT,
  PRIMARY KEY (municipality, id)
) STRICT;
-- The start year of a service where the scenario starts it in another year than its parent.
CREATE TABLE scenario_start (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code),
  scenario TEXT NOT NULL CHECK (scenario <> 'base'),
  start_year ANY NOT NULL CHECK (typeof(start_year) = 'integer' OR start_year = 'not-planned'), -- 'not-planned': not within the horizon
  reason TEXT,
  PRIMARY KEY (municipality, service, scenario)
) STRICT;
-- Coverage of single target groups, before the coverage of the service. Shares of the group, 0 to 1.
CREATE TABLE forecast_coverage (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  service TEXT NOT NULL REFERENCES programme_service (code),
  scenario TEXT NOT NULL,
  target_group TEXT NOT NULL REFERENCES programme_target_group (code),
  first_year INTEGER NOT NULL, first REAL NOT NULL CHECK (first >= 0 AND first <= 1),
  last_year INTEGER NOT NULL CHECK (last_year >= first_year), last REAL NOT NULL CHECK (last >= 0 AND last <= 1),
  PRIMARY KEY (municipality, service, scenario, target_group)
) STRICT;
-- The figures of a scenario as they were when it was frozen: what later actuals and plans are judged by.
CREATE TABLE scenario_baseline (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  id TEXT NOT NULL, name TEXT NOT NULL, scenario TEXT NOT NULL, frozen_at TEXT NOT NULL, edition TEXT NOT NULL, note TEXT,
  PRIMARY KEY (municipality, id)
) STRICT;
CREATE TABLE scenario_baseline_figure (
  municipality TEXT NOT NULL REFERENCES programme_municipality (id),
  baseline TEXT NOT NULL,
  service TEXT NOT NULL REFERENCES programme_service (code),
  year INTEGER NOT NULL,
  clients ANY CHECK (clients IS NULL OR typeof(clients) = 'integer' OR clients = 'not-planned'),
  capacity ANY CHECK (capacity IS NULL OR typeof(capacity) = 'integer' OR capacity IN ('not-planned', 'not-limited')),
  served ANY CHECK (served IS NULL OR typeof(served) = 'integer' OR served = 'not-planned'),
  establishment_minor INTEGER NOT NULL, running_minor INTEGER NOT NULL, -- of the year's currency: the known lines
  known INTEGER NOT NULL, of_lines INTEGER NOT NULL,
  PRIMARY KEY (municipality, baseline, service, year)
) STRICT;
`,
}
