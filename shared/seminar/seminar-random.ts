/** Numbers that look random and are the same for the same words: seminars repeat, and so do their figures. */
export interface SeminarRandom {
  /** From `low` to `high`, any decimal. */
  between(low: number, high: number): number
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  chance(probability: number): boolean
  oneOf<T>(choices: readonly [T, ...T[]]): T
}

/** FNV-1a of the words gives the start, mulberry32 the numbers: small, known, and the same on every machine. */
export function seminarRandom(...words: readonly string[]): SeminarRandom {
  let state = 2166136261
  for (const letter of words.join('|')) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    between: (low, high) => low + next() * (high - low),
    whole,
    chance: (probability) => next() < probability,
    oneOf: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
  }
}
