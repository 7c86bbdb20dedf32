import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { ChangedCells } from '#renderer/app/changed-cells.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import styles from './exchange.module.css'

/** What the next file says otherwise than the last one. */
export function OutgoingChanges() {
  const t = useText()
  const { municipality } = useWorkspace()
  const { data } = useQuery('exchange.outgoing', {})
  if (!data) return null
  const words =
    data.since === null
      ? t(exchangePageText.outgoingFirst, data.count)
      : data.count === 0
        ? t(exchangePageText.outgoingSame, data.since)
        : t(exchangePageText.outgoing, data.count, data.since)
  return (
    <>
      <p className={styles['quiet']}>
        {words} {data.cells.length < data.count && t(exchangePageText.outgoingShown, data.cells.length)}
      </p>
      {data.cells.length > 0 && (
        <ChangedCells
          label={t(exchangePageText.sideOutgoing)}
          cells={data.cells.map((cell) => ({ ...cell, municipality: municipality ?? '' }))}
        />
      )}
    </>
  )
}
