import { Drawer } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { CallInput } from '#shared/contract/api.ts'
import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import { explainText, explainTraceText } from '#shared/explain/explain-text.ts'
import { forecastTraceText } from '#shared/forecast/forecast-trace-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { Explanation } from './explanation.tsx'
import { useQuery } from './query.ts'
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
            <WhyOfYear asked={{ ...asked, year }} />
          </>
        )}
      </Drawer>
    </>
  )
}

function WhyOfYear({ asked }: { readonly asked: Asked }) {
  const t = useText()
  const { data, problem } = useQuery('explain.total', asked)
  if (problem) return <ProblemBox problem={problem} />
  return data ? <Explanation trace={data} words={words} name={t(explainText.whyTotal)} /> : null
}
