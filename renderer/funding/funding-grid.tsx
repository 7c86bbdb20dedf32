import { useMemo } from 'react'
import type { Lens } from '#shared/costing/costing-shown.ts'
import { fundingText } from '#shared/funding/funding-text.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import type { CellAddress, GridColumn, TotalsRow } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText, type Translate } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { parts, seen, seenFigure, type FundedService, type Funding, type FundingPart } from './funding-figures.ts'
import styles from './funding.module.css'

/** Services by who pays, in one year. */
export function FundingGrid(props: {
  readonly data: Funding
  readonly year: number
  readonly focus: CellAddress | undefined
  readonly onYear: (year: number) => void
  readonly onSelect: (service: string, part: FundingPart) => void
}) {
  const t = useText()
  const { names } = useWorkspace()
  const lens = usePreferences().preferences.currency
  const { data, year, focus } = props
  const at = data.years.indexOf(year)
  const columns = useMemo(() => columnsOf(at, year, lens, t, (code) => names.service(code)), [at, year, lens, t, names])
  const totals = useMemo(() => totalsOf(data, at, lens, t), [data, at, lens, t])
  return (
    <Panel grow flush>
      <div className={styles['tools']}>
        <Toggle
          label={t(fundingText.year)}
          value={String(year)}
          onChange={(to) => props.onYear(Number(to))}
          options={data.years.map((y) => ({ value: String(y), label: String(y) }))}
        />
      </div>
      <Grid
        id="funding"
        label={t(fundingText.grid)}
        rows={data.services}
        rowId={(row) => row.service}
        columns={columns}
        totals={totals}
        focus={focus}
        onSelect={(cell) => {
          if (cell) props.onSelect(cell.rowId, parts.find((part) => part === cell.columnId) ?? 'rest')
        }}
      />
    </Panel>
  )
}

function columnsOf(
  at: number,
  year: number,
  lens: Lens,
  t: Translate,
  nameOf: (service: string) => string,
): readonly GridColumn<FundedService>[] {
  const currency = lens === 'own' ? currencyOfYear(year) : lens
  return [
    {
      id: 'service',
      title: t(fundingText.service),
      kind: 'text',
      width: 160,
      grow: true,
      frozen: true,
      value: (row) => nameOf(row.service),
      swatch: (row) => colourOf(row.service),
      state: (row) => ({ note: `${row.service} ${nameOf(row.service)}` }),
    },
    ...parts.map((part): GridColumn<FundedService> => ({
      id: part,
      title: t(fundingText[part]),
      ...(part === 'others'
        ? { hint: t(fundingText.othersHint) }
        : part === 'rest'
          ? { hint: t(fundingText.restHint) }
          : {}),
      kind: 'money',
      currency,
      whole: true,
      width: part === 'cost' || part === 'rest' ? 96 : 86,
      value: (row) => seenFigure(row.years[at]?.[part] ?? 'unknown', year, lens),
      state: (row) => {
        const figure = row.years[at]?.[part]
        if (part === 'rest') return { strong: true }
        return figure === 0 || part === 'cost' ? { muted: true } : {}
      },
    })),
  ]
}

function totalsOf(data: Funding, at: number, lens: Lens, t: Translate): readonly TotalsRow[] {
  const row = data.totals[at]
  if (!row) return []
  const text = (minor: number): string => {
    const money = seen(minor, row.year, lens)
    return formatMoney(money.minor, money.currency, { whole: true })
  }
  const total: TotalsRow = {
    id: 'total',
    cells: {
      service: { text: t(fundingText.total) },
      ...Object.fromEntries(
        parts.map((part) => {
          const { minor, known, of } = row[part]
          const unknown = of > 0 && known === 0 && minor === 0
          return [
            part,
            { text: unknown ? '' : text(minor), note: t(fundingText.known, known, of), muted: known < of, unknown },
          ]
        }),
      ),
    },
  }
  const envelope: TotalsRow = {
    id: 'envelope',
    cells: {
      service: { text: t(fundingText.envelope) },
      rest: row.envelope === null ? { text: '', unknown: true } : { text: text(row.envelope) },
    },
  }
  if (row.gap === null) return [total, envelope]
  const gap: TotalsRow = {
    id: 'gap',
    cells: {
      service: { text: t(row.gap > 0 ? fundingText.gap : fundingText.left) },
      rest: { text: text(Math.abs(row.gap)) },
    },
  }
  return [total, envelope, gap]
}
