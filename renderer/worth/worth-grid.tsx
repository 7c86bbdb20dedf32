import { useMemo } from 'react'
import { amountIn } from '#shared/costing/costing-finding.ts'
import type { Lens } from '#shared/costing/costing-shown.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { currencyOfYear, type Currency } from '#shared/kernel/money.ts'
import { verdictShort, verdictText, worthText } from '#shared/worth/worth-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import type { CellAddress, CellValue, GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText, type Translate } from '#renderer/ui/language-context.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import type { Worth, WorthFigure, WorthRow } from './worth-figures.ts'

const figureOfColumn: Readonly<Record<string, WorthFigure>> = {
  saving: 'saving',
  cumulated: 'cumulated',
  presentValue: 'present-value',
  breakEvenYear: 'cumulated',
  breakEvenClients: 'clients',
  perClient: 'per-client',
  rank: 'per-client',
  peers: 'median',
}

/** Services by what they save, when they pay off, and how they stand against others. */
export function WorthGrid(props: {
  readonly data: Worth
  readonly focus: CellAddress | undefined
  readonly onSelect: (service: string, figure: WorthFigure | undefined) => void
}) {
  const t = useText()
  const { names } = useWorkspace()
  const lens = usePreferences().preferences.currency
  const { data } = props
  const columns = useMemo(() => columnsOf(data, lens, t, (code) => names.service(code)), [data, lens, t, names])
  return (
    <Grid
      id="worth"
      label={t(worthText.grid)}
      rows={data.services}
      rowId={(row) => row.service}
      columns={columns}
      focus={props.focus}
      onSelect={(cell) => {
        if (cell) props.onSelect(cell.rowId, figureOfColumn[cell.columnId])
      }}
    />
  )
}

/** Minor units of a currency as the person looks at them. */
function seen(figure: Figure, currency: Currency, lens: Lens): Figure {
  return typeof figure === 'number' ? amountIn({ minor: figure, currency, known: 1, of: 1 }, lens).minor : figure
}

function columnsOf(
  data: Worth,
  lens: Lens,
  t: Translate,
  nameOf: (service: string) => string,
): readonly GridColumn<WorthRow>[] {
  const at = data.years.indexOf(data.year)
  const yearCurrency = currencyOfYear(data.year)
  const shown = lens === 'own' ? yearCurrency : lens
  // Everything over the years is in euro, unless the person looks at lats.
  const overall = lens === 'own' ? 'EUR' : lens
  const planned = (row: WorthRow): boolean => row.years.some(({ saving }) => saving !== 'not-planned')
  const money = (
    id: string,
    words: readonly [title: string, hint: string],
    currency: Currency,
    value: (row: WorthRow) => CellValue,
    width = 76,
  ): GridColumn<WorthRow> => ({
    id,
    title: words[0],
    hint: words[1],
    kind: 'money',
    currency,
    whole: true,
    width,
    value,
    state: (row) => (typeof value(row) === 'number' && Number(value(row)) > 0 ? { strong: true } : { muted: true }),
  })
  const euros = (row: WorthRow, minor: number | null): CellValue =>
    planned(row) ? seen(minor ?? 'unknown', 'EUR', overall) : 'not-planned'
  const outcome = (value: number | string): string =>
    value === 'never'
      ? t(worthText.never)
      : value === 'not-planned'
        ? '–'
        : typeof value === 'number'
          ? String(value)
          : ''
  return [
    {
      id: 'service',
      title: t(worthText.service),
      kind: 'text',
      width: 200,
      grow: true,
      frozen: true,
      value: (row) => nameOf(row.service),
      swatch: (row) => colourOf(row.service),
      state: (row) => ({ note: `${row.service} ${nameOf(row.service)}` }),
    },
    {
      id: 'share',
      title: t(worthText.share),
      hint: t(worthText.shareHint),
      kind: 'percent',
      decimals: 0,
      width: 58,
      value: (row) => row.setting?.divertedShare ?? 'unknown',
      state: (row) => (typeof row.setting?.divertedShare === 'number' ? { typed: true } : {}),
    },
    money('saving', [t(worthText.saving), t(worthText.savingHint)], shown, (row) =>
      seen(row.years[at]?.saving ?? 'unknown', yearCurrency, lens),
    ),
    money('cumulated', [t(worthText.cumulated), t(worthText.cumulatedHint)], overall, (row) =>
      euros(row, row.cumulated.at(-1) ?? null),
    ),
    money('presentValue', [t(worthText.presentValue), t(worthText.presentValueHint)], overall, (row) =>
      euros(row, row.presentValueMinor),
    ),
    {
      id: 'breakEvenYear',
      title: t(worthText.breakEvenYear),
      hint: t(worthText.breakEvenYearHint),
      kind: 'text',
      width: 68,
      value: (row) => outcome(row.breakEvenYear),
    },
    {
      id: 'breakEvenClients',
      title: t(worthText.breakEvenClients),
      hint: t(worthText.breakEvenClientsHint),
      kind: 'text',
      width: 64,
      value: (row) => outcome(row.breakEvenClients),
    },
    {
      ...money('perClient', [t(worthText.perClient), t(worthText.perClientHint)], shown, (row) =>
        seen(row.perClient, yearCurrency, lens),
      ),
      state: () => ({ muted: true }),
    },
    {
      id: 'rank',
      title: t(worthText.rank),
      hint: t(worthText.rankHint),
      kind: 'text',
      width: 48,
      value: (row) => (row.rank === null ? '' : `${row.rank} / ${row.rankOf}`),
    },
    {
      id: 'peers',
      title: t(worthText.peers),
      hint: t(worthText.peersHint),
      kind: 'text',
      width: 112,
      value: (row) => (row.perClient === 'not-planned' ? '–' : t(verdictShort[row.peers.verdict])),
      state: ({ peers: { verdict } }) => ({
        ...(verdict === 'far-above' || verdict === 'far-below' ? { tone: 'explain' } : { muted: true }),
        note: t(verdictText[verdict]),
      }),
    },
  ]
}
