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
  db = await databaseAt(4, programmeRows, workspaceRows, planningRows)
})
afterEach(() => db.close())

const tables: Record<string, Columns> = {
  situation_population: { municipality: 'ogres', year: 2012, population: 36505, reason: 'Reģistrs' },
  situation_rate: { municipality: 'ogres', target_group: 'T02', rate: 0.05, reason: null, half_width: 0.1 },
  situation_count: {
    municipality: 'ogres',
    target_group: 'T02',
    year: 2012,
    persons: 0,
    reason: null,
    half_width: null,
  },
}

describe('migration 5, own residents, rates and counts, from a workspace with figures', () => {
  it('adds its tables and leaves every figure as it was', () => {
    stepsTo(db, 5, Object.keys(tables))
    for (const [table, row] of Object.entries(tables)) insert(db, table, row)
    for (const table of Object.keys(tables)) expect(db.all(`SELECT * FROM ${table}`)).toHaveLength(1)
  })

  const cases: [table: string, column: string, good: SqlValue[], bad: SqlValue[]][] = [
    ['situation_population', 'population', [0, 36505], [-1, 1.5, null]],
    ['situation_rate', 'rate', [0, 0.05, 10], [-0.1, 11, null]],
    ['situation_rate', 'half_width', [0, 1, null], [-0.1, 1.1]],
    ['situation_rate', 'target_group', ['T02'], ['T99', null]],
    ['situation_count', 'persons', [0, 12], [-1, null]],
  ]
  it.each(cases)('%s.%s takes %j and refuses %j', (table, column, good, bad) => {
    stepsTo(db, 5, Object.keys(tables))
    checkColumn(db, table, tables[table]!, column, good, bad)
  })
})
