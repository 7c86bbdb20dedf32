import { useMemo } from 'react'
import { overallCurrency, amountFigure, knownPart, overallFigure, type Lens } from '#shared/costing/costing-shown.ts'
import { amountIn } from '#shared/costing/costing-finding.ts'
import { costingText } from '#shared/costing/costing-text.ts'
import { currencySign, formatMoney } from '#shared/kernel/money-text.ts'
import { currencyOfYear, pairIn } from '#shared/kernel/money.ts'
import type { Names } from '#shared/kernel/title.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import type { CellAddress, CellState, GridColumn, TotalsRow } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText, type Translate } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import {
  totalIsUnknown,
  yearColumn,
  yearOfColumn,
  type CostPlace,
  type Costs,
  type CostService,
} from './costing-types.ts'

/** What every service costs in every year; the selected one is worked on below. */
export function CostingServicesGrid(props: {
  readonly costs: Costs
  readonly focus: CellAddress | undefined
  readonly year: number
  readonly onSelect: (place: CostPlace) => void
}) {
  const t = useText()
  const { names } = useWorkspace()
  const { preferences } = usePreferences()
  const lens = preferences.currency
  const { costs, focus, year, onSelect } = props
  const columns = useMemo(
    () => costColumns(costs.years, lens, names, t),
    // The years never change while a workspace is open, but each answer brings a new list of them.
    [costs.years.join(), lens, names, t],
  )
  const totals = useMemo(() => totalsOf(costs, lens, t), [costs, lens, t])
  return (
    <Panel grow flush>
      <Grid
        id="costs"
        label={t(costingText.grid)}
        rows={costs.services}
        rowId={(row) => row.service}
        columns={columns}
        totals={totals}
        focus={focus}
        onSelect={(cell) => cell && onSelect({ service: cell.rowId, year: yearOfColumn(cell.columnId) ?? year })}
      />
    </Panel>
  )
}

function costColumns(
  years: readonly number[],
  lens: Lens,
  names: Names,
  t: Translate,
): readonly GridColumn<CostService>[] {
  return [
    {
      id: 'service',
      title: t(costingText.service),
      kind: 'text',
      width: 170,
      grow: true,
      frozen: true,
      value: (row) => names.service(row.service),
      swatch: (row) => colourOf(row.service),
      state: (row) => ({ note: `${row.service} ${names.service(row.service)}` }),
    },
    {
      id: 'lines',
      title: t(costingText.lines),
      hint: t(costingText.linesHint),
      kind: 'integer',
      width: 54,
      value: (row) => (!row.planned && row.lines === 0 ? 'not-planned' : row.lines),
      state: () => ({ muted: true }),
    },
    ...years.map((year, at): GridColumn<CostService> => ({
      id: yearColumn(year),
      title: lens === 'own' ? t(costingText.yearHead, year, currencySign(currencyOfYear(year))) : String(year),
      kind: 'money',
      whole: true,
      width: 70,
      currency: lens === 'own' ? currencyOfYear(year) : lens,
      value: (row) => {
        const cell = row.years[at]
        return cell ? amountFigure(cell.total, lens) : 'unknown'
      },
      state: (row) => partState(row.years[at]?.total, (known, of) => t(costingText.partOf, known, of)),
    })),
    {
      id: 'overall',
      title: t(costingText.overallHead, currencySign(overallCurrency(lens))),
      kind: 'money',
      whole: true,
      width: 84,
      currency: overallCurrency(lens),
      value: (row) =>
        overallFigure(
          row.overall,
          row.years.map((y) => y.total),
          lens,
        ),
      state: (row) => ({
        strong: true,
        ...(row.overall.known < row.overall.of && row.years.some((y) => y.total.minor > 0)
          ? { tone: 'explain' as const, note: t(costingText.yearsOf, row.overall.known, row.overall.of) }
          : {}),
      }),
    },
  ]
}

/** A sum of which only a part is known is amber and says how much of it is. */
function partState(
  amount: CostService['years'][number]['total'] | undefined,
  words: (known: number, of: number) => string,
): CellState {
  if (!amount || knownPart(amount) !== 'partly') return {}
  return { tone: 'explain', note: words(amount.known, amount.of) }
}

function totalsOf(costs: Costs, lens: Lens, t: Translate): readonly TotalsRow[] {
  if (costs.totals.length === 0) return []
  const known = costs.totals.map(({ total }) => total.known)
  const unknown = new Set(costs.years.filter((year) => totalIsUnknown(costs.services, year)))
  const overall = pairIn(costs.overall, overallCurrency(lens))
  return [
    {
      id: 'total',
      cells: {
        service: {
          text: t(costingText.total),
          note: t(costingText.servicesOfYears, Math.min(...known), Math.max(...known), costs.totals[0]?.total.of ?? 0),
        },
        ...Object.fromEntries(
          costs.totals.map(({ year, total }) => {
            const seen = amountIn(total, lens)
            return [
              yearColumn(year),
              {
                // Nothing known is no zero.
                text: unknown.has(year) ? '' : formatMoney(seen.minor, seen.currency, { bare: true, whole: true }),
                note: t(costingText.servicesOfHint, total.known, total.of),
                muted: total.known < total.of,
                unknown: unknown.has(year),
              },
            ]
          }),
        ),
        overall: {
          text:
            unknown.size === costs.years.length
              ? ''
              : formatMoney(overall.minor, overall.currency, { bare: true, whole: true }),
          note: t(costingText.yearsOf, costs.overall.known, costs.overall.of),
          muted: costs.overall.known < costs.overall.of,
          unknown: unknown.size === costs.years.length,
        },
      },
    },
  ]
}
