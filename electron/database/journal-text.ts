import { crc32 } from 'node:zlib'
import type { JournalRecord } from './journal-record.ts'

/*
 * The journal as bytes: a line that names the workspace, then a line for each command: checksum, length, JSON.
 *
 *   PLANOTAVA-CHANGES 1 5f0c…
 *   1c291ca3 182 {"set":…}
 *
 * A person can read it, and each line stands for itself.
 */

const mark = 'PLANOTAVA-CHANGES 1 '
const newline = 0x0a
const space = 0x20
const bytesOf = new TextEncoder()
const textOf = new TextDecoder('utf-8', { fatal: true })

export function headerLine(workspace: string): Uint8Array {
  return bytesOf.encode(`${mark}${workspace}\n`)
}

/** One line of the journal. */
export function recordLine(record: JournalRecord): Uint8Array {
  const json = bytesOf.encode(JSON.stringify(record))
  const start = bytesOf.encode(`${crc32(json).toString(16).padStart(8, '0')} ${json.length} `)
  const line = new Uint8Array(start.length + json.length + 1)
  line.set(start)
  line.set(json, start.length)
  line[line.length - 1] = newline
  return line
}

/** What a journal file holds. */
export interface JournalContent {
  /** The id of its workspace; null when even the first line is not whole. */
  readonly workspace: string | null
  readonly records: readonly JournalRecord[]
  /** So many bytes are whole and in order. */
  readonly whole: number
  /** Bytes after them that were being written when the program ended: nobody was told that they are saved. */
  readonly torn: number
  /** Something after the whole part was written to the end once and is damaged now: how many commands, at least, are in it. */
  readonly damaged: number
}

interface Line {
  readonly record: JournalRecord
  readonly next: number
}

/** The record whose line begins at a place; undefined when there is no whole and undamaged one. */
function lineAt(bytes: Uint8Array, at: number): Line | undefined {
  if (bytes[at + 8] !== space) return undefined
  const second = bytes.indexOf(space, at + 9)
  if (second < 0 || second > at + 20) return undefined
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  const sum = ascii(at, at + 8)
  const size = ascii(at + 9, second)
  if (!/^[0-9a-f]{8}$/.test(sum) || !/^[1-9]\d*$/.test(size)) return undefined
  const end = second + 1 + Number(size)
  if (bytes[end] !== newline) return undefined
  const json = bytes.subarray(second + 1, end)
  if (crc32(json) !== Number.parseInt(sum, 16)) return undefined
  return { record: JSON.parse(textOf.decode(json)) as JournalRecord, next: end + 1 }
}

/** Counts the undamaged records of a piece that cannot be read from its start. */
function recordsAfter(bytes: Uint8Array, from: number): number {
  let found = 0
  for (let at = from; at < bytes.length;) {
    const line = lineAt(bytes, at)
    if (line) {
      found++
      at = line.next
      continue
    }
    const end = bytes.indexOf(newline, at)
    if (end < 0) break
    at = end + 1
  }
  return found
}

/** Power loss can leave a piece of a file that was given its length and never its bytes. */
function isEmptied(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0)
}

const headerPattern = /^PLANOTAVA-CHANGES 1 ([\w-]{1,80})$/

/**
 * Reads a journal as far as it is whole. A last line without its end was being written; one that has its end, or has others behind it, was
 * acknowledged, and is damaged now. A first line that cannot be read is no loss: each command names the one before it.
 */
export function readJournal(bytes: Uint8Array): JournalContent {
  const first = bytes.indexOf(newline)
  const header = first < 0 ? '' : String.fromCharCode(...bytes.subarray(0, Math.min(first, 200)))
  const workspace = headerPattern.exec(header)?.[1] ?? null
  if (first < 0 || (workspace === null && isEmptied(bytes)))
    return { workspace: null, records: [], whole: 0, torn: bytes.length, damaged: 0 }
  const records: JournalRecord[] = []
  let at = first + 1
  for (let line = lineAt(bytes, at); line; line = lineAt(bytes, at)) {
    records.push(line.record)
    at = line.next
  }
  const rest = bytes.subarray(at)
  const end = rest.indexOf(newline)
  const isTorn = end < 0 || isEmptied(rest)
  return {
    workspace,
    records,
    whole: at,
    torn: isTorn ? rest.length : 0,
    damaged: isTorn ? 0 : 1 + recordsAfter(bytes, at + end + 1),
  }
}
