import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import type { Currency } from '#shared/kernel/money.ts'
import {
  classOf,
  mapClasses,
  perThousand,
  seenFigure,
  writtenStep,
  type RegionMeasure,
  type RegionYear,
} from '#shared/region/region-measure.ts'
import { regionText } from '#shared/region/region-text.ts'
import { steps } from '#renderer/ui/colours.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { RegionMap, type MapValue } from '#renderer/ui/map.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { useBoundaries } from '#renderer/app/boundaries.ts'
import { figuresOfYear, measureWords, seenText, valueText } from './region-figures.ts'
import styles from './region.module.css'

/** One municipality on the map. */
export interface MapPlace {
  readonly id: string
  readonly populations: readonly { readonly year: number; readonly population: number }[]
  readonly years: readonly RegionYear[]
}

/** The measure of one year on the map, in total or for each 1,000 inhabitants; hatched = not known. */
export function RegionMapSide(props: {
  readonly places: readonly MapPlace[]
  readonly measure: RegionMeasure
  readonly years: readonly number[]
  readonly year: number
  readonly onYear: (year: number) => void
  /** A service whose figures the places carry; undefined: all services. */
  readonly service: string | undefined
  readonly selected: string | undefined
  readonly onOpen: (id: string) => void
}) {
  const { places, measure, years, year, onYear, service, selected, onOpen } = props
  const t = useText()
  const lens = usePreferences().preferences.currency
  const features = useBoundaries()
  const [view, setView] = useState<'absolute' | 'perThousand'>('absolute')

  const shown = places.map((place) => {
    const figures = figuresOfYear(place.years, year)
    const seen = figures && seenFigure(figures, measure, lens)
    const population = place.populations.find((p) => p.year === year)?.population ?? null
    const each = seen && perThousand(seen, population, measure)
    const value = seen === undefined || seen.state === 'unknown' ? undefined : view === 'absolute' ? seen.value : each
    return { id: place.id, seen, value }
  })
  const step = writtenStep(measure, view === 'perThousand')
  const classes = mapClasses(
    shown.flatMap((place) => place.value ?? []),
    step,
    steps.length,
  )
  const currency: Currency = shown.find((place) => place.seen)?.seen?.currency ?? 'EUR'
  const write = (value: number): string =>
    view === 'absolute' || measure === 'cost'
      ? measure === 'cost' && view === 'perThousand'
        ? formatMoney(value, currency)
        : valueText(value, currency, measure)
      : formatNumber(value, { decimals: 1 })
  const values: Record<string, MapValue> = Object.fromEntries(
    shown.map(({ id, seen, value }) => [
      id,
      {
        fill: value === undefined ? undefined : fillOf(classOf(value, step, classes), classes.length),
        partial: seen?.state === 'partial',
        text:
          value === undefined || seen === undefined
            ? t(regionText.notKnown)
            : view === 'absolute'
              ? seenText(t, seen, measure)
              : seen.state === 'partial'
                ? t(regionText.atLeast, write(value))
                : write(value),
      },
    ]),
  )
  const measureName = t(measureWords[measure])
  const plain = t(view === 'absolute' ? regionText.mapAbsolute : regionText.mapPerThousand, measureName, year)
  const title = service === undefined ? plain : t(regionText.mapOf, service, plain)
  return (
    <>
      <SideHeading>{title}</SideHeading>
      <div className={styles['map']}>
        <RegionMap
          title={title}
          features={features}
          values={values}
          selected={selected}
          onOpen={onOpen}
          valueTitle={measureName}
          legend={[
            ...classes.map(({ from, to }, index) => ({
              fill: fillOf(index, classes.length),
              label: from === to ? write(from) : t(regionText.between, write(from), write(to)),
            })),
            ...(shown.some(({ seen }) => seen?.state === 'partial')
              ? [{ fill: 'var(--paper)', partial: true, label: t(regionText.mapPartial) }]
              : []),
            { fill: undefined, label: t(regionText.notKnown) },
          ]}
          controls={
            <>
              <NativeSelect
                size="xs"
                aria-label={t(regionText.year)}
                value={String(year)}
                data={years.map(String)}
                onChange={(event) => onYear(Number(event.currentTarget.value))}
              />
              <Toggle
                label={t(regionText.amountView)}
                value={view}
                onChange={setView}
                options={[
                  { value: 'absolute', label: t(regionText.absolute) },
                  { value: 'perThousand', label: t(regionText.perThousand) },
                ]}
              />
            </>
          }
        />
      </div>
    </>
  )
}

/** Few classes use the whole range of colours all the same. */
function fillOf(index: number, classes: number): string {
  const step = classes <= 1 ? steps.length - 2 : Math.round((index * (steps.length - 1)) / (classes - 1))
  return steps[step] ?? steps[0]
}
