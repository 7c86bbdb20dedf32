import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

let place: HTMLElement | null = null
const listeners = new Set<() => void>()

function setPlace(element: HTMLElement | null): void {
  place = element
  for (const listener of listeners) listener()
}

/** The place in the bar beside the name of the municipality, where a page puts its scenario or round. */
export function BarSlotOutlet({ className }: { readonly className: string }) {
  return <div className={className} ref={setPlace} />
}

/** For pages: `<BarSlot><ScenarioMenu … /></BarSlot>` appears in the bar while the page is shown. */
export function BarSlot({ children }: { readonly children: ReactNode }) {
  const target = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => place,
  )
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return ready && target ? createPortal(children, target) : null
}
