import { payloadLists } from '#shared/exchange/payload-data.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Json } from '#shared/kernel/problem.ts'
import { makeSigningKey, type SigningKey } from '#electron/container/certificate-make.ts'
import { digitsOf, toPem } from '#electron/container/certificate-form.ts'
import { writeContainer } from '#electron/container/write-container.ts'
import { makeWorld, type Office, type World } from './exchange-bench.ts'

// A signer that says whatever the test wants: enrolled for Ogre, its file good but for one thing.
let world: World
let region: Office
let key: SigningKey
let good: Record<string, Json>

const signingTime = new Date('2012-03-01T07:00:00Z')
const line = {
  id: 'line-1',
  service: 'S01',
  position: 1,
  kind: 'running',
  category: 'pay',
  driver: 'fixed',
  name: 'Aprūpētāja',
  quantity: 0.5,
  priceMinor: null,
  currency: 'LVL',
  priceYear: 2012,
  priceIndex: 'wage',
  note: null,
  template: null,
  esfEligible: null,
  stateSupported: null,
  changed: null,
}

async function pack(payload: Json, signer = key): Promise<{ name: string; base64: string }> {
  const { bytes } = await writeContainer({ payload, payloadName: 'data.json', ...signer, signingTime })
  return { name: 'fails.asice', base64: Buffer.from(bytes).toString('base64') }
}

async function enrolSigner(municipality: string, code: string): Promise<SigningKey> {
  const signer = makeSigningKey({ organisation: municipality, code, workstation: 'PC' }, signingTime)
  const digits = digitsOf(signer.certificateDer)
  const card = {
    kind: 'key-card',
    schema: { major: 1, minor: 0 },
    from: { municipality, workstation: 'PC' },
    to: 'region',
    municipality,
    createdAt: signingTime.toISOString(),
    note: null,
    certificate: toPem(signer.certificateDer),
    digits,
  }
  await region.call('exchange.enrol', { file: await pack(card, signer), digits })
  return signer
}

beforeEach(async () => {
  world = makeWorld()
  region = await world.region()
  const { edition, municipalities } = await region.call('programme.read', {})
  const codeOf = (id: string): string => municipalities.find((one) => one.id === id)?.atvkCode ?? ''
  key = await enrolSigner('ogres', codeOf('ogres'))
  good = {
    kind: 'submission',
    schema: { major: 1, minor: 2 },
    standing: 'full',
    replies: [],
    history: { cells: [], leftOut: 0 },
    from: { municipality: 'ogres', workstation: 'PC' },
    to: 'region',
    municipality: 'ogres',
    round: edition.round,
    revision: 1,
    previous: null,
    ancestors: [],
    programmeDigest: edition.digest,
    createdAt: signingTime.toISOString(),
    note: null,
    data: {
      ...Object.fromEntries(payloadLists.map((list) => [list, []])),
      costingLines: [line],
    },
  }
})
afterEach(() => world.end())

async function codeOf(change: Record<string, Json>, signer = key): Promise<string> {
  const { files } = await region.call('exchange.import', { files: [await pack({ ...good, ...change }, signer)] })
  return files[0]?.code ?? ''
}

test('the control is taken; every other file differs from it in one thing', async () => {
  expect(await codeOf({ round: '2013' })).toBe('WRONG_ROUND')
  expect(await codeOf({ programmeDigest: 'f'.repeat(64) })).toBe('WRONG_PROGRAMME')
  expect(await codeOf({ municipality: 'riga' })).toBe('NOT_ENTITLED')
  expect(await codeOf({ from: { municipality: 'riga', workstation: 'PC' } })).toBe('NOT_ENTITLED')
  expect(await codeOf({ schema: { major: 2, minor: 0 } })).toBe('SCHEMA_NEW')
  expect(await codeOf({ schema: { major: 0, minor: 1 } })).toBe('SCHEMA_OLD')
  expect(await codeOf({ data: { ...(good['data'] as object), costingLines: [{ ...line, service: 'S99' }] } })).toBe(
    'PAYLOAD_SCHEMA',
  )
  const { ledger } = await region.call('exchange.state', {})
  expect(ledger.filter(({ direction, kind }) => direction === 'in' && kind !== 'key-card')).toHaveLength(7)
  expect((await region.call('region.submissions', {})).rows.every(({ state }) => state === 'none')).toBe(true)
  expect(await codeOf({})).toBe('OK')
})

test('a newer minor version is taken with a note', async () => {
  const file = await pack({ ...good, schema: { major: 1, minor: 7 }, weather: 'sunny' })
  const { files } = await region.call('exchange.import', { files: [file] })
  expect(files[0]).toMatchObject({ code: 'OK', notes: [expect.stringContaining('1.7')] })
})

test('a municipality cannot take a cost line of another one', async () => {
  expect(await codeOf({})).toBe('OK')
  const { municipalities } = await region.call('programme.read', {})
  const riga = await enrolSigner('riga', municipalities.find(({ id }) => id === 'riga')?.atvkCode ?? '')
  const own = { municipality: 'riga', from: { municipality: 'riga', workstation: 'PC' } }
  expect(await codeOf(own, riga)).toBe('PAYLOAD_SCHEMA')
  expect((await region.call('costing.lines', { municipality: 'ogres', service: 'S01' })).lines).toHaveLength(1)
})

test('a card that names another municipality than its certificate is not enrolled', async () => {
  await expect(enrolSigner('riga', '0740200')).rejects.toThrow('NOT_ENTITLED')
})
