import { useEffect } from 'react'
import { onMenu } from './host.ts'
import { perform } from './query.ts'
import type { UndoControls } from './undo.ts'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z, F1. Inside a text field Ctrl+Z stays the field's own. Ctrl+K belongs to the search. */
export function useShortcuts(undo: UndoControls, onHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'F1') {
        event.preventDefault()
        onHelp()
        return
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) {
        event.preventDefault()
        if (undo.undoes !== undefined) undo.undo()
      } else if (key === 'y' || (key === 'z' && event.shiftKey)) {
        event.preventDefault()
        if (undo.redoes !== undefined) undo.redo()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [undo, onHelp])
}

/** The same by the menu of the desktop window. */
export function useDesktopMenu(undo: UndoControls, onHelp: () => void): void {
  useEffect(
    () =>
      onMenu((action) => {
        if (action === 'undo') undo.undo()
        else if (action === 'redo') undo.redo()
        else if (action === 'help') onHelp()
        else void perform('workspace.close', {})
      }),
    [undo, onHelp],
  )
}
