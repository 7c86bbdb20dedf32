import { useSyncExternalStore, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

interface Place {
  readonly element: HTMLElement
  readonly key: string
  readonly draw: () => ReactNode
}

/** The cells that show React content: the grid draws the cells, React fills these few. */
export class CellPortals {
  readonly #places = new Map<HTMLElement, Place>()
  readonly #listeners = new Set<() => void>()
  #snapshot: readonly Place[] = []
  #next = 0
  #announced = false

  set(element: HTMLElement, draw: () => ReactNode): void {
    const key = this.#places.get(element)?.key ?? String(this.#next++)
    this.#places.set(element, { element, key, draw })
    this.#announce()
  }

  remove(element: HTMLElement): void {
    this.#places.delete(element)
    this.#announce()
  }

  /** Once per task, because a scroll adds and removes many cells. */
  #announce(): void {
    if (this.#announced) return
    this.#announced = true
    queueMicrotask(() => {
      this.#announced = false
      this.#snapshot = [...this.#places.values()]
      for (const listener of this.#listeners) listener()
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly read = (): readonly Place[] => this.#snapshot
}

export function CellPortalsOutlet({ portals }: { readonly portals: CellPortals }) {
  const places = useSyncExternalStore(portals.subscribe, portals.read)
  return places.map((place) => createPortal(place.draw(), place.element, place.key))
}
