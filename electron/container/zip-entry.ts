import { crc32, inflateRawSync } from 'node:zlib'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'

/** One entry as the directory and the local header agree on it; nothing unpacked yet. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly data: Uint8Array
}

/** The content, never more than `cap` octets (ZIP_LIMIT); ZIP_STRUCTURE when it does not unpack to exactly what the header says. */
export function unpack(entry: ZipEntry, cap: number): Result<Uint8Array, Problem> {
  if (entry.size > cap) return refused(problem(refusalProblems, 'ZIP_LIMIT', { part: entry.name }))
  const content = entry.method === 0 ? entry.data : inflate(entry)
  if (content === undefined || content.length !== entry.size || crc32(content) !== entry.crc) {
    return refused(problem(refusalProblems, 'ZIP_STRUCTURE', { part: entry.name }))
  }
  return ok(content)
}

function inflate(entry: ZipEntry): Uint8Array | undefined {
  try {
    const options = { maxOutputLength: Math.max(entry.size, 1), info: true }
    const { buffer, engine } = inflateRawSync(entry.data, options) as unknown as {
      buffer: Uint8Array
      engine: { bytesWritten: number }
    }
    // bytes after the end of the stream would be read by nobody
    return engine.bytesWritten === entry.data.length ? buffer : undefined
  } catch {
    return undefined
  }
}
