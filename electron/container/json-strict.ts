import { problem, type Json, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { isSafeText } from './text-safety.ts'

/** What a payload may have at most. */
export const jsonLimits = {
  bytes: 16 * 1024 * 1024,
  depth: 32,
  text: 100_000,
  items: 100_000,
  values: 1_000_000,
} as const

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])
type PathCode = 'PAYLOAD_ENCODING' | 'PAYLOAD_VALUE' | 'PAYLOAD_LIMIT'

/**
 * JSON that can be read in one way only: UTF-8 without byte order mark, no repeated or prototype keys, no control or bidi characters
 * (the line feed alone is allowed in texts), every number written just as it is kept (so ≤ 2^53 − 1, no −0, no lost digits), within
 * `jsonLimits`. Problems say the line (PAYLOAD_SYNTAX) or the path (PAYLOAD_ENCODING, _VALUE, _LIMIT).
 */
export function parseStrictJson(bytes: Uint8Array): Result<Json, Problem> {
  if (bytes.length > jsonLimits.bytes) return refused(problem(refusalProblems, 'PAYLOAD_LIMIT', { path: '' }))
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refused(problem(refusalProblems, 'PAYLOAD_ENCODING', { path: '' }))
  }
  if (source.startsWith('\ufeff')) return refused(problem(refusalProblems, 'PAYLOAD_ENCODING', { path: '' }))
  return new StrictJson(source).parse()
}

/** One reading. Inside, `undefined` means that `#problem` has been set. */
class StrictJson {
  readonly #source: string
  readonly #path: (string | number)[] = []
  readonly #numberGrammar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
  #at = 0
  #values = 0
  #problem: Problem | undefined

  constructor(source: string) {
    this.#source = source
  }

  parse(): Result<Json, Problem> {
    const value = this.#value()
    this.#space()
    if (value !== undefined && this.#at < this.#source.length) this.#syntax()
    return this.#problem || value === undefined ? refused(this.#problem ?? this.#syntaxProblem()) : ok(value)
  }

  #value(): Json | undefined {
    if (++this.#values > jsonLimits.values || this.#path.length > jsonLimits.depth) return this.#fail('PAYLOAD_LIMIT')
    this.#space()
    const first = this.#source[this.#at]
    if (first === '{') return this.#object()
    if (first === '[') return this.#list()
    if (first === '"') return this.#text()
    if (this.#take('true')) return true
    if (this.#take('false')) return false
    if (this.#take('null')) return null
    return this.#number()
  }

  #object(): Json | undefined {
    const fields: Record<string, Json> = {}
    let count = 0
    this.#at++
    this.#space()
    if (this.#take('}')) return fields
    do {
      this.#space()
      if (this.#source[this.#at] !== '"') return this.#syntax()
      const key = this.#text()
      if (key === undefined) return undefined
      if (key.includes('\n')) return this.#fail('PAYLOAD_ENCODING')
      this.#path.push(key)
      if (Object.hasOwn(fields, key) || forbiddenKeys.has(key)) return this.#fail('PAYLOAD_VALUE')
      if (++count > jsonLimits.items) return this.#fail('PAYLOAD_LIMIT')
      this.#space()
      if (!this.#take(':')) return this.#syntax()
      const value = this.#value()
      if (value === undefined) return undefined
      this.#path.pop()
      fields[key] = value
      this.#space()
    } while (this.#take(','))
    return this.#take('}') ? fields : this.#syntax()
  }

  #list(): Json | undefined {
    const items: Json[] = []
    this.#at++
    this.#space()
    if (this.#take(']')) return items
    do {
      if (items.length >= jsonLimits.items) return this.#fail('PAYLOAD_LIMIT')
      this.#path.push(items.length)
      const value = this.#value()
      if (value === undefined) return undefined
      this.#path.pop()
      items.push(value)
      this.#space()
    } while (this.#take(','))
    return this.#take(']') ? items : this.#syntax()
  }

  #text(): string | undefined {
    const start = this.#at
    let end = start + 1
    let escaped = false
    for (let code = this.#source.charCodeAt(end); code !== 0x22; code = this.#source.charCodeAt(++end)) {
      if (code === 0x5c) {
        escaped = true
        end++
      } else if (Number.isNaN(code) || code === 0x0a || code === 0x0d) return this.#syntax()
      else if (code < 0x20) return this.#fail('PAYLOAD_ENCODING')
    }
    this.#at = end + 1
    let text = this.#source.slice(start + 1, end)
    if (escaped) {
      try {
        text = JSON.parse(this.#source.slice(start, end + 1)) as string
      } catch {
        return this.#syntax()
      }
    }
    if (text.length > jsonLimits.text) return this.#fail('PAYLOAD_LIMIT')
    return isSafeText(text) ? text : this.#fail('PAYLOAD_ENCODING')
  }

  #number(): number | undefined {
    this.#numberGrammar.lastIndex = this.#at
    const literal = this.#numberGrammar.exec(this.#source)?.[0]
    if (literal === undefined) return this.#syntax()
    const value = Number(literal)
    if (String(value) !== literal || Math.abs(value) > Number.MAX_SAFE_INTEGER) return this.#fail('PAYLOAD_VALUE')
    this.#at += literal.length
    return value
  }

  #space(): void {
    for (;;) {
      const code = this.#source.charCodeAt(this.#at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      this.#at++
    }
  }

  #take(word: string): boolean {
    if (!this.#source.startsWith(word, this.#at)) return false
    this.#at += word.length
    return true
  }

  #syntaxProblem(): Problem {
    const line = this.#source.slice(0, this.#at).split('\n').length
    return problem(refusalProblems, 'PAYLOAD_SYNTAX', { line })
  }

  #syntax(): undefined {
    const code = this.#source.codePointAt(this.#at) ?? 0x20
    // a control character between the values is no slip of the pen but another encoding, such as UTF-16
    if (!isSafeText(String.fromCodePoint(code))) return this.#fail('PAYLOAD_ENCODING')
    this.#problem ??= this.#syntaxProblem()
  }

  #fail(code: PathCode): undefined {
    // keys on the path were found harmless before they got there
    const path = this.#path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
    this.#problem ??= problem(refusalProblems, code, { path: path.replace(/^\./, '').slice(0, 200) })
  }
}
