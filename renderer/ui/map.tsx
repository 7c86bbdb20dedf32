import { useId, useMemo, useState, type ReactNode } from 'react'
import { sortedByText } from '#shared/kernel/collation.ts'
import { useText } from './language-context.tsx'
import { projectMap, type MapFeature, type ProjectedFeature } from './map-projection.ts'
import { PlainTable } from './plain-table.tsx'
import { Toggle } from './toggle.tsx'
import { uiText } from './ui-text.ts'
import styles from './map.module.css'

/** What one place shows: a fill (undefined = not known, hatched) and the words of its value. */
export interface MapValue {
  readonly fill: string | undefined
  readonly text: string
  /** At least this much, because a part is not known: dotted over its fill. */
  readonly partial?: boolean
}

export interface MapProps {
  /** States what is shown: "Klienti uz 1 000 iedzīvotājiem, 2012". */
  readonly title: string
  readonly features: readonly MapFeature[]
  readonly values: Readonly<Record<string, MapValue>>
  readonly legend: readonly {
    readonly fill: string | undefined
    readonly partial?: boolean
    readonly label: string
  }[]
  readonly selected?: string | undefined
  readonly onOpen?: (id: string) => void
  /** A choice of measure and year, at the right of the switch. */
  readonly controls?: ReactNode
  /** Heading of the values in the list. */
  readonly valueTitle?: string
}

/** A map of municipalities with a list as its equal: click or Enter opens one. Hatched = not known. */
export function RegionMap(props: MapProps) {
  const t = useText()
  const [view, setView] = useState<'map' | 'list'>('map')
  const { title, features, values, onOpen } = props
  const sorted = useMemo(() => sortedByText(features, (f) => f.name), [features])
  return (
    <figure className={styles['figure']}>
      <div className={styles['head']}>
        <Toggle
          label={t(uiText.viewAs)}
          value={view}
          onChange={setView}
          options={[
            { value: 'map', label: t(uiText.map) },
            { value: 'list', label: t(uiText.list) },
          ]}
        />
        {props.controls}
      </div>
      {view === 'map' ? (
        <Picture {...props} features={sorted} />
      ) : (
        <PlainTable
          label={title}
          columns={[
            { id: 'name', title: t(uiText.municipality) },
            { id: 'value', title: props.valueTitle ?? t(uiText.value), numeric: true },
          ]}
          rows={sorted.map((f) => ({
            id: f.id,
            selected: f.id === props.selected,
            cells: { name: f.name, value: values[f.id]?.text ?? t(uiText.unknown) },
          }))}
          {...(onOpen ? { onOpen } : {})}
        />
      )}
      <ul className={styles['legend']}>
        {props.legend.map(({ fill, partial, label }) => (
          <li key={label}>
            <span
              className={styles['sample']}
              data-unknown={fill === undefined}
              data-partial={partial}
              style={{ backgroundColor: fill }}
            />
            {label}
          </li>
        ))}
      </ul>
    </figure>
  )
}

function Picture({ title, features, values, selected, onOpen }: MapProps) {
  const t = useText()
  const hatch = useId()
  const dots = useId()
  const map = useMemo(() => projectMap(features), [features])
  const [pointed, setPointed] = useState<ProjectedFeature>()
  const shown = pointed ?? map.features.find((f) => f.id === selected)
  const textOf = (id: string): string => values[id]?.text ?? t(uiText.unknown)
  return (
    <svg
      className={styles['map']}
      viewBox={`-6 -6 ${map.width + 12} ${map.height + 12}`}
      role="group"
      aria-label={title}
      onPointerLeave={() => setPointed(undefined)}
    >
      <defs>
        <pattern id={hatch} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="14" height="14" className={styles['hatchPaper'] ?? ''} />
          <rect width="2" height="14" className={styles['hatchLine'] ?? ''} />
        </pattern>
        <pattern id={dots} width="34" height="34" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <circle cx="17" cy="17" r="6" className={styles['dot'] ?? ''} />
        </pattern>
      </defs>
      {map.features.map((feature) => {
        const fill = values[feature.id]?.fill
        return (
          <path
            key={feature.id}
            d={feature.path}
            className={styles['place']}
            fill={fill ?? `url(#${hatch})`}
            fillRule="evenodd"
            aria-label={`${feature.name}: ${textOf(feature.id)}`}
            {...(onOpen
              ? {
                  role: 'button',
                  tabIndex: 0,
                  onClick: () => onOpen(feature.id),
                  onKeyDown: (event: React.KeyboardEvent) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return
                    event.preventDefault()
                    onOpen(feature.id)
                  },
                }
              : { role: 'img' })}
            onPointerEnter={() => setPointed(feature)}
            onFocus={() => setPointed(feature)}
            onBlur={() => setPointed(undefined)}
          />
        )
      })}
      {map.features
        .filter(({ id }) => values[id]?.partial)
        .map(({ id, path }) => (
          <path key={id} d={path} className={styles['over']} fill={`url(#${dots})`} fillRule="evenodd" aria-hidden />
        ))}
      {shown && <path d={shown.path} className={styles['outline']} aria-hidden />}
      {shown && <Label map={map} feature={shown} text={textOf(shown.id)} />}
    </svg>
  )
}

/** Name and value beside the pointed place, kept inside the picture. */
function Label(props: {
  readonly map: { readonly width: number; readonly height: number }
  readonly feature: ProjectedFeature
  readonly text: string
}) {
  const { map, feature, text } = props
  const width = Math.max(feature.name.length * 19, text.length * 17) + 36
  const x = Math.min(Math.max(0, feature.centre[0] - width / 2), map.width - width)
  const y = feature.centre[1] > 130 ? feature.centre[1] - 110 : feature.centre[1] + 40
  return (
    <g className={styles['label']} aria-hidden>
      <rect x={x} y={y} width={width} height="86" rx="12" />
      <text x={x + 18} y={y + 36} className={styles['labelName'] ?? ''}>
        {feature.name}
      </text>
      <text x={x + 18} y={y + 68}>
        {text}
      </text>
    </g>
  )
}
