import { useMemo } from 'react'
import { useQuery } from './query.ts'
import { useWorkspace } from './workspace.tsx'
import type { MapFeature, MapGeometry } from '#renderer/ui/map-projection.ts'

/** The municipalities for the map, named in the reader's language. */
export function useBoundaries(): readonly MapFeature[] {
  const { names } = useWorkspace()
  const { data } = useQuery('programme.boundaries', {}, { changedBy: ['programme'] })
  return useMemo(
    () =>
      (data?.features ?? []).map(({ id, geometry }) => ({
        id,
        name: names.municipality(id),
        geometry: geometry as MapGeometry,
      })),
    [data, names],
  )
}
