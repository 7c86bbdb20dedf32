import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enrol, exported, imported, makeWorld, type Office, type World } from '../exchange/exchange-bench.ts'

let world: World
let ogre: Office
let region: Office
beforeEach(async () => {
  world = makeWorld()
  ogre = await world.municipality('ogres')
  region = await world.region()
  await enrol(region, ogre)
})
afterEach(() => world.end())

const place = (service: string, field: string) => ({
  list: 'developmentServices' as const,
  key: JSON.stringify([service]),
  field,
})
const municipality = 'ogres'
const reason = 'Pēc sarunas pa tālruni.'

async function fill(office: Office, service: string, clients: number | null): Promise<void> {
  await office.call('development.change', { cells: [{ service, field: 'clients', value: clients }] })
}

async function clientsIn(office: Office, service: string): Promise<unknown> {
  const input = office === region ? { municipality } : {}
  return (await office.call('development.read', input)).rows.find((row) => row.service === service)?.clients
}

async function send(...services: readonly (readonly [service: string, clients: number | null])[]) {
  for (const [service, clients] of services) await fill(ogre, service, clients)
  const file = await exported(ogre)
  return { file, codes: await imported(region, file) }
}

describe('a correction of the region', () => {
  it('stays when the next file leaves the cell as it was, and everything else is taken', async () => {
    await send(['S01', 5], ['S02', 8])
    await region.call('review.correct', { municipality, place: place('S01', 'clients'), value: 6, reason })
    expect(await clientsIn(region, 'S01')).toBe(6)
    await send(['S02', 9])
    expect([await clientsIn(region, 'S01'), await clientsIn(region, 'S02')]).toEqual([6, 9])
    const { corrections } = await region.call('review.read', { municipality })
    expect(corrections).toMatchObject([{ reason, cells: [{ base: 5, theirs: 5, ours: 6, conflict: false }] }])
  })

  it('becomes a conflict when the municipality changes the same cell otherwise; settled, it does not come back', async () => {
    await send(['S01', 5])
    await region.call('review.correct', { municipality, place: place('S01', 'clients'), value: 6, reason })
    await send(['S01', 7])
    expect(await clientsIn(region, 'S01')).toBe(6)
    const before = await region.call('review.read', { municipality })
    expect(before.corrections).toMatchObject([{ cells: [{ base: 5, theirs: 7, ours: 6, conflict: true }] }])
    expect(await region.refusal('review.decide', { municipality, decision: 'accepted' })).toBe('CONFLICTS_LEFT')
    await region.call('review.settle', { municipality, places: [place('S01', 'clients')], choice: 'ours', reason })
    expect(await clientsIn(region, 'S01')).toBe(6)
    await send(['S02', 3])
    expect((await region.call('review.state', {})).rows).toMatchObject([{ municipality, conflicts: 0, corrections: 1 }])
    expect(await clientsIn(region, 'S01')).toBe(6)
    await send(['S01', 8])
    expect((await region.call('review.state', {})).rows).toMatchObject([{ conflicts: 1 }])
    await region.call('review.settle', { municipality, choice: 'theirs', reason })
    expect(await clientsIn(region, 'S01')).toBe(8)
    expect((await region.call('review.state', {})).rows).toMatchObject([{ conflicts: 0, corrections: 0 }])
  })

  it('is undone, and so is a settlement', async () => {
    await send(['S01', 5])
    await region.call('review.correct', { municipality, place: place('S01', 'clients'), value: 6, reason })
    await region.call('workspace.undo', {})
    expect(await clientsIn(region, 'S01')).toBe(5)
    await region.call('workspace.redo', {})
    await send(['S01', 7])
    await region.call('review.settle', { municipality, choice: 'theirs', reason })
    await region.call('workspace.undo', {})
    expect(await clientsIn(region, 'S01')).toBe(6)
    expect((await region.call('review.state', {})).rows).toMatchObject([{ conflicts: 1 }])
  })

  it('is refused where the value or the place is not possible, and without a submission', async () => {
    expect(await region.refusal('review.correct', { municipality, place: place('S01', 'clients'), value: 6, reason })).toBe('NOTHING_TO_REVIEW') // prettier-ignore
    await send(['S01', 5])
    const correct = (field: string, value: string | number) =>
      region.refusal('review.correct', { municipality, place: place('S01', field), value, reason })
    expect(await correct('clients', -1)).toBe('VALUE_DOES_NOT_FIT')
    expect(await correct('decision', 'maybe')).toBe('VALUE_DOES_NOT_FIT')
    expect(await correct('service', 'S02')).toBe('NO_SUCH_CELL')
    expect(await ogre.refusal('review.read', { municipality })).toBe('REGION_ONLY')
  })

  it('does not depend on the order in which revisions come', async () => {
    const first = await send(['S01', 5])
    expect(first.codes).toEqual(['OK'])
    await region.call('review.correct', { municipality, place: place('S01', 'clients'), value: 6, reason })
    await fill(ogre, 'S01', 6)
    const second = await exported(ogre)
    await fill(ogre, 'S01', 9)
    const third = await exported(ogre)
    // The last one first: only that the municipality had 6 in between shows that it knew the correction and moved on.
    expect(await imported(region, third)).toEqual(['OK'])
    expect((await region.call('review.state', {})).rows).toMatchObject([{ conflicts: 1 }])
    expect(await imported(region, second)).toEqual(['REPLAY_OLDER'])
    expect((await region.call('review.state', {})).rows).toMatchObject([{ conflicts: 0 }])
    expect(await clientsIn(region, 'S01')).toBe(9)
  })
})

