import { useEffect, useRef } from 'react'

interface LineKeys {
  readonly when: boolean
  readonly onInsert: () => void
  /** Whole lines from the clipboard; false when the text is something else and belongs to the grid. */
  readonly onPaste: (text: string) => boolean
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** Insert adds a line wherever one stands on the page; whole lines can be pasted also while there is none to stand on. */
export function useLineKeys(keys: LineKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Insert' || event.ctrlKey || event.shiftKey || event.altKey) return
      if (!latest.current.when || isTyping(event.target)) return
      event.preventDefault()
      latest.current.onInsert()
    }
    // Before the grid, which would put the text into the cells below the selected one.
    const onPaste = (event: ClipboardEvent): void => {
      if (!latest.current.when || isTyping(event.target)) return
      if (!latest.current.onPaste(event.clipboardData?.getData('text/plain') ?? '')) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('paste', onPaste, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('paste', onPaste, { capture: true })
    }
  }, [])
}
