import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder, testHost, testPorts, type TestHost } from '../test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
let path: string
beforeEach(async () => {
  folder = temporaryFolder()
  host = await testHost(testPorts(folder.path))
  path = join(folder.path, 'o.planotava')
  await host.value('workspace.create', { role: 'municipality', municipality: 'ogres', path, seminar: true })
})
afterEach(async () => {
  await host.close()
  folder.remove()
})

const points = async () => (await host.value('restore.list', {})).points
const clientsOf = async (service: string) =>
  (await host.value('development.read', {})).rows.find((row) => row.service === service)?.clients
const fill = (service: string, value: number) =>
  host.value('development.change', { cells: [{ service, field: 'clients', value }] })
/** Every figure of the plan, as another program would compare it. */
const everything = async () => [
  await host.value('development.read', {}),
  await host.value('forecast.read', {}),
  await host.value('costing.read', {}),
  await host.value('funding.read', {}),
]

describe('restore points', () => {
  it('are kept by name, compared with now, restored, and the restoring is undone', async () => {
    await fill('S01', 41)
    const before = await everything()
    const { name } = await host.value('restore.make', { label: 'Pirms sapulces: “1/2”' })
    expect(name).toMatch(/^2012-03-12T09-00-\d\dZ_hand_Pirms_sapulces_12\.planotava$/)
    await fill('S01', 55)
    await fill('S04', 7)
    const after = await everything()
    expect(await points()).toMatchObject([{ name, reason: 'hand', label: 'Pirms sapulces 12', actions: 2 }])
    const { cells, count } = await host.value('restore.compare', { point: name })
    expect(count).toBe(2)
    expect(cells).toMatchObject([
      { municipality: 'ogres', service: 'S01', field: 'clients', before: 55, after: 41 },
      { municipality: 'ogres', service: 'S04', field: 'clients', before: 7 },
    ])
    expect(await host.value('restore.apply', { point: name })).toEqual({ cells: 2 })
    expect(await everything()).toEqual(before)
    // The state before the restoring was kept by itself.
    expect((await points()).map(({ reason }) => reason).sort()).toEqual(['hand', 'restore'])
    await host.value('workspace.undo', {})
    expect(await everything()).toEqual(after)
    await host.value('workspace.redo', {})
    expect(await everything()).toEqual(before)
  })

  it('can be restored for one service alone', async () => {
    await fill('S01', 41)
    await fill('S04', 8)
    const { name } = await host.value('restore.make', { label: 'Sākums' })
    await fill('S01', 55)
    await fill('S04', 7)
    expect(await host.value('restore.compare', { point: name, service: 'S04' })).toMatchObject({ count: 1 })
    await host.value('restore.apply', { point: name, service: 'S04' })
    expect([await clientsOf('S01'), await clientsOf('S04')]).toEqual([55, 8])
  })

  it('that is the same as now changes nothing and leaves nothing to undo', async () => {
    await fill('S01', 41)
    const { name } = await host.value('restore.make', { label: 'Tagad' })
    const { revision } = await host.value('workspace.undoState', {})
    expect(await host.value('restore.apply', { point: name })).toEqual({ cells: 0 })
    expect((await host.value('workspace.undoState', {})).revision).toBe(revision)
  })

  it('never turn back what was sent: revisions, keys and the ledger stay', async () => {
    const { name } = await host.value('restore.make', { label: 'Pirms sūtīšanas' })
    await host.value('exchange.createKey', { passphrase: 'ļoti slepena parole 2012' })
    const sent = await host.value('exchange.state', {})
    await fill('S01', 55)
    await host.value('restore.apply', { point: name })
    const after = await host.value('exchange.state', {})
    expect([after.key, after.ledger, after.nextRevision]).toEqual([sent.key, sent.ledger, sent.nextRevision])
  })

  it('come by themselves when the file is closed after work, five minutes apart', async () => {
    const ticks = { now: Date.UTC(2012, 2, 12, 9) }
    await host.close()
    host = await testHost(testPorts(folder.path, { clock: () => new Date(ticks.now) }))
    const work = async (minutes: number, clients: number) => {
      ticks.now = Date.UTC(2012, 2, 12, 9, minutes)
      await host.value('workspace.open', { path })
      await fill('S01', clients)
      await host.value('workspace.close', {})
    }
    for (const [minutes, clients] of [[0, 41], [2, 42], [4, 43], [6, 44]] as const) await work(minutes, clients) // prettier-ignore
    const names = readdirSync(`${path}.restore`).filter((name) => name.endsWith('.planotava'))
    expect(names).toEqual(['2012-03-12T09-00-00Z_auto.planotava', '2012-03-12T09-06-00Z_auto.planotava'])
    const kept = new DatabaseSync(join(`${path}.restore`, names[0] ?? ''), { readOnly: true })
    expect(kept.prepare(`SELECT clients FROM development_service WHERE service = 'S01'`).get()).toEqual({ clients: 41 })
    kept.close()
    // A clock that was set back a day: work goes on, and its state is kept too.
    await work(-24 * 60, 45)
    await host.value('workspace.open', { path })
    expect(await clientsOf('S01')).toBe(45)
    expect((await points()).map(({ at }) => at)).toContain('2012-03-11T09:00:00.000Z')
  })

  it('that are missing, damaged or of another workspace are refused in words, and nothing changes', async () => {
    const { name } = await host.value('restore.make', { label: 'Viens' })
    const at = join(`${path}.restore`, name)
    const whole = readFileSync(at)
    await fill('S01', 55)
    for (const [bytes, code] of [
      [whole.subarray(0, 5000), 'POINT_DAMAGED'],
      [Buffer.from('nothing'), 'POINT_DAMAGED'],
    ] as const) {
      writeFileSync(at, bytes)
      expect(await host.ask('restore.apply', { point: name })).toMatchObject({ problem: { code } })
    }
    const other = join(folder.path, 'other.planotava')
    await host.value('workspace.create', { role: 'municipality', municipality: 'ogres', path: other })
    await host.value('workspace.open', { path })
    writeFileSync(at, readFileSync(other))
    expect(await host.ask('restore.compare', { point: name })).toMatchObject({ problem: { code: 'POINT_OF_OTHER' } })
    rmSync(at)
    expect(await host.ask('restore.apply', { point: name })).toMatchObject({ problem: { code: 'POINT_MISSING' } })
    expect(await host.ask('restore.apply', { point: '../o.planotava' })).toMatchObject({
      problem: { code: 'POINT_MISSING' },
    })
    expect(await clientsOf('S01')).toBe(55)
  })
})

