import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { containerLimits } from './container-layout.ts'
import { shown } from './text-safety.ts'
import {
  bufferOf,
  findEnd,
  localSignature,
  readDirectoryEntry,
  readLocalHeader,
  startsAt,
  type ZipDirectoryEntry,
  type ZipEnd,
} from './zip-directory.ts'
import type { ZipEntry } from './zip-entry.ts'

// compression level hints and UTF-8 names; everything else changes how the data are read
const harmlessFlags = 0x0806
const encryptedFlags = 0x2041
const unixLink = 0xa000
const unixFile = 0x8000
const dosFolder = 0x10
const safeName =
  /^(?!.*(?:^|\/)(?:\.|\.\.|[^/]*\.|(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?)(?:\/|$))[A-Za-z0-9._-]{1,64}(?:\/[A-Za-z0-9._-]{1,64})?$/i

/** Whether the file begins like a ZIP at all: EMPTY, NOT_CONTAINER, TRUNCATED, ZIP_LIMIT (too large to look at). */
export function findZipEnd(file: Buffer): Result<ZipEnd, Problem> {
  if (file.length === 0) return refused(problem(refusalProblems, 'EMPTY'))
  const start = file.toString('latin1', 0, 4)
  if (!localSignature.startsWith(start)) return refused(problem(refusalProblems, 'NOT_CONTAINER'))
  if (file.length > containerLimits.file) return refused(problem(refusalProblems, 'ZIP_LIMIT', { part: '.asice' }))
  const end = start.length === 4 ? findEnd(file) : undefined
  return end ? ok(end) : refused(problem(refusalProblems, 'TRUNCATED'))
}

/**
 * The entries of a ZIP in which nothing is left to interpretation: they tile the file from byte 0 to the directory and the directory
 * from there to the end record, local headers repeat the directory, there are no extras, comments, descriptors or hidden bytes.
 * Nothing is unpacked. Problems: those of `findZipEnd`, ZIP_STRUCTURE, ZIP_ENCRYPTED, ZIP_UNSUPPORTED, ZIP_LIMIT, PATH, DUPLICATE_ENTRY.
 */
export function readZip(bytes: Uint8Array): Result<readonly ZipEntry[], Problem> {
  const file = bufferOf(bytes)
  const found = findZipEnd(file)
  if (!found.ok) return found
  const end = found.value
  const broken = refused(problem(refusalProblems, 'ZIP_STRUCTURE', { part: '.asice' }))
  const zip64 = end.entries === 0xffff || end.directorySize === 0xffffffff || end.directoryOffset === 0xffffffff
  if (zip64 || end.disks !== 0 || startsAt(file, end.position - 20, 'PK\x06\x07')) {
    return refused(problem(refusalProblems, 'ZIP_UNSUPPORTED', { part: '.asice' }))
  }
  const endsFile = end.position + 22 === file.length && end.commentLength === 0
  if (!endsFile || end.directoryOffset + end.directorySize !== end.position) return broken
  if (end.entries > containerLimits.entries) return refused(problem(refusalProblems, 'ZIP_LIMIT', { part: '.asice' }))
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let directoryAt = end.directoryOffset
  let dataAt = 0
  for (let i = 0; i < end.entries; i++) {
    const listed = readDirectoryEntry(file, directoryAt, end.position)
    if (!listed) return broken
    const unsuitable = judge(listed, names)
    if (unsuitable) return refused(unsuitable)
    const entry = locate(file, listed, dataAt, directoryAt, end.directoryOffset)
    if (!entry) return refused(problem(refusalProblems, 'ZIP_STRUCTURE', { part: nameOf(listed) }))
    names.add(entry.name.toLowerCase())
    entries.push(entry)
    directoryAt = listed.next
    dataAt = listed.offset + 30 + listed.nameLength + listed.packed
  }
  const whole = end.entriesOnDisk === end.entries && directoryAt === end.position && dataAt === end.directoryOffset
  return whole ? ok(entries) : broken
}

function nameOf(listed: ZipDirectoryEntry): string {
  return shown(listed.name.toString('utf8'))
}

/** Neither a folder to DOS nor, where the upper half says anything, other than a file to Unix. */
function isRegular({ attributes }: ZipDirectoryEntry): boolean {
  const mode = attributes >>> 16
  return (attributes & dosFolder) === 0 && (mode === 0 || (mode & 0xf000) === unixFile)
}

/** What the directory alone shows to be unacceptable. */
function judge(listed: ZipDirectoryEntry, names: ReadonlySet<string>): Problem | undefined {
  const part = nameOf(listed)
  const { flags, method, packed, size, offset, version } = listed
  if ((flags & encryptedFlags) !== 0 || method === 99) return problem(refusalProblems, 'ZIP_ENCRYPTED', { part })
  const zip64 = [packed, size, offset].includes(0xffffffff)
  const link = (listed.unixMode & 0xf000) === unixLink
  const foreign = (flags & ~harmlessFlags) !== 0 || (method !== 0 && method !== 8) || version > 20 || listed.disk !== 0
  if (zip64 || link || foreign) return problem(refusalProblems, 'ZIP_UNSUPPORTED', { part })
  if (!safeName.test(listed.name.toString('latin1'))) return problem(refusalProblems, 'PATH', { part })
  if (!isRegular(listed)) return problem(refusalProblems, 'ZIP_STRUCTURE', { part })
  if (names.has(part.toLowerCase())) return problem(refusalProblems, 'DUPLICATE_ENTRY', { part })
  const tooDense = size > 65_536 && size > packed * containerLimits.ratio
  return size > containerLimits.payload || tooDense ? problem(refusalProblems, 'ZIP_LIMIT', { part }) : undefined
}

/** The entry, when its local header stands just where the one before ended and repeats the directory, octet by octet. */
function locate(
  file: Buffer,
  listed: ZipDirectoryEntry,
  at: number,
  directoryAt: number,
  limit: number,
): ZipEntry | undefined {
  const local = listed.offset === at ? readLocalHeader(file, at, limit) : undefined
  if (!local) return undefined
  const repeats =
    local.common.equals(file.subarray(directoryAt + 6, directoryAt + 32)) &&
    local.name.equals(listed.name) &&
    listed.extraLength === 0 &&
    listed.commentLength === 0
  const dataEnd = local.dataStart + local.packed
  if (!repeats || dataEnd > limit || (local.method === 0 && local.packed !== local.size)) return undefined
  const data = file.subarray(local.dataStart, dataEnd)
  return { name: listed.name.toString('latin1'), method: local.method, crc: local.crc, size: local.size, data }
}
