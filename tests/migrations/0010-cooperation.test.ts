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
  db = await databaseAt(9, programmeRows, workspaceRows, planningRows)
})
afterEach(() => db.close())

const tables: Record<string, Columns> = {
  cooperation_agreement: {
    municipality: 'ogres',
    id: 'a1',
    service: 'S01',
    lead: 'ogres',
    first_year: 2012,
    last_year: 2016,
    capacity: 30,
    settlement_minor: 250,
    currency: 'LVL',
    share_rule: 'clients',
    state: 'draft',
    note: null,
  },
  cooperation_member: { municipality: 'ogres', agreement: 'a1', member: 'keguma', share: 0.25 },
  cooperation_client: { municipality: 'ogres', agreement: 'a1', member: 'keguma', year: 2012, clients: 4 },
  cooperation_setting: {
    service: 'S01',
    transport_minor: 2000,
    currency: 'LVL',
    largest_borders: 2,
    life_years: 10,
    discount_rate: 0.05,
  },
  cooperation_pin: { service: 'S01', municipality: 'keguma', kind: 'served-by', host: 'ogres' },
}

describe('migration 10, services that several municipalities have together, from a workspace with figures', () => {
  it('adds its tables and leaves every figure as it was', () => {
    stepsTo(db, 10, Object.keys(tables))
    for (const [table, row] of Object.entries(tables)) insert(db, table, row)
    for (const table of Object.keys(tables)) expect(db.all(`SELECT * FROM ${table}`)).toHaveLength(1)
  })

  const cases: [table: string, column: string, good: SqlValue[], bad: SqlValue[]][] = [
    ['cooperation_agreement', 'state', ['draft', 'proposed', 'agreed'], ['signed', null]],
    ['cooperation_agreement', 'capacity', [0, 30, 'not-limited', null], ['many', -1]],
    ['cooperation_agreement', 'last_year', [2012, 2016], [2011, null]],
    ['cooperation_member', 'share', [0, 1, null], [1.1]],
    ['cooperation_client', 'clients', [0, 4], [-1, null]],
    ['cooperation_setting', 'life_years', [1, 10, null], [0]],
    ['cooperation_pin', 'kind', ['served-by'], ['host', 'other', null]],
  ]
  it.each(cases)('%s.%s takes %j and refuses %j', (table, column, good, bad) => {
    stepsTo(db, 10, Object.keys(tables))
    checkColumn(db, table, tables[table]!, column, good, bad)
  })
})
