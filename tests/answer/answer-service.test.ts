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

const place = { list: 'developmentServices' as const, key: JSON.stringify(['S01']), field: 'clients' }
const municipality = 'ogres'

async function fill(clients: number): Promise<void> {
  await ogre.call('development.change', { cells: [{ service: 'S01', field: 'clients', value: clients }] })
}

async function clients(): Promise<unknown> {
  return (await ogre.call('development.read', {})).rows[0]?.clients
}

/** The municipality compares the region's digits by telephone, once. */
async function trustRegion(office: Office): Promise<void> {
  const { name, base64, digits } = await region.call('exchange.keyCard', {})
  await office.call('exchange.enrol', { file: { name, base64 }, digits })
}

async function answer() {
  const { files } = await region.call('review.answer', { municipalities: [municipality] })
  return files.map(({ name, base64 }) => ({ name, base64 }))
}

async function take(office: Office, files: readonly { name: string; base64: string }[]) {
  const reply = await office.call('answer.import', { files: files.map(({ name, base64 }) => ({ name, base64 })) })
  return reply.files.map(({ code }) => code)
}

describe('an answer of the region', () => {
  it('is taken only after the region’s key was compared, once, and by whom it is for', async () => {
    await fill(5)
    await imported(region, await exported(ogre))
    const files = await answer()
    expect(await take(ogre, files)).toEqual(['SIGNER_UNKNOWN'])
    await trustRegion(ogre)
    expect(await take(ogre, files)).toEqual(['OK'])
    expect(await take(ogre, files)).toEqual(['DUPLICATE'])
    const adazi = await world.municipality('adazu')
    await trustRegion(adazi)
    expect(await take(adazi, files)).toEqual(['NOT_FOR_US'])
    const other = await world.municipality('ogres')
    await trustRegion(other)
    expect(await take(other, files)).toEqual(['ANSWER_UNKNOWN'])
    expect(await take(ogre, [await exported(ogre)])).toEqual(['SIGNER_UNKNOWN'])
    expect(await region.refusal('answer.import', { files })).toBe('MUNICIPALITY_ONLY')
    expect((await ogre.call('exchange.state', {})).ledger.map(({ verdict }) => verdict)).toContain('DUPLICATE')
  })

  it('brings remarks and corrections, which are taken over with one undo and answered with the next file', async () => {
    await trustRegion(ogre)
    await fill(5)
    await imported(region, await exported(ogre))
    await region.call('review.comment', { municipality, place, text: 'Vai tiešām tik maz?' })
    await region.call('review.correct', { municipality, place, value: 6, reason: 'Pēc sarunas.' })
    await region.call('review.decide', { municipality, decision: 'changed', note: 'Paldies!' })
    expect(await take(ogre, await answer())).toEqual(['OK'])
    const { receipts } = await ogre.call('answer.read', {})
    expect(receipts).toMatchObject([
      {
        revision: 1,
        verdict: 'changed',
        note: 'Paldies!',
        remarks: [
          { kind: 'comment', text: 'Vai tiešām tik maz?', cell: { service: 'S01', field: 'clients' }, done: false },
          { kind: 'corrected', theirs: 5, ours: 6, now: 5, text: 'Pēc sarunas.', done: false },
        ],
      },
    ])
    const receipt = receipts[0]?.id ?? ''
    expect(await clients()).toBe(5)
    expect(await ogre.call('answer.take', { receipt, positions: [0, 1] })).toEqual({ taken: 1 })
    expect(await clients()).toBe(6)
    expect((await ogre.call('answer.read', {})).receipts[0]?.remarks[1]).toMatchObject({ now: 6, done: true })
    await ogre.call('workspace.undo', {})
    expect(await clients()).toBe(5)
    await ogre.call('workspace.redo', {})
    await ogre.call('answer.reply', { receipt, position: 0, text: 'Jā, pārskaitījām.' })
    await ogre.call('answer.done', { receipt, position: 0, done: true })
    expect(await ogre.refusal('answer.reply', { receipt, position: 9, text: 'x' })).toBe('REMARK_MISSING')
    await imported(region, await exported(ogre))
    const review = await region.call('review.read', { municipality })
    expect(review.replies).toEqual([{ text: 'Jā, pārskaitījām.', remark: 'Vai tiešām tik maz?' }])
    expect(review.since).toEqual({ revision: 1, accepted: true })
    expect(review.cells).toMatchObject([{ service: 'S01', field: 'clients', before: 5, after: 6 }])
    // The municipality took the correction over, so both say the same.
    expect(review.corrections).toMatchObject([{ cells: [] }])
  })

  it('that somebody made up is refused', async () => {
    await trustRegion(ogre)
    const stranger = await world.region()
    const adazi = await world.municipality('adazu')
    await enrol(stranger, ogre)
    await fill(5)
    await imported(stranger, await exported(ogre))
    const { files } = await stranger.call('review.answer', { municipalities: [municipality] })
    expect(await take(ogre, files)).toEqual(['SIGNER_UNKNOWN'])
    const card = await adazi.call('exchange.keyCard', {})
    const asked = { file: { name: card.name, base64: card.base64 }, digits: card.digits }
    expect(await ogre.refusal('exchange.enrol', asked)).toBe('CARD_OF_MUNICIPALITY')
  })
})

