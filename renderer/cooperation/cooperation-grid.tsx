import { useMemo } from 'react'
import type { Lens } from '#shared/costing/costing-shown.ts'
import { cooperationText } from '#shared/cooperation/cooperation-page-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import type { CellAddress, GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText, type Translate } from '#renderer/ui/language-context.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { seenMinor, type Small, type SmallRow } from './cooperation-figures.ts'

/** Who is too small alone: services of one municipality, or municipalities in one service. */
export function CooperationGrid(props: {
  readonly data: Small
  readonly by: 'service' | 'municipality'
  readonly focus?: CellAddress | undefined
  readonly onSelect: (row: SmallRow) => void
}) {
  const t = useText()
  const { names } = useWorkspace()
  const lens = usePreferences().preferences.currency
  const { data, by } = props
  const columns = useMemo(() => columnsOf(data, by, lens, t, names), [data, by, lens, t, names])
  const rows = useMemo(
    () =>
      by === 'service'
        ? data.rows
        : data.rows.toSorted((a, b) =>
            names.municipality(a.municipality).localeCompare(names.municipality(b.municipality), 'lv'),
          ),
    [data, by, names],
  )
  const idOf = (row: SmallRow): string => (by === 'service' ? row.service : row.municipality)
  return (
    <Grid
      id={`cooperation-${by}`}
      label={t(cooperationText.grid)}
      rows={rows}
      rowId={idOf}
      columns={columns}
      focus={props.focus}
      onSelect={(cell) => {
        const row = rows.find((r) => idOf(r) === cell?.rowId)
        if (row) props.onSelect(row)
      }}
    />
  )
}

function columnsOf(
  data: Small,
  by: 'service' | 'municipality',
  lens: Lens,
  t: Translate,
  names: { service(code: string): string; municipality(id: string): string },
): readonly GridColumn<SmallRow>[] {
  const currency = lens === 'own' ? data.currency : lens
  const money = (
    id: string,
    title: string,
    hint: string,
    minor: (row: SmallRow) => number | null,
  ): GridColumn<SmallRow> => ({
    id,
    title,
    hint,
    kind: 'money',
    currency,
    whole: true,
    width: 92,
    value: (row) => (row.clients === 'not-planned' ? 'not-planned' : seenMinor(minor(row), data.currency, lens)),
    state: () => ({ muted: true }),
  })
  const absent = (row: SmallRow, value: number | null) =>
    row.clients === 'not-planned' ? 'not-planned' : (value ?? 'unknown')
  const best = (row: SmallRow) => row.partners[0]
  return [
    {
      id: by,
      title: t(by === 'service' ? cooperationText.service : cooperationText.municipality),
      kind: 'text',
      width: 150,
      grow: true,
      frozen: true,
      value: (row) => (by === 'service' ? names.service(row.service) : names.municipality(row.municipality)),
      ...(by === 'service' ? { swatch: (row: SmallRow) => colourOf(row.service) } : {}),
    },
    {
      id: 'clients',
      title: t(cooperationText.clients),
      hint: t(cooperationText.clientsHint),
      kind: 'integer',
      width: 72,
      value: (row) => row.clients,
      state: () => ({ muted: true }),
    },
    {
      id: 'facility',
      title: t(cooperationText.facility),
      hint: t(cooperationText.facilityHint),
      kind: 'number',
      width: 76,
      value: (row) => absent(row, row.facility),
      state: () => ({ muted: true }),
    },
    {
      id: 'fill',
      title: t(cooperationText.fill),
      hint: t(cooperationText.fillHint),
      kind: 'percent',
      decimals: 0,
      width: 70,
      value: (row) => absent(row, row.fill),
      state: (row) => (row.tooSmall ? { tone: 'explain', note: t(cooperationText.small) } : { muted: true }),
    },
    money('alone', t(cooperationText.alone), t(cooperationText.aloneHint), (row) => row.aloneMinor),
    money('perClient', t(cooperationText.perClient), t(cooperationText.aloneHint), (row) => row.perClientMinor),
    {
      id: 'partner',
      title: t(cooperationText.partner),
      hint: t(cooperationText.partnerHint),
      kind: 'text',
      width: 136,
      value: (row) => {
        const partner = best(row)
        if (partner) return names.municipality(partner.municipality)
        return row.clients === 'not-planned' || row.aloneMinor === null ? '' : t(cooperationText.noPartner)
      },
      state: (row) => (best(row) ? {} : { muted: true }),
    },
    {
      ...money(
        'saving',
        t(cooperationText.saving),
        t(cooperationText.savingHint),
        (row) => best(row)?.savingMinor ?? null,
      ),
      value: (row) => {
        const partner = best(row)
        if (partner) return seenMinor(partner.savingMinor, data.currency, lens)
        return row.aloneMinor === null && row.clients !== 'not-planned' ? 'unknown' : 'not-planned'
      },
      state: (row) => (best(row) ? { strong: true } : {}),
    },
  ]
}
