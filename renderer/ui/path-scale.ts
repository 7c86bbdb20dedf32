/** A value that goes straight from one year to another and is flat outside them. */
export interface Path {
  readonly firstYear: number
  readonly first: number
  readonly lastYear: number
  readonly last: number
}

/** The end of a path that is being moved. */
export type PathEnd = 'first' | 'last'

/** Where the path is at a year. */
export function pathAt(path: Path, year: number): number {
  if (year <= path.firstYear || path.lastYear === path.firstYear) return path.first
  if (year >= path.lastYear) return path.last
  return path.first + ((path.last - path.first) * (year - path.firstYear)) / (path.lastYear - path.firstYear)
}

/** The top of a share's axis: a round number well above the largest, so that the line can be drawn higher; at most the whole. */
export function topOfShares(values: readonly number[]): number {
  const wanted = Math.max(0.01, ...values) * 1.4
  const power = 10 ** Math.floor(Math.log10(wanted))
  const round = [1, 2, 3, 4, 5, 6, 8, 10].find((n) => n * power >= wanted) ?? 10
  return Math.min(1, Number((round * power).toPrecision(6)))
}

/** The smallest step of a share that can be drawn or typed with the arrow keys under such a top: 0.1 % below 20 %, else 0.5 %. */
export function stepOfShares(top: number): number {
  return top <= 0.02 ? 0.0001 : top <= 0.2 ? 0.001 : 0.005
}

/** The path with one end moved, to a whole step and between the years; its ends never change places. */
export function movedPath(
  path: Path,
  end: PathEnd,
  to: { readonly year: number; readonly value: number },
  limits: { readonly years: readonly number[]; readonly step: number },
): Path {
  const { years, step } = limits
  const value = Math.min(1, Math.max(0, Number((Math.round(to.value / step) * step).toPrecision(6))))
  const lowest = end === 'first' ? (years[0] ?? to.year) : path.firstYear
  const highest = end === 'first' ? path.lastYear : (years.at(-1) ?? to.year)
  const year = Math.min(highest, Math.max(lowest, Math.round(to.year)))
  return end === 'first' ? { ...path, firstYear: year, first: value } : { ...path, lastYear: year, last: value }
}
