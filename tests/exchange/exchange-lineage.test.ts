import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { judgeLineage, type Lineage } from '#electron/exchange/exchange-lineage.ts'
import { enrol, exported, fillIn, imported, makeWorld, type Office, type World } from './exchange-bench.ts'

const file = (id: string, revision: number, ancestors: string[], day: number): Lineage => ({
  id,
  revision,
  ancestors,
  signedAt: `2012-03-${String(day).padStart(2, '0')}T08:00:00.000Z`,
})

describe('where a file stands among those already here', () => {
  const head = file('c', 3, ['a', 'b'], 10)
  const held = (more: Record<string, string> = {}) => ({
    head,
    taken: new Map<string, string>(Object.entries({ c: '2012-03-10', ...more })),
  })
  const many = Array.from({ length: 32 }, (_, at) => `m${at}`)

  test.each([
    ['nothing here yet', file('x', 1, [], 1), { head: null, taken: new Map<string, string>() }, 'OK'],
    [
      'nothing here yet, a later revision',
      file('x', 4, ['u', 'v', 'w'], 1),
      { head: null, taken: new Map<string, string>() },
      'GAP',
    ],
    ['the next one', file('d', 4, ['a', 'b', 'c'], 11), held(), 'OK'],
    ['the next but one', file('e', 5, ['a', 'b', 'c', 'd'], 12), held(), 'GAP'],
    ['forty revisions later: the list no longer reaches us', file('z', 43, many, 20), held(), 'GAP'],
    ['the same again', file('c', 3, ['a', 'b'], 10), held(), 'DUPLICATE'],
    ['one that is kept as a base', file('b', 2, ['a'], 9), held({ b: '2012-03-11' }), 'DUPLICATE'],
    ['an ancestor of ours', file('b', 2, ['a'], 9), held(), 'REPLAY_OLDER'],
    ['the same revision, other content', file('k', 3, ['a', 'b'], 11), held(), 'FORK'],
    ['a later revision that does not know ours', file('k', 4, ['a', 'b', 'j'], 12), held(), 'FORK'],
    ['a restored backup: earlier revision, common past', file('k', 2, ['a'], 15), held(), 'FORK'],
    ['an earlier revision of another line, signed before', file('k', 1, [], 2), held(), 'REPLAY_OLDER'],
    ['a new beginning: first revision, signed after', file('k', 1, [], 15), held(), 'UNRELATED'],
  ])('%s', (_name, arriving, here, code) => {
    const answer = judgeLineage(arriving, here)
    expect(answer.answer === 'apply' ? (answer.notes[0]?.code ?? 'OK') : answer.problem.code).toBe(code)
  })
})

