/** A polygon of longitudes and latitudes, as in GeoJSON. */
export type Position = readonly [longitude: number, latitude: number, ...rest: number[]]
export type MapGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] }

export interface MapFeature {
  readonly id: string
  readonly name: string
  readonly geometry: MapGeometry
}

export interface ProjectedFeature {
  readonly id: string
  readonly name: string
  /** For an SVG path, all rings. */
  readonly path: string
  /** Where a label stands: the middle of the largest ring's box. */
  readonly centre: readonly [x: number, y: number]
}

export interface ProjectedMap {
  readonly width: number
  readonly height: number
  readonly features: readonly ProjectedFeature[]
}

function polygonsOf(geometry: MapGeometry): readonly (readonly (readonly Position[])[])[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/**
 * Longitudes shortened by the cosine of the middle latitude: true enough over 200 km, and simple. The picture is `width` units wide.
 */
export function projectMap(features: readonly MapFeature[], width = 1000): ProjectedMap {
  const all = features.flatMap((f) => polygonsOf(f.geometry).flat(2))
  if (all.length === 0) return { width, height: width, features: [] }
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of all) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = width / ((east - west) * squeeze)
  const project = ([x, y]: Position): readonly [number, number] => [(x - west) * squeeze * scale, (north - y) * scale]
  return {
    width,
    height: (north - south) * scale,
    features: features.map(({ id, name, geometry }) => {
      const rings = polygonsOf(geometry).flatMap((polygon) => polygon.map((ring) => ring.map(project)))
      return { id, name, path: rings.map(pathOf).join(''), centre: centreOf(rings) }
    }),
  }
}

function pathOf(ring: readonly (readonly [number, number])[]): string {
  return `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`
}

function centreOf(rings: readonly (readonly (readonly [number, number])[])[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0]
  let largest = -1
  for (const ring of rings) {
    const xs = ring.map(([x]) => x)
    const ys = ring.map(([, y]) => y)
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const area = (right - left) * (bottom - top)
    if (area > largest) {
      largest = area
      best = [(left + right) / 2, (top + bottom) / 2]
    }
  }
  return best
}
