import { traceLabelText, type TraceTable } from '#shared/kernel/trace-text.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { useLanguage } from '#renderer/ui/language-context.tsx'
import { useTraceNames } from './trace-names.ts'
import styles from './unknown-inputs.module.css'

/** The inputs that a figure waits for, in the words of its explanation. */
export function UnknownInputs(props: {
  readonly missing: readonly { readonly label: string; readonly params: Readonly<Record<string, string | number>> }[]
  readonly words: TraceTable
}) {
  const language = useLanguage()
  const traceNames = useTraceNames()
  return (
    <ul className={styles['list']}>
      {props.missing.map(({ label, params }) => {
        const node: Trace = { label, params, operation: 'given', value: 'unknown', unit: 'ratio', children: [] }
        return (
          <li key={`${label} ${JSON.stringify(params)}`}>{traceLabelText(props.words, node, language, traceNames)}</li>
        )
      })}
    </ul>
  )
}
