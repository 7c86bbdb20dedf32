import { statusText } from '#shared/kernel/status-text.ts'
import { useMemo } from 'react'
import { matchesSearch, servicesForGroup } from '#shared/programme/programme-catalogue.ts'
import { programmeText } from '#shared/programme/programme-text.ts'
import { useWorkspace, type Programme } from '#renderer/app/workspace.tsx'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { Facts, Origin } from './programme-facts.tsx'
import { StatusTag } from './programme-status.tsx'

type Group = Programme['targetGroups'][number]

/** The target groups and the services meant for each. */
export function ProgrammeGroups(props: {
  readonly search: string
  readonly onSelect: (code: string) => void
  readonly empty: React.ReactNode
}) {
  const { search, onSelect } = props
  const t = useText()
  const lv = useLanguage() === 'lv'
  const { programme } = useWorkspace()
  const rows = useMemo(
    () => programme.targetGroups.filter((g) => matchesSearch(search, [g.code, g.nameLv, g.nameEn, g.source])),
    [programme, search],
  )
  const columns = useMemo<readonly GridColumn<Group>[]>(
    () => [
      { id: 'code', title: t(programmeText.code), kind: 'text', width: 52, value: (g) => g.code },
      {
        id: 'name',
        title: t(programmeText.group),
        kind: 'text',
        width: 280,
        grow: true,
        value: (g) => (lv ? g.nameLv : g.nameEn),
        state: () => ({ strong: true }),
      },
      {
        id: 'services',
        title: t(programmeText.servedBy),
        hint: t(programmeText.servedByHint),
        kind: 'text',
        width: 230,
        value: (g) =>
          servicesForGroup(programme.services, g.code)
            .map((s) => s.code)
            .join(', '),
      },
      {
        id: 'status',
        title: t(programmeText.status),
        kind: 'text',
        width: 104,
        value: (g) => t(statusText[g.status]),
        render: (g) => <StatusTag status={g.status} />,
      },
      {
        id: 'source',
        title: t(programmeText.source),
        kind: 'text',
        width: 220,
        value: (g) => g.source,
        state: () => ({ muted: true }),
      },
    ],
    [t, lv, programme],
  )
  return (
    <Panel grow flush>
      <Grid
        id="programme-groups"
        label={t(programmeText.groups)}
        rows={rows}
        rowId={(g) => g.code}
        columns={columns}
        onSelect={(cell) => cell && onSelect(cell.rowId)}
        empty={props.empty}
      />
    </Panel>
  )
}

/** One group, with the names of the services meant for it. */
export function GroupDescription({ code }: { readonly code: string }) {
  const t = useText()
  const lv = useLanguage() === 'lv'
  const { programme, names } = useWorkspace()
  const group = programme.targetGroups.find((g) => g.code === code)
  if (!group) return null
  return (
    <>
      <SideHeading>
        {group.code} {lv ? group.nameLv : group.nameEn}
      </SideHeading>
      <Facts
        rows={[
          {
            name: t(programmeText.servedByHint),
            words: servicesForGroup(programme.services, code).map((s) => (
              <div key={s.code}>
                {s.code} {names.service(s.code)}
              </div>
            )),
          },
        ]}
      />
      <Origin source={group.source} status={group.status} />
    </>
  )
}
