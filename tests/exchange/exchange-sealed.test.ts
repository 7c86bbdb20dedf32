import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enrol, imported, makeWorld, type Office, type World } from './exchange-bench.ts'

let world: World
let ogre: Office
let region: Office
beforeEach(async () => {
  world = makeWorld()
  ogre = await world.municipality()
  region = await world.region()
  await enrol(region, ogre)
})
afterEach(() => world.end())

const outerPassphrase = 'ko teicām pa tālruni'

describe('a file that was sent under a passphrase', () => {
  it('is the same submission as the file in it, and asks for its passphrase', async () => {
    const { name, base64 } = await ogre.call('exchange.export', { outerPassphrase })
    expect(name).toBe('Ogres_novads_2012_r01.asice.slegts')
    const files = [{ name, base64 }]
    const codes = async (more: { outerPassphrase?: string }) =>
      (await region.call('exchange.import', { files, ...more })).files.map(({ code }) => code)
    expect(await codes({})).toEqual(['SEALED'])
    expect(await codes({ outerPassphrase: 'cita parole vispār' })).toEqual(['SEALED'])
    expect((await region.call('exchange.examine', { files, outerPassphrase })).files[0]).toMatchObject({
      code: 'OK',
      revision: 1,
    })
    expect(await codes({ outerPassphrase })).toEqual(['OK'])
    expect(await codes({ outerPassphrase })).toEqual(['DUPLICATE'])
    // What lies in the ledger of the sender is the signed file itself.
    const { ledger } = await ogre.call('exchange.state', {})
    const plain = await ogre.call('exchange.file', { digest: ledger[0]?.digest ?? '' })
    expect(await imported(region, { name: 'plain.asice', base64: plain.base64 })).toEqual(['DUPLICATE'])
    // It is looked at again later without any passphrase.
    expect((await region.call('review.read', { municipality: 'ogres' })).submission?.revision).toBe(1)
  })

  it('needs a passphrase of some length, and can be verified without a workspace', async () => {
    expect(await ogre.refusal('exchange.export', { outerPassphrase: 'īsa' })).toBe('PASSPHRASE_SHORT')
    const { name, base64 } = await ogre.call('exchange.export', { outerPassphrase })
    const trust = await region.call('exchange.trustList', {})
    const files = [{ name, base64 }]
    expect((await region.call('exchange.verify', { files, trust })).files[0]?.code).toBe('SEALED')
    expect((await region.call('exchange.verify', { files, trust, outerPassphrase })).files[0]?.code).toBe('OK')
  })
})
