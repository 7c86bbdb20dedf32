import type { Json, Problem } from '#shared/kernel/problem.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { parseStrictJson } from './json-strict.ts'

/**
 * JSON with sorted keys (by UTF-16 code unit), one item per line, indented by one space, a line feed at the end: the same content
 * always gives the same bytes, and two versions compare well line by line.
 * @throws RangeError for a number that is not finite, which no domain value is
 */
export function canonicalJson(value: Json): string {
  return `${write(value, '\n')}\n`
}

function write(value: Json, line: string): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('not a finite number')
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${line} `
  if (isList(value)) {
    return value.length === 0 ? '[]' : `[${inner}${value.map((item) => write(item, inner)).join(`,${inner}`)}${line}]`
  }
  const keys = Object.keys(value).sort()
  const fields = keys.map((key) => `${JSON.stringify(key)}: ${write(value[key] ?? null, inner)}`)
  return fields.length === 0 ? '{}' : `{${inner}${fields.join(`,${inner}`)}${line}}`
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}

/**
 * The bytes of a payload, checked as the receiver will check them, so that nobody exports a file which is then refused: PAYLOAD_*
 * with the place. Texts that people typed go through `toSafeText` before.
 */
export function canonicalPayload(value: Json): Result<Uint8Array, Problem> {
  const bytes = Buffer.from(canonicalJson(value), 'utf8')
  const parsed = parseStrictJson(bytes)
  return parsed.ok ? ok(bytes) : parsed
}
