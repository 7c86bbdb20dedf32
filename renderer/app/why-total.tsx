import { Button, Drawer } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { CallInput } from '#shared/contract/api.ts'
import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import { explainText, explainTraceText } from '#shared/explain/explain-text.ts'
import { forecastTraceText } from '#shared/forecast/forecast-trace-text.ts'
import { traceAsText, traceLabelText } from '#shared/kernel/trace-text.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { TraceTree } from '#renderer/ui/trace-tree.tsx'
import { useQuery } from './query.ts'
import { useTraceNames } from './trace-names.ts'
import styles from './why-total.module.css'

const words = { ...forecastTraceText, ...costingTraceText, ...explainTraceText }

type Asked = CallInput<'explain.total'>

/** Opens the explanation of a total, year by year. */
export function WhyTotal(props: {
  readonly asked: Omit<Asked, 'year'>
  readonly years: readonly number[]
  /** The year that is explained first; default the last one. */
  readonly year?: number
  readonly children: ReactNode
}) {
  const t = useText()
  const { asked, years, children } = props
  const [opened, setOpened] = useState(false)
  const [picked, setPicked] = useState<number>()
  const year = picked ?? props.year ?? years.at(-1) ?? 0
  return (
    <>
      <button
        type="button"
        className={styles['figure']}
        onClick={() => {
          setPicked(undefined)
          setOpened(true)
        }}
      >
        {children}
      </button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position="right"
        size="30rem"
        title={t(explainText.whyTotal)}
        closeButtonProps={{ 'aria-label': t(explainText.close) }}
      >
        {opened && (
          <>
            <Toggle
              label={t(explainText.year)}
              value={String(year)}
              onChange={(to) => setPicked(Number(to))}
              options={years.map((y) => ({ value: String(y), label: String(y) }))}
            />
            <Explanation asked={{ ...asked, year }} />
          </>
        )}
      </Drawer>
    </>
  )
}

function Explanation({ asked }: { readonly asked: Asked }) {
  const t = useText()
  const language = useLanguage()
  const notify = useNotify()
  const explained = useQuery('explain.total', asked)
  const traceNames = useTraceNames()
  const label = (node: Trace): string => traceLabelText(words, node, language, traceNames)
  const trace = explained.data
  if (explained.problem) return <ProblemBox problem={explained.problem} />
  if (!trace) return null
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(traceAsText(trace, language, label))
    notify.done(t(explainText.copied))
  }
  return (
    <>
      <TraceTree trace={trace} label={label} openTo={1} name={t(explainText.whyTotal)} />
      <Button
        mt="sm"
        size="compact-xs"
        leftSection={<IconCopy size="0.875rem" aria-hidden />}
        onClick={() => void copy()}
      >
        {t(explainText.copy)}
      </Button>
    </>
  )
}
