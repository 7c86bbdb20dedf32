import { notifications } from '@mantine/notifications'
import { useMemo } from 'react'
import type { Problem } from '#shared/kernel/problem.ts'
import { useText } from './language-context.tsx'
import { useProblemText } from './problem.tsx'
import { uiText } from './ui-text.ts'

export interface Notify {
  /** A short fact: done, and how to take it back. Goes away by itself. */
  readonly done: (words: string) => void
  /** A refusal in words; stays until it is closed. */
  readonly problem: (problem: Problem) => void
  /** A refusal that has words already. */
  readonly refused: (words: string, title?: string) => void
}

/** Short messages at the corner, read aloud by screen readers. */
export function useNotify(): Notify {
  const t = useText()
  const problemText = useProblemText()
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': t(uiText.close) }
    const refused = (words: string, title = t(uiText.notDone)): void => {
      notifications.show({
        id: words,
        title,
        message: words,
        'data-tone': 'bad',
        autoClose: 15_000,
        withBorder: true,
        closeButtonProps,
      })
    }
    return {
      done: (words) => void notifications.show({ message: words, autoClose: 4000, withBorder: true, closeButtonProps }),
      problem: (problem) => refused(problemText(problem)),
      refused,
    }
    // problemText is rebuilt at every render from the same table and language; t changes exactly with the language.
  }, [t])
}
