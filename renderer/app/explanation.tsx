import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { explainText } from '#shared/explain/explain-text.ts'
import { traceAsText, traceLabelText, type TraceTable } from '#shared/kernel/trace-text.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { TraceTree } from '#renderer/ui/trace-tree.tsx'
import { useTraceNames } from './trace-names.ts'

/** An explanation as a tree that opens, and as text to copy. */
export function Explanation(props: {
  readonly trace: Trace
  /** What its steps are called. */
  readonly words: TraceTable
  /** The accessible name of the tree. */
  readonly name: string
  /** Stands above the copied text: what is explained. */
  readonly heading?: string
  readonly openTo?: number
  readonly lines?: readonly { readonly id: string; readonly name: string }[]
}) {
  const t = useText()
  const language = useLanguage()
  const notify = useNotify()
  const { trace, words, name, heading, openTo = 1, lines } = props
  const traceNames = useTraceNames(lines)
  const label = (node: Trace): string => traceLabelText(words, node, language, traceNames)
  const copy = async (): Promise<void> => {
    const written = traceAsText(trace, language, label)
    await navigator.clipboard.writeText(heading === undefined ? written : `${heading}\n${written}`)
    notify.done(t(explainText.copied))
  }
  return (
    <>
      <TraceTree trace={trace} label={label} openTo={openTo} name={name} />
      <div>
        <Button size="compact-xs" leftSection={<IconCopy size="0.875rem" aria-hidden />} onClick={() => void copy()}>
          {t(explainText.copy)}
        </Button>
      </div>
    </>
  )
}
