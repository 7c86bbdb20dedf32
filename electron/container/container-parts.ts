import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import {
  containerLimits,
  manifestName,
  mimetype,
  mimetypeName,
  payloadNamePattern,
  readmeName,
  signatureName,
} from './container-layout.ts'
import { readManifest } from './manifest.ts'
import { unpack, type ZipEntry } from './zip-entry.ts'

/** An entry with the digest that the manifest gives it. */
export interface SignedEntry {
  readonly entry: ZipEntry
  readonly digest: Uint8Array
}

export interface ContainerParts {
  readonly manifest: Uint8Array
  /** The signed message (CMS). */
  readonly message: Uint8Array
  readonly payloadName: string
  readonly payload: SignedEntry
  readonly readme: SignedEntry
}

/**
 * Sorts the entries into the parts of an exchange file and unpacks the two small ones. In this order: MIMETYPE (first, stored, exact),
 * LAYOUT (META-INF holds the manifest and the signature and nothing else), ZIP_LIMIT and ZIP_STRUCTURE of these two, MANIFEST and
 * ALGORITHM, MISSING_ENTRY, UNSIGNED_ENTRY, LAYOUT (the data are one JSON payload and the readme).
 */
export function checkLayout(entries: readonly ZipEntry[]): Result<ContainerParts, Problem> {
  const [first] = entries
  if (first?.name !== mimetypeName || first.method !== 0 || Buffer.from(first.data).toString('latin1') !== mimetype) {
    return refused(problem(refusalProblems, 'MIMETYPE'))
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const manifestEntry = byName.get(manifestName)
  const messageEntry = byName.get(signatureName)
  if (!manifestEntry) return refused(problem(refusalProblems, 'LAYOUT', { part: manifestName }))
  if (!messageEntry) return refused(problem(refusalProblems, 'LAYOUT', { part: signatureName }))
  const ours = new Set([mimetypeName, manifestName, signatureName])
  const others = entries.filter((entry) => !ours.has(entry.name))
  const odd = others.find((entry) => entry.name.toLowerCase().startsWith('meta-inf/'))
  if (odd) return refused(problem(refusalProblems, 'LAYOUT', { part: odd.name }))
  const marked = unpack(first, mimetype.length)
  if (!marked.ok) return marked
  const manifest = unpack(manifestEntry, containerLimits.manifest)
  if (!manifest.ok) return manifest
  const message = unpack(messageEntry, containerLimits.signature)
  if (!message.ok) return message
  const listed = readManifest(manifest.value)
  if (!listed.ok) return listed
  const digests = new Map(listed.value.map(({ name, digest }) => [name, digest]))
  const missing = listed.value.find(({ name }) => !others.some((entry) => entry.name === name))
  if (missing) return refused(problem(refusalProblems, 'MISSING_ENTRY', { part: missing.name }))
  const unsigned = others.find((entry) => !digests.has(entry.name))
  if (unsigned) return refused(problem(refusalProblems, 'UNSIGNED_ENTRY', { part: unsigned.name }))
  return sortData(others, digests, { manifest: manifest.value, message: message.value })
}

function sortData(
  entries: readonly ZipEntry[],
  digests: ReadonlyMap<string, Uint8Array>,
  small: Pick<ContainerParts, 'manifest' | 'message'>,
): Result<ContainerParts, Problem> {
  const find = (test: (name: string) => boolean): SignedEntry | undefined => {
    const entry = entries.find(({ name }) => test(name))
    const digest = entry && digests.get(entry.name)
    return entry && digest ? { entry, digest } : undefined
  }
  const readme = find((name) => name === readmeName)
  const payload = find((name) => payloadNamePattern.test(name))
  if (!readme) return refused(problem(refusalProblems, 'LAYOUT', { part: readmeName }))
  if (!payload) return refused(problem(refusalProblems, 'LAYOUT', { part: 'payload.json' }))
  const extra = entries.find((entry) => entry !== readme.entry && entry !== payload.entry)
  if (extra) return refused(problem(refusalProblems, 'LAYOUT', { part: extra.name }))
  return ok({ ...small, payloadName: payload.entry.name, payload, readme })
}
