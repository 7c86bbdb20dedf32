import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enrol, exported, fillIn, makeWorld, passphrase, type World } from './exchange-bench.ts'

let world: World
afterEach(() => world.end())

describe('a key under a passphrase', () => {
  beforeEach(() => {
    world = makeWorld('passphrase')
  })

  test('lies beside the settings and not in the workspace, readable for this user alone', async () => {
    const ogre = await world.municipality()
    const { fingerprint, digits } = await ogre.call('exchange.createKey', { passphrase })
    expect(digits).toMatch(/^(\d{4} ){5}\d{4}$/)
    const path = join(ogre.folder, 'settings', 'keys', `${fingerprint}.json`)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const { sealed } = JSON.parse(readFileSync(path, 'utf8')) as { sealed: string }
    expect(readFileSync(ogre.path).includes(sealed.slice(0, 40))).toBe(false)
    expect((await ogre.call('exchange.state', {})).key).toMatchObject({
      digits,
      unlockable: true,
      protection: 'passphrase',
    })
  })

  test('needs a passphrase of 8 characters, and the right one', async () => {
    const ogre = await world.municipality()
    expect(await ogre.refusal('exchange.createKey', {})).toBe('PASSPHRASE_NEEDED')
    for (const short of ['septiņi', ' '.repeat(12), '  septiņi  ', 's e p t i ņ i']) {
      expect(await ogre.refusal('exchange.createKey', { passphrase: short })).toBe('PASSPHRASE_SHORT')
    }
    await ogre.call('exchange.createKey', { passphrase })
    expect(await ogre.refusal('exchange.export', {})).toBe('PASSPHRASE_NEEDED')
    expect(await ogre.refusal('exchange.export', { passphrase: 'pavisam cita' })).toBe('PASSPHRASE_WRONG')
    expect((await ogre.call('exchange.state', {})).nextRevision).toBe(1)
    expect((await ogre.call('exchange.export', { passphrase })).revision).toBe(1)
  })

  test('serves the next workspace of the same office on the same computer', async () => {
    const first = await world.municipality()
    const settings = join(first.folder, 'settings')
    const { digits } = await first.call('exchange.createKey', { passphrase })
    await first.host.close()
    const second = await world.municipality('ogres', settings)
    expect((await second.call('exchange.createKey', { passphrase })).digits).toBe(digits)
    expect((await second.call('exchange.createKey', { passphrase: 'aizmirsu veco' })).digits).not.toBe(digits)
    const riga = await world.municipality('riga', settings)
    expect((await riga.call('exchange.createKey', { passphrase })).digits).not.toBe(digits)
    expect(readdirSync(join(settings, 'keys'))).toHaveLength(3)
  })

  test('stays where it was made: a copied workspace says so', async () => {
    const ogre = await world.municipality()
    await ogre.call('exchange.createKey', { passphrase })
    await ogre.host.close()
    const other = await world.reopen(ogre.path, join(world.folder, 'cits-dators'))
    expect((await other.call('exchange.state', {})).key).toMatchObject({ unlockable: false })
    expect(await other.refusal('exchange.export', { passphrase })).toBe('KEY_ELSEWHERE')
  })
})

