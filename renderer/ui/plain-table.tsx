import type { ReactNode } from 'react'
import styles from './plain-table.module.css'

export interface PlainColumn {
  readonly id: string
  readonly title: string
  /** Right-aligned figures. */
  readonly numeric?: boolean
}

export interface PlainRow {
  readonly id: string
  readonly cells: Readonly<Record<string, ReactNode>>
  readonly strong?: boolean
  readonly selected?: boolean
}

/** A small table to read: the twin of a chart or a map, a list in a side panel. For work there is the Grid. */
export function PlainTable(props: {
  readonly label: string
  readonly columns: readonly PlainColumn[]
  readonly rows: readonly PlainRow[]
  /** Makes the first cell of each row a button. */
  readonly onOpen?: (rowId: string) => void
}) {
  const { label, columns, rows, onOpen } = props
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={label}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-numeric={column.numeric}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-strong={row.strong} data-selected={row.selected}>
              {columns.map((column, index) => {
                const content = row.cells[column.id]
                if (index > 0) {
                  return (
                    <td key={column.id} data-numeric={column.numeric}>
                      {content}
                    </td>
                  )
                }
                return (
                  <th key={column.id} scope="row">
                    {onOpen ? (
                      <button type="button" className={styles['open']} onClick={() => onOpen(row.id)}>
                        {content}
                      </button>
                    ) : (
                      content
                    )}
                  </th>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
