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
  db = await databaseAt(7, programmeRows, workspaceRows, planningRows)
})
afterEach(() => db.close())

const tables: Record<string, Columns> = {
  funding_copayment: {
    municipality: 'ogres',
    service: 'S01',
    rate_minor: 40,
    currency: 'LVL',
    share_paying: 0.3,
    reason: null,
  },
  funding_project: {
    municipality: 'ogres',
    id: 'p1',
    name: 'ESF',
    call: 2,
    state: 'planned',
    first_year: 2012,
    last_year: 2013,
    share: 1,
    ceiling: 10000000,
    note: null,
  },
  funding_project_service: { municipality: 'ogres', project: 'p1', service: 'S01' },
  funding_state: {
    municipality: 'ogres',
    service: 'S01',
    share: null,
    first_year: 2012,
    last_year: null,
    reason: null,
  },
  funding_donation: { municipality: 'ogres', service: 'S01', year: 2012, minor: null, reason: null },
  funding_envelope: { municipality: 'ogres', year: 2012, minor: 25000000, reason: null },
}

describe('migration 8, who pays, from a workspace with figures', () => {
  it('adds its tables and leaves every figure as it was', () => {
    stepsTo(db, 8, Object.keys(tables))
    for (const [table, row] of Object.entries(tables)) insert(db, table, row)
    for (const table of Object.keys(tables)) expect(db.all(`SELECT * FROM ${table}`)).toHaveLength(1)
  })

  const cases: [table: string, column: string, good: SqlValue[], bad: SqlValue[]][] = [
    ['funding_copayment', 'rate_minor', [0, 40, null], [-1]],
    ['funding_copayment', 'share_paying', [0, 1, null], [-0.1, 1.1]],
    ['funding_project', 'state', ['planned', 'submitted', 'approved', 'rejected'], ['lost', null]],
    ['funding_project', 'ceiling', [0, 'none', null], ['any', -1]],
    ['funding_project', 'last_year', [2012, 2013], [2011, null]],
    ['funding_state', 'share', [0, 1, null], [1.1]],
    ['funding_envelope', 'minor', [0], [-1, null]],
  ]
  it.each(cases)('%s.%s takes %j and refuses %j', (table, column, good, bad) => {
    stepsTo(db, 8, Object.keys(tables))
    checkColumn(db, table, tables[table]!, column, good, bad)
  })
})
