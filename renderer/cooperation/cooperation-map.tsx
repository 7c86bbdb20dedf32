import { cooperationText } from '#shared/cooperation/cooperation-page-text.ts'
import { useBoundaries } from '#renderer/app/boundaries.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { stateColours } from '#renderer/ui/colours.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { RegionMap, type MapValue } from '#renderer/ui/map.tsx'
import type { Asked } from './cooperation-figures.ts'

/** Who is served by whom: hosts dark, their members in the same hue, others as they stand alone. */
export interface MapGroup {
  readonly host: string
  readonly members: readonly string[]
}

export function CooperationMap(props: {
  readonly asked: Asked
  readonly groups: readonly MapGroup[]
  readonly chosen: readonly string[]
  /** Who is too small alone; null is not known; those without clients are left out. */
  readonly small: ReadonlyMap<string, boolean | null>
  readonly onOpen: (municipality: string) => void
}) {
  const t = useText()
  const { names } = useWorkspace()
  const features = useBoundaries()
  const { asked, groups, chosen, small, onOpen } = props
  const hostOf = new Map(
    groups.filter(({ members }) => members.length > 1).flatMap(({ host, members }) => members.map((m) => [m, host])),
  )
  const valueOf = (id: string): MapValue => {
    const host = hostOf.get(id)
    if (host === id) return { fill: stateColours.accent, text: t(cooperationText.mapHost) }
    if (host !== undefined)
      return { fill: stateColours.info, text: t(cooperationText.servedBy, names.municipality(host)) }
    if (chosen.includes(id)) return { fill: stateColours.typed, text: t(cooperationText.mapChosen) }
    const tooSmall = small.get(id)
    if (tooSmall === undefined) return { fill: stateColours.neutral, text: t(cooperationText.mapNone) }
    if (tooSmall === null) return { fill: undefined, text: t(cooperationText.mapUnknown) }
    return tooSmall
      ? { fill: stateColours.warn, text: t(cooperationText.mapSmall) }
      : { fill: stateColours.ok, text: t(cooperationText.mapEnough) }
  }
  const values = Object.fromEntries(features.map(({ id }) => [id, valueOf(id)]))
  const legend = (
    [
      [stateColours.accent, cooperationText.mapHost],
      [stateColours.info, cooperationText.mapMember],
      [stateColours.typed, cooperationText.mapChosen],
      [stateColours.warn, cooperationText.mapSmall],
      [stateColours.ok, cooperationText.mapEnough],
      [stateColours.neutral, cooperationText.mapNone],
      [undefined, cooperationText.mapUnknown],
    ] as const
  ).filter(([fill]) => Object.values(values).some((value) => value.fill === fill))
  return (
    <RegionMap
      title={t(cooperationText.mapTitle, names.service(asked.service), asked.year)}
      features={features}
      values={values}
      onOpen={onOpen}
      valueTitle={t(cooperationText.together)}
      legend={legend.map(([fill, words]) => ({ fill, label: t(words) }))}
    />
  )
}
