import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database, SqlValue } from '#electron/database/database.ts'
import {
  checkColumn,
  databaseAt,
  insert,
  planningRows,
  programmeRows,
  stepsTo,
  workspaceRows,
  type Columns,
} from './migration-bench.ts'

let db: Database
beforeEach(async () => {
  db = await databaseAt(5, programmeRows, workspaceRows, planningRows)
})
afterEach(() => db.close())

const tables: Record<string, Columns> = {
  scenario: { municipality: 'ogres', id: 'lenak', name: 'Lēnāk', parent: 'low', position: 1, note: null },
  scenario_start: { municipality: 'ogres', service: 'S01', scenario: 'lenak', start_year: 2014, reason: null },
  forecast_coverage: {
    municipality: 'ogres',
    service: 'S01',
    scenario: 'base',
    target_group: 'T02',
    first_year: 2010,
    first: 0.1,
    last_year: 2016,
    last: 0.2,
  },
  scenario_baseline: {
    municipality: 'ogres',
    id: 'b1',
    name: '2012. gada plāns',
    scenario: 'base',
    frozen_at: '2012-03-12T09:00:00.000Z',
    edition: 'abc',
    note: null,
  },
  scenario_baseline_figure: {
    municipality: 'ogres',
    baseline: 'b1',
    service: 'S01',
    year: 2012,
    clients: 45,
    capacity: 'not-limited',
    served: null,
    establishment_minor: 0,
    running_minor: 10,
    known: 1,
    of_lines: 2,
  },
}

describe('migration 6, scenarios that store what differs, from a workspace with figures', () => {
  it('adds its tables and leaves every figure as it was', () => {
    stepsTo(db, 6, Object.keys(tables))
    for (const [table, row] of Object.entries(tables)) insert(db, table, row)
    for (const table of Object.keys(tables)) expect(db.all(`SELECT * FROM ${table}`)).toHaveLength(1)
  })

  const cases: [table: string, column: string, good: SqlValue[], bad: SqlValue[]][] = [
    ['scenario', 'id', ['lenak'], ['base', 'low', 'high', null]],
    ['scenario_start', 'scenario', ['low', 'lenak'], ['base', null]],
    ['scenario_start', 'start_year', [2014, 'not-planned'], ['later', null]],
    ['forecast_coverage', 'last', [0, 1], [-0.1, 1.1, null]],
    ['forecast_coverage', 'last_year', [2010, 2016], [2009, null]],
    ['scenario_baseline_figure', 'clients', [0, 'not-planned', null], ['some', 1.5]],
    ['scenario_baseline_figure', 'capacity', [0, 'not-planned', 'not-limited', null], ['some']],
  ]
  it.each(cases)('%s.%s takes %j and refuses %j', (table, column, good, bad) => {
    stepsTo(db, 6, Object.keys(tables))
    checkColumn(db, table, tables[table]!, column, good, bad)
  })
})
