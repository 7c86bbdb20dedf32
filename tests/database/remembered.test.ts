import { beforeAll, describe, expect, it } from 'vitest'
import { loadProgramme } from '#electron/programme/programme-bundle.ts'
import { beginChangeSet, endChangeSet, installChangeStream } from '#electron/database/change-stream.ts'
import { Database } from '#electron/database/database.ts'
import { remembered } from '#electron/database/remembered.ts'
import { readDevelopment, writeDevelopmentCell } from '#electron/development/development-store.ts'
import { readAgreements } from '#electron/cooperation/cooperation-store.ts'
import { computeFunding } from '#electron/funding/funding-gather.ts'
import { validatePlan } from '#electron/overview/overview-gather.ts'
import { readMunicipalities } from '#electron/programme/programme-store.ts'
import { fillSeminarRegion } from '#electron/seminar/seminar-fill.ts'
import { createWorkspaceRow } from '#electron/workspace/workspace-store.ts'
import { computeWorth } from '#electron/worth/worth-gather.ts'

let region: Uint8Array
beforeAll(async () => {
  const root = new URL('../..', import.meta.url).pathname
  const db = await Database.open(await loadProgramme(root))
  createWorkspaceRow(db, {
    id: 'r',
    role: 'region',
    municipality: null,
    workstation: 'Tests',
    at: '2012-03-12T09:00:00.000Z',
  })
  fillSeminarRegion(db)
  region = db.bytes()
  db.close()
})

async function opened(): Promise<Database> {
  const db = await Database.open(region)
  installChangeStream(db)
  return db
}

function command(db: Database, write: () => void, end: 'COMMIT' | 'ROLLBACK' = 'COMMIT'): void {
  db.script('BEGIN')
  beginChangeSet(db, { at: '2012-03-12T09:00:00.000Z', who: 'Tests', channel: 'test', undoable: true })
  write()
  endChangeSet(db)
  db.script(end)
}

describe('what was computed is kept', () => {
  /** Counts how often each municipality's model was really read. */
  function counting() {
    const asked: string[] = []
    const models = remembered((db, id) => {
      asked.push(id)
      return readDevelopment(db, id).length
    })
    return { asked, models }
  }
  const setClients = (db: Database, municipality: string) => () =>
    writeDevelopmentCell(db, municipality, 'S04', 'clients', 77)

  it('an edit in Ogre is asked again for Ogre alone', async () => {
    const db = await opened()
    const { asked, models } = counting()
    for (const id of ['ogres', 'olaines', 'ogres']) models(db, id)
    expect(asked).toEqual(['ogres', 'olaines'])
    command(db, setClients(db, 'ogres'))
    for (const id of ['ogres', 'olaines']) models(db, id)
    expect(asked).toEqual(['ogres', 'olaines', 'ogres'])
  })

  it('what rests on a kept result is asked again with it', async () => {
    const db = await opened()
    const { models } = counting()
    let sums = 0
    const both = remembered((at) => {
      sums++
      return models(at, 'ogres') + models(at, 'olaines')
    })
    models(db, 'olaines')
    both(db, '')
    command(db, setClients(db, 'olaines'))
    both(db, '')
    command(db, setClients(db, 'salaspils'))
    both(db, '')
    expect(sums).toBe(2)
  })

  it('a table that is read for everybody is asked again after an edit of anybody', async () => {
    const db = await opened()
    let asked = 0
    const all = remembered((at) => {
      asked++
      return readAgreements(at, null).length
    })
    const before = all(db, '')
    command(db, setClients(db, 'ogres'))
    all(db, '')
    expect(asked).toBe(1)
    command(db, () => db.run('DELETE FROM cooperation_client'))
    all(db, '')
    expect(asked).toBe(2)
    expect(before).toBeGreaterThan(0)
  })

  it('what was computed of rows that were rolled back is forgotten', async () => {
    const db = await opened()
    const clients = remembered((at) => readDevelopment(at, 'ogres').find((row) => row.service === 'S04')?.clients)
    const before = clients(db, '')
    let meanwhile: unknown
    command(
      db,
      () => {
        setClients(db, 'ogres')()
        meanwhile = clients(db, '')
      },
      'ROLLBACK',
    )
    expect([meanwhile, clients(db, '')]).toEqual([77, before])
  })

  it('without a stream of changes every write forgets everything', async () => {
    const db = await Database.open(region)
    const clients = remembered((at) => readDevelopment(at, 'ogres').find((row) => row.service === 'S04')?.clients)
    clients(db, '')
    setClients(db, 'ogres')()
    expect(clients(db, '')).toBe(77)
  })
})

