import { useSyncExternalStore } from 'react'
import type { Problem } from '#shared/kernel/problem.ts'
import type { Reply } from '#shared/kernel/reply.ts'

/** What the bar says about saving: facts from the host's replies, never a hope. */
export interface SaveState {
  readonly inFlight: number
  /** ISO time of the last change that is on disk. */
  readonly savedAt: string | undefined
  readonly revision: number | undefined
  /** The disk refused; loud until a later command is saved. */
  readonly failure: Problem | undefined
}

/** Refusals that mean "not on disk", as opposed to "not allowed". */
const savingProblems = new Set([
  'SAVE_FAILED',
  'HOST_GONE',
  'READ_ONLY',
  'WORKSPACE_LOCKED',
  'FOLDER_UNUSABLE',
  'DISK_FULL',
])

let state: SaveState = { inFlight: 0, savedAt: undefined, revision: undefined, failure: undefined }
const listeners = new Set<() => void>()

function set(next: Partial<SaveState>): void {
  state = { ...state, ...next }
  for (const listener of listeners) listener()
}

export function noteCommandStart(): void {
  set({ inFlight: state.inFlight + 1 })
}

export function noteCommandEnd(reply: Reply): void {
  const inFlight = Math.max(0, state.inFlight - 1)
  if (!reply.ok) {
    set(savingProblems.has(reply.problem.code) ? { inFlight, failure: reply.problem } : { inFlight })
    return
  }
  if (reply.savedAt === undefined) set({ inFlight })
  else set({ inFlight, savedAt: reply.savedAt, revision: reply.revision, failure: undefined })
}

/** The time on disk as the host reports it when a workspace is opened or changed elsewhere. */
export function noteSaved(savedAt: string, revision: number): void {
  if (state.revision !== undefined && revision < state.revision) return
  if (state.savedAt !== savedAt || state.revision !== revision) set({ savedAt, revision })
}

/** Another workspace was opened or none is. */
export function forgetSaved(): void {
  set({ savedAt: undefined, revision: undefined, failure: undefined })
}

export function useSaveState(): SaveState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
}
