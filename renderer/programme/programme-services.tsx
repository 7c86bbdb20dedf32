import { statusText } from '#shared/kernel/status-text.ts'
import { useMemo } from 'react'
import { matchesSearch } from '#shared/programme/programme-catalogue.ts'
import { placeText, programmeText } from '#shared/programme/programme-text.ts'
import { useWorkspace, type Programme } from '#renderer/app/workspace.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import type { CellAddress, GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { StatusTag } from './programme-status.tsx'

type Service = Programme['services'][number]

/** The catalogue: what each service is, where it is given and for whom. */
export function ProgrammeServices(props: {
  readonly search: string
  readonly selected: string | undefined
  readonly onSelect: (code: string) => void
  readonly empty: React.ReactNode
}) {
  const { search, selected, onSelect } = props
  const t = useText()
  const lv = useLanguage() === 'lv'
  const { programme } = useWorkspace()
  const groups = useMemo(
    () => new Map(programme.targetGroups.map((g) => [g.code, lv ? g.nameLv : g.nameEn])),
    [programme, lv],
  )
  const rows = useMemo(
    () =>
      programme.services.filter((s) =>
        matchesSearch(search, [
          s.code,
          s.nameLv,
          s.nameEn,
          s.typeLv,
          s.typeEn,
          placeText[s.place].lv,
          placeText[s.place].en,
          s.unitLv,
          s.unitEn,
          ...s.targetGroups.flatMap((code) => [code, groups.get(code)]),
        ]),
      ),
    [programme, groups, search],
  )
  const columns = useMemo<readonly GridColumn<Service>[]>(
    () => [
      { id: 'code', title: t(programmeText.code), kind: 'text', width: 52, value: (s) => s.code },
      {
        id: 'name',
        title: t(programmeText.service),
        kind: 'text',
        width: 260,
        grow: true,
        value: (s) => (lv ? s.nameLv : s.nameEn),
        swatch: (s) => colourOf(s.code),
      },
      { id: 'type', title: t(programmeText.type), kind: 'text', width: 200, value: (s) => (lv ? s.typeLv : s.typeEn) },
      { id: 'place', title: t(programmeText.place), kind: 'text', width: 98, value: (s) => t(placeText[s.place]) },
      {
        id: 'groups',
        title: t(programmeText.forWhom),
        kind: 'text',
        width: 124,
        value: (s) => s.targetGroups.join(', '),
        state: (s) => ({ note: s.targetGroups.map((code) => `${code} ${groups.get(code) ?? ''}`).join('\n') }),
      },
      {
        id: 'status',
        title: t(programmeText.status),
        kind: 'text',
        width: 104,
        value: (s) => t(statusText[s.status]),
        render: (s) => <StatusTag status={s.status} />,
      },
    ],
    [t, lv, groups],
  )
  const focus = useMemo<CellAddress | undefined>(
    () => (selected === undefined ? undefined : { rowId: selected, columnId: 'name' }),
    // Only the first time: afterwards the grid itself says what is selected.
    [],
  )
  return (
    <Panel grow flush>
      <Grid
        id="programme-services"
        label={t(programmeText.services)}
        rows={rows}
        rowId={(s) => s.code}
        columns={columns}
        focus={focus}
        onSelect={(cell) => cell && onSelect(cell.rowId)}
        empty={props.empty}
      />
    </Panel>
  )
}
