import { methods } from '#shared/forecast/forecast-choices.ts'
import { forecastCompareText } from '#shared/forecast/forecast-compare-text.ts'
import { forecastText, methodHint, methodText } from '#shared/forecast/forecast-text.ts'
import { findingText } from '#shared/rules/rules-text.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import type { Language } from '#shared/kernel/text.ts'
import { colourOf } from '#renderer/ui/colours.ts'
import type { CellState, GridColumn } from '#renderer/ui/grid-types.ts'
import type { Translate } from '#renderer/ui/language-context.tsx'
import { ForecastSparkline } from './forecast-sparkline.tsx'
import { isAbsent, largestCount, neverRuns, yearColumn, type Measure, type ServiceRow } from './forecast-rows.ts'
import styles from './forecast.module.css'

interface ColumnUses {
  readonly t: Translate
  readonly language: Language
  readonly years: readonly number[]
  readonly measure: Measure
  readonly editable: boolean
}

/** Findings about the method are shown on the method's cell, the others on the cell of their year. */
const methodFields = new Set<string | null>(['method', 'coverage', 'actuals'])

export function forecastColumns(uses: ColumnUses): readonly GridColumn<ServiceRow>[] {
  const { t, editable } = uses
  return [
    {
      id: 'service',
      title: t(forecastText.service),
      kind: 'text',
      width: 180,
      grow: true,
      frozen: true,
      value: (row) => row.name,
      swatch: (row) => colourOf(row.service),
      state: (row) => ({ note: `${row.service} ${row.name}` }),
    },
    {
      id: 'priority',
      title: t(forecastText.priority),
      hint: t(forecastText.priorityHint),
      kind: 'text',
      width: 40,
      value: (row) => (row.model?.priority === null || row.model?.priority === undefined ? null : priorityWord(row)),
      render: (row) => <Priority row={row} />,
    },
    {
      id: 'method',
      title: t(forecastText.method),
      hint: t(forecastText.methodColumnHint),
      kind: 'choice',
      width: 112,
      // A service that never runs needs no method, and a missing one is no gap.
      editable: (row) => editable && !neverRuns(row),
      options: methods.map((method) => ({ value: method, label: t(methodText[method]) })),
      value: (row) => row.forecast.method ?? (neverRuns(row) ? '–' : null),
      state: (row) => methodState(row, uses),
    },
    ...uses.years.map((year, at) => yearOf(year, at, uses)),
    {
      id: 'course',
      title: t(forecastText.course),
      kind: 'text',
      width: 76,
      sortable: false,
      // The cell is drawn anew exactly when its value changes.
      value: (row) => courseOf(row, uses.measure).map(courseWord).join(' '),
      render: (row) => <ForecastSparkline figures={courseOf(row, uses.measure)} />,
    },
  ]
}

function courseOf(row: ServiceRow, measure: Measure): readonly Figure[] {
  return row.forecast.years.map((y) => shownFigure(y[measure]))
}

function courseWord(figure: Figure): string {
  return figure === 'unknown' ? '?' : figure === 'not-planned' ? '–' : String(figure)
}

/** A capacity without a limit has no place on a line. */
function shownFigure(value: number | string): Figure {
  return typeof value === 'number' ? value : value === 'not-planned' ? 'not-planned' : 'unknown'
}

function priorityWord(row: ServiceRow): string {
  return row.model?.priority === 'none' ? '–' : String(row.model?.priority ?? '')
}

function Priority({ row }: { readonly row: ServiceRow }) {
  const word = row.model?.priority === null ? '' : priorityWord(row)
  if (word === '' || word === '–') return <span className={styles['noPriority']}>{word}</span>
  return (
    <span className={styles['priority']} data-first={word === '1'}>
      {word}
    </span>
  )
}

function methodState(row: ServiceRow, { language }: ColumnUses): CellState {
  const finding = row.findings.find((f) => methodFields.has(f.field))
  const method = row.forecast.method
  const differs = ['method', 'coverage', 'startYear'].some((field) => row.differs.has(field))
  return {
    muted: true,
    ...(differs ? { changed: true, muted: false } : {}),
    ...(finding ? { tone: finding.severity === 'must' ? ('must-fix' as const) : ('explain' as const) } : {}),
    note: finding
      ? (findingText[finding.rule]?.[language](finding.params) ?? '')
      : method === null
        ? ''
        : methodHint[method][language],
  }
}

/** What stands in the scenario above. */
function aboveWord(above: string | null, t: Translate): string {
  if (above === null || above === 'unknown') return t(forecastCompareText.unknownAbove)
  if (above === 'method') return t(forecastCompareText.methodAbove)
  return above === 'not-planned' || above === 'not-limited' ? t(forecastCompareText.otherAbove) : above
}

function yearOf(year: number, at: number, uses: ColumnUses): GridColumn<ServiceRow> {
  const { t, measure, editable } = uses
  const typedOf = (row: ServiceRow) => {
    const cell = row.forecast.years[at]
    return measure === 'clients' ? cell?.typedClients : measure === 'capacity' ? cell?.typedCapacity : null
  }
  return {
    id: yearColumn(year),
    title: String(year),
    kind: 'integer',
    value: (row) => row.forecast.years[at]?.[measure] ?? 'unknown',
    min: 0,
    max: largestCount,
    allowsNotPlanned: measure === 'clients',
    allowsNotLimited: measure === 'capacity',
    editable: (row) =>
      editable &&
      (measure === 'clients' || measure === 'capacity') &&
      (!isAbsent(row, year) || (typedOf(row) ?? null) !== null),
    state: (row) => {
      const cell = typedOf(row)
      const finding = row.findings.find(
        (f) => f.year === year && !methodFields.has(f.field) && (f.field === 'capacity') === (measure === 'capacity'),
      )
      const above = row.differs.get(`${measure} ${year}`)
      const differs = above === undefined ? '' : t(forecastCompareText.differsFrom, aboveWord(above, t))
      const words = finding && findingText[finding.rule]?.[uses.language](finding.params)
      return {
        typed: cell !== null && cell !== undefined && !isAbsent(row, year),
        muted: measure === 'served' || measure === 'waiting',
        ...(finding ? { tone: finding.severity === 'must' ? ('must-fix' as const) : ('explain' as const) } : {}),
        ...(above === undefined ? {} : { changed: true }),
        note: [differs, words ?? cell?.reason ?? (isAbsent(row, year) ? t(forecastText.absentYear) : '')]
          .filter((part) => part !== '')
          .join(' '),
      }
    },
  }
}
