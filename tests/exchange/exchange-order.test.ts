import { createHash } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figureTables } from '#electron/exchange/exchange-figures.ts'
import { enrol, exported, imported, makeWorld, type Office, type World } from './exchange-bench.ts'

/*
 * Five municipalities with several revisions each, one of them with a parallel line of two; the region corrected cells of their first files
 * and settled nothing yet. Whatever order the rest comes in, alone or in batches, the region ends with the same figures and the same conflicts.
 */
const municipalities = ['ogres', 'adazu', 'kekavas', 'marupes', 'salaspils']
const place = (service: string) => ({
  list: 'developmentServices' as const,
  key: JSON.stringify([service]),
  field: 'clients',
})

let world: World
let prepared: string
const files: { name: string; base64: string }[] = []

beforeAll(async () => {
  world = makeWorld()
  const region = await world.region()
  for (const [at, id] of municipalities.entries()) {
    const office = await world.municipality(id)
    await enrol(region, office)
    const fill = (service: string, value: number) =>
      office.call('development.change', { cells: [{ service, field: 'clients', value }] })
    await fill('S01', 10)
    await fill('S02', 20)
    await imported(region, await exported(office))
    // The correction of S01 is taken over by the second revision in every other municipality, and changed by the third.
    await region.call('review.correct', { municipality: id, place: place('S01'), value: 11, reason: 'Zvans.' })
    await region.call('review.correct', { municipality: id, place: place('S02'), value: 21, reason: 'Zvans.' })
    await fill('S01', at % 2 === 0 ? 11 : 10)
    files.push(await exported(office))
    await fill('S01', 13)
    await fill('S02', at === 2 ? 25 : 20)
    files.push(await exported(office))
    await fill('S03', at)
    files.push(await exported(office))
  }
  await region.call('workspace.close', {})
  prepared = region.path
}, 60_000)
afterAll(() => world.end())

let copies = 0
async function fresh(): Promise<Office> {
  const path = join(world.folder, `copy-${++copies}.planotava`)
  copyFileSync(prepared, path)
  return world.reopen(path, join(world.folder, 'region-settings'))
}

/** Everything that the region would reckon with, and what waits for the analyst. */
async function digest(office: Office): Promise<string> {
  const { path } = (await office.call('workspace.state', {})).open ?? { path: '' }
  await office.call('workspace.close', {})
  const db = new DatabaseSync(path, { readOnly: true })
  const rows = figureTables.map(({ table }) =>
    db
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort(),
  )
  const kept = db
    .prepare('SELECT municipality, list, row_key, base, ours, theirs, conflicts FROM merge_correction ORDER BY 1, 2, 3')
    .all()
  const heads = db.prepare('SELECT * FROM exchange_head ORDER BY 1').all()
  const held = db.prepare('SELECT id FROM exchange_submission ORDER BY 1').all()
  db.close()
  return createHash('sha256')
    .update(JSON.stringify([rows, kept, heads, held]))
    .digest('hex')
}

describe('the region’s state', () => {
  it('is the same in every order of import, in batches of any size, and importing again changes nothing', async () => {
    const inOrder = await fresh()
    for (const file of files) await imported(inOrder, file)
    const { rows } = await inOrder.call('review.state', {})
    expect(rows.map(({ municipality, conflicts }) => [municipality, conflicts])).toEqual([
      ['adazu', 1],
      ['kekavas', 1],
      ['marupes', 1],
      ['ogres', 0],
      ['salaspils', 0],
    ])
    const expected = await digest(inOrder)
    const orders = fc.sample(
      fc.tuple(fc.shuffledSubarray(files, { minLength: files.length }), fc.integer({ min: 1, max: 6 })),
      { numRuns: 14, seed: 20121116 },
    )
    for (const [order, size] of orders) {
      const region = await fresh()
      for (let at = 0; at < order.length; at += size) await imported(region, ...order.slice(at, at + size))
      const again = await imported(region, ...order)
      expect(new Set(again)).toEqual(new Set(['DUPLICATE']))
      expect(await digest(region)).toBe(expected)
    }
  }, 120_000)

  it('keeps what the analyst settled, whatever comes after it', async () => {
    const region = await fresh()
    for (const file of files.slice(0, 8)) await imported(region, file)
    const { rows } = await region.call('review.state', {})
    for (const { municipality, conflicts } of rows)
      if (conflicts > 0) await region.call('review.settle', { municipality, choice: 'ours', reason: 'Paliek.' })
    for (const file of files) await imported(region, file)
    const clients = async (municipality: string, service: string) =>
      (await region.call('development.read', { municipality })).rows.find((row) => row.service === service)?.clients
    expect(await clients('adazu', 'S01')).toBe(11)
    expect(await clients('ogres', 'S01')).toBe(13)
    expect(await clients('kekavas', 'S02')).toBe(21)
    expect((await region.call('review.state', {})).rows.filter(({ conflicts }) => conflicts > 0).map(({ municipality }) => municipality)).toEqual(['marupes']) // prettier-ignore
  }, 60_000)
})
