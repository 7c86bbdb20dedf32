import { actionTitles } from '#shared/contract/words.ts'
import { changedCellValue } from '#shared/exchange/exchange-cell-text.ts'
import { historyText } from '#shared/history/history-text.ts'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import { titleText } from '#shared/kernel/title.ts'
import type { CallInput } from '#shared/contract/api.ts'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import styles from './cell-history.module.css'
import { useQuery } from './query.ts'
import { useWorkspace } from './workspace.tsx'

type Cell = CallInput<'history.cell'>

/** How one cell came to be what it is: who, when, from what to what, and why. Nothing where it was never changed. */
export function CellHistory({ cell }: { readonly cell: Cell }) {
  const t = useText()
  const language = useLanguage()
  const { names } = useWorkspace()
  const { data } = useQuery('history.cell', cell)
  const changes = data?.changes ?? []
  if (changes.length === 0) return null
  const place = { table: cell.table, field: cell.field, year: cell.year }
  const words = (value: (typeof changes)[number]['before']): string =>
    changedCellValue(place, value, language, names) ?? t(historyText.notKnown)
  return (
    <details className={styles['box']}>
      <summary>
        {t(historyText.cellTitle)} ({changes.length})
      </summary>
      <ol className={styles['list']}>
        {changes.map(({ action, at, who, title, before, after, reason }) => (
          <li key={action} title={titleText(actionTitles, title, language, names)}>
            <span className={styles['change']}>
              {before === null
                ? t(historyText.cellFirst, words(after))
                : after === null
                  ? t(historyText.cellGone, words(before))
                  : t(historyText.cellChange, words(before), words(after))}
            </span>
            <span className={styles['who']}>
              {formatDateTime(at)} · {who}
            </span>
            {reason !== null && <span className={styles['who']}>{t(historyText.reason, reason)}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}
