import { sign } from 'node:crypto'
import { encodeCertificate } from '#electron/container/certificate-encode.ts'
import { makeSigningKey, type SigningKey } from '#electron/container/certificate-make.ts'
import { readCertificate } from '#electron/container/certificate-read.ts'
import {
  manifestName,
  mimetype,
  mimetypeName,
  readmeName,
  signatureName,
} from '#electron/container/container-layout.ts'
import { DerReader } from '#electron/container/der-read.ts'
import { bitString, sequence, tags } from '#electron/container/der-write.ts'
import { canonicalJson } from '#electron/container/json-canonical.ts'
import { writeManifest } from '#electron/container/manifest.ts'
import { ecdsaAlgorithm } from '#electron/container/object-identifiers.ts'
import { openContainer, type OpenedContainer, type OpenOptions } from '#electron/container/open-container.ts'
import type { TrustEntry } from '#electron/container/trust.ts'
import type { Json, Problem } from '#shared/kernel/problem.ts'
import type { Result } from '#shared/kernel/result.ts'
import { craftedMessage, sha256, type Craft, type Crafter } from './crafted-message.ts'
import { rawZip, type RawEnd, type RawEntry } from './raw-zip.ts'

export const made = new Date('2013-01-10T08:00:00Z')
export const signed = new Date('2013-05-20T10:00:00Z')
export const now = new Date('2013-05-20T12:00:00Z')

export function keyOf(organisation: string, code: string): SigningKey {
  return makeSigningKey({ organisation, code, workstation: 'DARBSTACIJA-1' }, made)
}

export const adazi = keyOf('Ādažu novada pašvaldība', '0804400')
export const stranger = keyOf('Nezināmā novada pašvaldība', '0000000')
export const trust: readonly TrustEntry[] = [
  { certificateDer: adazi.certificateDer, municipality: 'adazu', status: 'active', since: null },
]

export const payload: Json = {
  kind: 'submission',
  municipality: 'adazu',
  forecast: [12, 0, null, 2.5],
  note: 'Šķēres\nun āda',
}

export function open(bytes: Uint8Array, options: Partial<OpenOptions> = {}): Result<OpenedContainer, Problem> {
  return openContainer(bytes, { trust, now, ...options })
}

export function codeOf(result: Result<unknown, Problem>): string {
  return result.ok ? 'opened' : result.problem.code
}

/** The five parts of a good file, each of which a hostile one may replace; what comes later is made to agree, unless replaced too. */
export interface PartSource {
  readonly by?: Crafter
  readonly payloadName?: string
  readonly payload?: Uint8Array
  readonly readme?: Uint8Array
  readonly signingTime?: Date
  /** The manifest is changed before it is signed. */
  readonly manifest?: (good: string) => string
  readonly craft?: Craft
  readonly message?: (good: Uint8Array) => Uint8Array
}

export function partsOf(source: PartSource = {}): RawEntry[] {
  const { by = adazi, payloadName = 'payload.json', signingTime = signed } = source
  const data = source.payload ?? Buffer.from(canonicalJson(payload), 'utf8')
  const readme = source.readme ?? Buffer.from('Izlasi mani! Read me!\n', 'utf8')
  const good = writeManifest([
    { name: payloadName, digest: sha256(data) },
    { name: readmeName, digest: sha256(readme) },
  ])
  const manifest = Buffer.from(source.manifest?.(Buffer.from(good).toString('utf8')) ?? good)
  const message = craftedMessage(manifest, signingTime, by, source.craft)
  return [
    { name: mimetypeName, bytes: Buffer.from(mimetype), stored: true },
    { name: manifestName, bytes: manifest },
    { name: signatureName, bytes: source.message?.(message) ?? message },
    { name: readmeName, bytes: readme },
    { name: payloadName, bytes: data },
  ]
}

export function fileOf(source: PartSource = {}, end: RawEnd = {}): Buffer {
  return rawZip(partsOf(source), end)
}

/** A good file in which one entry is packed differently. */
export function fileWith(name: string, change: Partial<RawEntry>, source: PartSource = {}): Buffer {
  return rawZip(partsOf(source).map((entry) => (entry.name === name ? { ...entry, ...change } : entry)))
}

/** The same certificate with some octets of its signed part replaced, and signed again with the same key. */
export function resigned(key: SigningKey, from: string, to: string): SigningKey {
  const outer = new DerReader(key.certificateDer).enter(tags.sequence)
  const hex = Buffer.from(outer.whole(tags.sequence)).toString('hex')
  if (!hex.includes(from)) throw new Error(`no ${from} in the certificate`)
  const body = Buffer.from(hex.replaceAll(from, to), 'hex')
  const certificateDer = sequence(body, ecdsaAlgorithm, bitString(sign('sha256', body, key.privateKey)))
  return { privateKey: key.privateKey, certificateDer }
}

/** The same certificate with a self-signature that somebody else made. */
export function signedByOther(key: SigningKey, other: SigningKey): SigningKey {
  const read = readCertificate(key.certificateDer)
  if (!read.ok || !read.value.profile) throw new Error('not a certificate of ours')
  const body = Buffer.from(new DerReader(key.certificateDer).enter(tags.sequence).whole(tags.sequence))
  const signature = sign('sha256', body, other.privateKey)
  return { privateKey: key.privateKey, certificateDer: encodeCertificate(read.value.profile, signature) }
}

/** One hostile file: the code it must get, the one thing in which it differs from the valid control, and how it is made. */
export type Hostile = readonly [code: string, difference: string, make: () => Result<OpenedContainer, Problem>]
