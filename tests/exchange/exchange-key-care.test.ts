import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enrol, exported, imported, makeWorld, passphrase, type Office, type World } from './exchange-bench.ts'

let world: World
let ogre: Office
afterEach(() => world.end())

const backupPassphrase = 'seifa parole ir cita'

describe('a copy of the key', () => {
  beforeEach(async () => {
    world = makeWorld('passphrase')
    ogre = await world.municipality()
    await ogre.call('exchange.createKey', { passphrase })
  })

  it('brings the same key to another computer, with a passphrase of its own', async () => {
    const file = await ogre.call('exchange.backupKey', { passphrase, backupPassphrase })
    expect(file.name).toBe('Ogres_novads_atslēgas_kopija.json')
    const { key } = await ogre.call('exchange.state', {})
    const other = await world.municipality('ogres')
    expect((await other.call('exchange.state', {})).key).toBe(null)
    const restored = await other.call('exchange.restoreKey', {
      file,
      backupPassphrase,
      passphrase: 'jauna darba parole',
    })
    expect(restored.digits).toBe(key?.digits)
    expect((await other.call('exchange.export', { passphrase: 'jauna darba parole' })).revision).toBe(1)
    expect(await other.refusal('exchange.export', { passphrase: backupPassphrase })).toBe('PASSPHRASE_WRONG')
    const region = await world.region()
    await region.call('exchange.createKey', { passphrase })
    const card = await ogre.call('exchange.keyCard', { passphrase })
    await region.call('exchange.enrol', { file: { name: card.name, base64: card.base64 }, digits: card.digits })
    const { name, base64 } = await other.call('exchange.export', { passphrase: 'jauna darba parole' })
    expect(await imported(region, { name, base64 })).toEqual(['OK'])
  })

  it('is refused with a wrong passphrase, damaged, of another municipality, and needs a good passphrase', async () => {
    expect(await ogre.refusal('exchange.backupKey', { passphrase, backupPassphrase: 'īsa' })).toBe('PASSPHRASE_SHORT')
    expect(await ogre.refusal('exchange.backupKey', { passphrase: 'nepareiza parole', backupPassphrase })).toBe(
      'PASSPHRASE_WRONG',
    )
    const file = await ogre.call('exchange.backupKey', { passphrase, backupPassphrase })
    const restore = { file, backupPassphrase, passphrase }
    expect(await ogre.refusal('exchange.restoreKey', { ...restore, backupPassphrase: 'nepareiza parole' })).toBe(
      'PASSPHRASE_WRONG',
    )
    const text = Buffer.from(file.base64, 'base64').toString('utf8')
    const damaged = Buffer.from(text.replace('scrypt N=131072', 'scrypt N=1024'), 'utf8').toString('base64')
    expect(await ogre.refusal('exchange.restoreKey', { ...restore, file: { ...file, base64: damaged } })).toBe(
      'KEY_DAMAGED',
    )
    expect(await ogre.refusal('exchange.restoreKey', { ...restore, file: { ...file, base64: '' } })).toBe('KEY_DAMAGED')
    const riga = await world.municipality('riga')
    expect(await riga.refusal('exchange.restoreKey', restore)).toBe('KEY_OF_OTHER')
    expect((await riga.call('exchange.state', {})).key).toBe(null)
    expect(await riga.refusal('exchange.backupKey', { passphrase, backupPassphrase })).toBe('KEY_MISSING')
  })

  it('the passphrase is changed: the old one opens nothing any more, and nothing of the key is in the open', async () => {
    const newPassphrase = 'jaunā parole 2013'
    expect(await ogre.refusal('exchange.changePassphrase', { passphrase: 'nepareiza parole', newPassphrase })).toBe(
      'PASSPHRASE_WRONG',
    )
    expect(await ogre.refusal('exchange.changePassphrase', { passphrase, newPassphrase: 'īsa' })).toBe(
      'PASSPHRASE_SHORT',
    )
    const { key } = await ogre.call('exchange.state', {})
    const path = join(ogre.folder, 'settings', 'keys', `${key?.fingerprint}.json`)
    const before = readFileSync(path, 'utf8')
    await ogre.call('exchange.changePassphrase', { passphrase, newPassphrase })
    expect(readFileSync(path, 'utf8')).not.toBe(before)
    expect(await ogre.refusal('exchange.export', { passphrase })).toBe('PASSPHRASE_WRONG')
    expect((await ogre.call('exchange.export', { passphrase: newPassphrase })).revision).toBe(1)
    expect((await ogre.call('exchange.state', {})).key?.digits).toBe(key?.digits)
  })
})

describe('a new key in place of the old one', () => {
  let region: Office
  beforeEach(async () => {
    world = makeWorld()
    ogre = await world.municipality()
    region = await world.region()
    await enrol(region, ogre)
  })

  it('is vouched for by the old one: the region needs no digits, and the old one is retired', async () => {
    const before = await exported(ogre)
    const card = await ogre.call('exchange.rotateKey', {})
    const file = { name: card.name, base64: card.base64 }
    const facts = await region.call('exchange.examineCard', { file })
    expect(facts.digits).toBe(card.digits)
    expect(facts.vouchedBy).toMatch(/^(\d{4} ){5}\d{4}$/)
    expect(facts.vouchedBy).not.toBe(card.digits)
    const after = await exported(ogre)
    expect(await imported(region, after)).toEqual(['SIGNER_UNKNOWN'])
    await region.call('exchange.enrol', { file })
    expect((await region.call('exchange.state', {})).trusted.map(({ status }) => status).sort()).toEqual([
      'active',
      'retired',
    ])
    // What the old key signed before is still taken; what the new one signs too.
    expect(await imported(region, before, after)).toEqual(['OK', 'OK'])
    // A second time from the new one.
    const next = await ogre.call('exchange.rotateKey', {})
    await region.call('exchange.enrol', { file: { name: next.name, base64: next.base64 } })
    expect(await imported(region, await exported(ogre))).toEqual(['OK'])
  })

  it('is refused where the old one is not trusted, or no longer', async () => {
    const card = await ogre.call('exchange.rotateKey', {})
    const file = { name: card.name, base64: card.base64 }
    const stranger = await world.region()
    expect(await stranger.refusal('exchange.enrol', { file })).toBe('SUCCESSOR_UNKNOWN')
    const { trusted } = await region.call('exchange.state', {})
    await region.call('exchange.setKeyStatus', { fingerprint: trusted[0]?.fingerprint ?? '', status: 'compromised' })
    expect(await region.refusal('exchange.examineCard', { file })).toBe('SUCCESSOR_UNKNOWN')
    // An ordinary card of the new key and a telephone call are the way on.
    await enrol(region, ogre)
    expect(await imported(region, await exported(ogre))).toEqual(['OK'])
  })

  it('an ordinary card still needs its digits', async () => {
    const other = await world.municipality('adazu')
    const card = await other.call('exchange.keyCard', {})
    expect(await region.refusal('exchange.enrol', { file: { name: card.name, base64: card.base64 } })).toBe(
      'DIGITS_DIFFER',
    )
  })
})
