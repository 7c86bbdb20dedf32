import { useSyncExternalStore } from 'react'

/** The scenario that every page shows, chosen in the bar; another workspace or municipality begins with the base. */
let chosen = { place: '', scenario: 'base' }
const listeners = new Set<() => void>()

/** @param place the workspace and municipality that the choice belongs to */
export function chooseScenario(place: string, scenario: string): void {
  chosen = { place, scenario }
  for (const listener of listeners) listener()
}

/** The scenario of the place that is shown now; choices of other places do not count. */
export function useScenarioOf(place: string): string {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => chosen,
  )
  return now.place === place ? now.scenario : 'base'
}
