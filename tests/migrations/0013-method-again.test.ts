import { expect, it } from 'vitest'
import { databaseAt, planningRows, programmeRows, stepsTo, workspaceRows } from './migration-bench.ts'

it('migration 13: typed cells stay as they were, and a scenario can go back to the method', async () => {
  const db = await databaseAt(12, programmeRows, workspaceRows, planningRows)
  const typed = 'SELECT * FROM forecast_typed ORDER BY service, scenario, year, measure'
  const type = (scenario: string, year: number, value: string | number | null) =>
    db.run(
      `INSERT INTO forecast_typed (municipality, service, scenario, year, measure, value, reason) VALUES ('ogres', 'S01', ?, ?, 'clients', ?, 'Tā')`,
      [scenario, year, value],
    )
  type('low', 2011, 0)
  type('low', 2012, 'not-planned')
  type('low', 2013, null)
  const before = db.all(typed)
  expect(before.length).toBeGreaterThanOrEqual(3)
  expect(() => type('low', 2014, 'method')).toThrow(/CHECK/)
  stepsTo(db, 13, [])
  expect(db.all(typed)).toEqual(before)
  type('low', 2014, 'method')
  expect(() => type('low', 2015, 'guess')).toThrow(/CHECK/)
  expect(() => type('low', 2011, 3)).toThrow(/UNIQUE/)
  expect(() => db.run("DELETE FROM programme_municipality WHERE id = 'ogres'")).toThrow(/FOREIGN KEY/)
  db.close()
})
