import { useMemo } from 'react'
import { formatDate } from '#shared/kernel/date-text.ts'
import { standingOf } from '#shared/overview/overview-region.ts'
import { submissionsText } from '#shared/region/region-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { shareText, standingTones, standingWords, type SubmissionRow } from './region-submission-look.ts'

/** The same thirty as a table: revision, dates, signer with digits, completeness, what must be fixed. */
export function SubmissionList(props: {
  readonly rows: readonly SubmissionRow[]
  readonly onOpen: (row: SubmissionRow) => void
}) {
  const t = useText()
  const { names } = useWorkspace()
  const columns = useMemo<readonly GridColumn<SubmissionRow>[]>(
    () => [
      {
        id: 'municipality',
        title: t(submissionsText.municipality),
        kind: 'text',
        width: 130,
        grow: true,
        value: (row) => names.municipality(row.municipality),
        state: () => ({ strong: true }),
      },
      {
        id: 'state',
        title: t(submissionsText.state),
        kind: 'text',
        width: 128,
        value: (row) => standingWords(t, row),
        render: (row) => <Tag tone={standingTones[standingOf(row)]}>{standingWords(t, row)}</Tag>,
      },
      {
        id: 'received',
        title: t(submissionsText.receivedAt),
        kind: 'text',
        width: 82,
        value: (row) => row.takenAt,
        render: (row) => (row.takenAt === null ? null : formatDate(row.takenAt)),
      },
      {
        id: 'revision',
        title: t(submissionsText.version),
        kind: 'text',
        width: 56,
        value: (row) => (row.revision === null ? null : t(submissionsText.revision, row.revision)),
      },
      {
        id: 'signedAt',
        title: t(submissionsText.signedAt),
        kind: 'text',
        width: 82,
        value: (row) => row.signedAt,
        render: (row) => (row.signedAt === null ? null : formatDate(row.signedAt)),
      },
      {
        id: 'workstation',
        title: t(submissionsText.workstation),
        kind: 'text',
        width: 120,
        value: (row) => row.workstation,
      },
      { id: 'signer', title: t(submissionsText.digits), kind: 'text', width: 210, value: (row) => row.signer },
      {
        id: 'completeness',
        title: t(submissionsText.completeness),
        kind: 'number',
        width: 68,
        value: (row) => (row.completeness ? row.completeness.done / Math.max(1, row.completeness.of) : 'unknown'),
        render: (row) => row.completeness && shareText(row.completeness.done, row.completeness.of),
      },
      {
        id: 'mustFix',
        title: t(submissionsText.toFix),
        kind: 'integer',
        width: 58,
        value: (row) => row.mustFix ?? 'unknown',
        state: (row) => ((row.mustFix ?? 0) > 0 ? { tone: 'must-fix' } : undefined),
      },
    ],
    [t, names],
  )
  return (
    <Panel grow flush>
      <Grid
        id="region-submissions"
        label={t(submissionsText.tilesLabel)}
        rows={props.rows}
        rowId={(row) => row.municipality}
        rowName={(row) => names.municipality(row.municipality)}
        columns={columns}
        onOpen={props.onOpen}
      />
    </Panel>
  )
}
