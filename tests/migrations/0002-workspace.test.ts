import { afterEach, describe, expect, it } from 'vitest'
import type { Database } from '#electron/database/database.ts'
import { checkColumn, databaseAt, insert, programmeRows, stepsTo, workspaceRows } from './migration-bench.ts'

let db: Database
afterEach(() => db.close())

const workspace = {
  id: 'w1',
  role: 'municipality',
  municipality: 'ogres',
  workstation: 'PC',
  created_at: '2012-03-01T08:00:00.000Z',
}
const set = { at: '2012-03-01T08:00:00.000Z', who: 'PC', channel: 'development.change', title: '{}', undoable: 1 }

describe('migration 2, the workspace and the stream of changes, from a programme', () => {
  it('adds its tables and leaves the programme as it was', async () => {
    db = await databaseAt(1, programmeRows)
    stepsTo(db, 2, ['change', 'change_set', 'workspace'])
    db.script(workspaceRows)
    expect(db.get('SELECT role, municipality FROM workspace')).toEqual({ role: 'municipality', municipality: 'ogres' })
  })

  it('refuses what cannot be', async () => {
    db = await databaseAt(2, programmeRows)
    checkColumn(db, 'workspace', workspace, 'role', ['municipality'], ['ministry', null])
    checkColumn(db, 'workspace', workspace, 'municipality', ['ogres', 'keguma'], ['nobody', null])
    checkColumn(db, 'workspace', { ...workspace, role: 'region' }, 'municipality', [null], ['ogres'])
    checkColumn(db, 'change_set', set, 'undoable', [0, 1], [2, 'yes', null])
    checkColumn(db, 'change_set', set, 'undoes', [null], [7])
  })

  it('keeps a row change only with the command that made it', async () => {
    db = await databaseAt(2, programmeRows, workspaceRows)
    const change = { change_set: 1, table_name: 'workspace', row_key: '{}', before: null, after: '{}' }
    insert(db, 'change', change)
    expect(() => insert(db, 'change', { ...change, change_set: 99 })).toThrow(/FOREIGN KEY/)
    expect(() => insert(db, 'change', { ...change, change_set: null })).toThrow(/NOT NULL/)
  })
})
