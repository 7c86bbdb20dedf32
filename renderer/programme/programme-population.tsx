import { statusText } from '#shared/kernel/status-text.ts'
import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { editionText } from '#shared/edition/edition-page-text.ts'
import { matchesSearch } from '#shared/programme/programme-catalogue.ts'
import { basisText, programmeText } from '#shared/programme/programme-text.ts'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { ProgrammePopulationAll } from './programme-population-all.tsx'
import { StatusTag } from './programme-status.tsx'

type PopulationRow = OutputOf<'programme.population'>['years'][number]

/** Region: everybody's residents in one table that can be changed, or those of one municipality with their sources. */
export function ProgrammePopulation(props: { readonly search: string; readonly empty: React.ReactNode }) {
  const t = useText()
  const { role } = useWorkspace()
  const [view, setView] = useState<'all' | 'one'>('all')
  if (role !== 'region') return <PopulationOfOne {...props} />
  const switcher = (
    <Toggle
      label={t(programmeText.chooseMunicipality)}
      value={view}
      onChange={setView}
      options={[
        { value: 'all', label: t(editionText.all) },
        { value: 'one', label: t(editionText.one) },
      ]}
    />
  )
  return view === 'all' ? (
    <ProgrammePopulationAll search={props.search} switcher={switcher} />
  ) : (
    <PopulationOfOne {...props} switcher={switcher} />
  )
}

/** Every count of residents that is known of a municipality, on every basis; the forecast uses the declared ones. */
function PopulationOfOne(props: {
  readonly search: string
  readonly empty: React.ReactNode
  readonly switcher?: React.ReactNode
}) {
  const { search, empty, switcher } = props
  const t = useText()
  const lv = useLanguage() === 'lv'
  const { municipality, programme, names } = useWorkspace()
  const [asked, setAsked] = useState(municipality ?? programme.municipalities[0]?.id ?? '')
  const { data } = useQuery('programme.population', municipality === null ? { municipality: asked } : {}, {
    when: asked !== '',
    changedBy: ['programme'],
  })
  const rows = useMemo(
    () =>
      (data?.years ?? []).filter((row) =>
        matchesSearch(search, [
          String(row.year),
          basisText[row.basis]?.lv,
          basisText[row.basis]?.en,
          row.noteLv,
          row.noteEn,
          row.source,
        ]),
      ),
    [data, search],
  )
  const columns = useMemo<readonly GridColumn<PopulationRow>[]>(
    () => [
      { id: 'year', title: t(programmeText.year), kind: 'year', value: (row) => row.year },
      {
        id: 'population',
        title: t(programmeText.people),
        kind: 'integer',
        width: 92,
        value: (row) => row.population,
        state: () => ({ strong: true }),
      },
      {
        id: 'basis',
        title: t(programmeText.basis),
        kind: 'text',
        width: 210,
        value: (row) => {
          const basis = basisText[row.basis]
          return basis ? t(basis) : row.basis
        },
        state: (row) => (row.basis === 'PMLP_register' ? { note: t(programmeText.planningBasis) } : { muted: true }),
      },
      {
        id: 'status',
        title: t(programmeText.status),
        kind: 'text',
        width: 104,
        value: (row) => t(statusText[row.status]),
        render: (row) => <StatusTag status={row.status} />,
      },
      {
        id: 'note',
        title: t(programmeText.note),
        kind: 'text',
        width: 180,
        value: (row) => (lv ? row.noteLv : row.noteEn) ?? '',
      },
      {
        id: 'source',
        title: t(programmeText.source),
        kind: 'text',
        width: 220,
        grow: true,
        value: (row) => row.source,
        state: () => ({ muted: true }),
      },
    ],
    [t, lv],
  )
  return (
    <Panel
      grow
      flush
      title={names.municipality(data?.municipality ?? asked)}
      note={t(basisText['PMLP_register'] ?? programmeText.basis) + ': ' + t(programmeText.planningBasis)}
      {...(municipality === null
        ? {
            actions: (
              <>
                {switcher}
                <Select
                  aria-label={t(programmeText.chooseMunicipality)}
                  size="xs"
                  w="14rem"
                  searchable
                  value={asked}
                  onChange={(id) => id !== null && setAsked(id)}
                  data={programme.municipalities.map((m) => ({ value: m.id, label: lv ? m.nameLv : m.nameEn }))}
                />
              </>
            ),
          }
        : {})}
    >
      <Grid
        id="programme-population"
        label={t(programmeText.population)}
        rows={rows}
        rowId={(row) => `${row.year} ${row.basis}`}
        columns={columns}
        rowName={(row) => String(row.year)}
        empty={empty}
      />
    </Panel>
  )
}
