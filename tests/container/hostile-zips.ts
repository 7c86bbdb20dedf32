import { deflateRawSync } from 'node:zlib'
import { manifestName } from '#electron/container/container-layout.ts'
import { fileOf, fileWith, open, partsOf, type Hostile } from './exchange-world.ts'
import { rawZip, type RawEnd, type RawEntry } from './raw-zip.ts'

const junk = Buffer.from('junk')
const locator = Buffer.concat([Buffer.from('PK\x06\x07', 'latin1'), Buffer.alloc(16)])
const data = 'payload.json'
const changed = (change: Partial<RawEntry>, name = data) => open(fileWith(name, change))
const ended = (end: RawEnd) => open(fileOf({}, end))
const extra = (entry: RawEntry) => open(rawZip([...partsOf(), entry]))
const renamed = (name: string) => extra({ name, bytes: junk })
const mebibyte = 1024 * 1024

export const hostileZips: readonly Hostile[] = [
  ['EMPTY', 'no bytes', () => open(new Uint8Array(0))],
  ['NOT_CONTAINER', 'a PDF', () => open(Buffer.from('%PDF-1.4 …'))],
  ['NOT_CONTAINER', 'one byte before the first entry', () => open(Buffer.concat([Buffer.of(0), fileOf()]))],
  ['NOT_CONTAINER', 'an empty ZIP', () => open(rawZip([]))],
  ['TRUNCATED', 'the last byte is missing', () => open(fileOf().subarray(0, -1))],
  ['TRUNCATED', 'the second half is missing', () => open(fileOf().subarray(0, fileOf().length / 2))],
  ['TRUNCATED', 'only three bytes have come', () => open(fileOf().subarray(0, 3))],
  ['ZIP_STRUCTURE', 'a byte after the end', () => ended({ afterEnd: Buffer.of(0) })],
  ['ZIP_STRUCTURE', 'a comment of the archive', () => ended({ comment: 'x' })],
  ['ZIP_STRUCTURE', 'a comment that is announced and does not come', () => ended({ commentLength: 1 })],
  ['ZIP_STRUCTURE', 'an entry that is a folder to DOS', () => changed({ listed: { dosBits: 0x10 } })],
  ['ZIP_STRUCTURE', 'an entry that is a folder to Unix', () => changed({ listed: { unixMode: 0o040755 } })],
  ['ZIP_STRUCTURE', 'an entry that is a device to Unix', () => changed({ listed: { unixMode: 0o020644 } })],
  ['ZIP_STRUCTURE', 'permissions of Unix without a type', () => changed({ listed: { unixMode: 0o644 } })],
  ['ZIP_STRUCTURE', 'bytes before the directory', () => ended({ beforeDirectory: junk })],
  ['ZIP_STRUCTURE', 'bytes after the directory', () => ended({ beforeEnd: junk })],
  ['ZIP_STRUCTURE', 'bytes at the end of the directory', () => ended({ beforeEnd: junk, directoryToEnd: true })],
  ['ZIP_STRUCTURE', 'bytes between two entries', () => changed({ after: junk }, manifestName)],
  ['ZIP_STRUCTURE', 'one entry fewer counted than listed', () => ended({ entries: 4 })],
  ['ZIP_STRUCTURE', 'one entry more counted than listed', () => ended({ entries: 6 })],
  [
    'ZIP_STRUCTURE',
    'an entry that the directory does not list',
    () => extra({ name: 'x.txt', bytes: junk, hidden: true }),
  ],
  ['ZIP_STRUCTURE', 'two listed entries share one local header', () => changed({ listed: { offset: 0 } })],
  ['ZIP_STRUCTURE', 'another name in the local header', () => changed({ local: { name: 'payl0ad.json' } })],
  ['ZIP_STRUCTURE', 'another checksum in the local header', () => changed({ local: { crc: 1 } })],
  ['ZIP_STRUCTURE', 'another size in the local header', () => changed({ local: { size: 1 } })],
  ['ZIP_STRUCTURE', 'another method in the local header', () => changed({ local: { method: 0 } })],
  ['ZIP_STRUCTURE', 'an encryption flag in the local header alone', () => changed({ local: { flags: 1 } })],
  ['ZIP_STRUCTURE', 'an extra field in the local header', () => changed({ local: { extra: Buffer.alloc(4) } })],
  ['ZIP_STRUCTURE', 'an extra field in the directory', () => changed({ listed: { extra: Buffer.alloc(4) } })],
  ['ZIP_STRUCTURE', 'an extra field in both', () => changed({ both: { extra: Buffer.alloc(4) } })],
  ['ZIP_STRUCTURE', 'a comment of an entry', () => changed({ listed: { comment: 'x' } })],
  ['ZIP_STRUCTURE', 'a wrong checksum in both headers', () => changed({ both: { crc: 1 } })],
  ['ZIP_STRUCTURE', 'unpacks to more than it says', () => changed({ both: { size: 20 } })],
  ['ZIP_STRUCTURE', 'unpacks to less than it says', () => changed({ both: { size: 2000 } })],
  ['ZIP_STRUCTURE', 'a packed stream that is no stream', () => changed({ data: Buffer.from('not deflated at all') })],
  [
    'ZIP_STRUCTURE',
    'bytes after the packed stream',
    () => changed({ bytes: junk, data: Buffer.concat([deflateRawSync(junk), junk]) }),
  ],
  ['ZIP_STRUCTURE', 'stored, with two different sizes', () => changed({ stored: true, both: { size: 3 } })],
  ['ZIP_ENCRYPTED', 'the encryption flag', () => changed({ both: { flags: 1 } })],
  ['ZIP_ENCRYPTED', 'AES encryption (method 99)', () => changed({ both: { method: 99 } })],
  ['ZIP_UNSUPPORTED', 'packed with bzip2', () => changed({ both: { method: 12 } })],
  ['ZIP_UNSUPPORTED', 'a data descriptor', () => changed({ both: { flags: 8 } })],
  ['ZIP_UNSUPPORTED', 'needs ZIP version 4.5', () => changed({ both: { version: 45 } })],
  ['ZIP_UNSUPPORTED', 'a ZIP64 size', () => changed({ both: { size: 0xffffffff } })],
  ['ZIP_UNSUPPORTED', 'a ZIP64 number of entries', () => ended({ entries: 0xffff })],
  ['ZIP_UNSUPPORTED', 'a ZIP64 locator', () => ended({ beforeEnd: locator, directoryToEnd: true })],
  ['ZIP_UNSUPPORTED', 'the second disk of two', () => ended({ disk: 1 })],
  ['ZIP_UNSUPPORTED', 'a symbolic link', () => changed({ listed: { unixMode: 0o120777 } })],
  ['ZIP_LIMIT', 'more than 32 MiB', () => ended({ afterEnd: Buffer.alloc(33 * mebibyte) })],
  ['ZIP_LIMIT', 'more than 16 entries', () => open(rawZip([...partsOf(), ...many(12)]))],
  ['ZIP_LIMIT', 'an entry of more than 16 MiB', () => changed({ both: { size: 17 * mebibyte } })],
  ['ZIP_LIMIT', 'packed a thousandfold', () => changed({ bytes: Buffer.alloc(mebibyte, 0x20) })],
  ['ZIP_LIMIT', 'a manifest of more than 16 KiB', () => changed({ bytes: Buffer.alloc(17_000, 0x20) }, manifestName)],
  ['ZIP_LIMIT', 'a key card of more than 64 KiB', () => open(fileOf({ payload: longText() }), { trust: 'key-card' })],
  ['PATH', 'a step up', () => renamed('../payload.json')],
  ['PATH', 'a hidden step up', () => renamed('META-INF/..')],
  ['PATH', 'from the root', () => renamed('/payload.json')],
  ['PATH', 'with a drive', () => renamed('C:payload.json')],
  ['PATH', 'a backslash', () => renamed('a\\payload.json')],
  ['PATH', 'a folder', () => renamed('META-INF/')],
  ['PATH', 'a folder in a folder', () => renamed('a/b/c.json')],
  ['PATH', 'an empty name', () => renamed('')],
  ['PATH', 'a zero byte', () => renamed('payload.json\0.txt')],
  ['PATH', 'a letter that is not plain', () => renamed('dāta.json')],
  ['PATH', 'a bidi mark', () => renamed('payload\u202enosj.exe')],
  ['PATH', 'a name that Windows keeps for a device', () => renamed('con.json')],
  ['PATH', 'a dot at the end, which Windows drops', () => renamed('payload.json.')],
  ['DUPLICATE_ENTRY', 'the same name twice', () => renamed('payload.json')],
  ['DUPLICATE_ENTRY', 'the same name in capitals', () => renamed('PAYLOAD.json')],
]

function many(count: number): RawEntry[] {
  return Array.from({ length: count }, (_, i) => ({ name: `x${i}.txt`, bytes: junk }))
}

function longText(): Buffer {
  return Buffer.from(JSON.stringify(Array.from({ length: 9000 }, (_, i) => String(i * 7919))))
}
