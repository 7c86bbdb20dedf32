import { useEffect, useSyncExternalStore } from 'react'

/** An action that the shown page offers to the search (Ctrl+K). */
export interface OfferedAction {
  readonly id: string
  readonly label: string
  readonly act: () => void
}

let offered: readonly OfferedAction[] = []
const listeners = new Set<() => void>()

function set(next: readonly OfferedAction[]): void {
  offered = next
  for (const listener of listeners) listener()
}

/** For pages: what can be done here, in the current language. Pass a memoised list. */
export function useOfferActions(actions: readonly OfferedAction[]): void {
  useEffect(() => {
    set([...offered, ...actions])
    return () => set(offered.filter((action) => !actions.includes(action)))
  }, [actions])
}

export function useOfferedActions(): readonly OfferedAction[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => offered,
  )
}
