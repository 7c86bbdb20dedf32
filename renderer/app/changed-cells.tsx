import { changedCellName, changedCellValue, changedPlace } from '#shared/exchange/exchange-cell-text.ts'
import type { OutputOf } from '#shared/contract/api.ts'
import { historyText } from '#shared/history/history-text.ts'
import { colourOf } from '#renderer/ui/colours.ts'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { isOfProgramme } from '#shared/programme/programme-cell-text.ts'
import styles from './changed-cells.module.css'
import { useWorkspace } from './workspace.tsx'

/** A cell of any list of changes, with whose it is. */
type Cell = OutputOf<'history.action'>['cells'][number]

/** Cells that were changed, or would be: where each is, and from what to what. Made for the side panel, where texts may be long. */
export function ChangedCells({ cells, label }: { readonly cells: readonly Cell[]; readonly label: string }) {
  const t = useText()
  const language = useLanguage()
  const { names, role } = useWorkspace()
  const words = (cell: Cell, value: Cell['before']): string =>
    changedCellValue(cell, value, language, names) ?? t(historyText.notKnown)
  return (
    <ul className={styles['list']} aria-label={label}>
      {cells.map((cell, at) => (
        <li key={at}>
          <span className={styles['place']}>
            {cell.service !== null && (
              <span className={styles['swatch']} style={{ backgroundColor: colourOf(cell.service) }} aria-hidden />
            )}
            {role === 'region' &&
              !isOfProgramme(cell.table) &&
              `${cell.municipality === null ? '' : names.municipality(cell.municipality)} · `}
            {changedPlace(cell, names, t(historyText.wholePlan), language)} · {changedCellName(cell, language)}
          </span>
          <span className={styles['change']}>
            <span className={styles['before']}>{words(cell, cell.before)}</span> → <b>{words(cell, cell.after)}</b>
          </span>
        </li>
      ))}
    </ul>
  )
}