describe('a round', () => {
  it('is opened, told to the municipality, changed and closed; files belong to it from then on', async () => {
    await trustRegion(ogre)
    expect((await region.call('round.read', {})).round).toBe('2012')
    await fill(5)
    await imported(region, await exported(ogre))
    const opened = await region.call('round.open', {
      round: '2013',
      deadline: '2013-03-31',
      asks: 'Faktiskie klienti par 2012. gadu.',
    })
    expect(opened).toMatchObject({ name: 'Kārta_2013_01.asice', serial: 1 })
    // Who has not taken in the round yet sends for the old one.
    const late = await exported(ogre)
    expect(await imported(region, late)).toEqual(['WRONG_ROUND'])
    // Taken all the same, when the analyst says so; it then counts for the round that it was made for.
    const { files } = await region.call('exchange.examine', { files: [{ name: late.name, base64: late.base64 }] })
    const taken = await region.call('exchange.import', {
      files: [{ name: late.name, base64: late.base64 }],
      take: [files[0]?.id ?? ''],
    })
    expect(taken.files.map(({ code }) => code)).toEqual(['OK'])
    await region.call('workspace.undo', {})
    expect(await take(ogre, [opened])).toEqual(['OK'])
    expect(await take(ogre, [opened])).toEqual(['DUPLICATE'])
    expect(await ogre.call('round.read', {})).toMatchObject({
      round: '2013',
      opened: [{ round: '2013', deadline: '2013-03-31', asks: 'Faktiskie klienti par 2012. gadu.', closed: false }],
      own: { sent: null, verdict: null },
    })
    const rows = async () =>
      (await region.call('region.submissions', {})).rows.find((row) => row.municipality === 'ogres')
    expect(await rows()).toMatchObject({ state: 'earlier', revision: 1 })
    expect(await imported(region, await exported(ogre))).toEqual(['OK'])
    expect(await rows()).toMatchObject({ state: 'received', late: false })
    expect((await ogre.call('round.read', {})).own).toMatchObject({ sent: 3 })
    const moved = await region.call('round.open', { round: '2013', deadline: '2013-04-15', asks: 'Tas pats.' })
    expect(await take(ogre, [moved])).toEqual(['OK'])
    expect(await take(ogre, [opened])).toEqual(['OLDER_SERIAL'])
    expect((await ogre.call('round.read', {})).opened[0]).toMatchObject({ deadline: '2013-04-15', serial: 2 })
    await region.call('round.open', { round: '2013', deadline: '2013-04-15', asks: '', closed: true })
    expect(await region.refusal('round.open', { round: '2013', deadline: '2013-05-01', asks: '' })).toBe('ROUND_CLOSED')
    expect(await region.refusal('round.open', { round: '2014', deadline: '2001-05-01', asks: '' })).toBe(
      'DEADLINE_PAST',
    )
    expect(await ogre.refusal('round.open', { round: '2014', deadline: '2014-05-01', asks: '' })).toBe('REGION_ONLY')
  })

  it('takes a late file and says that it is late', async () => {
    await trustRegion(ogre)
    const opened = await region.call('round.open', { round: '2012', deadline: '2012-03-02', asks: '' })
    await take(ogre, [opened])
    ogre.later(24 * 5)
    await imported(region, await exported(ogre))
    const { rows } = await region.call('region.submissions', {})
    expect(rows.find((row) => row.municipality === 'ogres')).toMatchObject({ state: 'received', late: true })
  })

  it('a nil return confirms what was sent, and only when nothing changed', async () => {
    expect(await ogre.refusal('exchange.export', { standing: 'unchanged' })).toBe('NOTHING_SENT')
    await fill(5)
    await imported(region, await exported(ogre))
    await fill(6)
    expect(await ogre.refusal('exchange.export', { standing: 'unchanged' })).toBe('CHANGED_SINCE_SENT')
    await fill(5)
    await exported(ogre)
    const nil = await ogre.call('exchange.export', { standing: 'unchanged' })
    await imported(region, nil)
    const row = async () =>
      (await region.call('region.submissions', {})).rows.find(({ municipality: id }) => id === 'ogres')
    expect(await row()).toMatchObject({ state: 'received', unchanged: true, revision: 3 })
    expect((await region.call('region.totals', {})).received).toBe(1)
  })

  it('what is withdrawn does not count, and undo of the import brings it back', async () => {
    await fill(5)
    await imported(region, await exported(ogre))
    const withdrawn = await ogre.call('exchange.export', { standing: 'withdrawn' })
    await imported(region, withdrawn)
    const row = async () =>
      (await region.call('region.submissions', {})).rows.find(({ municipality: id }) => id === 'ogres')
    expect(await row()).toMatchObject({ state: 'withdrawn' })
    expect((await region.call('region.totals', {})).received).toBe(0)
    await region.call('workspace.undo', {})
    expect(await row()).toMatchObject({ state: 'received' })
    await imported(region, withdrawn)
    await fill(7)
    await imported(region, await exported(ogre))
    expect(await row()).toMatchObject({ state: 'received', revision: 3 })
  })
})

describe('the list of keys', () => {
  it('rises, names its predecessor, and tells the municipality how its own key stands', async () => {
    await trustRegion(ogre)
    const first = await region.call('exchange.signTrustList', {})
    const second = await region.call('exchange.signTrustList', {})
    expect([first.serial, second.serial]).toEqual([1, 2])
    expect(await take(ogre, [second])).toEqual(['OK'])
    expect(await take(ogre, [first])).toEqual(['OLDER_SERIAL'])
    expect((await ogre.call('answer.read', {})).ownKey).toMatchObject({ serial: 2, standing: 'active' })
    const { trusted } = await region.call('exchange.state', {})
    await region.call('exchange.setKeyStatus', { fingerprint: trusted[0]?.fingerprint ?? '', status: 'compromised' })
    expect(await take(ogre, [await region.call('exchange.signTrustList', {})])).toEqual(['OK'])
    expect((await ogre.call('answer.read', {})).ownKey).toMatchObject({ serial: 3, standing: 'compromised' })
    expect(await ogre.refusal('exchange.signTrustList', {})).toBe('REGION_ONLY')
  })
})
