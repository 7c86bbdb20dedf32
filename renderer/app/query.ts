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

/** @returns the answer itself, or the same one from before where nothing in it has changed: then nothing is drawn again */
function remember<T>(key: string, value: T): T {
  const before = answers.get(key) as T | undefined
  const kept = before !== undefined && JSON.stringify(before) === JSON.stringify(value) ? before : value
  answers.delete(key)
  answers.set(key, kept)
  const oldest = answers.keys().next()
  if (answers.size > longestMemory && !oldest.done) answers.delete(oldest.value)
  return kept
}

/** What was asked ahead of time and nobody has used yet; whatever changes makes all of it old. */
const ahead = new Map<string, Promise<Reply>>()
onChanged(() => ahead.clear())

/** Asks before anything is drawn, so that the first page does not wait for one answer after another. */
export function prefetch<C extends Channel>(channel: C, input: CallInput<C>): void {
  const key = keyOf(channel, input)
  const asked = call(channel, input)
  ahead.set(key, asked)
  void asked.then((reply) => {
    if (reply.ok) remember(key, reply.value)
  })
}

/** Asks the host; the first time it may be answered already. A refusal is asked again: there may be a workspace by now. */
export async function ask<C extends Channel>(channel: C, input: CallInput<C>): Promise<Reply<OutputOf<C>>> {
  const key = keyOf(channel, input)
  const asked = ahead.get(key) as Promise<Reply<OutputOf<C>>> | undefined
  ahead.delete(key)
  const reply = await asked
  return reply?.ok ? reply : call(channel, input)
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

  const askAgain = useCallback(async () => {
    const ticket = ++latest.current
    const [, ...rest] = key.split(' ')
    const reply = await ask(channel, JSON.parse(rest.join(' ')) as CallInput<C>)
    // An older question may be answered later; only the newest answer counts.
    if (ticket !== latest.current) return
    const data = reply.ok ? remember(key, reply.value) : undefined
    setHeld((before) => {
      const known = before?.key === key ? before : undefined
      if (!reply.ok) return { key, data: known?.data, problem: reply.problem }
      return known && known.data === data && known.problem === undefined ? known : { key, data, problem: undefined }
    })
  }, [channel, key])

  useEffect(() => {
    if (!when) return
    void askAgain()
    const stopChanged = onChanged((changed) => {
      if (modules === undefined || changed.some((m) => m === '*' || modules.split(' ').includes(m))) void askAgain()
    })
    const stopReachable = onReachable((back) => {
      if (back) void askAgain()
    })
    return () => {
      latest.current++
      stopChanged()
      stopReachable()
    }
  }, [askAgain, when, modules])

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
      refresh: () => void askAgain(),
    }),
    [data, problem, stale, when, askAgain],
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
