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
  db = await databaseAt(8, programmeRows, workspaceRows, planningRows)
})
afterEach(() => db.close())

const tables: Record<string, Columns> = {
  worth_setting: {
    municipality: 'ogres',
    service: 'S01',
    diverted_share: 0.3,
    institution_minor: 264000,
    currency: 'LVL',
    price_year: 2010,
    price_index: 'cpi',
    reason: null,
  },
  worth_choice: { municipality: 'ogres', peers_by: 'size', peers_count: 6, discount_rate: 0.05 },
  worth_peer: { municipality: 'ogres', peer: 'keguma' },
  region_published: {
    municipality: 'ogres',
    service: 'S01',
    year: 2012,
    clients: 'not-planned',
    served: null,
    cost_minor: null,
    published_at: '2012-03-12T09:00:00.000Z',
    source: 'RPR',
    status: 'official',
  },
}

describe('migration 9, against an institution and comparable municipalities, from a workspace with figures', () => {
  it('adds its tables and leaves every figure as it was', () => {
    stepsTo(db, 9, Object.keys(tables))
    for (const [table, row] of Object.entries(tables)) insert(db, table, row)
    for (const table of Object.keys(tables)) expect(db.all(`SELECT * FROM ${table}`)).toHaveLength(1)
  })

  const cases: [table: string, column: string, good: SqlValue[], bad: SqlValue[]][] = [
    ['worth_setting', 'diverted_share', [0, 1, null], [1.1, -0.1]],
    ['worth_choice', 'peers_by', ['size', 'distance', 'chosen'], ['taste', null]],
    ['worth_choice', 'peers_count', [1, 29], [0, null]],
    ['worth_peer', 'peer', ['keguma'], ['ogres', 'narva', null]],
    ['region_published', 'clients', [0, 'not-planned', null], ['many']],
  ]
  it.each(cases)('%s.%s takes %j and refuses %j', (table, column, good, bad) => {
    stepsTo(db, 9, Object.keys(tables))
    checkColumn(db, table, tables[table]!, column, good, bad)
  })
})
