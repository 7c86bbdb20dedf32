import { expect, it } from 'vitest'
import { databaseAt, planningRows, programmeRows, stepsTo, workspaceRows } from './migration-bench.ts'

it('migration 15: a workspace made before works with the edition that came with the program', async () => {
  const db = await databaseAt(14, programmeRows, workspaceRows, planningRows)
  stepsTo(db, 15, ['edition_current', 'edition_known'])
  expect(db.all('SELECT * FROM edition_current')).toEqual([])
  const use = (only: number) =>
    db.run(`INSERT INTO edition_current (only, serial, digest, since) VALUES (?, 2, 'd', 7)`, [only])
  expect(() => use(2)).toThrow(/CHECK/)
  use(1)
  expect(() => use(1)).toThrow(/UNIQUE/)
  db.close()
})
