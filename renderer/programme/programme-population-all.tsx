import { useMemo } from 'react'
import { editionProblems } from '#shared/edition/edition-text.ts'
import { editionText } from '#shared/edition/edition-page-text.ts'
import { compareTexts } from '#shared/kernel/collation.ts'
import { problem } from '#shared/kernel/problem.ts'
import { statusText } from '#shared/kernel/status-text.ts'
import type { Status } from '#shared/kernel/trace.ts'
import { programmeText } from '#shared/programme/programme-text.ts'
import type { ProgrammeListRow } from '#shared/programme/programme-lists.ts'
import { perform, useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import type { EditOutcome, GridColumn, GridEdit } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { useTypedOrigin } from './use-typed-origin.tsx'

interface Row {
  readonly id: string
  readonly name: string
  readonly years: ReadonlyMap<number, ProgrammeListRow>
}

/** The basis of the series that plans are reckoned with. */
const basis = 'PMLP_register'

/** Region: the residents of every municipality by year, typed or pasted as one table. */
export function ProgrammePopulationAll({
  search,
  switcher,
}: {
  readonly search: string
  readonly switcher: React.ReactNode
}) {
  const t = useText()
  const { programme, names } = useWorkspace()
  const { data } = useQuery('edition.rows', { list: 'populations' }, { changedBy: ['programme'] })
  const { origin, fields } = useTypedOrigin()
  const { all, rows } = useMemo(() => {
    const byMunicipality = Map.groupBy(data?.rows ?? [], (row) => String(row['municipality']))
    const found = programme.municipalities.map(({ id }): Row => ({
      id,
      name: names.municipality(id),
      years: new Map((byMunicipality.get(id) ?? []).map((row) => [Number(row['year']), row])),
    }))
    const wanted = search.trim().toLocaleLowerCase('lv')
    return {
      all: found,
      rows: found
        .filter(({ name }) => name.toLocaleLowerCase('lv').includes(wanted))
        .sort((a, b) => compareTexts(a.name, b.name)),
    }
  }, [data, programme, names, search])
  const last = programme.edition.lastYear
  const first = Math.min(programme.edition.firstYear, ...all.flatMap(({ years }) => [...years.keys()]))
  const columns = useMemo<readonly GridColumn<Row>[]>(
    () => [
      {
        id: 'name',
        title: t(programmeText.municipality),
        kind: 'text',
        width: 170,
        grow: true,
        frozen: true,
        value: ({ name }) => name,
      },
      ...Array.from({ length: last - first + 1 }, (_, at) => first + at).map((year): GridColumn<Row> => ({
        id: String(year),
        title: String(year),
        kind: 'integer',
        width: 76,
        min: 0,
        max: 9_999_999,
        editable: true,
        value: ({ years }) => {
          const people = years.get(year)?.['population']
          return typeof people === 'number' ? people : 'unknown'
        },
        state: ({ years }) => {
          const row = years.get(year)
          if (!row) return undefined
          const note = `${t(statusText[row['status'] as Status])}: ${String(row['source'])}`
          return { note, muted: row['status'] !== 'official' }
        },
      })),
    ],
    [t, first, last],
  )
  const send = async (edits: readonly GridEdit[]): Promise<EditOutcome> => {
    const typed = edits.map((edit) => ({
      municipality: edit.rowId,
      year: Number(edit.columnId),
      people: edit.entry.kind === 'number' ? edit.entry.value : null,
    }))
    const put = typed.flatMap(({ people, ...place }) => (people === null ? [] : [{ ...place, population: people }]))
    const gone = typed.flatMap(({ people, municipality, year }) => (people === null ? [[municipality, year]] : []))
    if (put.length > 0 && !origin) return { ok: false, problem: problem(editionProblems, 'EDITION_ORIGIN') }
    const replies = [
      ...(put.length > 0
        ? [
            await perform('edition.put', {
              list: 'populations',
              rows: put.map((row) => ({ ...row, basis, noteLv: null, noteEn: null, ...origin })),
            }),
          ]
        : []),
      ...(gone.length > 0
        ? [await perform('edition.remove', { list: 'populations', keys: gone.map((key) => JSON.stringify(key)) })]
        : []),
    ]
    return replies.find((reply) => !reply.ok) ?? { ok: true }
  }
  if (!data) return null
  return (
    <Panel grow flush title={t(editionText.matrix)} note={t(editionText.matrixHint)} actions={switcher}>
      {fields}
      <Grid
        id="programme-population-all"
        label={t(editionText.matrix)}
        rows={rows}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        columns={columns}
        onEdit={send}
      />
    </Panel>
  )
}
