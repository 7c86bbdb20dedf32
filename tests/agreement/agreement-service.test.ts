import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enrol, exported, imported, makeWorld, type Office, type World } from '../exchange/exchange-bench.ts'

let world: World
let ogre: Office
let ikskile: Office
let region: Office

async function take(office: Office, ...files: readonly { name: string; base64: string }[]) {
  const reply = await office.call('answer.import', { files: files.map(({ name, base64 }) => ({ name, base64 })) })
  return reply.files.map(({ code }) => code)
}

/** Both trust the region, and by its list each other. */
beforeEach(async () => {
  world = makeWorld()
  ogre = await world.municipality('ogres')
  ikskile = await world.municipality('ikskiles')
  region = await world.region()
  const card = await region.call('exchange.keyCard', {})
  for (const office of [ogre, ikskile]) {
    await enrol(region, office)
    await office.call('exchange.enrol', { file: { name: card.name, base64: card.base64 }, digits: card.digits })
  }
  const list = await region.call('exchange.signTrustList', {})
  for (const office of [ogre, ikskile]) expect(await take(office, list)).toEqual(['OK'])
})
afterEach(() => world.end())

async function plan(): Promise<void> {
  const cells = (decision: 'establish' | 'share', partner: string | null) => [
    { service: 'S05', field: 'decision' as const, value: decision },
    { service: 'S05', field: 'startYear' as const, value: 2013 },
    ...(partner === null ? [] : [{ service: 'S05', field: 'partner' as const, value: partner }]),
  ]
  await ogre.call('development.change', { cells: cells('establish', null) })
  await ikskile.call('development.change', { cells: cells('share', 'ogres') })
}

const terms = {
  service: 'S05',
  lead: 'ogres',
  firstYear: 2013,
  lastYear: 2016,
  capacity: 20,
  settlementMinor: 450,
  currency: 'LVL' as const,
  shareRule: 'clients' as const,
  state: 'draft' as const,
  note: 'Dienas centrs Ogrē.',
  members: [
    { municipality: 'ogres', share: null, clients: [] },
    { municipality: 'ikskiles', share: null, clients: [2013, 2014, 2015, 2016].map((year) => ({ year, clients: 4 })) },
  ],
}

async function propose() {
  const { id } = await ogre.call('cooperation.saveAgreement', terms)
  return { id, file: await ogre.call('agreement.propose', { agreement: id, to: 'ikskiles' }) }
}
const copies = async (office: Office) => (await office.call('cooperation.agreements', {})).agreements

describe('an agreement of two', () => {
  it('is proposed, confirmed with both signatures, and held by the region once', async () => {
    const { id, file } = await propose()
    expect(file.name).toBe('Vienošanās_S05_Ikšķiles_novads_piedāvājums.asice')
    expect((await copies(ogre))[0]).toMatchObject({ state: 'proposed' })
    expect(await take(ikskile, file)).toEqual(['OK'])
    expect(await take(ikskile, file)).toEqual(['DUPLICATE'])
    expect(await copies(ikskile)).toEqual([])
    const { offers } = await ikskile.call('agreement.read', {})
    expect(offers).toMatchObject([
      { agreement: id, sender: 'ogres', step: 'proposed', service: 'S05', settlementMinor: 450, differs: false },
    ])
    const { file: confirmed } = await ikskile.call('agreement.accept', { offer: offers[0]?.id ?? '' })
    if (!confirmed) throw new Error('nothing was signed')
    expect(await copies(ikskile)).toMatchObject([
      { id, holder: 'ikskiles', state: 'agreed', lead: 'ogres', firstYear: 2013, note: 'Dienas centrs Ogrē.' },
    ])
    expect((await ikskile.call('agreement.read', {})).offers).toEqual([])
    // Back at the proposer: both signatures are there, and the own copy is agreed when somebody says so.
    expect(await take(ogre, confirmed)).toEqual(['OK'])
    const back = (await ogre.call('agreement.read', {})).offers[0]
    expect(back).toMatchObject({ step: 'confirmed', sender: 'ikskiles' })
    expect(await ogre.call('agreement.accept', { offer: back?.id ?? '' })).toEqual({ file: null })
    expect(await copies(ogre)).toMatchObject([{ id, state: 'agreed' }])
    // In the region: the proposal alone is not enough, the confirmation is taken once.
    expect(await imported(region, file)).toEqual(['ONLY_ONE_SIGNATURE'])
    expect(await imported(region, confirmed)).toEqual(['OK'])
    expect(await imported(region, confirmed)).toEqual(['DUPLICATE'])
    expect((await region.call('agreement.read', {})).signed).toMatchObject([
      { agreement: id, proposer: 'ogres', confirmer: 'ikskiles', same: null },
    ])
    await plan()
    await imported(region, await exported(ogre), await exported(ikskile))
    expect((await region.call('agreement.read', {})).signed).toMatchObject([{ same: true }])
    await ikskile.call('cooperation.saveAgreement', { ...terms, id, settlementMinor: 500 })
    await imported(region, await exported(ikskile))
    expect((await region.call('agreement.read', {})).signed).toMatchObject([{ same: false }])
  })

  it('is changed by the partner with a proposal of its own', async () => {
    const { id, file } = await propose()
    await take(ikskile, file)
    const { offers } = await ikskile.call('agreement.read', {})
    expect(await ikskile.call('agreement.edit', { offer: offers[0]?.id ?? '' })).toEqual({ agreement: id })
    expect((await ikskile.call('agreement.read', {})).offers).toEqual([])
    await ikskile.call('cooperation.saveAgreement', { ...terms, id, settlementMinor: 400 })
    const counter = await ikskile.call('agreement.propose', { agreement: id, to: 'ogres' })
    expect(await take(ogre, counter)).toEqual(['OK'])
    const back = (await ogre.call('agreement.read', {})).offers
    expect(back).toMatchObject([{ settlementMinor: 400, differs: true }])
    await ogre.call('agreement.decline', { offer: back[0]?.id ?? '' })
    expect((await ogre.call('agreement.read', {})).offers).toEqual([])
    expect((await copies(ogre))[0]).toMatchObject({ settlementMinor: 450 })
  })

  it('is refused from strangers, for others, changed on its way, and among those who are no members', async () => {
    const { id, file } = await propose()
    const adazi = await world.municipality('adazu')
    expect(await take(adazi, file)).toEqual(['SIGNER_UNKNOWN'])
    const list = await region.call('exchange.signTrustList', {})
    const card = await region.call('exchange.keyCard', {})
    await adazi.call('exchange.enrol', { file: { name: card.name, base64: card.base64 }, digits: card.digits })
    expect(await take(adazi, list, file)).toEqual(['OK', 'NOT_FOR_US'])
    const bytes = Buffer.from(file.base64, 'base64')
    const at = Math.floor(bytes.length / 3)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    expect(await take(ikskile, { name: 'mainīts.asice', base64: bytes.toString('base64') })).not.toEqual(['OK'])
    expect(await ogre.refusal('agreement.propose', { agreement: id, to: 'adazu' })).toBe('NOT_A_MEMBER')
    expect(await ogre.refusal('agreement.propose', { agreement: 'nav', to: 'ikskiles' })).toBe('AGREEMENT_UNKNOWN')
    expect(await ogre.refusal('agreement.accept', { offer: 'nav' })).toBe('OFFER_MISSING')
    expect(await region.refusal('agreement.accept', { offer: 'nav' })).toBe('MUNICIPALITY_ONLY')
  })
})
