import { describe, expect, it } from 'vitest'
import { makeCertificate } from '#electron/container/certificate-make.ts'
import { writeKeyDocument } from '#electron/container/key-document.ts'
import { keyProtectionOf, openKey, sealKey, type OsProtector } from '#electron/container/key-vault.ts'
import { adazi, codeOf, made, stranger } from './exchange-world.ts'

async function sealed(passphrase = 'zaļā pļava 2013'): Promise<string> {
  const result = await sealKey(adazi, { protection: 'passphrase', passphrase })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

const withPassphrase = (passphrase: string) => ({ protection: 'passphrase', passphrase }) as const
const good = withPassphrase('zaļā pļava 2013')

/** A protector such as the operating system's: whoever has the same account can decrypt. */
function account(secret: number): OsProtector {
  const mix = (bytes: Uint8Array): Uint8Array => Uint8Array.from([...bytes].map((b) => b ^ secret))
  return {
    encrypt: (plain) => Promise.resolve(Buffer.concat([Buffer.of(secret), mix(plain)])),
    decrypt: (box) => (box[0] === secret ? Promise.resolve(mix(box.subarray(1))) : Promise.reject(new Error('denied'))),
  }
}

describe('a key locked with a passphrase', () => {
  it('opens with it, on any keyboard, and is the same key', async () => {
    const document = await sealed()
    for (const passphrase of ['zaļā pļava 2013', 'zaļā pļava 2013'.normalize('NFD')]) {
      const opened = await openKey(document, withPassphrase(passphrase))
      if (!opened.ok) throw new Error(opened.problem.code)
      expect(opened.value.privateKey.equals(adazi.privateKey)).toBe(true)
      expect(Buffer.from(opened.value.certificateDer)).toEqual(Buffer.from(adazi.certificateDer))
    }
  })

  it('shows nothing of the key, says how it is locked, and is never the same twice', async () => {
    const document = await sealed()
    const fields = JSON.parse(document) as Record<string, unknown>
    expect(fields['kdf']).toBe('scrypt N=131072 r=8 p=1')
    expect(fields['cipher']).toBe('aes-256-gcm')
    expect(keyProtectionOf(document)).toEqual({ ok: true, value: 'passphrase' })
    expect(await sealed()).not.toBe(document)
  })

  it('is refused with another passphrase, or none', async () => {
    const document = await sealed()
    expect(codeOf(await openKey(document, withPassphrase('zaļā pļava 2014')))).toBe('PASSPHRASE_WRONG')
    expect(codeOf(await openKey(document, withPassphrase('')))).toBe('PASSPHRASE_NEEDED')
    expect(codeOf(await openKey(document, { protection: 'os', os: account(7) }))).toBe('PASSPHRASE_NEEDED')
    expect(codeOf(await sealKey(adazi, withPassphrase('')))).toBe('PASSPHRASE_NEEDED')
  })

  it('says that it is damaged, not that the passphrase is wrong', async () => {
    const document = await sealed()
    const fields = JSON.parse(document) as Record<string, string>
    const other = (change: Record<string, unknown>) => `${JSON.stringify({ ...fields, ...change }, null, 2)}\n`
    const cases: readonly [string, string, string][] = [
      ['one character less', document.slice(0, 300) + document.slice(301), 'document'],
      ['cut', document.slice(0, 400), 'document'],
      ['empty', '', 'document'],
      ['not JSON', 'hello', 'document'],
      ['null', 'null', 'document'],
      ['another salt', other({ salt: Buffer.alloc(32).toString('base64') }), 'document'],
      ['a shorter salt', other({ salt: 'AAAA' }), 'document'],
      ['one more field', other({ note: 'x' }), 'document'],
      ['another check', other({ check: '0'.repeat(64) }), 'document'],
      ['weaker parameters', other({ kdf: 'scrypt N=1024 r=8 p=1' }), 'parameters'],
      ['stronger parameters, to fill the memory', other({ kdf: 'scrypt N=1073741824 r=8 p=1' }), 'parameters'],
      ['another cipher', other({ cipher: 'aes-256-cbc' }), 'parameters'],
      ['another version', other({ version: 2 }), 'parameters'],
      ['endless', `${document}${' '.repeat(20_000)}`, 'document'],
    ]
    for (const [what, damaged, reason] of cases) {
      const result = await openKey(damaged, good)
      expect([what, result.ok ? 'opened' : result.problem]).toEqual([
        what,
        { code: 'KEY_DAMAGED', details: { reason } },
      ])
    }
  })

  it('opens after its line ends were changed on the way', async () => {
    expect((await openKey((await sealed()).replaceAll('\n', '\r\n'), good)).ok).toBe(true)
  })

  it('is never opened when key and certificate do not belong together', async () => {
    const mixed = await sealKey({ privateKey: adazi.privateKey, certificateDer: stranger.certificateDer }, good)
    if (!mixed.ok) throw new Error(mixed.problem.code)
    expect(codeOf(await openKey(mixed.value, good))).toBe('KEY_DAMAGED')
  })
})

describe('a key locked by the operating system', () => {
  it('opens for the same account and for no other', async () => {
    const document = await sealKey(adazi, { protection: 'os', os: account(7) })
    if (!document.ok) throw new Error(document.problem.code)
    expect(keyProtectionOf(document.value)).toEqual({ ok: true, value: 'os' })
    const opened = await openKey(document.value, { protection: 'os', os: account(7) })
    expect(opened.ok && opened.value.privateKey.equals(adazi.privateKey)).toBe(true)
    const denied = { code: 'KEY_DAMAGED', details: { reason: 'other-account' } }
    expect(await openKey(document.value, { protection: 'os', os: account(8) })).toEqual({ ok: false, problem: denied })
    expect(await openKey(document.value, good)).toEqual({ ok: false, problem: denied })
  })
})

describe('the certificate in a key document', () => {
  const subject = { organisation: 'Rīgas plānošanas reģions', code: 'RPR', workstation: 'X' }
  const other = makeCertificate(subject, adazi.privateKey, made)
  const bytes = (document: string, field: string) =>
    Buffer.from((JSON.parse(document) as Record<string, string>)[field] ?? '', 'base64')

  it('cannot be exchanged for another of the same key, whatever protects it', async () => {
    const one = await sealed()
    const salt = bytes(one, 'salt')
    const nonce = bytes(one, 'nonce')
    const forged = writeKeyDocument({ protection: 'passphrase', certificate: other, salt, nonce }).finish(
      bytes(one, 'sealed'),
    )
    expect(codeOf(await openKey(forged, good))).toBe('PASSPHRASE_WRONG')
    const two = await sealKey(adazi, { protection: 'os', os: account(7) })
    if (!two.ok) throw new Error(two.problem.code)
    const swapped = writeKeyDocument({ protection: 'os', certificate: other }).finish(bytes(two.value, 'sealed'))
    expect(codeOf(await openKey(swapped, { protection: 'os', os: account(7) }))).toBe('KEY_DAMAGED')
  })
})
