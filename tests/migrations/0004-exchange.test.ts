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
  db = await databaseAt(3, programmeRows, workspaceRows, planningRows)
})
afterEach(() => db.close())

const at = '2012-03-12T09:00:00.000Z'
const tables: Record<string, Columns> = {
  exchange_own_key: { fingerprint: 'f', certificate: 'PEM', created_at: at },
  exchange_trust: {
    fingerprint: 'f',
    certificate: 'PEM',
    municipality: 'ogres',
    status: 'active',
    enrolled_at: at,
    enrolled_by: 'PC',
  },
  exchange_submission: {
    id: 's1',
    municipality: 'ogres',
    round: '2012',
    revision: 1,
    ancestors: '[]',
    signer: 'f',
    signed_at: at,
    taken_at: at,
    file_digest: 'd',
    outcome: 'applied',
  },
  exchange_head: { municipality: 'ogres', submission: 's1' },
  exchange_file: { digest: 'd', bytes: new Uint8Array([1, 2, 3]) },
  exchange_ledger: { at, who: 'PC', direction: 'in', kind: 'submission', file_name: 'a.asice', verdict: 'OK' },
}

describe('migration 4, the signed exchange, from a workspace with figures', () => {
  it('adds its tables and leaves every figure as it was', () => {
    stepsTo(db, 4, Object.keys(tables))
    for (const [table, row] of Object.entries(tables)) insert(db, table, row)
    expect(
      db.get(
        'SELECT h.municipality, s.revision FROM exchange_head h JOIN exchange_submission s ON s.id = h.submission',
      ),
    ).toEqual({
      municipality: 'ogres',
      revision: 1,
    })
  })

  const cases: [table: string, column: string, good: SqlValue[], bad: SqlValue[]][] = [
    ['exchange_trust', 'status', ['active', 'retired', 'compromised'], ['trusted', null]],
    ['exchange_submission', 'outcome', ['sent', 'applied', 'kept'], ['lost', null]],
    ['exchange_submission', 'revision', [1, 7], [0, -1, null]],
    ['exchange_submission', 'municipality', ['ogres'], ['nobody', null]],
    ['exchange_head', 'submission', [], ['s1', null]], // there is no such submission yet
    ['exchange_file', 'bytes', [new Uint8Array([0])], ['text', null]],
    ['exchange_ledger', 'direction', ['in', 'out'], ['away', null]],
    ['exchange_ledger', 'verdict', ['OK', 'FORK'], [null]],
  ]
  it.each(cases)('%s.%s takes %j and refuses %j', (table, column, good, bad) => {
    stepsTo(db, 4, Object.keys(tables))
    checkColumn(db, table, tables[table]!, column, good, bad)
  })
})
