import { useCallback, useEffect, useMemo } from 'react'
import { actionTitles } from '#shared/contract/words.ts'
import { titleText } from '#shared/kernel/title.ts'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { frameText } from './frame-text.ts'
import { useCommand, useQuery } from './query.ts'
import { noteSaved } from './save-state.ts'
import { useWorkspace } from './workspace.tsx'

export interface UndoControls {
  /** What would be undone, in words; undefined when there is nothing. */
  readonly undoes: string | undefined
  readonly redoes: string | undefined
  readonly undo: () => void
  readonly redo: () => void
}

/** Undo and redo of the whole workspace: kept by the host, so they survive a restart and reach every page. */
export function useUndo(): UndoControls {
  const t = useText()
  const language = useLanguage()
  const notify = useNotify()
  const { names } = useWorkspace()
  const { data } = useQuery('workspace.undoState', {})
  const performUndo = useCommand('workspace.undo')
  const performRedo = useCommand('workspace.redo')

  useEffect(() => {
    // Before the first command nothing of this person's is there to be saved.
    if (data && data.revision > 0) noteSaved(data.savedAt, data.revision)
  }, [data])

  const undo = useCallback(async () => {
    const reply = await performUndo({})
    if (!reply.ok) notify.problem(reply.problem)
    else notify.done(t(frameText.undone, titleText(actionTitles, reply.value.undone, language, names)), 'undo')
  }, [performUndo, notify, t, language, names])

  const redo = useCallback(async () => {
    const reply = await performRedo({})
    if (!reply.ok) notify.problem(reply.problem)
    else notify.done(t(frameText.redone, titleText(actionTitles, reply.value.redone, language, names)), 'undo')
  }, [performRedo, notify, t, language, names])

  return useMemo(() => {
    const name = (title: Parameters<typeof titleText>[1] | null | undefined): string | undefined =>
      title ? titleText(actionTitles, title, language, names) : undefined
    return {
      undoes: name(data?.undo),
      redoes: name(data?.redo),
      undo: () => void undo(),
      redo: () => void redo(),
    }
  }, [data, undo, redo, language, names])
}