describe('two parallel files', () => {
  it('are put together cell by cell from the base that the region holds', async () => {
    await send(['S01', 5], ['S02', 8], ['S03', 1])
    await ogre.call('workspace.close', {})
    const { copyFileSync } = await import('node:fs')
    const copy = ogre.path.replace('work', 'copy')
    copyFileSync(ogre.path, copy)
    await ogre.call('workspace.open', { path: ogre.path })
    const here = await send(['S01', 6], ['S03', 2])
    expect(here.codes).toEqual(['OK'])
    await ogre.call('workspace.open', { path: copy })
    await fill(ogre, 'S02', 9)
    await fill(ogre, 'S03', 3)
    const there = await exported(ogre)
    expect(await imported(region, there)).toEqual(['FORK'])
    const { ledger } = await region.call('exchange.state', {})
    const digest = ledger[0]?.digest ?? ''
    expect(await region.call('review.mergeFork', { digest })).toEqual({ merged: 2, conflicts: 1 })
    expect([await clientsIn(region, 'S01'), await clientsIn(region, 'S02')]).toEqual([6, 9])
    const { corrections } = await region.call('review.read', { municipality })
    expect(corrections.flatMap(({ cells }) => cells.filter(({ conflict }) => conflict))).toMatchObject([
      { service: 'S03', base: 1, theirs: 2, ours: 3 },
    ])
    await region.call('workspace.undo', {})
    expect([await clientsIn(region, 'S02'), await clientsIn(region, 'S03')]).toEqual([8, 2])
  })
})

describe('an answer', () => {
  it('says what became of the file, and is kept in the ledger', async () => {
    await send(['S01', 5])
    await region.call('review.comment', { municipality, place: place('S01', 'clients'), text: 'Vai tiešām tik maz?' })
    await region.call('review.comment', { municipality, place: null, text: 'Paldies.' })
    await region.call('review.decide', { municipality, decision: 'returned', note: 'Lūdzu, pārbaudiet S01.' })
    const { files } = await region.call('review.answer', { municipalities: [municipality] })
    expect(files.map(({ name }) => name)).toEqual(['Ogres_novads_2012_r01_atbilde.asice'])
    const { ledger } = await region.call('exchange.state', {})
    expect(ledger[0]).toMatchObject({ direction: 'out', kind: 'receipt', municipality, revision: 1, verdict: 'OK' })
    expect((await region.call('review.state', {})).rows).toMatchObject([
      { decision: 'returned', answered: true, comments: 2 },
    ])
  })
})
