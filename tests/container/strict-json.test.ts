import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, canonicalPayload } from '#electron/container/json-canonical.ts'
import { parseStrictJson } from '#electron/container/json-strict.ts'
import { isSafeText, shown, toSafeText } from '#electron/container/text-safety.ts'
import type { Json } from '#shared/kernel/problem.ts'

const parse = (source: string | Uint8Array) => parseStrictJson(Buffer.from(source))

describe('JSON that can be read in one way only', () => {
  it.each<[string, Json]>([
    ['{}', {}],
    ['[]', []],
    [' [ 1 , -2.5 , 1e-7 ] \n', [1, -2.5, 1e-7]],
    ['\t"a"\r\n', 'a'],
    ['{"ā":{"b":[true,false,null]}}', { ā: { b: [true, false, null] } }],
    ['"\\u0101\\n\\"\\\\\\/"', 'ā\n"\\/'],
    ['"👩‍👧"', '👩‍👧'],
    ['"\\ud83d\\ude00"', '😀'],
    ['9007199254740991', 9007199254740991],
    ['{"a":{"b":1},"b":{"b":1}}', { a: { b: 1 }, b: { b: 1 } }],
  ])('%s is taken', (source, value) => {
    expect(parse(source)).toEqual({ ok: true, value })
  })

  it.each([
    ['PAYLOAD_SYNTAX', '', { line: 1 }],
    ['PAYLOAD_SYNTAX', '{\n"a":1,\n}', { line: 3 }],
    ['PAYLOAD_SYNTAX', '[1,]', { line: 1 }],
    ['PAYLOAD_SYNTAX', '[1 2]', { line: 1 }],
    ['PAYLOAD_SYNTAX', '[1', { line: 1 }],
    ['PAYLOAD_SYNTAX', '{"a" 1}', { line: 1 }],
    ['PAYLOAD_SYNTAX', '{a:1}', { line: 1 }],
    ['PAYLOAD_SYNTAX', "{'a':1}", { line: 1 }],
    ['PAYLOAD_SYNTAX', '01', { line: 1 }],
    ['PAYLOAD_SYNTAX', '+1', { line: 1 }],
    ['PAYLOAD_SYNTAX', '1.', { line: 1 }],
    ['PAYLOAD_SYNTAX', '.5', { line: 1 }],
    ['PAYLOAD_SYNTAX', 'NaN', { line: 1 }],
    ['PAYLOAD_SYNTAX', 'Infinity', { line: 1 }],
    ['PAYLOAD_SYNTAX', 'tru', { line: 1 }],
    ['PAYLOAD_SYNTAX', '1 // one', { line: 1 }],
    ['PAYLOAD_SYNTAX', '"a', { line: 1 }],
    ['PAYLOAD_SYNTAX', '"a\\', { line: 1 }],
    ['PAYLOAD_SYNTAX', '"a\nb"', { line: 1 }],
    ['PAYLOAD_SYNTAX', '"\\x41"', { line: 1 }],
    ['PAYLOAD_SYNTAX', '"\\u00g0"', { line: 1 }],
    ['PAYLOAD_SYNTAX', '[1]\n[2]', { line: 2 }],
    ['PAYLOAD_ENCODING', '\ufeff1', { path: '' }],
    ['PAYLOAD_ENCODING', '{"a":["x","y\\t"]}', { path: 'a[1]' }],
    ['PAYLOAD_ENCODING', '["a\tb"]', { path: '[0]' }],
    ['PAYLOAD_ENCODING', '"\\u0000"', { path: '' }],
    ['PAYLOAD_ENCODING', '"\\r\\n"', { path: '' }],
    ['PAYLOAD_ENCODING', '"\\u200f"', { path: '' }],
    ['PAYLOAD_ENCODING', '"\u2066"', { path: '' }],
    ['PAYLOAD_ENCODING', '"\u0085"', { path: '' }],
    ['PAYLOAD_ENCODING', '"\\ud800"', { path: '' }],
    ['PAYLOAD_ENCODING', '"\\udc00\\ud800"', { path: '' }],
    ['PAYLOAD_ENCODING', '{"a":{"\\u202e":1}}', { path: 'a' }],
    ['PAYLOAD_ENCODING', '{"a\\nb":1}', { path: '' }],
    ['PAYLOAD_VALUE', '{"x":[{"a":1,"a":1}]}', { path: 'x[0].a' }],
    ['PAYLOAD_VALUE', '{"a":1,"\\u0061":2}', { path: 'a' }],
    ['PAYLOAD_VALUE', '{"__proto__":null}', { path: '__proto__' }],
    ['PAYLOAD_VALUE', '{"a":{"constructor":{}}}', { path: 'a.constructor' }],
    ['PAYLOAD_VALUE', '{"\\u005f_proto__":1}', { path: '__proto__' }],
    ['PAYLOAD_VALUE', '[9007199254740992]', { path: '[0]' }],
    ['PAYLOAD_VALUE', '1e400', { path: '' }],
    ['PAYLOAD_VALUE', '-0', { path: '' }],
    ['PAYLOAD_VALUE', '1.0', { path: '' }],
    ['PAYLOAD_VALUE', '1E2', { path: '' }],
    ['PAYLOAD_VALUE', '0.1000000000000000055', { path: '' }],
    ['PAYLOAD_LIMIT', '['.repeat(34) + ']'.repeat(34), { path: '[0]'.repeat(33) }],
    ['PAYLOAD_LIMIT', `["${'a'.repeat(100_001)}"]`, { path: '[0]' }],
    ['PAYLOAD_LIMIT', `[${'1,'.repeat(100_000)}1]`, { path: '' }],
  ])('%s for %.60j', (code, source, details) => {
    expect(parse(source)).toEqual({ ok: false, problem: { code, details } })
  })

  it('takes 33 levels, whatever is deeper is a limit, and a million brackets do not break it', () => {
    expect(parse('['.repeat(33) + ']'.repeat(33)).ok).toBe(true)
    expect(parse('['.repeat(1_000_000)).ok).toBe(false)
  })

  it.each(['c328', 'c0af', 'eda080', 'f4908080', 'ff', 'c4'])(
    'PAYLOAD_ENCODING for the octets %s, which are no UTF-8',
    (hex) => {
      const source = Buffer.concat([Buffer.from('"'), Buffer.from(hex, 'hex'), Buffer.from('"')])
      expect(parse(source)).toEqual({ ok: false, problem: { code: 'PAYLOAD_ENCODING', details: { path: '' } } })
    },
  )

  it('agrees with JSON.parse on whatever it takes', () => {
    const source = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((json) => json.slice(1)),
    )
    fc.assert(
      fc.property(source, (json) => {
        const strict = parse(json)
        if (strict.ok) expect(strict.value).toEqual(JSON.parse(json))
      }),
      { seed: 2010, numRuns: 1000 },
    )
  })
})

