/**
 * A figure of the plan. *Not known*, *zero* and *not planned* are three different facts and stay different in totals, exports and
 * charts (mission.md). In the database: a number, NULL, and the text 'not-planned'.
 */
export type Figure = number | 'unknown' | 'not-planned'

export function isKnown(f: Figure): f is number | 'not-planned' {
  return f !== 'unknown'
}

/** The number that a figure adds to a sum: *not planned* is a known 0, *not known* has none. */
export function addend(f: Figure): number | undefined {
  return f === 'unknown' ? undefined : f === 'not-planned' ? 0 : f
}

/** A sum that always says how many of its terms are known ("n of N"). */
export interface Total {
  readonly sum: number
  readonly known: number
  readonly of: number
}

export function total(figures: Iterable<Figure>): Total {
  let sum = 0
  let known = 0
  let of = 0
  for (const f of figures) {
    of++
    const n = addend(f)
    if (n === undefined) continue
    known++
    sum += n
  }
  return { sum, known, of }
}

/** A total used as an operand: not known unless every term is known. */
export function totalAsFigure(t: Total): Figure {
  return t.known === t.of ? t.sum : 'unknown'
}
