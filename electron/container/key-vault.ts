import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  scrypt,
} from 'node:crypto'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import type { SigningKey } from './certificate-make.ts'
import { parseCertificate } from './certificate-read.ts'
import { sameBytes } from './der-read.ts'
import { readKeyDocument, writeKeyDocument, type KeyHeader } from './key-document.ts'

/**
 * The protection that the operating system offers (Electron's asynchronous safeStorage). The caller makes sure that it is a real one:
 * Linux `basic_text` counts as none.
 */
export interface OsProtector {
  readonly encrypt: (plain: Uint8Array) => Promise<Uint8Array>
  readonly decrypt: (sealed: Uint8Array) => Promise<Uint8Array>
}

/** How the key is locked up, and what unlocks it. */
export type KeyProtection =
  | { readonly protection: 'passphrase'; readonly passphrase: string }
  | { readonly protection: 'os'; readonly os: OsProtector }

const damaged = refused(problem(refusalProblems, 'KEY_DAMAGED', { reason: 'document' }))

/** N=2^17, r=8, p=1: about half a second and 135 MB while it runs. The same letters typed on another keyboard give the same key (NFC). */
export function stretch(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 160 * 1024 * 1024 }
  return new Promise((resolve, reject) => {
    scrypt(Buffer.from(passphrase.normalize('NFC'), 'utf8'), salt, 32, cost, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/**
 * Locks the private key and its certificate into a JSON document, to be written by the caller beside the program's settings (never
 * into a workspace). An empty passphrase is PASSPHRASE_NEEDED; how long it must be is for the caller to say.
 */
export async function sealKey(key: SigningKey, lock: KeyProtection): Promise<Result<string, Problem>> {
  const plain = key.privateKey.export({ type: 'pkcs8', format: 'der' })
  const certificate = key.certificateDer
  if (lock.protection === 'os') {
    const header: KeyHeader = { protection: 'os', certificate }
    const { associated, finish } = writeKeyDocument(header)
    // the system's protection knows no associated data, so the header's digest goes inside
    return ok(finish(await lock.os.encrypt(Buffer.concat([digestOf(associated), plain]))))
  }
  if (lock.passphrase === '') return refused(problem(refusalProblems, 'PASSPHRASE_NEEDED'))
  const salt = randomBytes(32)
  const nonce = randomBytes(12)
  const { associated, finish } = writeKeyDocument({ protection: 'passphrase', certificate, salt, nonce })
  const cipher = createCipheriv('aes-256-gcm', await stretch(lock.passphrase, salt), nonce, { authTagLength: 16 })
  cipher.setAAD(associated)
  return ok(finish(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])))
}

/** Which protection the document asks for, before anybody is asked for a passphrase. */
export function keyProtectionOf(document: string): Result<'passphrase' | 'os', Problem> {
  const read = readKeyDocument(document)
  return read.ok ? ok(read.value.header.protection) : read
}

/**
 * Unlocks what `sealKey` made: PASSPHRASE_WRONG, PASSPHRASE_NEEDED (empty, or the document is locked the other way), KEY_DAMAGED
 * (`document`; `parameters`: other parameters are never tried; `other-account`: the operating system refuses). A document that was damaged is told from a wrong passphrase by a digest
 * that stands in it.
 */
export async function openKey(document: string, unlock: KeyProtection): Promise<Result<SigningKey, Problem>> {
  const read = readKeyDocument(document)
  if (!read.ok) return read
  const { header, associated, sealed } = read.value
  if (header.protection === 'os') {
    if (unlock.protection !== 'os') return refused(problem(refusalProblems, 'KEY_DAMAGED', { reason: 'other-account' }))
    const plain = await unlock.os.decrypt(sealed).catch(() => undefined)
    if (!plain) return refused(problem(refusalProblems, 'KEY_DAMAGED', { reason: 'other-account' }))
    if (!sameBytes(plain.subarray(0, 32), digestOf(associated))) return damaged
    return unpack(plain.subarray(32), header.certificate)
  }
  if (unlock.protection !== 'passphrase' || unlock.passphrase === '') {
    return refused(problem(refusalProblems, 'PASSPHRASE_NEEDED'))
  }
  const key = await stretch(unlock.passphrase, header.salt)
  const decipher = createDecipheriv('aes-256-gcm', key, header.nonce, { authTagLength: 16 })
  decipher.setAAD(associated)
  decipher.setAuthTag(sealed.subarray(-16))
  let plain: Buffer
  try {
    plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  } catch {
    return refused(problem(refusalProblems, 'PASSPHRASE_WRONG'))
  }
  return unpack(plain, header.certificate)
}

function unpack(pkcs8: Uint8Array, certificateDer: Uint8Array): Result<SigningKey, Problem> {
  const certificate = parseCertificate(certificateDer)
  if (!certificate.ok) return damaged
  try {
    const privateKey = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
    if (!createPublicKey(privateKey).equals(certificate.value.publicKey)) return damaged
    return ok({ privateKey, certificateDer })
  } catch {
    return damaged
  }
}
