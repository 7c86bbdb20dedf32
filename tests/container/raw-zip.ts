import { crc32, deflateRawSync } from 'node:zlib'

/** A header field that a hostile file says differently, in the local header, in the directory or in both. */
export interface RawFields {
  readonly version?: number
  readonly flags?: number
  readonly method?: number
  readonly crc?: number
  readonly packed?: number
  readonly size?: number
  readonly name?: string
  readonly extra?: Uint8Array
}

export interface RawEntry {
  readonly name: string
  readonly bytes: Uint8Array
  readonly stored?: boolean
  /** Takes the place of the packed bytes. */
  readonly data?: Uint8Array
  readonly both?: RawFields
  readonly local?: RawFields
  readonly listed?: RawFields & {
    readonly comment?: string
    readonly unixMode?: number
    readonly dosBits?: number
    readonly offset?: number
  }
  /** Bytes that stand between this entry and the next. */
  readonly after?: Uint8Array
  /** In the file but not in the directory. */
  readonly hidden?: boolean
}

export interface RawEnd {
  readonly entries?: number
  readonly disk?: number
  readonly directorySize?: number
  readonly directoryOffset?: number
  readonly comment?: string
  /** Said, whatever the comment is. */
  readonly commentLength?: number
  readonly beforeDirectory?: Uint8Array
  readonly beforeEnd?: Uint8Array
  /** The directory is said to reach over `beforeEnd`. */
  readonly directoryToEnd?: boolean
  readonly afterEnd?: Uint8Array
}

function u16(...values: number[]): Buffer {
  const out = Buffer.alloc(values.length * 2)
  values.forEach((value, i) => out.writeUInt16LE(value, i * 2))
  return out
}

function u32(...values: number[]): Buffer {
  const out = Buffer.alloc(values.length * 4)
  values.forEach((value, i) => out.writeUInt32LE(value, i * 4))
  return out
}

function common(
  entry: RawEntry,
  data: Uint8Array,
  own: RawFields | undefined,
): { fields: Buffer; name: Buffer; extra: Uint8Array } {
  const f = {
    version: 20,
    flags: 0,
    method: entry.stored ? 0 : 8,
    crc: crc32(entry.bytes),
    packed: data.length,
    size: entry.bytes.length,
    name: entry.name,
    extra: new Uint8Array(0),
    ...entry.both,
    ...own,
  }
  const name = Buffer.from(f.name, 'utf8')
  const fields = Buffer.concat([
    u16(f.version, f.flags, f.method, 0, 0x3c21),
    u32(f.crc, f.packed, f.size),
    u16(name.length, f.extra.length),
  ])
  return { fields, name, extra: f.extra }
}

/** Writes any ZIP, however wrong, independently of the product's own writer. Unless told otherwise it is a plain and correct one. */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Buffer {
  const locals: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const data = entry.data ?? (entry.stored ? entry.bytes : deflateRawSync(entry.bytes))
    const local = common(entry, data, entry.local)
    const parts = [
      Buffer.from('PK\x03\x04', 'latin1'),
      local.fields,
      local.name,
      local.extra,
      data,
      entry.after ?? Buffer.alloc(0),
    ]
    const listed = common(entry, data, entry.listed)
    const { comment = '', unixMode = 0, dosBits = 0, offset: listedOffset = offset } = entry.listed ?? {}
    if (!entry.hidden) {
      directory.push(
        Buffer.from('PK\x01\x02', 'latin1'),
        u16(0x0314),
        listed.fields,
        u16(Buffer.byteLength(comment), 0, 0, dosBits, unixMode),
        u32(listedOffset),
        listed.name,
        listed.extra,
        Buffer.from(comment, 'utf8'),
      )
    }
    locals.push(...parts)
    offset += parts.reduce((sum, part) => sum + part.length, 0)
  }
  const before = end.beforeDirectory ?? Buffer.alloc(0)
  const index = Buffer.concat(directory)
  const count = end.entries ?? entries.filter((entry) => !entry.hidden).length
  const comment = Buffer.from(end.comment ?? '', 'utf8')
  return Buffer.concat([
    ...locals,
    before,
    index,
    end.beforeEnd ?? Buffer.alloc(0),
    Buffer.from('PK\x05\x06', 'latin1'),
    u16(end.disk ?? 0, end.disk ?? 0, count, count),
    u32(
      end.directorySize ?? index.length + (end.directoryToEnd ? (end.beforeEnd?.length ?? 0) : 0),
      end.directoryOffset ?? offset + before.length,
    ),
    u16(end.commentLength ?? comment.length),
    comment,
    end.afterEnd ?? Buffer.alloc(0),
  ])
}
