import { useSyncExternalStore } from 'react'

/** How many things each page still asks for, by the page's id; shown in the rail. */
let badges: Readonly<Record<string, number>> = {}
const listeners = new Set<() => void>()

/** A page or a watcher says how many things are open on a page; 0 takes the badge away. */
export function setPageBadge(pageId: string, count: number): void {
  if ((badges[pageId] ?? 0) === count) return
  badges = { ...badges, [pageId]: count }
  for (const listener of listeners) listener()
}

export function usePageBadges(): Readonly<Record<string, number>> {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => badges,
  )
}
