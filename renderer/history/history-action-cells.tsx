import type { HistoryAction } from '#shared/history/history-contract.ts'
import { historyText } from '#shared/history/history-text.ts'
import { ChangedCells } from '#renderer/app/changed-cells.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import styles from './history.module.css'

/** So many cells are shown; the rest is counted. */
const shownCells = 200

/** The cells of one action: what they were, what they became. */
export function HistoryActionCells({ action }: { readonly action: HistoryAction }) {
  const t = useText()
  const { data, problem } = useQuery('history.action', { id: action.id, limit: shownCells })
  if (problem) return <ProblemBox problem={problem} />
  if (!data) return null
  if (data.count === 0) return <p className={styles['line']}>{t(historyText.noCells)}</p>
  return (
    <>
      {data.count > shownCells && <p className={styles['line']}>{t(historyText.shownFirst, shownCells, data.count)}</p>}
      <ChangedCells cells={data.cells} label={t(historyText.cells)} />
    </>
  )
}
