import { useMemo } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { exchangeImportText } from '#shared/exchange/exchange-import-text.ts'
import { sortedByText } from '#shared/kernel/collation.ts'
import { formatDate } from '#shared/kernel/date-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Teaching } from '#renderer/ui/empty-state.tsx'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { partyName } from './exchange-desk-words.ts'

export type TrustedKey = OutputOf<'exchange.state'>['trusted'][number]

export const keyTones = { active: 'ok', retired: 'neutral', compromised: 'bad' } as const

/** The enrolled keys: whose, which workstation, which digits, and whether they are still trusted. */
export function KeysPanel(props: {
  readonly keys: readonly TrustedKey[]
  readonly onSelect: (key: TrustedKey) => void
}) {
  const t = useText()
  const { names } = useWorkspace()
  const keys = useMemo(
    () => sortedByText(props.keys, (key) => partyName(t, names, key.municipality) ?? key.organisation),
    [props.keys, t, names],
  )
  const columns = useMemo<readonly GridColumn<TrustedKey>[]>(
    () => [
      {
        id: 'municipality',
        title: t(exchangeImportText.municipality),
        kind: 'text',
        width: 140,
        grow: true,
        value: (key) => partyName(t, names, key.municipality) ?? key.organisation,
        state: () => ({ strong: true }),
      },
      {
        id: 'workstation',
        title: t(exchangeImportText.workstation),
        kind: 'text',
        width: 150,
        value: (key) => key.workstation,
      },
      { id: 'digits', title: t(exchangeImportText.digits), kind: 'text', width: 242, value: (key) => key.digits },
      {
        id: 'enrolledAt',
        title: t(exchangeImportText.enrolledAt),
        kind: 'text',
        width: 102,
        value: (key) => key.enrolledAt,
        render: (key) => formatDate(key.enrolledAt),
      },
      {
        id: 'notAfter',
        title: t(exchangeImportText.validUntil),
        kind: 'text',
        width: 102,
        value: (key) => key.notAfter,
        render: (key) => formatDate(key.notAfter),
      },
      {
        id: 'status',
        title: t(exchangeImportText.status),
        kind: 'text',
        width: 108,
        value: (key) => t(exchangeImportText[key.status]),
        render: (key) => <Tag tone={keyTones[key.status]}>{t(exchangeImportText[key.status])}</Tag>,
      },
    ],
    [t, names],
  )
  return (
    <Panel grow flush>
      <Grid
        id="exchange-keys"
        label={t(exchangeImportText.keys)}
        rows={keys}
        rowId={(key) => key.fingerprint}
        rowName={(key) => partyName(t, names, key.municipality) ?? key.organisation}
        columns={columns}
        onSelect={(cell) => cell && props.onSelect(cell.row)}
        empty={<Teaching title={t(exchangeImportText.keysEmptyTitle)}>{t(exchangeImportText.keysEmpty)}</Teaching>}
      />
    </Panel>
  )
}
