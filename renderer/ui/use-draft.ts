import { useCallback, useState } from 'react'

/** What was typed and is not stored anywhere yet, by place; it lives as long as the program's page. */
const drafts = new Map<string, string>()

/** Keeps a text for a place that is not shown now. */
export function keepDraft(key: string, typed: string): void {
  drafts.set(key, typed)
}

export interface Draft {
  readonly typed: string
  readonly type: (typed: string) => void
  /** It is stored now, or given up. */
  readonly forget: () => void
}

/** A text being typed that outlives its field. @param key never changes while the field is shown; names the workspace too */
export function useDraft(key: string, stored: string): Draft {
  const [typed, setTyped] = useState(() => drafts.get(key) ?? stored)
  const type = useCallback(
    (next: string) => {
      setTyped(next)
      if (next === stored) drafts.delete(key)
      else drafts.set(key, next)
    },
    [key, stored],
  )
  const forget = useCallback(() => void drafts.delete(key), [key])
  return { typed, type, forget }
}

/** The person has gone on to something else in this window; another window in front of it is no leaving. */
export function hasLeft(event: React.FocusEvent<HTMLElement>): boolean {
  return document.hasFocus() && !event.currentTarget.contains(event.relatedTarget)
}
