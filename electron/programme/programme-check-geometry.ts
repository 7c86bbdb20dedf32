import type { Report } from './programme-check-report.ts'
import type { Boundary, Position, Ring } from './programme-compile-geometry.ts'
import { geometryFile, type ProgrammeTables } from './programme-compile-layout.ts'

const statuses = ['official', 'recalled', 'estimate']
const latvia = { west: 20.9, east: 28.3, south: 55.6, north: 58.1 }

/** Twice the signed area of the triangle p, q, r: its sign says on which side of pq the point r lies. */
function turn(p: Position, q: Position, r: Position): number {
  return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
}

function crosses(a: Position, b: Position, c: Position, d: Position): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

function selfCrossing(ring: Ring): boolean {
  for (let i = 0; i + 1 < ring.length; i++) {
    for (let j = i + 2; j + 1 < ring.length; j++) {
      const [a, b, c, d] = [ring[i], ring[i + 1], ring[j], ring[j + 1]]
      if (a && b && c && d && crosses(a, b, c, d)) return true
    }
  }
  return false
}

/** What is wrong with a ring, or undefined. */
function ringFault(ring: Ring): string | undefined {
  const inside = ring.every(([x, y]) => x >= latvia.west && x <= latvia.east && y >= latvia.south && y <= latvia.north)
  if (!inside) return 'a point that is not in Latvia'
  const [first, last] = [ring[0], ring.at(-1)]
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return 'a ring that is not closed'
  if (ring.length < 4) return 'a ring of fewer than three points'
  return selfCrossing(ring) ? 'a ring that crosses itself' : undefined
}

/** One boundary for each municipality, of closed rings that do not cross themselves. */
export function checkGeometry(t: ProgrammeTables, boundaries: readonly Boundary[], report: Report): void {
  const places = new Map(t['municipalities.csv'].map((r) => [r.cells.id, r.cells]))
  const seen = new Set<string>()
  for (const b of boundaries) {
    const say = (words: string): void => report(geometryFile, undefined, `${b.id}: ${words}`)
    const place = places.get(b.id)
    if (!place) say('there is no such municipality')
    else if (b.name !== place.name_lv || b.atvk !== place.atvk_code)
      say('other name or ATVK code than in municipalities.csv')
    if (seen.has(b.id)) say('a second boundary')
    seen.add(b.id)
    if (b.source === '') say('no source')
    if (!statuses.includes(b.status)) say(`the status "${b.status}" is none of: ${statuses.join(', ')}`)
    if (b.polygons.length === 0 || b.polygons.some((rings) => rings.length === 0)) say('a polygon without rings')
    for (const ring of b.polygons.flat()) {
      const words = ringFault(ring)
      if (words) say(words)
    }
  }
  for (const id of places.keys()) if (!seen.has(id)) report(geometryFile, undefined, `no boundary for ${id}`)
}
