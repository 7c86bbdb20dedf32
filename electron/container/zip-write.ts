import { crc32 } from 'node:zlib'
import { deflateSync } from 'fflate'

export interface ZipSource {
  readonly name: string
  readonly bytes: Uint8Array
  readonly stored: boolean
}

// 01.01.2010 00:00, the first day of the programme's horizon; no file tells when or where it was packed
const date = ((2010 - 1980) << 9) | (1 << 5) | 1
const utf8Names = 0x0800

/**
 * A plain ZIP: the entries one after another, the directory, the end; no extras, comments or descriptors. The same entries always
 * give the same bytes, in every host, which is why the compression is not the platform's.
 */
export function writeZip(sources: readonly ZipSource[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, stored } of sources) {
    const nameBytes = Buffer.from(name, 'utf8')
    const data = stored ? bytes : deflateSync(bytes, { level: 6 })
    const common = Buffer.alloc(26)
    common.writeUInt16LE(stored ? 10 : 20, 0)
    common.writeUInt16LE(utf8Names, 2)
    common.writeUInt16LE(stored ? 0 : 8, 4)
    common.writeUInt16LE(0, 6)
    common.writeUInt16LE(date, 8)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, Buffer.from(data))
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, nameBytes)
    offset += 30 + nameBytes.length + data.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(sources.length, 8)
  end.writeUInt16LE(sources.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...directory, end])
}