it('what was written before the stream began is not missed when it begins', async () => {
  const db = await Database.open(region)
  const clients = remembered((at) => readDevelopment(at, 'ogres').find((row) => row.service === 'S04')?.clients)
  clients(db, '')
  writeDevelopmentCell(db, 'ogres', 'S04', 'clients', 78)
  installChangeStream(db)
  expect(clients(db, '')).toBe(78)
})

describe('after any write, what is kept equals what would be computed anew', () => {
  /** Fixed seed; a multiplicative generator is random enough to choose rows. */
  function chooser(seed: number) {
    let state = seed
    return <T>(from: readonly T[]): T => {
      state = (state * 48271) % 2147483647
      return from[state % from.length] as T
    }
  }
  const everything = (db: Database, id: string) => {
    const { plan, validation } = validatePlan(db, id, 'base')
    const { funding } = computeFunding(db, id, 'high')
    const { services } = computeWorth(db, id, 'low')
    return { forecast: plan.forecast, costs: plan.costs, validation, funding, worth: services.map((s) => s.savings) }
  }

  it('for 40 writes to rows chosen at random in every planning table', async () => {
    const db = await opened()
    const choose = chooser(20120312)
    const ids = readMunicipalities(db).map(({ id }) => id)
    for (const id of ids) everything(db, id)
    const tables = db
      .all<{ name: string }>(
        `SELECT DISTINCT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
         WHERE m.type = 'table' AND c.name = 'municipality' AND m.name <> 'workspace' AND m.name NOT LIKE 'exchange%' AND m.name NOT LIKE 'scenario_baseline%'`,
      )
      .map((row) => row.name)
      .filter((name) => (db.get<{ n: number }>(`SELECT count(*) AS n FROM "${name}"`)?.n ?? 0) > 0)
    expect(tables.length).toBeGreaterThan(15)
    let written = 0
    for (let turn = 0; turn < 40; turn++) {
      const table = tables[turn % tables.length] as string
      const columns = db.all<{ name: string; type: string; pk: number }>(
        'SELECT name, type, pk FROM pragma_table_info(?)',
        [table],
      )
      const numbers = columns.filter(
        (c) => c.pk === 0 && (c.type === 'INTEGER' || c.type === 'REAL' || c.type === 'ANY'),
      )
      const count = db.get<{ n: number }>(`SELECT count(*) AS n FROM "${table}"`)?.n ?? 0
      const row = db.get<Record<string, string | number | null>>(`SELECT * FROM "${table}" LIMIT 1 OFFSET ?`, [
        choose(Array.from({ length: count }, (_, at) => at)),
      ])
      if (!row) continue
      const where = columns.map((c) => `"${c.name}" IS ?`).join(' AND ')
      const values = columns.map((c) => row[c.name] ?? null)
      const column = numbers.length > 0 ? choose(numbers) : undefined
      const was = column && row[column.name]
      try {
        command(db, () => {
          if (column && typeof was === 'number')
            db.run(`UPDATE "${table}" SET "${column.name}" = ? WHERE ${where}`, [was + 1, ...values])
          else db.run(`DELETE FROM "${table}" WHERE ${where}`, values)
        })
        written++
      } catch {
        // A constraint of the table: nothing was written.
        db.script('ROLLBACK')
      }
      const fresh = await Database.open(db.bytes())
      const other = choose(ids)
      for (const id of new Set([String(row['municipality'] ?? 'ogres'), other]))
        expect({ turn, table, id, ...everything(db, id) }).toEqual({ turn, table, id, ...everything(fresh, id) })
      fresh.close()
    }
    expect(written).toBeGreaterThan(25)
  }, 60_000)
})
