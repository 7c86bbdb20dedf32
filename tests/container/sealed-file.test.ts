import { createDecipheriv, scryptSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { isSealed, sealFile, unsealFile } from '#electron/container/sealed-file.ts'
import { fileOf } from './exchange-world.ts'

const passphrase = 'zaļa bite lido'
const plain = fileOf()
let sealed: Buffer
beforeAll(async () => {
  sealed = Buffer.from(await sealFile(plain, passphrase))
})

describe('a file under a passphrase', () => {
  it('opens with it, typed on any keyboard, and with no other', async () => {
    expect(isSealed(sealed)).toBe(true)
    expect(isSealed(plain)).toBe(false)
    expect(await unsealFile(sealed, passphrase)).toEqual({ kind: 'open', file: Buffer.from(plain) })
    expect((await unsealFile(sealed, passphrase.normalize('NFD'))).kind).toBe('open')
    expect(await unsealFile(sealed, 'zala bite lido')).toEqual({ kind: 'wrong' })
  })

  it('is never twice the same, and tells nothing of what is in it', async () => {
    expect(Buffer.from(await sealFile(plain, passphrase)).equals(sealed)).toBe(false)
    expect(sealed.includes(Buffer.from('mimetype'))).toBe(false)
    expect(sealed.length).toBe(plain.length + 60 + 16)
  })

  it('can be opened without us, by the few lines of container.md', () => {
    const key = scryptSync(passphrase, sealed.subarray(12, 44), 32, {
      N: 2 ** 17,
      r: 8,
      p: 1,
      maxmem: 160 * 1024 * 1024,
    })
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(44, 56))
    decipher.setAAD(sealed.subarray(0, 60)).setAuthTag(sealed.subarray(-16))
    expect(
      Buffer.concat([decipher.update(sealed.subarray(60, -16)), decipher.final()]).equals(Buffer.from(plain)),
    ).toBe(true)
  })

  const changed = (at: number, value: number): Buffer => {
    const other = Buffer.from(sealed)
    other[at] = value
    return other
  }
  it.each([
    ['another version', () => changed(8, 2)],
    ['a cheaper passphrase', () => changed(9, 10)],
    ['a dearer one, which would take minutes', () => changed(9, 24)],
    ['another r', () => changed(10, 1)],
    ['another p', () => changed(11, 2)],
    ['something where nothing may be', () => changed(57, 1)],
    ['nothing but the open part', () => sealed.subarray(0, 60)],
    ['cut in the open part', () => sealed.subarray(0, 30)],
    ['no such file at all', () => Buffer.from('%PDF')],
    ['empty', () => Buffer.alloc(0)],
  ])('%s: not known, and nothing is tried', async (_what, make) => {
    const started = performance.now()
    expect(await unsealFile(make(), passphrase)).toEqual({ kind: 'unknown' })
    expect(performance.now() - started).toBeLessThan(100)
  })

  it('changed anywhere, it does not open', async () => {
    // One octet of each part: salt, nonce, the first, middle and last of what is locked, the tag; half a second each.
    for (const at of [12, 44, 60, Math.floor(sealed.length / 2), sealed.length - 17, sealed.length - 1])
      expect([at, await unsealFile(changed(at, (sealed[at] ?? 0) ^ 1), passphrase)]).toEqual([at, { kind: 'wrong' }])
    expect(await unsealFile(sealed.subarray(0, -1), passphrase)).toEqual({ kind: 'wrong' })
    expect(await unsealFile(Buffer.concat([sealed, Buffer.alloc(1)]), passphrase)).toEqual({ kind: 'wrong' })
  }, 20_000)
})
