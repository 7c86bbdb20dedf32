import { createHash, sign, verify, type KeyObject } from 'node:crypto'
import type { Json } from '#shared/kernel/problem.ts'
import { checkCertificate, readCertificate } from './certificate-read.ts'
import {
  containerLimits,
  manifestName,
  mimetype,
  mimetypeName,
  payloadNamePattern,
  readmeName,
  signatureName,
} from './container-layout.ts'
import { readmeText } from './container-text.ts'
import { canonicalJson } from './json-canonical.ts'
import { parseStrictJson } from './json-strict.ts'
import { writeManifest } from './manifest.ts'
import { encodeSignedAttributes, encodeSignedMessage } from './signed-message-encode.ts'
import { writeZip } from './zip-write.ts'

export interface ContainerSource {
  /** A value, or the bytes that `canonicalPayload` made of one. */
  readonly payload: Json | Uint8Array
  /** Such as `payload.json`: lower-case letters, digits and hyphens. */
  readonly payloadName: string
  /** Made-up figures of a seminar: LASIMANI.txt begins with that. */
  readonly demonstration?: boolean
  /** LASIMANI.txt; `readmeText` unless given. */
  readonly readme?: string
  readonly certificateDer: Uint8Array
  readonly privateKey: KeyObject
  /** Cut to whole seconds. */
  readonly signingTime: Date
}

export interface WrittenContainer {
  readonly bytes: Uint8Array
  /** SHA-256 of the manifest, 64 hexadecimal digits: the same content has the same id, whenever and however it is packed and signed. */
  readonly id: string
}

/**
 * Packs and signs an exchange file (ASiC-E with a CAdES-BASELINE-B signature, exchange.md).
 * @throws Error when the payload is one that the receiver would refuse (`canonicalPayload` says so beforehand, as a Problem), when
 * the names, sizes or times do not keep to the profile, or the key does not belong to the certificate: all of them bugs of the caller
 */
export async function writeContainer(source: ContainerSource): Promise<WrittenContainer> {
  const payload = payloadBytes(source.payload)
  const readme = Buffer.from(source.readme ?? readmeText(source.payloadName, source.demonstration ?? false), 'utf8')
  const read = readCertificate(source.certificateDer)
  const certificate = read.ok ? checkCertificate(read.value) : read
  if (!read.ok || !certificate.ok) throw new Error('the certificate is not of our profile')
  if (!payloadNamePattern.test(source.payloadName)) throw new Error('unsuitable name of the payload')
  if (readme.length === 0 || readme.length > containerLimits.readme) throw new Error('unsuitable readme')
  const manifest = writeManifest([
    { name: source.payloadName, digest: sha256(payload) },
    { name: readmeName, digest: sha256(readme) },
  ])
  const attributes = {
    contentDigest: sha256(manifest),
    certificateDigest: sha256(source.certificateDer),
    signingTime: new Date(Math.floor(source.signingTime.getTime() / 1000) * 1000),
  }
  const toBeSigned = encodeSignedAttributes(attributes)
  const signature = await signBytes(toBeSigned, source.privateKey)
  const { issuer, serial, publicKey } = read.value
  if (!verify('sha256', toBeSigned, publicKey, signature)) throw new Error('the key does not belong to the certificate')
  const message = encodeSignedMessage({
    ...attributes,
    certificateDer: source.certificateDer,
    issuer,
    serial,
    signature,
  })
  const bytes = writeZip([
    { name: mimetypeName, bytes: Buffer.from(mimetype, 'latin1'), stored: true },
    { name: manifestName, bytes: manifest, stored: true },
    { name: signatureName, bytes: message, stored: true },
    { name: readmeName, bytes: readme, stored: false },
    { name: source.payloadName, bytes: payload, stored: false },
  ])
  return { bytes, id: sha256(manifest).toString('hex') }
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

function payloadBytes(payload: Json | Uint8Array): Uint8Array {
  const bytes = payload instanceof Uint8Array ? payload : Buffer.from(canonicalJson(payload), 'utf8')
  const result = parseStrictJson(bytes)
  if (!result.ok) throw new Error(`the receiver would refuse this payload: ${JSON.stringify(result.problem)}`)
  return bytes
}

function signBytes(bytes: Uint8Array, key: KeyObject): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    sign('sha256', bytes, key, (error, signature) => {
      if (error) reject(error)
      else resolve(signature)
    })
  })
}
