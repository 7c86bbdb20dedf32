import { geometryFile } from './programme-compile-layout.ts'

/** Longitude and latitude in degrees (WGS 84). */
export type Position = readonly [number, number]
export type Ring = readonly Position[]

/** One municipality on the map; `polygons` holds, per polygon, the outer ring and then its holes. */
export interface Boundary {
  readonly id: string
  readonly name: string
  readonly atvk: string
  readonly source: string
  readonly status: string
  readonly geometry: { readonly type: string }
  readonly polygons: readonly (readonly Ring[])[]
}

interface RawFeature {
  readonly properties: Readonly<Record<string, string | undefined>>
  readonly geometry: { readonly type: string; readonly coordinates: unknown }
}

function polygonsOf({ type, coordinates }: RawFeature['geometry']): readonly (readonly Ring[])[] {
  if (type === 'Polygon') return [coordinates as readonly Ring[]]
  if (type === 'MultiPolygon') return coordinates as readonly (readonly Ring[])[]
  throw new Error(`${geometryFile}: a geometry of the type ${type}`)
}

/** @throws Error when the text is no collection of polygons */
export function readBoundaries(text: string | undefined): Boundary[] {
  if (text === undefined) throw new Error(`${geometryFile}: the file is missing`)
  let collection: { features?: readonly RawFeature[] }
  try {
    collection = JSON.parse(text) as { features?: readonly RawFeature[] }
  } catch {
    throw new Error(`${geometryFile}: this is not JSON`)
  }
  if (!Array.isArray(collection.features)) throw new Error(`${geometryFile}: this is no collection of features`)
  return (collection.features as readonly RawFeature[]).map(({ properties, geometry }) => ({
    id: properties['id'] ?? '',
    name: properties['name'] ?? '',
    atvk: properties['atvk'] ?? '',
    source: properties['source'] ?? '',
    status: properties['status'] ?? '',
    geometry,
    polygons: polygonsOf(geometry),
  }))
}