describe('with real files', () => {
  let world: World
  let ogre: Office
  let region: Office

  beforeEach(async () => {
    world = makeWorld()
    ogre = await world.municipality('ogres')
    region = await world.region()
    await enrol(region, ogre)
    await fillIn(ogre)
  })
  afterEach(() => world.end())

  const clients = async (office: Office) =>
    (await office.call('development.read', { municipality: 'ogres' })).rows.find(({ service }) => service === 'S01')
      ?.clients
  const change = (office: Office, value: number) =>
    office.call('development.change', { cells: [{ service: 'S01', field: 'clients', value }] })

  test('a duplicate changes nothing, an older one is kept but not applied', async () => {
    const first = await exported(ogre)
    await change(ogre, 40)
    const second = await exported(ogre)
    expect(await imported(region, second)).toEqual(['OK'])
    expect(await imported(region, second, first, second)).toEqual(['DUPLICATE', 'REPLAY_OLDER', 'DUPLICATE'])
    expect(await clients(region)).toBe(40)
    expect(await imported(region, first)).toEqual(['DUPLICATE'])
  })

  test('a gap is taken with a note', async () => {
    await imported(region, await exported(ogre))
    await exported(ogre)
    const third = await exported(ogre)
    const { files } = await region.call('exchange.import', { files: [third] })
    expect(files[0]).toMatchObject({ ok: true, code: 'OK', revision: 3 })
    expect(files[0]?.notes[0]).toContain('1.')
  })

  /** A second computer with a copy of the file, made as people are told to: closed first. */
  async function copied(): Promise<Office> {
    const copy = join(world.folder, 'kopija.planotava')
    const { path } = ogre
    await ogre.call('workspace.close', {})
    copyFileSync(path, copy)
    await ogre.call('workspace.open', { path })
    return world.reopen(copy, join(ogre.folder, 'settings'))
  }

  test('two computers make a fork; the region may choose the other one', async () => {
    await imported(region, await exported(ogre))
    const other = await copied()
    await change(ogre, 40)
    await change(other, 50)
    const [here, there] = [await exported(ogre), await exported(other)]
    expect([here.revision, there.revision]).toEqual([2, 2])
    expect(await imported(region, here)).toEqual(['OK'])
    expect(await imported(region, there)).toEqual(['FORK'])
    expect(await clients(region)).toBe(40)
    const chosen = await region.call('exchange.import', { files: [there], take: [there.id] })
    expect(chosen.files[0]).toMatchObject({ code: 'OK', changeCount: 1 })
    expect(await clients(region)).toBe(50)
    // what was chosen against does not come back by itself
    expect(await imported(region, here)).toEqual(['DUPLICATE'])
  })

  test('a fork inside one batch: nothing of it is taken by itself, in whatever order', async () => {
    await imported(region, await exported(ogre))
    const other = await copied()
    await change(ogre, 40)
    await change(other, 50)
    const [a2, b2] = [await exported(ogre), await exported(other)]
    await change(ogre, 60)
    const a3 = await exported(ogre)
    const orders = [
      [a2, b2, a3],
      [a2, a3, b2],
      [b2, a2, a3],
      [b2, a3, a2],
      [a3, a2, b2],
      [a3, b2, a2],
    ]
    const codes = async (order: (typeof a2)[], take: string[]) => {
      const { files } = await region.call('exchange.import', { files: order, take })
      return Object.fromEntries(order.map(({ name, id }, at) => [`${name} ${id}`, files[at]?.code]))
    }
    const expected = (a: string, b: string, c: string) => ({
      [`${a2.name} ${a2.id}`]: a,
      [`${b2.name} ${b2.id}`]: b,
      [`${a3.name} ${a3.id}`]: c,
    })
    for (const order of orders) {
      const examined = (await region.call('exchange.examine', { files: order })).files
      expect(examined.map(({ code }) => code)).toEqual(['FORK', 'FORK', 'FORK'])
      expect(examined.every(({ changeCount, ok }) => changeCount > 0 && !ok)).toBe(true)
      expect(await codes(order, [])).toEqual(expected('FORK', 'FORK', 'FORK'))
      expect(await clients(region)).toBe(12)
    }
    for (const [take, result, left] of [
      [[a2.id], expected('OK', 'FORK', 'OK'), 60],
      [[a3.id], expected('OK', 'FORK', 'OK'), 60],
      [[b2.id], expected('FORK', 'OK', 'FORK'), 50],
    ] as const) {
      for (const order of orders) {
        expect(await codes(order, [...take])).toEqual(result)
        expect(await clients(region)).toBe(left)
        await region.call('workspace.undo', {})
      }
    }
  })

  test('the words of a fork tell both times to the second, in Latvian time', async () => {
    await imported(region, await exported(ogre))
    const other = await copied()
    await change(other, 50)
    const { files } = await region.call('exchange.examine', { files: [await exported(ogre), await exported(other)] })
    for (const { words } of files) {
      expect(words.match(/01\.03\.2012\. 10:\d\d:\d\d/g)).toHaveLength(2)
      expect(words).not.toContain('UTC')
    }
  })

  test('the order in a batch does not matter', async () => {
    const files = [await exported(ogre)]
    for (const value of [20, 30, 40]) {
      await change(ogre, value)
      files.push(await exported(ogre))
    }
    const riga = await world.municipality('riga')
    await enrol(region, riga)
    files.push(await exported(riga))
    const [a, b, c, d, e] = files as [
      (typeof files)[0],
      (typeof files)[0],
      (typeof files)[0],
      (typeof files)[0],
      (typeof files)[0],
    ]
    for (const order of [
      [a, b, c, d, e],
      [e, d, c, b, a],
      [c, a, e, d, b],
      [d, b, a, e, c],
    ]) {
      expect(await imported(region, ...order)).toEqual(['OK', 'OK', 'OK', 'OK', 'OK'])
      expect(await clients(region)).toBe(40)
      const { rows } = await region.call('region.submissions', {})
      expect(rows.find(({ municipality }) => municipality === 'ogres')?.revision).toBe(4)
      await region.call('workspace.undo', {})
      expect(await clients(region)).toBeNull()
    }
  })

  test('one after the other in any order ends the same', async () => {
    const first = await exported(ogre)
    await change(ogre, 20)
    const second = await exported(ogre)
    await change(ogre, 30)
    const third = await exported(ogre)
    for (const order of [
      [first, second, third],
      [third, second, first],
      [second, first, third],
      [second, third, first],
    ]) {
      for (const one of order) await imported(region, one)
      expect(await clients(region)).toBe(30)
      for (const { ok } of (await region.call('exchange.import', { files: order })).files) expect(ok).toBe(true)
      while ((await region.call('workspace.undoState', {})).undo !== null) await region.call('workspace.undo', {})
      expect(await clients(region)).toBeNull()
    }
  })

  test('the revision of the next file never turns back, not even by undo', async () => {
    await exported(ogre)
    await ogre.call('workspace.undo', {})
    await ogre.call('workspace.undo', {})
    await fillIn(ogre)
    expect(await ogre.call('exchange.state', {})).toMatchObject({ nextRevision: 2 })
    expect((await exported(ogre)).revision).toBe(2)
  })

  test('the state tells how many rows changed since the last file', async () => {
    await exported(ogre)
    expect((await ogre.call('exchange.state', {})).last).toMatchObject({ revision: 1, changedSince: 0 })
    await change(ogre, 40)
    expect((await ogre.call('exchange.state', {})).last).toMatchObject({ revision: 1, changedSince: 1 })
  })
})
