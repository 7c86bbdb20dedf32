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
  db = await databaseAt(6, programmeRows, workspaceRows, planningRows)
})
afterEach(() => db.close())

const tables: Record<string, Columns> = {
  programme_cost_template: {
    id: 'S01-1',
    service: 'S01',
    position: 1,
    kind: 'running',
    category: 'other',
    driver: 'unit',
    name_lv: 'Stunda',
    name_en: 'Hour',
    quantity: 1,
    price_minor: 330,
    currency: 'EUR',
    price_year: 2014,
    price_index: 'cpi',
    source: 'sus.lv',
    status: 'official',
  },
}

describe('migration 7, documented ingredients and who may pay for a line, from a workspace with figures', () => {
  it('adds its tables and leaves every figure as it was', () => {
    stepsTo(db, 7, Object.keys(tables))
    for (const [table, row] of Object.entries(tables)) insert(db, table, row)
    for (const table of Object.keys(tables)) expect(db.all(`SELECT * FROM ${table}`)).toHaveLength(1)
  })

  const cases: [table: string, column: string, good: SqlValue[], bad: SqlValue[]][] = [
    ['programme_cost_template', 'kind', ['establishment', 'running'], ['other', null]],
    ['programme_cost_template', 'driver', ['unit', 'fixed'], ['people', null]],
    ['programme_cost_template', 'price_minor', [0, 330, null], [-1]],
  ]
  it.each(cases)('%s.%s takes %j and refuses %j', (table, column, good, bad) => {
    stepsTo(db, 7, Object.keys(tables))
    checkColumn(db, table, tables[table]!, column, good, bad)
  })
})
