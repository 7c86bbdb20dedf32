import type { Problem } from './problem.ts'

/**
 * What a host answers to a call. `revision` counts the accepted commands of the workspace; `savedAt` (ISO time) is given only when the
 * change is on disk: "saved" is a fact, not a hope.
 */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T; readonly revision?: number; readonly savedAt?: string }
  | { readonly ok: false; readonly problem: Problem }
