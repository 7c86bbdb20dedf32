import { useMemo } from 'react'
import { formatDate } from '#shared/kernel/date-text.ts'
import { shortMunicipality } from '#shared/region/region-name.ts'
import { answeredShare } from '#shared/region/region-share.ts'
import { submissionsText } from '#shared/region/region-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText, type Translate } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { standingWords, toneOfRow, type SentRow } from './region-submission-look.ts'

/** The same thirty as a table: revision, dates, signer with digits, completeness, what must be fixed. */
export function SubmissionList(props: { readonly rows: readonly SentRow[]; readonly onOpen: (row: SentRow) => void }) {
  const t = useText()
  const { names } = useWorkspace()
  const columns = useMemo<readonly GridColumn<SentRow>[]>(
    () => [
      {
        id: 'municipality',
        title: t(submissionsText.municipality),
        kind: 'text',
        width: 96,
        grow: true,
        value: (row) => shortMunicipality(names.municipality(row.municipality)),
        state: () => ({ strong: true }),
      },
      {
        id: 'state',
        title: t(submissionsText.state),
        kind: 'text',
        width: 106,
        value: (row) => stateWords(t, row),
        render: (row) => <Tag tone={toneOfRow(row)}>{stateWords(t, row)}</Tag>,
      },
      {
        id: 'revision',
        title: t(submissionsText.version),
        kind: 'text',
        width: 62,
        value: (row) => (row.revision === null ? null : t(submissionsText.revision, row.revision)),
      },
      {
        id: 'signedAt',
        title: t(submissionsText.signedAt),
        kind: 'text',
        width: 98,
        value: (row) => row.signedAt,
        render: (row) => (row.signedAt === null ? null : formatDate(row.signedAt)),
      },
      {
        id: 'workstation',
        title: t(submissionsText.workstation),
        kind: 'text',
        width: 108,
        value: (row) => row.workstation,
      },
      {
        id: 'signer',
        title: t(submissionsText.digits),
        kind: 'text',
        width: 244,
        value: (row) => row.signer,
        state: (row) => (row.compromised ? { tone: 'must-fix', note: t(submissionsText.compromisedLong) } : undefined),
      },
      {
        id: 'completeness',
        title: t(submissionsText.completeness),
        kind: 'percent',
        decimals: 0,
        width: 62,
        value: (row) => (row.completeness ? answeredShare(row.completeness) : 'unknown'),
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

function stateWords(t: Translate, row: SentRow): string {
  return standingWords(t, row)
}