describe('a damaged workspace', () => {
  /** Work in two sittings: a restore point at 41, then 42 to 44 journalled since. */
  async function worked(): Promise<void> {
    await fill('S01', 41)
    await host.value('workspace.close', {})
    for (const clients of [42, 43, 44]) {
      await host.value('workspace.open', { path })
      await fill('S01', clients)
      await host.value('workspace.close', {})
    }
  }
  const damage = (file: string, at: number) => {
    const bytes = readFileSync(file)
    bytes.fill(0xff, at, at + 4000)
    writeFileSync(file, bytes)
  }

  it('is put together from the newest restore point and what was journalled since; the damaged file is kept', async () => {
    await worked()
    damage(path, 0)
    expect(await host.ask('workspace.open', { path })).toMatchObject({ ok: false })
    expect(await host.value('restore.check', { path })).toMatchObject({ state: 'mendable', restorePoints: 1 })
    const out = join(folder.path, 'repaired.planotava')
    expect(await host.value('restore.repair', { path, out })).toMatchObject({
      recovery: { what: 'snapshot', saved: 3, lost: 0 },
    })
    expect(await host.ask('restore.repair', { path, out })).toMatchObject({ problem: { code: 'REPAIR_EXISTS' } })
    const opened = await host.value('restore.mend', { path })
    expect(opened.recovery).toMatchObject({ what: 'snapshot', saved: 3, lost: 0 })
    expect(await clientsOf('S01')).toBe(44)
    expect(opened.recovery?.kept).toHaveLength(1)
    expect(readFileSync(opened.recovery?.kept[0] ?? '').subarray(0, 4)).toEqual(Buffer.alloc(4, 0xff))
    await host.value('workspace.close', {})
    expect(await host.value('restore.check', { path })).toMatchObject({ state: 'whole', problem: null })
  })

  it('with its newest restore point damaged too is put together from the one before', async () => {
    await worked()
    damage(path, 0)
    writeFileSync(join(`${path}.restore`, '2013-01-01T00-00-00Z_auto.planotava'), 'nothing')
    expect(await host.value('restore.mend', { path })).toMatchObject({ recovery: { saved: 3, lost: 0 } })
  })

  it('without any restore point says so in words, and changes nothing', async () => {
    await worked()
    rmSync(`${path}.restore`, { recursive: true })
    damage(path, 0)
    const before = readFileSync(path)
    expect(await host.value('restore.check', { path })).toMatchObject({ state: 'lost', restorePoints: 0 })
    expect(await host.ask('restore.mend', { path })).toMatchObject({ problem: { code: 'NOTHING_TO_RECOVER' } })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('whose journal is damaged opens with everything up to the damage, says how much is lost, and keeps the journal', async () => {
    for (const clients of [41, 42, 43, 44]) await fill('S01', clients)
    const journal = readFileSync(`${path}.changes`)
    const snapshot = readFileSync(path)
    await host.value('workspace.close', {})
    // As after a crash: the snapshot of the start and the journal; its third line is damaged.
    const lines = journal.toString('latin1').split('\n')
    const third = (lines[0] ?? '').length + (lines[1] ?? '').length + (lines[2] ?? '').length + 3
    journal[third + 40] = 0
    writeFileSync(path, snapshot)
    writeFileSync(`${path}.changes`, journal)
    expect(await host.value('restore.check', { path })).toMatchObject({ state: 'mendable', journal: { lost: 2 } })
    const opened = await host.value('workspace.open', { path })
    expect(opened.recovery).toMatchObject({ what: 'journal', saved: 2, lost: 2, from: null })
    expect(await clientsOf('S01')).toBe(42)
    expect(readFileSync(opened.recovery?.kept[0] ?? '').equals(journal)).toBe(true)
    await fill('S01', 50)
    await host.value('workspace.close', {})
    expect((await host.value('workspace.open', { path })).recovery).toBe(null)
    expect(await clientsOf('S01')).toBe(50)
  })
})
