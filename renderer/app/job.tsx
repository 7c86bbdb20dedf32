import { Button, Loader } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { CallInput, Channel, OutputOf } from '#shared/contract/api.ts'
import { jobText } from '#shared/job/job-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { call } from './host.ts'
import styles from './job.module.css'

/** The channels whose work takes seconds: their input names the job. */
type LongChannel = { [C in Channel]: CallInput<C> extends { job?: string | undefined } ? C : never }[Channel]

export interface Work<C extends LongChannel> {
  readonly running: boolean
  readonly result: OutputOf<C> | undefined
  /** What the result answers. */
  readonly asked: CallInput<C> | undefined
  readonly problem: Problem | undefined
  /** The name of what is under way. */
  readonly job: string | undefined
  readonly start: (input: CallInput<C>) => Promise<void>
}

/** Long work of a page: started, followed, stopped. Leaving the page stops it. */
export function useWork<C extends LongChannel>(channel: C): Work<C> {
  const [state, setState] = useState<Omit<Work<C>, 'start' | 'running'>>({
    result: undefined,
    asked: undefined,
    problem: undefined,
    job: undefined,
  })
  const current = useRef<string>(undefined)
  useEffect(
    () => () => {
      if (current.current !== undefined) void call('job.stop', { job: current.current })
    },
    [],
  )
  const start = async (input: CallInput<C>): Promise<void> => {
    const job = crypto.randomUUID()
    current.current = job
    setState((before) => ({ ...before, problem: undefined, job }))
    const reply = await call(channel, { ...input, job })
    if (current.current !== job) return
    current.current = undefined
    setState(
      reply.ok
        ? { result: reply.value, asked: input, problem: undefined, job: undefined }
        : { result: undefined, asked: input, problem: reply.problem, job: undefined },
    )
  }
  return { ...state, running: state.job !== undefined, start }
}

/** How far long work is, with the way to stop it. */
export function WorkProgress({ job }: { readonly job: string }) {
  const t = useText()
  const [progress, setProgress] = useState<OutputOf<'job.progress'>>()
  useEffect(() => {
    const timer = setInterval(() => {
      void call('job.progress', { job }).then((reply) => {
        if (reply.ok && reply.value.running) setProgress(reply.value)
      })
    }, 400)
    return () => clearInterval(timer)
  }, [job])
  const gap = progress?.gap
  return (
    <div className={styles['work']} role="status">
      <Loader size="xs" aria-hidden />
      <span>
        {t(jobText.working)} {progress && t(jobText.seconds, Math.round(progress.seconds))}
        {typeof gap === 'number'
          ? ` · ${t(jobText.gap, `${formatNumber(gap * 100, { decimals: 2 })} %`)}`
          : progress?.found
            ? ` · ${t(jobText.found)}`
            : ''}
      </span>
      <Button size="compact-xs" title={t(jobText.stopHint)} onClick={() => void call('job.stop', { job })}>
        {t(jobText.stop)}
      </Button>
    </div>
  )
}
