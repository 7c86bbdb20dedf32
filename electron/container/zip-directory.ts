/** The fixed parts of a ZIP as numbers (APPNOTE 6.3.10), without any judgement; reading outside the file gives nothing. */

/** The fields that a local header and a directory entry share, in their 26 octets. */
export interface ZipFields {
  readonly version: number
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly nameLength: number
  readonly extraLength: number
}

export interface ZipDirectoryEntry extends ZipFields {
  readonly name: Buffer
  readonly commentLength: number
  readonly disk: number
  /** Type and permission bits when made on Unix, otherwise 0. */
  readonly unixMode: number
  /** As they stand: DOS bits below, and above them what Unix programs write. */
  readonly attributes: number
  readonly offset: number
  /** Where the next directory entry begins. */
  readonly next: number
}

export interface ZipEnd {
  readonly position: number
  readonly disks: number
  readonly entries: number
  readonly entriesOnDisk: number
  readonly directorySize: number
  readonly directoryOffset: number
  readonly commentLength: number
}

const longestComment = 65_535

export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function readFields(file: Buffer, at: number): ZipFields {
  return {
    version: file.readUInt16LE(at),
    flags: file.readUInt16LE(at + 2),
    method: file.readUInt16LE(at + 4),
    crc: file.readUInt32LE(at + 10),
    packed: file.readUInt32LE(at + 14),
    size: file.readUInt32LE(at + 18),
    nameLength: file.readUInt16LE(at + 22),
    extraLength: file.readUInt16LE(at + 24),
  }
}

export function startsAt(file: Buffer, at: number, signature: string): boolean {
  return file.toString('latin1', at, at + 4) === signature
}

export const localSignature = 'PK\x03\x04'
const directorySignature = 'PK\x01\x02'
const endSignature = 'PK\x05\x06'

/** The end record that lies nearest to the end of the file and points at a directory just before itself. */
export function findEnd(file: Buffer): ZipEnd | undefined {
  const first = Math.max(0, file.length - 22 - longestComment)
  for (let at = file.length - 22; at >= first; at--) {
    at = file.lastIndexOf(endSignature, at, 'latin1')
    if (at < first) return undefined
    const end = {
      position: at,
      disks: file.readUInt16LE(at + 4) | file.readUInt16LE(at + 6),
      entriesOnDisk: file.readUInt16LE(at + 8),
      entries: file.readUInt16LE(at + 10),
      directorySize: file.readUInt32LE(at + 12),
      directoryOffset: file.readUInt32LE(at + 16),
      commentLength: file.readUInt16LE(at + 20),
    }
    const zip64 = end.entries === 0xffff || end.directoryOffset === 0xffffffff || end.directorySize === 0xffffffff
    const last = at === file.length - 22
    if (last || zip64 || end.directoryOffset + end.directorySize === at) return end
  }
  return undefined
}

export function readDirectoryEntry(file: Buffer, at: number, limit: number): ZipDirectoryEntry | undefined {
  if (at + 46 > limit || !startsAt(file, at, directorySignature)) return undefined
  const fields = readFields(file, at + 6)
  const commentLength = file.readUInt16LE(at + 32)
  const name = file.subarray(at + 46, at + 46 + fields.nameLength)
  const next = at + 46 + fields.nameLength + fields.extraLength + commentLength
  if (next > limit) return undefined
  return {
    ...fields,
    name,
    commentLength,
    disk: file.readUInt16LE(at + 34),
    unixMode: file.readUInt8(at + 5) === 3 ? file.readUInt16LE(at + 40) : 0,
    attributes: file.readUInt32LE(at + 38),
    offset: file.readUInt32LE(at + 42),
    next,
  }
}

/** The local header as octets that can be compared with the directory's, and where its data begin. */
export function readLocalHeader(
  file: Buffer,
  at: number,
  limit: number,
): (ZipFields & { readonly common: Buffer; readonly name: Buffer; readonly dataStart: number }) | undefined {
  if (at + 30 > limit || !startsAt(file, at, localSignature)) return undefined
  const fields = readFields(file, at + 4)
  const dataStart = at + 30 + fields.nameLength + fields.extraLength
  if (dataStart > limit) return undefined
  const name = file.subarray(at + 30, at + 30 + fields.nameLength)
  return { ...fields, common: file.subarray(at + 4, at + 30), name, dataStart }
}
