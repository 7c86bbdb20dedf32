/** A restore point as the thinning sees it. */
export interface PointOfTime {
  readonly name: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly bytes: number
  /** A person made it, with a name: it goes only when that person removes it. */
  readonly byHand: boolean
}

const hour = 3_600_000
const day = 24 * hour

/** The span of time of which one point is enough, by its age: none under an hour, then an hour, a day, a week. */
function spanOf(age: number, at: number): string | undefined {
  if (age < hour) return undefined
  if (age < day) return `hour ${Math.floor(at / hour)}`
  return age < 30 * day ? `day ${Math.floor(at / day)}` : `week ${Math.floor(at / (7 * day))}`
}

/**
 * Which restore points can go: all of the last hour stay, then the newest of each hour for a day, of each day for 30 days, of each week beyond.
 * Above `mostBytes` the oldest go until the rest fits. The newest always stays, and so does what a person made.
 * @returns their names
 */
export function thinned(points: readonly PointOfTime[], now: number, mostBytes: number): string[] {
  const newestFirst = points.toSorted((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1))
  const [newest] = newestFirst
  const seen = new Set<string>()
  const kept: PointOfTime[] = []
  const gone: string[] = []
  for (const point of newestFirst) {
    const span = spanOf(now - point.at, point.at)
    const isSecond = span !== undefined && seen.has(span)
    if (span !== undefined && !point.byHand) seen.add(span)
    if (isSecond && !point.byHand && point !== newest) gone.push(point.name)
    else kept.push(point)
  }
  let bytes = kept.reduce((sum, point) => sum + point.bytes, 0)
  for (const point of kept.toReversed()) {
    if (bytes <= mostBytes) break
    if (point.byHand || point === newest) continue
    gone.push(point.name)
    bytes -= point.bytes
  }
  return gone
}
