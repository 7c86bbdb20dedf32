import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { statusText } from '#shared/kernel/status-text.ts'
import { shownParts, traceOperationText, traceSign, traceValueText } from '#shared/kernel/trace-text.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { useLanguage, useText } from './language-context.tsx'
import { statusTone, Tag } from './tag.tsx'
import styles from './trace-tree.module.css'

/** What stands under an opened input of an explanation: where it is changed and what else rests on it. The frame gives it. */
export const TraceInputContext = createContext<((input: string) => ReactNode) | undefined>(undefined)

export interface TraceTreeProps {
  readonly trace: Trace
  /** The words of a step in the current language, from the module's trace texts. */
  readonly label: (node: Trace) => string
  /** Steps so deep are open at first; deeper ones open by a click or Enter. Default 3. */
  readonly openTo?: number
  /** The accessible name. */
  readonly name: string
}

/**
 * "Why this number?": the very computation as a list in a list, every step with its figure, every input with its status and, when opened,
 * its source. Lists and `details` are the browser's own, so keyboards and screen readers know them.
 */
export function TraceTree({ trace, label, openTo = 3, name }: TraceTreeProps) {
  return (
    <ul className={styles['tree']} aria-label={name}>
      <Step node={trace} label={label} depth={0} openTo={openTo} />
    </ul>
  )
}

interface StepProps {
  readonly node: Trace
  readonly label: (node: Trace) => string
  readonly depth: number
  readonly openTo: number
  readonly sign?: string | undefined
}

function Step({ node, label, depth, openTo, sign }: StepProps) {
  const t = useText()
  const language = useLanguage()
  const more = useContext(TraceInputContext)
  const { parts, operation, before } = shownParts(node)
  const between = traceSign(operation)
  const how = parts.length > 0 && between === undefined ? t(traceOperationText[operation]) : undefined
  const figure = traceValueText(node.value, node.unit, language)
  // A rounding that nobody sees needs no words.
  const unrounded = before && traceValueText(before.value, before.unit, language)
  const row = (
    <span className={styles['row']} data-depth={Math.min(depth, 3)} data-leaf={parts.length === 0}>
      <span className={styles['label']}>
        {sign !== undefined && <span className={styles['sign']}>{`${sign} `}</span>}
        {label(node)}
        {unrounded !== undefined && unrounded !== figure && (
          <span className={styles['how']}>{` ${t(traceOperationText.round)}: ${unrounded}`}</span>
        )}
        {how !== undefined && <span className={styles['how']}>{` ${how}`}</span>}
        {node.status !== undefined && (
          <>
            {' '}
            <Tag tone={statusTone(node.status)}>{t(statusText[node.status])}</Tag>
          </>
        )}
      </span>
      <span className={styles['value']} data-unknown={node.value === 'unknown'}>
        {figure}
      </span>
    </span>
  )
  const underInput = node.input === undefined ? undefined : more
  if (parts.length === 0 && node.source === undefined && !underInput) {
    return (
      <li>
        <span className={styles['plain']}>{row}</span>
      </li>
    )
  }
  return (
    <li>
      <details className={styles['details']} open={parts.length > 0 && depth < openTo}>
        <summary>{row}</summary>
        {node.source !== undefined && node.source !== '' && <p className={styles['source']}>{node.source}</p>}
        {underInput && node.input !== undefined && <InputPlace input={node.input} more={underInput} />}
        {parts.length > 0 && (
          <ul className={styles['parts']} data-depth={depth}>
            {parts.map((part, i) => (
              <Step
                key={`${part.label} ${i}`}
                node={part}
                label={label}
                depth={depth + 1}
                openTo={openTo}
                sign={i === 0 ? undefined : between}
              />
            ))}
          </ul>
        )}
      </details>
    </li>
  )
}

/** Asked for only when the input is opened: an explanation has dozens of them. */
function InputPlace({ input, more }: { readonly input: string; readonly more: (input: string) => ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const details = place.current?.closest('details')
    if (!details) return
    const look = (): void => setOpen(details.open)
    look()
    details.addEventListener('toggle', look)
    return () => details.removeEventListener('toggle', look)
  }, [])
  return <div ref={place}>{open && more(input)}</div>
}
