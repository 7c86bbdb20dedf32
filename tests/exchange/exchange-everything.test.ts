import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from '#electron/database/database.ts'
import { figureTables } from '#electron/exchange/exchange-figures.ts'
import { readFigures } from '#electron/exchange/exchange-figures-store.ts'
import { figuresOf, readSnapshot } from '#electron/exchange/exchange-snapshot.ts'
import { parsePayload } from '#shared/exchange/payload-check.ts'
import { payloadLists } from '#shared/exchange/payload-data.ts'
import { readFileSync } from 'node:fs'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
beforeEach(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path))
})
afterEach(async () => {
  await host.close()
  folder.remove()
})

const passphrase = 'četri vārdi pēc kārtas'

describe('everything that a municipality fills in travels', () => {
  it('every table with a municipality of its own is in the file, but what the region published', async () => {
    const path = join(folder.path, 'o.planotava')
    await host.value('workspace.create', { role: 'municipality', municipality: 'ogres', path, seminar: true })
    const db = await Database.open(new Uint8Array(readFileSync(path)))
    const own = db
      .all<{ name: string }>(
        `SELECT DISTINCT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
         WHERE m.type = 'table' AND c.name = 'municipality' AND m.name NOT LIKE 'programme_%' AND m.name NOT LIKE 'exchange_%'`,
      )
      .map(({ name }) => name)
    const kept = ['workspace', 'region_published', 'cooperation_pin', 'merge_correction', 'review_comment', 'review_verdict'] // prettier-ignore
    expect(figureTables.map(({ table }) => table).sort()).toEqual(own.filter((name) => !kept.includes(name)).sort())
    // Every column of these tables too.
    for (const { table, columns } of figureTables) {
      const names = db.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', [table]).map(({ name }) => name)
      expect(['municipality', ...Object.values(columns)].sort(), table).toEqual(names.sort())
    }
    // What is signed is read back as it was, list by list.
    const snapshot = JSON.parse(JSON.stringify(readSnapshot(db, 'ogres'))) as ReturnType<typeof readSnapshot>
    expect(figuresOf(snapshot)).toEqual(readFigures(db, 'ogres'))
    for (const list of ['scenarioStarts', 'rulesExplanations'] as const) expect(snapshot[list]).toEqual([])
    for (const list of ['fundingEnvelopes', 'cooperationAgreements', 'worthSettings', 'situationCounts'] as const)
      expect(payloadLists).toContain(list)
    db.close()
  })

  it('a seminar’s file says so and is not taken into a real workspace; a seminar’s region takes it as the next revision', async () => {
    const own = { role: 'municipality', municipality: 'ogres' } as const
    await host.value('workspace.create', { ...own, path: join(folder.path, 'o.planotava'), seminar: true })
    await host.value('exchange.createKey', { passphrase })
    const card = await host.value('exchange.keyCard', { passphrase })
    await host.value('development.change', { cells: [{ service: 'S01', field: 'clients', value: 63 }] })
    const sent = await host.value('exchange.export', { passphrase, note: '' })
    expect(sent.name).toContain('SEMINĀRS')
    expect(sent.revision).toBe(2)
    const files = [{ name: sent.name, base64: sent.base64 }]
    for (const seminar of [false, true]) {
      await host.value('workspace.create', {
        role: 'region',
        path: join(folder.path, `r-${seminar}.planotava`),
        seminar,
      })
      const { digits } = await host.value('exchange.examineCard', { file: { name: card.name, base64: card.base64 } })
      await host.value('exchange.enrol', { file: { name: card.name, base64: card.base64 }, digits })
      const { files: verdicts } = await host.value('exchange.import', { files })
      expect(verdicts[0]?.code).toBe(seminar ? 'OK' : 'WRONG_PROGRAMME')
    }
    const { rows } = await host.value('development.read', { municipality: 'ogres' })
    expect(rows[0]?.clients).toBe(63)
  })

  it('a file of version 1.0, which knows six lists, is still read', () => {
    const old = {
      kind: 'submission',
      schema: { major: 1, minor: 0 },
      from: { municipality: 'ogres', workstation: 'Birojs 1' },
      to: 'region',
      municipality: 'ogres',
      round: '2012',
      revision: 1,
      previous: null,
      ancestors: [],
      programmeDigest: 'f'.repeat(64),
      createdAt: '2012-03-01T08:00:00.000Z',
      note: null,
      data: {
        developmentServices: [],
        forecastSettings: [],
        forecastTyped: [],
        forecastActuals: [],
        costingBases: [],
        costingLines: [],
      },
    }
    const read = parsePayload(old)
    expect(read.ok && read.value.kind === 'submission' && read.value.data.fundingEnvelopes).toEqual([])
    // In the version of today a missing list is a damaged file.
    expect(parsePayload({ ...old, schema: { major: 1, minor: 1 } }).ok).toBe(false)
  })
})
