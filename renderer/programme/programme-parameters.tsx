import { statusText } from '#shared/kernel/status-text.ts'
import { useCallback, useMemo } from 'react'
import {
  matchesSearch,
  parameterRows,
  parameterYears,
  type ParameterRow,
} from '#shared/programme/programme-catalogue.ts'
import { parameterText, parameterUseText, programmeText } from '#shared/programme/programme-text.ts'
import { editionProblems } from '#shared/edition/edition-text.ts'
import { problem } from '#shared/kernel/problem.ts'
import { perform, useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { formatNumber } from '#shared/kernel/number-text.ts'
import type { EditOutcome, GridColumn, GridEdit } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { Facts, Origin } from './programme-facts.tsx'
import { useTypedOrigin, type TypedOrigin } from './use-typed-origin.tsx'
import { StatusTag } from './programme-status.tsx'

/** The year series of the programme, one line each. */
export function useParameterRows(): readonly ParameterRow[] {
  const { data } = useQuery('programme.parameters', {}, { changedBy: ['programme'] })
  return useMemo(() => parameterRows(data ?? []), [data])
}

function useParameterName(): (parameter: string) => string {
  const t = useText()
  return useCallback(
    (parameter) => {
      const name = parameterText[parameter]
      return name ? t(name) : parameter
    },
    [t],
  )
}

/** Wages, taxes, prices and rates by year. */
export function ProgrammeParameters(props: {
  readonly search: string
  readonly onSelect: (parameter: string) => void
  readonly empty: React.ReactNode
}) {
  const { search, onSelect } = props
  const t = useText()
  const isRegion = useWorkspace().role === 'region'
  const { origin, fields } = useTypedOrigin()
  const all = useParameterRows()
  const nameOf = useParameterName()
  const rows = useMemo(
    () =>
      all.filter(
        (row) =>
          row.constant === null &&
          matchesSearch(search, [
            row.parameter,
            parameterText[row.parameter]?.lv,
            parameterText[row.parameter]?.en,
            row.unit,
            ...row.sources,
          ]),
      ),
    [all, search],
  )
  const columns = useMemo<readonly GridColumn<ParameterRow>[]>(
    () => [
      {
        id: 'name',
        title: t(programmeText.parameter),
        kind: 'text',
        width: 220,
        grow: true,
        value: (row) => t(programmeText.parameterIn, nameOf(row.parameter), row.unit),
      },
      ...parameterYears(all).map((year): GridColumn<ParameterRow> => ({
        id: String(year),
        title: String(year),
        kind: 'number',
        width: 60,
        editable: isRegion,
        value: (row) => row.values.get(year) ?? 'unknown',
      })),
      {
        id: 'status',
        title: t(programmeText.status),
        kind: 'text',
        width: 98,
        value: (row) => row.statuses.map((s) => t(statusText[s])).join(', '),
        render: (row) => row.statuses.map((s) => <StatusTag key={s} status={s} />),
      },
    ],
    [t, all, nameOf, isRegion],
  )
  // A grid keeps the columns it began with in their places, so it waits for the years.
  if (all.length === 0) return null
  const constants = all.flatMap((row) =>
    row.constant === null
      ? []
      : [t(programmeText.constantIs, nameOf(row.parameter), formatNumber(row.constant), row.unit)],
  )
  return (
    <Panel grow flush title={t(programmeText.byYear)} note={constants.join('; ')}>
      {isRegion && fields}
      <Grid
        id="programme-parameters"
        label={t(programmeText.parameters)}
        rows={rows}
        rowId={(row) => row.parameter}
        columns={columns}
        onSelect={(cell) => cell && onSelect(cell.rowId)}
        empty={props.empty}
        {...(isRegion ? { onEdit: (edits) => send(edits, all, origin) } : {})}
      />
    </Panel>
  )
}

/** What was typed goes with its source; a cleared cell is not known, so its row goes. */
async function send(
  edits: readonly GridEdit[],
  all: readonly ParameterRow[],
  origin: TypedOrigin | null,
): Promise<EditOutcome> {
  const put = edits.flatMap(({ rowId: parameter, columnId, entry }) => {
    const unit = all.find((row) => row.parameter === parameter)?.unit
    return entry.kind === 'number' && unit !== undefined
      ? [{ parameter, year: Number(columnId), value: entry.value, unit, ...origin }]
      : []
  })
  const gone = edits.flatMap(({ rowId, columnId, entry }) =>
    entry.kind === 'number' ? [] : [JSON.stringify([rowId, Number(columnId)])],
  )
  if (put.length > 0 && !origin) return { ok: false, problem: problem(editionProblems, 'EDITION_ORIGIN') }
  const replies = [
    ...(put.length > 0 ? [await perform('edition.put', { list: 'parameters', rows: put })] : []),
    ...(gone.length > 0 ? [await perform('edition.remove', { list: 'parameters', keys: gone })] : []),
  ]
  return replies.find((reply) => !reply.ok) ?? { ok: true }
}

/** What a parameter is used for and where it is from. */
export function ParameterDescription({ parameter }: { readonly parameter: string }) {
  const t = useText()
  const row = useParameterRows().find((r) => r.parameter === parameter)
  const nameOf = useParameterName()
  if (!row) return null
  const use = parameterUseText[parameter]
  return (
    <>
      <SideHeading>{nameOf(parameter)}</SideHeading>
      <Facts
        rows={[
          { name: t(programmeText.unit), words: row.unit },
          { name: t(programmeText.usedFor), words: use ? t(use) : '' },
        ]}
      />
      {row.sources.map((source) => (
        <Origin key={source} source={source} status={row.statuses[0] ?? 'estimate'} />
      ))}
    </>
  )
}
