import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { exchangeImportText } from '#shared/exchange/exchange-import-text.ts'
import { exchangePageText, fileKindText } from '#shared/exchange/exchange-page-text.ts'
import { payloadKinds, type PayloadKind } from '#shared/exchange/payload-kinds.ts'
import { ledgerOutcome } from '#shared/exchange/exchange-verdict-text.ts'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import type { Text } from '#shared/kernel/text.ts'
import type { Json } from '#shared/kernel/problem.ts'
import { shortMunicipality } from '#shared/region/region-name.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { Panel } from '#renderer/ui/panel.tsx'
import { useProblemText } from '#renderer/ui/problem.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { BigDigits } from './exchange-digits.tsx'
import { ExchangeFacts } from './exchange-facts.tsx'
import { useSaver } from '#renderer/app/save-signed.ts'
import { LedgerTag } from './exchange-verdict.tsx'
import styles from './exchange.module.css'

export type LedgerRow = OutputOf<'exchange.state'>['ledger'][number]

function kindText(kind: string): Text {
  return payloadKinds.includes(kind as PayloadKind) ? fileKindText[kind as PayloadKind] : fileKindText.unknown
}

/** Every file that went or came, newest first. */
export function LedgerPanel(props: {
  readonly rows: readonly LedgerRow[]
  readonly onSelect: (row: LedgerRow) => void
}) {
  const t = useText()
  const { role, names } = useWorkspace()
  // Mostly files go one way only; then the column would say the same in every row.
  const mixed = new Set(props.rows.map((row) => row.direction)).size > 1
  const columns = useMemo<readonly GridColumn<LedgerRow>[]>(() => {
    const whose: GridColumn<LedgerRow> = {
      id: 'municipality',
      title: t(exchangePageText.municipality),
      kind: 'text',
      width: 100,
      value: (row) =>
        row.municipality === null
          ? ''
          : row.municipality === 'region'
            ? t(exchangeImportText.region)
            : shortMunicipality(names.municipality(row.municipality)),
    }
    const direction: GridColumn<LedgerRow> = {
      id: 'direction',
      title: t(exchangePageText.direction),
      kind: 'text',
      width: 74,
      value: (row) => t(row.direction === 'in' ? exchangePageText.received : exchangePageText.sent),
    }
    return [
      {
        id: 'at',
        title: t(exchangePageText.at),
        kind: 'text',
        width: 138,
        value: (row) => row.at,
        render: (row) => formatDateTime(row.at),
      },
      ...(mixed ? [direction] : []),
      {
        id: 'file',
        title: t(exchangePageText.file),
        kind: 'text',
        width: 130,
        grow: true,
        value: (row) => row.fileName,
        state: () => ({ strong: true }),
      },
      ...(role === 'region' ? [whose] : []),
      { id: 'kind', title: t(exchangePageText.what), kind: 'text', width: 112, value: (row) => t(kindText(row.kind)) },
      {
        id: 'revision',
        title: t(exchangePageText.revision),
        kind: 'text',
        width: 66,
        value: (row) => (row.revision === null ? '' : t(exchangePageText.revisionName, row.revision)),
      },
      {
        id: 'verdict',
        title: t(exchangePageText.verdict),
        kind: 'text',
        width: 172,
        value: (row) => t(ledgerOutcome(row.verdict, row.direction, row.kind)),
        render: (row) => <LedgerTag row={row} />,
      },
      ...(role === 'region'
        ? [
            {
              id: 'changed',
              title: t(exchangePageText.changed),
              kind: 'text' as const,
              width: 70,
              value: (row: LedgerRow) => (row.changed === null ? '' : String(row.changed)),
            },
          ]
        : []),
    ]
  }, [t, role, names, mixed])
  return (
    <Panel
      grow
      flush
      {...(role === 'region' ? {} : { title: t(exchangePageText.ledger), note: t(exchangePageText.ledgerNote) })}
    >
      <Grid
        id={`exchange-ledger-${role}`}
        label={t(exchangePageText.ledger)}
        rows={props.rows}
        rowId={(row) => String(row.seq)}
        rowName={(row) => row.fileName}
        columns={columns}
        onSelect={(cell) => cell && props.onSelect(cell.row)}
        empty={t(exchangePageText.ledgerEmpty)}
      />
    </Panel>
  )
}

/** One file of the ledger: its outcome in words, and the file itself again. */
export function LedgerDetail({ row }: { readonly row: LedgerRow | undefined }) {
  const t = useText()
  const problemText = useProblemText()
  const notify = useNotify()
  const { names } = useWorkspace()
  const saver = useSaver()
  if (!row) return <p className={styles['quiet']}>{t(exchangePageText.chooseRow)}</p>
  const { digest } = row
  const kept = digest !== null && (row.direction === 'out' || row.verdict === 'OK' || keptVerdicts.has(row.verdict))
  const words = problemText({
    code: row.verdict,
    ...(row.details === null ? {} : { details: row.details as Record<string, Json> }),
  })
  const again = async (): Promise<void> => {
    if (digest === null) return
    const saved = await saver.save(digest)
    if (saved.kind === 'refused') notify.problem(saved.problem)
    if (saved.kind === 'path') notify.done(t(exchangePageText.saved, saved.path))
  }
  return (
    <>
      <SideHeading>{row.fileName}</SideHeading>
      <p className={styles['words']}>{words}</p>
      <ExchangeFacts
        rows={[
          {
            name: t(exchangePageText.municipality),
            words:
              row.municipality === null
                ? ''
                : row.municipality === 'region'
                  ? t(exchangeImportText.region)
                  : names.municipality(row.municipality),
          },
          { name: t(exchangePageText.what), words: t(kindText(row.kind)) },
          {
            name: t(exchangePageText.revision),
            words: row.revision === null ? '' : t(exchangePageText.revisionName, row.revision),
          },
          { name: t(exchangePageText.at), words: formatDateTime(row.at) },
          { name: t(exchangePageText.who), words: row.who },
          { name: t(exchangePageText.changed), words: row.changed },
        ]}
      />
      {row.signer !== null && (
        <div>
          <div className={styles['label']}>{t(exchangePageText.signer)}</div>
          <BigDigits digits={row.signer} label={t(exchangePageText.signer)} />
        </div>
      )}
      {kept ? (
        <div className={styles['buttons']}>
          <Button onClick={() => void again()}>
            {t(saver.asks ? exchangePageText.saveAs : exchangePageText.download)}
          </Button>
        </div>
      ) : (
        <p className={styles['quiet']}>{t(exchangePageText.notKept)}</p>
      )}
    </>
  )
}

/** Not applied, but worth keeping: files of an enrolled signer that have a place in the lineage. */
const keptVerdicts = new Set(['REPLAY_OLDER', 'FORK', 'UNRELATED', 'DUPLICATE'])
