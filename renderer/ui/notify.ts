import { notifications, notificationsStore, type NotificationData } from '@mantine/notifications'
import { useMemo } from 'react'
import type { Problem } from '#shared/kernel/problem.ts'
import { useText } from './language-context.tsx'
import { useProblemText } from './problem.tsx'
import { uiText } from './ui-text.ts'

export interface Notify {
  /** A short fact: done, and how to take it back. Goes away by itself, or when the next one `about` the same thing comes. */
  readonly done: (words: string, about?: string) => void
  /** A refusal in words; stays until it is closed. */
  readonly problem: (problem: Problem) => void
  /** A refusal that has words already. */
  readonly refused: (words: string, title?: string) => void
}

const most = 3

/** Shows a message instead of the one about the same thing, and never more of them than a person can read. */
function show(message: NotificationData, about?: string): void {
  const same = (other: NotificationData): boolean => about !== undefined && other['data-about'] === about
  const shown = notificationsStore.getState().notifications.filter((other) => other.id !== message.id)
  const oldest = shown.filter((other) => !same(other)).slice(0, -(most - 1))
  for (const other of [...shown.filter(same), ...oldest]) if (other.id !== undefined) notifications.hide(other.id)
  notifications.show(about === undefined ? message : { ...message, 'data-about': about })
}

/** Nothing of an earlier page is said on the next one. */
export function dropMessages(): void {
  notifications.clean()
}

/** Short messages at the corner, read aloud by screen readers. */
export function useNotify(): Notify {
  const t = useText()
  const problemText = useProblemText()
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': t(uiText.close) }
    const refused = (words: string, title = t(uiText.notDone)): void => {
      show({
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
      done: (words, about) => show({ message: words, autoClose: 4000, withBorder: true, closeButtonProps }, about),
      problem: (problem) => refused(problemText(problem)),
      refused,
    }
    // problemText is rebuilt at every render from the same table and language; t changes exactly with the language.
  }, [t])
}
