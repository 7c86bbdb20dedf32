import { describe, expect, it } from 'vitest'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { fileOf, open, partsOf } from './exchange-world.ts'
import { rawZip } from './raw-zip.ts'

/** Mulberry32: a small generator with a seed, so that every run mutates the same way. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

function mutate(original: Buffer, pick: (below: number) => number): Buffer {
  const at = pick(original.length)
  const length = 1 + pick(40)
  const before = original.subarray(0, at)
  const after = original.subarray(at)
  const kind = pick(6)
  if (kind === 0) {
    const flipped = Buffer.from(original)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << pick(8))
    return flipped
  }
  if (kind === 1) {
    const other = Buffer.from(original)
    for (let i = at; i < Math.min(at + length, other.length); i++) other[i] = pick(256)
    return other
  }
  if (kind === 2) return Buffer.concat([before, after.subarray(length)])
  if (kind === 3) return Buffer.concat([before, Buffer.alloc(length, pick(256)), after])
  if (kind === 4) return Buffer.concat([before, original.subarray(pick(original.length)), after])
  const swapped = Buffer.from(original)
  original.copy(swapped, pick(original.length), at, at + length)
  return swapped
}

describe('mutated files', () => {
  const original = fileOf()
  const control = open(original)

  it('are refused with a code, or mean exactly the same; nothing throws or takes long', () => {
    const pick = random(20_100_219)
    let refusals = 0
    let slowest = 0
    for (let i = 0; i < 3000; i++) {
      const mutated = mutate(original, pick)
      const start = performance.now()
      const result = open(mutated)
      slowest = Math.max(slowest, performance.now() - start)
      if (result.ok) expect(result).toEqual(control)
      else {
        refusals++
        expect(Object.keys(refusalProblems)).toContain(result.problem.code)
      }
    }
    expect(refusals).toBeGreaterThan(2500)
    expect(slowest).toBeLessThan(1000)
  })

  it('with one bit turned, wherever it is, are refused or mean exactly the same', () => {
    let accepted = 0
    for (let at = 0; at < original.length; at++) {
      const flipped = Buffer.from(original)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      const result = open(flipped)
      if (!result.ok) continue
      accepted++
      expect(result).toEqual(control)
    }
    // what means nothing to anybody: "made by" and attributes of five directory entries, the padding of four packed streams
    expect(accepted).toBeLessThanOrEqual(5 * 8 + 4)
  })

  it('whose parts were changed and packed again properly are refused: nothing of them is signed any more', () => {
    const pick = random(20_130_520)
    const parts = partsOf()
    for (let i = 0; i < 2000; i++) {
      const target = i % parts.length
      const changed = parts.map((entry, at) => {
        return at === target ? { ...entry, bytes: mutate(Buffer.from(entry.bytes), pick) } : entry
      })
      const same = changed.every((entry, at) => Buffer.compare(entry.bytes, parts[at]?.bytes ?? Buffer.of()) === 0)
      const result = open(rawZip(changed))
      if (same) expect(result).toEqual(control)
      else expect(result.ok ? `accepted a change of ${parts[target]?.name}` : result.problem.code).toMatch(/^[A-Z_]+$/)
    }
  })

  it('whose payload was changed before it was signed are read as any JSON reader would, or refused', () => {
    const pick = random(20_140_101)
    const good = Buffer.from('{"a":[1,-2.5,null,true],"ā":{"b":"č\\u0101\\n","c":{}},"d":[[],[1e-7]]}')
    let taken = 0
    for (let i = 0; i < 1000; i++) {
      const payload = mutate(good, pick)
      const result = open(fileOf({ payload }))
      if (!result.ok) {
        expect(result.problem.code).toMatch(/^PAYLOAD_(SYNTAX|ENCODING|VALUE|LIMIT)$/)
        continue
      }
      taken++
      expect(result.value.payload).toEqual(JSON.parse(payload.toString()))
    }
    expect(taken).toBeGreaterThan(20)
  })
})
