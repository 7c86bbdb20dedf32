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
  db = await databaseAt(10, programmeRows, workspaceRows, planningRows)
})
afterEach(() => db.close())

const tables: Record<string, Columns> = {
  rules_explanation: {
    municipality: 'ogres',
    rule: 'capacity-jump',
    service: 'S01',
    year: 2012,
    text: 'Atvērta otra māja.',
  },
}

describe('migration 11, explanations of findings, from a workspace with figures', () => {
  it('adds its tables and leaves every figure as it was', () => {
    stepsTo(db, 11, Object.keys(tables))
    for (const [table, row] of Object.entries(tables)) insert(db, table, row)
    for (const table of Object.keys(tables)) expect(db.all(`SELECT * FROM ${table}`)).toHaveLength(1)
  })

  const cases: [table: string, column: string, good: SqlValue[], bad: SqlValue[]][] = [
    ['rules_explanation', 'text', ['Jo tā ir.'], ['', null]],
    ['rules_explanation', 'municipality', ['ogres'], ['narva', null]],
  ]
  it.each(cases)('%s.%s takes %j and refuses %j', (table, column, good, bad) => {
    stepsTo(db, 11, Object.keys(tables))
    checkColumn(db, table, tables[table]!, column, good, bad)
  })
})
