import { Button, Checkbox, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { columnsOf, rowsOf, type CellRange } from './cell-range.ts'
import { useText } from './language-context.tsx'
import { countOf, editsOf, type PastePlan, type PlannedCell } from './paste-plan.ts'
import { uiText } from './ui-text.ts'
import styles from './paste-preview.module.css'

export interface PastePreviewProps {
  readonly plan: PastePlan
  readonly selection: CellRange
  readonly columnTitle: (column: number) => string
  readonly rowName: (row: number) => string
  readonly onAnswer: (answer: { readonly keepValues: boolean } | undefined) => void
}

const mostRows = 12

/** Shows what a paste would do before it happens: shape, what has no place, what is not understood, what would be erased. */
export function PastePreview({ plan, selection, columnTitle, rowName, onAnswer }: PastePreviewProps) {
  const t = useText()
  const [keepValues, setKeepValues] = useState(true)
  const { target } = plan.shape
  const columns = Array.from({ length: columnsOf(target) }, (_, i) => target.left + i)
  const rows = Array.from({ length: Math.min(mostRows, rowsOf(target)) }, (_, i) => target.top + i)
  const byPlace = new Map(plan.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  const blanks = countOf(plan, 'blank-over-value')
  const readOnly = countOf(plan, 'read-only')
  const refused = countOf(plan, 'refused')
  const edits = editsOf(plan, keepValues).length
  const copied: Parameters<typeof t<[number, number, number, number]>> = [
    uiText.pasteShape,
    plan.copiedRows,
    plan.copiedColumns,
    rowsOf(selection),
    columnsOf(selection),
  ]
  return (
    <Modal opened onClose={() => onAnswer(undefined)} title={t(uiText.pasteTitle)} size="lg">
      <p className={styles['line']}>{t(...copied)}</p>
      {plan.shape.leftOut > 0 && <p className={styles['warn']}>{t(uiText.pasteLeftOut, plan.shape.leftOut)}</p>}
      {readOnly > 0 && <p className={styles['warn']}>{t(uiText.pasteReadOnly, readOnly)}</p>}
      {refused > 0 && <p className={styles['warn']}>{t(uiText.pasteRefused, refused)}</p>}
      <div className={styles['scroll']} tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column} scope="col">
                  {columnTitle(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{rowName(row)}</th>
                {columns.map((column) => {
                  const cell = byPlace.get(`${row} ${column}`)
                  return (
                    <td key={column} data-kind={kindOf(cell, keepValues)}>
                      {cell?.text}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rowsOf(target) > mostRows && <p className={styles['line']}>{t(uiText.pasteMore, rowsOf(target) - mostRows)}</p>}
      {blanks > 0 && (
        <Checkbox
          mt="sm"
          size="xs"
          checked={keepValues}
          onChange={(event) => setKeepValues(event.currentTarget.checked)}
          label={t(uiText.pasteBlanks, blanks)}
        />
      )}
      {edits === 0 && <p className={styles['warn']}>{t(uiText.pasteNothing)}</p>}
      <Group justify="flex-end" mt="md">
        <Button onClick={() => onAnswer(undefined)}>{t(uiText.cancel)}</Button>
        <Button variant="filled" disabled={edits === 0} onClick={() => onAnswer({ keepValues })} data-autofocus>
          {t(uiText.pasteDo, edits)}
        </Button>
      </Group>
    </Modal>
  )
}

function kindOf(cell: PlannedCell | undefined, keepValues: boolean): string {
  if (!cell) return 'same'
  const { kind } = cell.outcome
  return kind === 'blank-over-value' ? (keepValues ? 'same' : 'erased') : kind
}