describe('canonical JSON', () => {
  it('sorts keys, indents, ends with a line feed', () => {
    expect(canonicalJson({ b: [1, 'ā'], a: {}, c: [], 10: null, 9: true })).toBe(
      '{\n "10": null,\n "9": true,\n "a": {},\n "b": [\n  1,\n  "ā"\n ],\n "c": []\n}\n',
    )
  })

  it('gives the same bytes for the same content, and is read back as it was', () => {
    const plain = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json)
    fc.assert(
      fc.property(plain, (value) => {
        const read = parse(canonicalJson(value))
        if (read.ok) expect(canonicalJson(read.value)).toBe(canonicalJson(reversed(value)))
      }),
      { seed: 2010, numRuns: 500 },
    )
  })

  it('says beforehand what the receiver would refuse', () => {
    expect(canonicalPayload({ note: 'a\tb' })).toEqual({
      ok: false,
      problem: { code: 'PAYLOAD_ENCODING', details: { path: 'note' } },
    })
    expect(canonicalPayload({ note: toSafeText('a\tb\r\nc\u202e') })).toEqual({
      ok: true,
      value: Buffer.from('{\n "note": "a b\\nc"\n}\n'),
    })
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError)
  })
})

function reversed(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(reversed)
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>)
      .reverse()
      .map(([k, v]) => [k, reversed(v)]),
  )
}

describe('safe text', () => {
  it('leaves ordinary text alone and always ends safe', () => {
    expect(toSafeText('Ģimenes ārsts – „jā”, 5 €\n👩‍👧')).toBe('Ģimenes ārsts – „jā”, 5 €\n👩‍👧')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isSafeText(toSafeText(text))).toBe(true)
        expect(isSafeText(shown(text))).toBe(true)
      }),
      { seed: 2010, numRuns: 2000 },
    )
  })
})
