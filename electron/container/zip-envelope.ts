import type { Problem } from '#shared/kernel/problem.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { containerLimits, mimetypeName } from './container-layout.ts'
import { bufferOf, findEnd, readDirectoryEntry, readLocalHeader, type ZipDirectoryEntry } from './zip-directory.ts'
import { unpack } from './zip-entry.ts'

const mostEntries = 64

/**
 * The exchange file inside a container that somebody signed around it (eParakstītājs, DigiDoc4): a ZIP with `mimetype`, signatures in
 * META-INF and one single data object, named *.asice. Other programs write descriptors, comments and extras, so the outer ZIP
 * is read leniently: nothing is believed of it, the file inside is checked in full. Nothing when it is no such envelope.
 */
export function innerContainerOf(bytes: Uint8Array): Result<Uint8Array | undefined, Problem> {
  const file = bufferOf(bytes)
  const inner = file.length <= containerLimits.file ? findInner(file) : undefined
  if (!inner) return ok(undefined)
  const part = 'inner.asice'
  if ((inner.flags & 0x2041) !== 0) return refused(problem(refusalProblems, 'ZIP_ENCRYPTED', { part }))
  if (inner.method !== 0 && inner.method !== 8) return refused(problem(refusalProblems, 'ZIP_UNSUPPORTED', { part }))
  const local = readLocalHeader(file, inner.offset, file.length)
  const end = (local?.dataStart ?? file.length) + inner.packed
  if (!local || end > file.length) return refused(problem(refusalProblems, 'ZIP_STRUCTURE', { part }))
  const { method, crc, size } = inner
  return unpack({ name: part, method, crc, size, data: file.subarray(local.dataStart, end) }, containerLimits.file)
}

function findInner(file: Buffer): ZipDirectoryEntry | undefined {
  const end = findEnd(file)
  if (!end || end.entries > mostEntries) return undefined
  const objects: ZipDirectoryEntry[] = []
  let hasMimetype = false
  let hasSignature = false
  let at = end.directoryOffset
  for (let i = 0; i < end.entries; i++) {
    const entry = readDirectoryEntry(file, at, end.position)
    if (!entry) return undefined
    at = entry.next
    const name = entry.name.toString('utf8')
    if (name === mimetypeName) hasMimetype = true
    else if (name.startsWith('META-INF/')) hasSignature ||= /signature/i.test(name)
    else if (!name.endsWith('/')) objects.push(entry)
  }
  const [only] = objects
  const wraps = hasMimetype && hasSignature && objects.length === 1 && only?.name.toString('utf8').endsWith('.asice')
  return wraps ? only : undefined
}
