import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newestVersion } from '#electron/database/migrate.ts'
import { temporaryFolder, testHost, testPorts } from '../test-host.ts'

const corpus = join(import.meta.dirname, 'corpus')
const kept = readdirSync(corpus).filter((name) => name.endsWith('.gz'))

let folder: ReturnType<typeof temporaryFolder>
beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => folder.remove())

it('the corpus has a file of the present schema', () => {
  expect(kept).toContain(`schema-${String(newestVersion).padStart(2, '0')}.planotava.gz`)
})

describe.each(kept)('%s, as it was saved by the program of its time', (name) => {
  it('opens with everything in it, keeps the old file beside it, and is an ordinary database of the present schema', async () => {
    const path = join(folder.path, name.replace('.gz', ''))
    const before = gunzipSync(readFileSync(join(corpus, name)))
    writeFileSync(path, before)
    const version = Number(/\d+/.exec(name)?.[0])
    const host = await testHost(testPorts(folder.path))
    expect(await host.value('workspace.open', { path })).toMatchObject({
      municipality: 'ogres',
      workstation: 'Anna',
      seminar: null,
      recovery: null,
    })
    const models = (await host.value('development.read', {})).rows
    expect(models.find(({ service }) => service === 'S01')).toMatchObject({
      clients: 41,
      capacity: 60,
      decision: 'keep',
    })
    expect(models.find(({ service }) => service === 'S04')).toMatchObject({ startYear: 2014, reason: 'Ģimenes lūdz.' })
    const row = (await host.value('forecast.read', {})).rows.find(({ service }) => service === 'S01')
    // As the program of schema 4 printed them.
    expect(row?.years.map(({ clients }) => clients)).toEqual([109, 118, 127, 92, 143, 151, 158])
    expect(row?.actuals).toEqual([{ year: 2009, clients: 38 }])
    const totals = (await host.value('costing.read', {})).totals.map(({ total }) => total.minor)
    expect(totals).toEqual([7817670, 8151125, 8459880, 8842736, 13388977, 14316579, 15034158])
    // What was done then can still be undone now.
    expect((await host.value('history.list', {})).actions.map(({ kind }) => kind)).toEqual([
      'redo', 'undo', 'action', 'action', 'action', 'action', 'action', 'action',
    ]) // prettier-ignore
    await host.value('workspace.undo', {})
    expect((await host.value('costing.lines', { service: 'S01' })).lines).toEqual([])
    // The state before the upgrade is among those that can be returned to, compared as if it had been upgraded too.
    const upgrade = (await host.value('restore.list', {})).points.find(({ reason }) => reason === 'migration')
    expect(upgrade !== undefined).toBe(version < newestVersion)
    if (upgrade) {
      const { cells } = await host.value('restore.compare', { point: upgrade.name })
      expect([...new Set(cells.map(({ table }) => table))]).toEqual(['costing_line'])
    }
    await host.close()
    const file = new DatabaseSync(path, { readOnly: true })
    expect(file.prepare('PRAGMA user_version').get()).toEqual({ user_version: newestVersion })
    expect(file.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
    file.close()
    if (version < newestVersion)
      expect(readFileSync(`${path}.before-version-${newestVersion}`).equals(before)).toBe(true)
  })
})

it('an upgrade that fails says so and leaves the old file as it was', async () => {
  const path = join(folder.path, 'stubborn.planotava')
  writeFileSync(path, gunzipSync(readFileSync(join(corpus, 'schema-12.planotava.gz'))))
  const file = new DatabaseSync(path)
  // Somebody has put a table there that the upgrade wants to make.
  file.exec('CREATE TABLE forecast_typed_next (x)')
  file.close()
  const before = readFileSync(path)
  const host = await testHost(testPorts(folder.path))
  expect(await host.ask('workspace.open', { path })).toMatchObject({ problem: { code: 'WORKSPACE_NOT_UPGRADED' } })
  await host.close()
  expect(readFileSync(path).equals(before)).toBe(true)
})
