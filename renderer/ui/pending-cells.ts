import type { Entry, GridEdit } from './grid-types.ts'

interface Held {
  readonly entry: Entry
  settled: boolean
}

const keyOf = (rowId: string, columnId: string): string => `${rowId}\u0000${columnId}`

/** What a person has entered and the host has not answered yet: shown at once, taken back when it is refused. */
export class PendingCells {
  readonly #held = new Map<string, Held>()
  readonly #redraw: () => void

  constructor(redraw: () => void) {
    this.#redraw = redraw
  }

  entryOf(rowId: string, columnId: string): Entry | undefined {
    return this.#held.get(keyOf(rowId, columnId))?.entry
  }

  add(edits: readonly GridEdit[]): void {
    for (const { rowId, columnId, entry } of edits) this.#held.set(keyOf(rowId, columnId), { entry, settled: false })
    this.#redraw()
  }

  /** Refused: the cells go back. Accepted: they stay until the new rows are here. */
  settle(edits: readonly GridEdit[], accepted: boolean): void {
    for (const { rowId, columnId, entry } of edits) {
      const key = keyOf(rowId, columnId)
      const held = this.#held.get(key)
      // A later edit of the same cell may have taken its place.
      if (held?.entry !== entry) continue
      if (accepted) held.settled = true
      else this.#held.delete(key)
    }
    this.#redraw()
    // The new rows usually follow at once; a page that has none to give must not show the entry for ever.
    if (accepted) setTimeout(() => this.dropSettled() && this.#redraw(), 1500)
  }

  /** The rows are new: what was accepted is in them. */
  dropSettled(): boolean {
    const before = this.#held.size
    for (const [key, held] of this.#held) if (held.settled) this.#held.delete(key)
    return this.#held.size !== before
  }
}
