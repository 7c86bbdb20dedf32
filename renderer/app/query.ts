import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CallInput, Channel, OutputOf } from '#shared/contract/api.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import type { Reply } from '#shared/kernel/reply.ts'
import { call, onChanged, onReachable } from './host.ts'
import { noteCommandEnd, noteCommandStart } from './save-state.ts'

export interface QueryState<T> {
  /** The last good answer; stays while the next one is on its way, so nothing flickers. */
  readonly data: T | undefined
  readonly problem: Problem | undefined
  /** The first answer is not here yet. */
  readonly waiting: boolean
  /** `data` answers an earlier input (another municipality or scenario) while the new answer is on its way. */
  readonly stale: boolean
  /** Asks again. */
  readonly refresh: () => void
}

export interface QueryOptions {
  /** Asks only when true; default true. */
  readonly when?: boolean
  /** Modules whose changes make the answer old; default: every one, because totals and explanations cross modules. */
  readonly changedBy?: readonly string[]
}

/** The last answers by channel and input: going back to a page shows them at once while the host is asked again. */
const answers = new Map<string, unknown>()
const longestMemory = 60

function remember(key: string, value: unknown): void {
  answers.delete(key)
  answers.set(key, value)
  const oldest = answers.keys().next()
  if (answers.size > longestMemory && !oldest.done) answers.delete(oldest.value)
}

/** Asks before anything is drawn, so that the first page does not wait for one answer after another. */
export async function prefetch<C extends Channel>(channel: C, input: CallInput<C>): Promise<void> {
  const reply = await call(channel, input)
  if (reply.ok) remember(keyOf(channel, input), reply.value)
}

function keyOf(channel: string, input: unknown): string {
  return `${channel} ${JSON.stringify(input)}`
}

/** Another workspace has other answers. */
export function forgetAnswers(): void {
  answers.clear()
}

interface Held<T> {
  readonly key: string
  readonly data: T | undefined
  readonly problem: Problem | undefined
}

/**
 * Reads from the host and keeps the answer fresh: asks again whenever something changes there.
 * @param input compared by its JSON, so it may be written in place
 */
export function useQuery<C extends Channel>(
  channel: C,
  input: CallInput<C>,
  { when = true, changedBy }: QueryOptions = {},
): QueryState<OutputOf<C>> {
  const key = keyOf(channel, input)
  const [held, setHeld] = useState<Held<OutputOf<C>>>()
  const latest = useRef(0)
  const modules = changedBy?.join(' ')

  const ask = useCallback(async () => {
    const ticket = ++latest.current
    const [, ...rest] = key.split(' ')
    const reply = await call(channel, JSON.parse(rest.join(' ')) as CallInput<C>)
    // An older question may be answered later; only the newest answer counts.
    if (ticket !== latest.current) return
    if (reply.ok) remember(key, reply.value)
    setHeld((before) =>
      reply.ok
        ? { key, data: reply.value, problem: undefined }
        : { key, data: before?.key === key ? before.data : undefined, problem: reply.problem },
    )
  }, [channel, key])

  useEffect(() => {
    if (!when) return
    void ask()
    const stopChanged = onChanged((changed) => {
      if (modules === undefined || changed.some((m) => m === '*' || modules.split(' ').includes(m))) void ask()
    })
    const stopReachable = onReachable((back) => {
      if (back) void ask()
    })
    return () => {
      latest.current++
      stopChanged()
      stopReachable()
    }
  }, [ask, when, modules])

  const known = held?.key === key ? held : undefined
  // While another service or scenario is being read, its remembered answer or the previous one stays on the screen.
  const own = known?.data ?? (answers.get(key) as OutputOf<C> | undefined)
  const data = own ?? held?.data
  const stale = own === undefined && data !== undefined
  const problem = known?.problem
  return useMemo(
    () => ({
      data,
      problem,
      stale,
      waiting: when && data === undefined && problem === undefined,
      refresh: () => void ask(),
    }),
    [data, problem, stale, when, ask],
  )
}

/**
 * Does something: `const change = useCommand('forecast.change')`, then `await change({ … })`. The bar says "Saving…" meanwhile and
 * "Saved 14:32" when the reply says that it is on disk. The reply is the caller's to show when it is a refusal.
 */
export function useCommand<C extends Channel>(channel: C): (input: CallInput<C>) => Promise<Reply<OutputOf<C>>> {
  return useCallback((input) => perform(channel, input), [channel])
}

/** The same outside components. */
export async function perform<C extends Channel>(channel: C, input: CallInput<C>): Promise<Reply<OutputOf<C>>> {
  noteCommandStart()
  const reply = await call(channel, input)
  noteCommandEnd(reply)
  return reply
}
