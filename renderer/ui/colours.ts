/**
 * Colours of series: tell apart under the common kinds of colour-blindness and differ in lightness, so that a grey print keeps them apart
 * too (after Okabe & Ito, at least 3:1 on the paper of each theme; the colours themselves stand in tokens.css). Dashes and marks repeat the
 * difference without colour.
 */
const paletteSize = 12

const dashes: readonly (readonly number[])[] = [[], [6, 3], [2, 3], [9, 3, 2, 3]]
const marks = ['circle', 'rectRot', 'triangle', 'rect'] as const

export interface SeriesLook {
  /** A CSS value: `var(--series-4)`. */
  readonly colour: string
  readonly dash: readonly number[]
  readonly mark: (typeof marks)[number]
}

/** The number in a code (`S07` → 7), or a stable number from the letters of any other key. */
function numberOf(key: string): number {
  const digits = /\d+/.exec(key)
  if (digits) return Number(digits[0]) - 1
  let hash = 0
  for (const letter of key) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return hash
}

/** The colour of a service, the same in every grid, chart and print. */
export function colourOf(key: string): string {
  return lookOfSeries(key).colour
}

export function lookOfSeries(key: string): SeriesLook {
  const n = Math.max(0, numberOf(key))
  return {
    colour: `var(--series-${n % paletteSize})`,
    // The second round of colours comes dashed and with another mark, so S01 and S13 stay apart.
    dash: dashes[Math.floor(n / paletteSize) % dashes.length] ?? [],
    mark: marks[Math.floor(n / paletteSize) % marks.length] ?? 'circle',
  }
}

/** Steps of one hue for amounts on a map, light to dark; readable in grey. */
export const steps = ['#e3eff0', '#b5d3d7', '#7fb2b9', '#468c96', '#14555f'] as const

/** Colours of states on a map and in legends; each has its own lightness. */
export const stateColours = {
  ok: '#5b9e77',
  info: '#7f9ecd',
  warn: '#dfa345',
  bad: '#c4605a',
  neutral: '#dde2e1',
  accent: '#14555f',
  typed: '#9c84c4',
} as const
