import { useMemo } from 'react'
import { currencySign } from '#shared/kernel/money-text.ts'
import { currencies, currencyOfYear, type Currency } from '#shared/kernel/money.ts'
import {
  seenFigure,
  seenOverall,
  yearsOfOverall,
  type RegionMeasure,
  type RegionYear,
} from '#shared/region/region-measure.ts'
import { regionText } from '#shared/region/region-text.ts'
import type { GridColumn, TotalsRow } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { figuresOfYear, seenText, type RegionTotals } from './region-figures.ts'

/** A row of the table: a service or a municipality. */
export interface TotalsLine {
  readonly id: string
  readonly name: string
  readonly swatch?: string
  /** A municipality from which nothing was received. */
  readonly absent?: boolean
  readonly years: readonly RegionYear[]
  readonly overall: RegionTotals['overall']
}

const overallId = (currency: Currency): string => `overall-${currency}`

/** Services or municipalities by year; a partial sum carries "≥" and says "n of N" in its tooltip and in its own column. */
export function TotalsGrid(props: {
  readonly id: string
  readonly title: string
  readonly lines: readonly TotalsLine[]
  readonly totals: readonly RegionYear[]
  readonly overall: RegionTotals['overall']
  readonly measure: RegionMeasure
  readonly year: number
  readonly onSelect: (id: string, year: number | undefined) => void
  readonly onOpen: (id: string) => void
}) {
  const { lines, totals, overall, measure, year, onSelect, onOpen } = props
  const t = useText()
  const lens = usePreferences().preferences.currency
  const years = useMemo(() => totals.map((figures) => figures.year), [totals])
  const overallCurrencies = useMemo(() => (lens === 'own' ? currencies : [lens]), [lens])

  const columns = useMemo<readonly GridColumn<TotalsLine>[]>(() => {
    const headingOf = (y: number): string =>
      measure === 'cost' ? t(regionText.yearIn, y, currencySign(lens === 'own' ? currencyOfYear(y) : lens)) : String(y)
    const yearColumn = (y: number): GridColumn<TotalsLine> => {
      const seen = (line: TotalsLine) => {
        const figures = figuresOfYear(line.years, y)
        return figures && seenFigure(figures, measure, lens)
      }
      return {
        id: String(y),
        title: headingOf(y),
        kind: measure === 'cost' ? 'money' : 'integer',
        whole: true,
        width: measure === 'cost' ? 86 : 70,
        value: (line) => {
          const figure = seen(line)
          return figure === undefined || figure.state === 'unknown' ? 'unknown' : figure.value
        },
        render: (line) => {
          const figure = seen(line)
          return figure === undefined || figure.state === 'unknown' ? null : seenText(t, figure, measure, true)
        },
        state: (line) => {
          const figure = seen(line)
          return figure === undefined || figure.state === 'whole'
            ? undefined
            : { muted: true, note: t(regionText.knownOf, figure.known, figure.of) }
        },
      }
    }
    const overallColumn = (currency: Currency): GridColumn<TotalsLine> => {
      const summed = yearsOfOverall(totals, currency, lens)
      return {
        id: overallId(currency),
        title: t(regionText.overall, summed[0]?.year ?? 0, summed.at(-1)?.year ?? 0, currencySign(currency)),
        kind: 'money',
        whole: true,
        currency,
        width: 92,
        value: (line) => {
          const figure = seenOverall(line, currency, lens)
          return figure.state === 'unknown' ? 'unknown' : figure.value
        },
        render: (line) => {
          const figure = seenOverall(line, currency, lens)
          return figure.state === 'unknown' ? null : seenText(t, figure, 'cost', true)
        },
        state: (line) => {
          const figure = seenOverall(line, currency, lens)
          return figure.state === 'whole'
            ? { strong: true }
            : { strong: true, note: t(regionText.yearsKnown, figure.known, figure.of) }
        },
      }
    }
    return [
      {
        id: 'name',
        title: props.title,
        kind: 'text',
        width: 150,
        grow: true,
        frozen: true,
        value: (line) => line.name,
        swatch: (line) => line.swatch,
      },
      ...years.map(yearColumn),
      ...(measure === 'cost' ? overallCurrencies.map(overallColumn) : []),
      {
        id: 'known',
        title: t(regionText.known),
        hint: t(regionText.knownHint, year),
        kind: 'text',
        width: 78,
        value: (line) => {
          if (line.absent) return t(regionText.notReceivedShort)
          const figures = figuresOfYear(line.years, year)
          const figure = figures && seenFigure(figures, measure, lens)
          return figure ? t(regionText.ofAll, figure.known, figure.of) : ''
        },
        state: () => ({ muted: true }),
      },
    ]
  }, [t, lens, measure, year, years, totals, overallCurrencies, props.title])

  const totalsRows = useMemo<readonly TotalsRow[]>(() => {
    const cells: Record<string, { text: string; note?: string; muted?: boolean }> = {
      name: { text: t(regionText.total) },
    }
    for (const figures of totals) {
      const seen = seenFigure(figures, measure, lens)
      cells[String(figures.year)] = {
        text: seenText(t, seen, measure, true),
        note: t(regionText.knownOf, seen.known, seen.of),
        muted: seen.state === 'unknown',
      }
      if (figures.year === year) cells['known'] = { text: t(regionText.ofAll, seen.known, seen.of), muted: true }
    }
    for (const currency of overallCurrencies) {
      const seen = seenOverall({ years: totals, overall }, currency, lens)
      cells[overallId(currency)] = {
        text: seenText(t, seen, 'cost', true),
        note: t(regionText.yearsKnown, seen.known, seen.of),
        muted: seen.state === 'unknown',
      }
    }
    return [{ id: 'total', cells }]
  }, [t, totals, overall, overallCurrencies, measure, lens, year])

  return (
    <Panel grow flush>
      <Grid
        id={`region-${props.id}-${measure}`}
        key={`${props.id} ${measure}`}
        label={props.title}
        rows={lines}
        rowId={(line) => line.id}
        rowName={(line) => line.name}
        columns={columns}
        totals={totalsRows}
        onSelect={(cell) => {
          if (!cell) return
          const picked = Number(cell.columnId)
          onSelect(cell.rowId, Number.isInteger(picked) ? picked : undefined)
        }}
        onOpen={(line) => onOpen(line.id)}
      />
    </Panel>
  )
}
