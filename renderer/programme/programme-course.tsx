import { statusText } from '#shared/kernel/status-text.ts'
import { useMemo } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { formatDate } from '#shared/kernel/date-text.ts'
import { matchesSearch } from '#shared/programme/programme-catalogue.ts'
import { milestoneKindText, programmeText } from '#shared/programme/programme-text.ts'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { StatusTag } from './programme-status.tsx'

export type Timeline = OutputOf<'programme.timeline'>
type Milestone = Timeline['milestones'][number]
type Meeting = Timeline['consultationGroups'][number]

/** Milestones, meetings, calls and limits of the programme. */
export function useTimeline(): Timeline | undefined {
  return useQuery('programme.timeline', {}, { changedBy: ['programme'] }).data
}

/** The name of a milestone among the others: the day and the words. */
export function milestoneId(row: Milestone): string {
  return `${row.date} ${row.titleLv}`
}

/** How the programme came about: milestones and the consultation meetings. */
export function ProgrammeCourse(props: {
  readonly search: string
  readonly onSelect: (id: string) => void
  readonly empty: React.ReactNode
}) {
  const { search, onSelect } = props
  const t = useText()
  const lv = useLanguage() === 'lv'
  const { names } = useWorkspace()
  const timeline = useTimeline()
  const milestones = useMemo(
    () =>
      (timeline?.milestones ?? []).filter((m) =>
        matchesSearch(search, [
          formatDate(m.date),
          m.titleLv,
          m.titleEn,
          m.noteLv,
          m.noteEn,
          milestoneKindText[m.kind].lv,
          milestoneKindText[m.kind].en,
          m.source,
        ]),
      ),
    [timeline, search],
  )
  const meetings = useMemo(
    () =>
      (timeline?.consultationGroups ?? []).filter((m) =>
        matchesSearch(search, [
          m.nameLv,
          m.nameEn,
          m.noteLv,
          m.noteEn,
          ...m.municipalities.map((id) => names.municipality(id)),
        ]),
      ),
    [timeline, search, names],
  )
  const milestoneColumns = useMemo<readonly GridColumn<Milestone>[]>(
    () => [
      {
        id: 'date',
        title: t(programmeText.date),
        kind: 'text',
        width: 102,
        value: (m) => m.date,
        render: (m) => formatDate(m.date),
      },
      {
        id: 'title',
        title: t(programmeText.event),
        kind: 'text',
        width: 300,
        grow: true,
        value: (m) => (lv ? m.titleLv : m.titleEn),
      },
      {
        id: 'kind',
        title: t(programmeText.kind),
        kind: 'text',
        width: 100,
        value: (m) => t(milestoneKindText[m.kind]),
      },
      {
        id: 'note',
        title: t(programmeText.note),
        kind: 'text',
        width: 200,
        value: (m) => (lv ? m.noteLv : m.noteEn) ?? '',
        state: () => ({ muted: true }),
      },
      {
        id: 'status',
        title: t(programmeText.status),
        kind: 'text',
        width: 104,
        value: (m) => t(statusText[m.status]),
        render: (m) => <StatusTag status={m.status} />,
      },
    ],
    [t, lv],
  )
  const meetingColumns = useMemo<readonly GridColumn<Meeting>[]>(
    () => [
      {
        id: 'name',
        title: t(programmeText.meeting),
        kind: 'text',
        width: 224,
        value: (m) => (lv ? m.nameLv : m.nameEn),
      },
      {
        id: 'heldOn',
        title: t(programmeText.date),
        kind: 'text',
        width: 124,
        value: (m) => m.heldOn ?? t(programmeText.dayUnknown),
        render: (m) => (m.heldOn === null ? t(programmeText.dayUnknown) : formatDate(m.heldOn)),
      },
      {
        id: 'municipalities',
        title: t(programmeText.municipalities),
        kind: 'text',
        width: 300,
        grow: true,
        value: (m) => m.municipalities.map((id) => names.municipality(id)).join(', '),
      },
      {
        id: 'status',
        title: t(programmeText.status),
        kind: 'text',
        width: 104,
        value: (m) => t(statusText[m.status]),
        render: (m) => <StatusTag status={m.status} />,
      },
    ],
    [t, lv, names],
  )
  return (
    <>
      <Panel grow flush title={t(programmeText.milestones)}>
        <Grid
          id="programme-milestones"
          label={t(programmeText.milestones)}
          rows={milestones}
          rowId={milestoneId}
          columns={milestoneColumns}
          onSelect={(cell) => cell && onSelect(cell.rowId)}
          rowName={(m) => formatDate(m.date)}
          empty={props.empty}
        />
      </Panel>
      {meetings.length > 0 && (
        <Panel flush title={t(programmeText.consultations)}>
          <Grid
            id="programme-meetings"
            label={t(programmeText.consultations)}
            rows={meetings}
            rowId={(m) => m.id}
            columns={meetingColumns}
            onSelect={(cell) => cell && onSelect(cell.rowId)}
            rowName={(m) => (lv ? m.nameLv : m.nameEn)}
            height="content"
          />
        </Panel>
      )}
    </>
  )
}
