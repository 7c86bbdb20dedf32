import { useMemo } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { situationText } from '#shared/situation/situation-text.ts'
import { perform } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import type { CellAddress, EditOutcome, GridColumn, GridEdit } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { populationRow, rowsOf, type GroupRow } from './situation-rows.ts'

/** Target groups by years; the residents stand above them. What the municipality typed itself is violet. */
export function SituationGroups(props: {
  readonly data: OutputOf<'situation.read'>
  readonly focus: CellAddress | undefined
  readonly onSelect: (cell: CellAddress) => void
}) {
  const t = useText()
  const language = useLanguage()
  const { programme } = useWorkspace()
  const { data, focus, onSelect } = props
  const rows = useMemo(() => {
    const groups = new Map(programme.targetGroups.map((g) => [g.code, language === 'lv' ? g.nameLv : g.nameEn]))
    return rowsOf(data, t(situationText.population), (code) => groups.get(code) ?? code)
  }, [data, programme, language, t])
  const columns = useMemo<readonly GridColumn<GroupRow>[]>(
    () => [
      {
        id: 'group',
        title: t(situationText.group),
        kind: 'text',
        width: 150,
        grow: true,
        frozen: true,
        value: (row) => row.name,
        state: (row) => ({ note: row.name, strong: row.id === populationRow }),
      },
      {
        id: 'base',
        title: t(situationText.base),
        kind: 'text',
        width: 104,
        value: (row) => (row.base === null ? '' : t(situationText.bases[row.base])),
        state: () => ({ muted: true }),
      },
      {
        id: 'rate',
        title: t(situationText.rate),
        hint: t(situationText.rateHint),
        kind: 'percent',
        decimals: 2,
        width: 76,
        min: 0,
        max: 10,
        editable: (row) => data.editable && row.base !== null,
        value: (row) => row.rate ?? (row.id === populationRow ? 'not-planned' : 'unknown'),
        state: (row) => ({ typed: row.ownRate, ...(row.rateReason === null ? {} : { note: row.rateReason }) }),
      },
      ...data.years.map((year, at): GridColumn<GroupRow> => ({
        id: `y${year}`,
        title: String(year),
        kind: 'integer',
        editable: data.editable,
        min: 0,
        max: 9_999_999,
        width: 68,
        value: (row) => row.years[at]?.value ?? 'unknown',
        state: (row) => ({
          typed: row.years[at]?.own ?? false,
          ...(row.years[at]?.reason ? { note: row.years[at].reason } : {}),
        }),
      })),
    ],
    [t, data.years.join(), data.editable],
  )
  return (
    <Panel grow flush>
      <Grid
        id="situation"
        label={t(situationText.grid)}
        rows={rows}
        rowId={(row) => row.id}
        columns={columns}
        focus={focus}
        onSelect={(cell) => cell && onSelect(cell)}
        {...(data.editable ? { onEdit: send } : {})}
      />
    </Panel>
  )
}

/** What was typed: residents, shares and counts go each as one command; cleared or not known returns to the programme's figure. */
async function send(edits: readonly GridEdit[]): Promise<EditOutcome> {
  const valueOf = (edit: GridEdit): number | null => (edit.entry.kind === 'number' ? edit.entry.value : null)
  const yearOf = (edit: GridEdit): number => Number(edit.columnId.slice(1))
  const years = edits.filter((edit) => /^y\d{4}$/.test(edit.columnId))
  const populations = years
    .filter((edit) => edit.rowId === populationRow)
    .map((edit) => ({ year: yearOf(edit), population: valueOf(edit) }))
  const counts = years
    .filter((edit) => edit.rowId !== populationRow)
    .map((edit) => ({ group: edit.rowId, year: yearOf(edit), persons: valueOf(edit) }))
  const rates = edits
    .filter((edit) => edit.columnId === 'rate')
    .map((edit) => ({ group: edit.rowId, rate: valueOf(edit) }))
  const replies = [
    ...(populations.length > 0 ? [await perform('situation.setPopulation', { populations })] : []),
    ...(counts.length > 0 ? [await perform('situation.setCounts', { counts })] : []),
    ...(rates.length > 0 ? [await perform('situation.setRates', { rates })] : []),
  ]
  return replies.find((reply) => !reply.ok) ?? { ok: true }
}
