import { createHash } from 'node:crypto'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'

/** What stands in the open in a key document; all of it is bound to the locked part. */
export type KeyHeader =
  | { readonly protection: 'os'; readonly certificate: Uint8Array }
  | {
      readonly protection: 'passphrase'
      readonly certificate: Uint8Array
      readonly salt: Uint8Array
      readonly nonce: Uint8Array
    }

const longest = 16_384
const kdf = 'scrypt N=131072 r=8 p=1'
const cipher = 'aes-256-gcm'

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

function headerObject(header: KeyHeader): Record<string, string | number> {
  const start = { format: 'planotava-key', version: 1, protection: header.protection }
  const end = { certificate: base64(header.certificate) }
  return header.protection === 'os'
    ? { ...start, ...end }
    : { ...start, kdf, cipher, salt: base64(header.salt), nonce: base64(header.nonce), ...end }
}

function assemble(header: Record<string, string | number>, sealed: string): string {
  const check = createHash('sha256').update(JSON.stringify(header)).update(sealed).digest('hex')
  return `${JSON.stringify({ ...header, sealed, check }, null, 2)}\n`
}

/** The document in two steps: the header as associated data, then the whole once the locked part is there. */
export function writeKeyDocument(header: KeyHeader): {
  associated: Uint8Array
  finish: (sealed: Uint8Array) => string
} {
  const object = headerObject(header)
  return {
    associated: Buffer.from(JSON.stringify(object), 'utf8'),
    finish: (sealed) => assemble(object, base64(sealed)),
  }
}

/** KEY_DAMAGED unless the document is, to the byte, what `writeKeyDocument` writes for what it says. Line ends may have become CR LF. */
export function readKeyDocument(
  document: string,
): Result<{ header: KeyHeader; associated: Uint8Array; sealed: Uint8Array }, Problem> {
  const damaged = refused(problem(refusalProblems, 'KEY_DAMAGED', { reason: 'document' }))
  if (document.length > longest) return damaged
  const fields = fieldsOf(document)
  if (!fields) return damaged
  const bytes = (name: string): Buffer => {
    const field = fields[name]
    return Buffer.from(typeof field === 'string' ? field : '', 'base64')
  }
  const sealed = bytes('sealed')
  const certificate = bytes('certificate')
  const header: KeyHeader =
    fields['protection'] === 'os'
      ? { protection: 'os', certificate }
      : { protection: 'passphrase', certificate, salt: bytes('salt'), nonce: bytes('nonce') }
  const others = fields['kdf'] !== kdf || fields['cipher'] !== cipher
  if (fields['version'] !== 1 || (fields['protection'] === 'passphrase' && others)) {
    return refused(problem(refusalProblems, 'KEY_DAMAGED', { reason: 'parameters' }))
  }
  const lengths = header.protection === 'os' || (header.salt.length === 32 && header.nonce.length === 12)
  const { associated, finish } = writeKeyDocument(header)
  if (!lengths || sealed.length < 17 || finish(sealed) !== document.replaceAll('\r\n', '\n')) return damaged
  return ok({ header, associated, sealed })
}

function fieldsOf(document: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(document)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