describe('keys under the protection of the system', () => {
  beforeEach(() => {
    world = makeWorld()
  })

  test('a card is enrolled only with its own digits; twice is no fault', async () => {
    const [ogre, region] = [await world.municipality(), await world.region()]
    const { name, base64, digits } = await ogre.call('exchange.keyCard', {})
    expect(name).toBe('Ogres_novads_atslēgas_karte.asice')
    const file = { name, base64 }
    expect(await region.call('exchange.examineCard', { file })).toMatchObject({ digits, municipality: 'ogres' })
    const wrong = `${digits.slice(0, -1)}${digits.endsWith('0') ? '1' : '0'}`
    expect(await region.refusal('exchange.enrol', { file, digits: wrong })).toBe('DIGITS_DIFFER')
    expect(await ogre.refusal('exchange.enrol', { file, digits })).toBe('CARD_OF_MUNICIPALITY')
    await region.call('exchange.enrol', { file, digits: digits.replaceAll(' ', '') })
    await region.call('exchange.enrol', { file, digits })
    expect((await region.call('exchange.state', {})).trusted).toHaveLength(1)
    const data = await exported(ogre)
    expect(await region.refusal('exchange.examineCard', { file: data })).toBe('NOT_A_CARD')
  })

  test('a retired key is taken for files signed before, a compromised one never', async () => {
    const [ogre, region] = [await world.municipality(), await world.region()]
    await enrol(region, ogre)
    const file = await exported(ogre)
    ogre.later(1)
    const fingerprint = (await region.call('exchange.state', {})).trusted[0]?.fingerprint ?? ''
    await region.call('exchange.setKeyStatus', { fingerprint, status: 'retired' })
    const verdicts = await region.call('exchange.examine', { files: [file] })
    expect(verdicts.files[0]).toMatchObject({ code: 'OK', notes: [expect.stringContaining('30')] })
    const [entry] = await region.call('exchange.trustList', {})
    expect(entry).toMatchObject({ municipality: 'ogres', status: 'retired' })
    const later = await exported(ogre)
    const verify = (trust: (typeof entry)[]) =>
      region.call('exchange.verify', { files: [file, later], trust: trust.filter((one) => one !== undefined) })
    expect((await verify([entry])).files.map(({ code }) => code)).toEqual(['OK', 'SIGNER_REVOKED'])
    expect((await verify([])).files.map(({ code }) => code)).toEqual(['SIGNER_UNKNOWN', 'SIGNER_UNKNOWN'])
    const stranger = entry && { ...entry, municipality: 'riga', status: 'active' as const }
    expect((await verify([stranger])).files.map(({ code }) => code)).toEqual(['NOT_ENTITLED', 'NOT_ENTITLED'])
  })

  test('a compromised key is final: neither another status nor the same card brings it back', async () => {
    const [ogre, region] = [await world.municipality(), await world.region()]
    const { name, base64, digits } = await ogre.call('exchange.keyCard', {})
    const card = { file: { name, base64 }, digits }
    const { fingerprint } = await region.call('exchange.enrol', card)
    await region.call('exchange.setKeyStatus', { fingerprint, status: 'retired' })
    await region.call('exchange.setKeyStatus', { fingerprint, status: 'active' })
    await region.call('exchange.setKeyStatus', { fingerprint, status: 'compromised' })
    await region.call('exchange.setKeyStatus', { fingerprint, status: 'compromised' })
    for (const status of ['active', 'retired'] as const) {
      expect(await region.refusal('exchange.setKeyStatus', { fingerprint, status })).toBe('KEY_COMPROMISED_FINAL')
    }
    expect(await region.refusal('exchange.enrol', card)).toBe('KEY_COMPROMISED_FINAL')
    expect((await region.call('exchange.state', {})).trusted).toMatchObject([{ status: 'compromised' }])
  })

  test('the region does not enrol a card of the region', async () => {
    const [region, other] = [await world.region(), await world.region()]
    const { name, base64, digits } = await other.call('exchange.keyCard', {})
    for (const office of [region, other]) {
      expect(await office.refusal('exchange.examineCard', { file: { name, base64 } })).toBe('CARD_OF_REGION')
      expect(await office.refusal('exchange.enrol', { file: { name, base64 }, digits })).toBe('CARD_OF_REGION')
    }
    expect((await region.call('exchange.state', {})).trusted).toEqual([])
  })

  test('a damaged key file, or a folder in its place, is said to be damaged', async () => {
    const ogre = await world.municipality()
    const { fingerprint } = await ogre.call('exchange.createKey', {})
    const path = join(ogre.folder, 'settings', 'keys', `${fingerprint}.json`)
    writeFileSync(path, '{}')
    expect(await ogre.refusal('exchange.export', {})).toBe('KEY_DAMAGED')
    rmSync(path)
    mkdirSync(path)
    expect(await ogre.refusal('exchange.export', {})).toBe('KEY_DAMAGED')
    expect((await ogre.call('exchange.state', {})).key).toMatchObject({ unlockable: false })
  })

  test('a trust list with what nobody understands is not used', async () => {
    const [ogre, region] = [await world.municipality(), await world.region()]
    await enrol(region, ogre)
    const file = await exported(ogre)
    const [entry] = await region.call('exchange.trustList', {})
    const verify = (change: object) =>
      region.refusal('exchange.verify', { files: [file], trust: [{ ...entry, ...change }] as never })
    for (const change of [{ Status: 'retired' }, { status: 'lost' }, { since: 'vakar' }, { since: '2012-02-30' }]) {
      expect(await verify(change)).toBe('INPUT_INVALID')
    }
  })

  test('OpenSSL finds the exported file genuine, and the JSON in it readable', async () => {
    const ogre = await world.municipality()
    await fillIn(ogre)
    const card = await ogre.call('exchange.keyCard', {})
    const entries = unzipSync(Buffer.from((await exported(ogre)).base64, 'base64'))
    const at = (name: string): string => join(world.folder, name)
    const cardJson = unzipSync(Buffer.from(card.base64, 'base64'))['key-card.json'] ?? new Uint8Array()
    const { certificate } = JSON.parse(new TextDecoder().decode(cardJson)) as { certificate: string }
    writeFileSync(at('cert.pem'), certificate)
    writeFileSync(at('signature.p7s'), entries['META-INF/signature001.p7s'] ?? '')
    writeFileSync(at('manifest.xml'), entries['META-INF/ASiCManifest001.xml'] ?? '')
    const args = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', at('signature.p7s')]
    const more = ['-content', at('manifest.xml'), '-CAfile', at('cert.pem'), '-out', at('out.xml')]
    const when = ['-attime', String(Date.parse('2012-03-02') / 1000)]
    expect(() => execFileSync('openssl', [...args, ...more, ...when], { stdio: 'pipe' })).not.toThrow()
    const payload = JSON.parse(new TextDecoder().decode(entries['submission.json'])) as {
      readonly from: unknown
      readonly data: { readonly developmentServices: unknown[]; readonly forecastTyped: unknown[] }
    }
    expect(payload).toMatchObject({
      kind: 'submission',
      schema: { major: 1, minor: 2 },
      from: { municipality: 'ogres', workstation: 'Birojs 1' },
      to: 'region',
      round: '2012',
      revision: 1,
      previous: null,
      ancestors: [],
    })
    expect(payload.data.developmentServices[0]).toMatchObject({
      service: 'S01',
      capacity: 'not-limited',
      waiting: 0,
      readiness: null,
      changed: { by: 'Birojs 1' },
    })
    expect(payload.data.forecastTyped).toContainEqual(
      expect.objectContaining({ service: 'S02', year: 2016, measure: 'clients', value: 'not-planned' }),
    )
  })

  test('the same content gives the same bytes, apart from the time and the revision', async () => {
    const ogre = await world.municipality()
    await fillIn(ogre)
    const text = async () => {
      const entries = unzipSync(Buffer.from((await exported(ogre)).base64, 'base64'))
      return new TextDecoder().decode(entries['submission.json'])
    }
    const differing = / "(?:createdAt|previous|revision)": .*\n| "ancestors": \[[^\]]*\],?\n/g
    const [first, second] = [await text(), await text()]
    expect(first).not.toBe(second)
    expect(first.replaceAll(differing, '')).toBe(second.replaceAll(differing, ''))
  })

  test('before an export: what blocks it, personal codes and small counts', async () => {
    const ogre = await world.municipality()
    await ogre.call('development.change', {
      cells: [
        { service: 'S01', field: 'clients', value: 3 },
        { service: 'S01', field: 'reason', value: 'Kliente 010203-12345, vēl 320123-45678, bet ne 40003123456' },
      ],
    })
    expect(await ogre.call('exchange.check', {})).toMatchObject({ blocked: false, personalCodes: 2, smallCounts: 1 })
    await ogre.call('development.change', { cells: [{ service: 'S01', field: 'decision', value: 'keep' }] })
    expect(await ogre.call('exchange.check', {})).toMatchObject({ blocked: true })
    expect(await ogre.refusal('exchange.export', {})).toBe('EXPORT_BLOCKED')
    const region = await world.region()
    expect(await region.refusal('exchange.export', {})).toBe('MUNICIPALITY_ONLY')
    expect(await region.refusal('exchange.check', {})).toBe('MUNICIPALITY_ONLY')
  })
})
