import type { ReactNode } from 'react'
import styles from './explain-tree.module.css'

/** One line of an explanation: words, the value that they give, where it comes from, and what it was computed of. */
export interface ExplainNode {
  readonly id: string
  readonly words: ReactNode
  /** Ready to show: `41,1`. */
  readonly value?: string
  /** Where an input comes from: `<Tag tone={statusTone(status)}>oficiāls</Tag>`. */
  readonly tag?: ReactNode
  readonly children?: readonly ExplainNode[]
}

/** "Why this number?": the formula in words with its inputs under it, as a list that a screen reader reads in the same order. */
export function ExplainTree({ nodes, label }: { readonly nodes: readonly ExplainNode[]; readonly label: string }) {
  return (
    <div className={styles['box']} role="group" aria-label={label}>
      <Level nodes={nodes} depth={0} />
    </div>
  )
}

function Level({ nodes, depth }: { readonly nodes: readonly ExplainNode[]; readonly depth: number }) {
  return (
    <ul className={styles['level']} data-depth={depth}>
      {nodes.map((node) => (
        <li key={node.id}>
          <div className={styles['line']} data-depth={depth}>
            <span className={styles['words']}>{node.words}</span>
            {node.tag}
            {node.value !== undefined && <span className={styles['value']}>{node.value}</span>}
          </div>
          {node.children && node.children.length > 0 && <Level nodes={node.children} depth={depth + 1} />}
        </li>
      ))}
    </ul>
  )
}
