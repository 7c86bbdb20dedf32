import type { Context } from '#electron/host/service.ts'
import { mergeFigures, type HeldFigures, type MergedFigures } from '#electron/merge/merge-figures.ts'
import { readCorrections, type Correction } from '#electron/merge/merge-store.ts'
import type { Figures } from './exchange-figures.ts'
import { linesOfOthers, readFigures } from './exchange-figures-store.ts'
import { heldBetween, heldSubmission } from './exchange-held.ts'
import type { Held, Lineage } from './exchange-lineage.ts'
import { figuresOf } from './exchange-snapshot.ts'
import { readHeld, type SubmissionRow } from './exchange-store.ts'

/** What a submission says, and what the region makes of it. */
export interface Taken {
  /** The municipality's own figures. */
  readonly theirs: Figures
  readonly merged: MergedFigures
}

/** What the region would hold after the files planned so far; nothing is written. */
export class Outlook {
  readonly #context: Context
  readonly #held = new Map<string, Held>()
  readonly #figures = new Map<string, Figures>()
  readonly #lineOwners = new Map<string, string>()
  readonly #corrections = new Map<string, readonly Correction[]>()
  /** What files of this batch say, besides what is held already. */
  readonly #said = new Map<string, HeldFigures[]>()

  constructor(context: Context) {
    this.#context = context
  }

  held(municipality: string): Held {
    return this.#held.get(municipality) ?? readHeld(this.#context.db, municipality)
  }

  figures(municipality: string): Figures {
    return this.#figures.get(municipality) ?? readFigures(this.#context.db, municipality)
  }

  #correctionsOf(municipality: string): readonly Correction[] {
    return this.#corrections.get(municipality) ?? readCorrections(this.#context.db, municipality)
  }

  /** The first of the ids that a cost line of another municipality has already: its place, or -1. */
  foreignLine(municipality: string, ids: readonly string[]): number {
    const stored = linesOfOthers(this.#context.db, municipality, ids)
    return ids.findIndex((id) => (this.#lineOwners.get(id) ?? municipality) !== municipality || stored.has(id))
  }

  /** What the region would work with if this submission were the head. */
  merged(municipality: string, { ancestors, revision }: Lineage, theirs: Figures): MergedFigures {
    const line = new Set(ancestors)
    const inBatch = this.#said.get(municipality) ?? []
    return mergeFigures(theirs, this.#correctionsOf(municipality), revision, (after, before) => [
      ...heldBetween(this.#context.db, municipality, line, after, before),
      ...inBatch.filter((one) => line.has(one.id) && one.revision > after && one.revision < before),
    ])
  }

  /** The head's figures merged once more, where an older file that came to light may settle a conflict. */
  mergedAgain(municipality: string, older: HeldFigures): MergedFigures | undefined {
    this.#say(municipality, older)
    const { head } = this.held(municipality)
    if (!head || this.#correctionsOf(municipality).every(({ conflicts }) => conflicts.length === 0)) return undefined
    const said = this.#said.get(municipality)?.find(({ id }) => id === head.id)
    const stored = said ? undefined : heldSubmission(this.#context.db, municipality, head.id)
    const theirs = said?.figures ?? (stored && figuresOf(stored.data))
    return theirs && this.merged(municipality, head, theirs)
  }

  #say(municipality: string, said: HeldFigures): void {
    this.#said.set(municipality, [...(this.#said.get(municipality) ?? []), said])
  }

  /** A submission is written down; `taken` where the figures come from it now. */
  take(row: SubmissionRow, taken: Taken | undefined): void {
    const { municipality, id, revision } = row
    const { head, taken: before } = this.held(municipality)
    this.#held.set(municipality, {
      head: row.outcome === 'applied' ? row : head,
      taken: new Map([...before, [id, row.takenAt]]),
    })
    if (!taken) return
    this.#say(municipality, { id, revision, figures: taken.theirs })
    this.use(municipality, taken.merged)
  }

  /** The region works with these figures from now on. */
  use(municipality: string, { figures, corrections }: MergedFigures): void {
    this.#figures.set(municipality, figures)
    this.#corrections.set(municipality, corrections)
    for (const line of figures.costingLines) this.#lineOwners.set(String(line['id']), municipality)
  }
}
