import { expect, it } from 'vitest'
import { databaseAt, planningRows, programmeRows, stepsTo, workspaceRows } from './migration-bench.ts'

it('migration 12: a workspace that was there before is a real one', async () => {
  const db = await databaseAt(11, programmeRows, workspaceRows, planningRows)
  stepsTo(db, 12, [])
  expect(db.get('SELECT seminar FROM workspace')).toEqual({ seminar: null })
  db.run("UPDATE workspace SET seminar = 'seminar-1'")
  expect(db.get('SELECT seminar FROM workspace')).toEqual({ seminar: 'seminar-1' })
  db.close()
})
