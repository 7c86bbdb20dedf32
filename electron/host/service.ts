import type { Command, Entry, InputOf, OutputOf, Query } from '#shared/kernel/define.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { ActionTitle } from '#shared/kernel/schema.ts'
import type { Database } from '#electron/database/database.ts'
import type { Job } from '#electron/job/jobs.ts'
import type { Application } from './application.ts'

/** Where and for whom a service works. A service is synchronous and knows no transaction, no transport and no language. */
export interface Context {
  readonly db: Database
  readonly role: 'municipality' | 'region'
  /** The own municipality; null in the region's workspace. */
  readonly municipality: string | null
  readonly workspaceId: string
  /** Why nothing can be changed here; null: it can. */
  readonly readOnly: Problem | null
  /** Who is named in the history. */
  readonly who: string
  /** ISO time of this call. */
  readonly now: string
  newId(): string
}

/** A command that was carried out, and what to call it in "undo …". */
export interface Done<O> {
  readonly ok: true
  readonly value: O
  readonly title: ActionTitle
  /** The submission that the changes came from, when it was an import. */
  readonly origin?: string
}

export function done<O>(value: O, title: ActionTitle, origin?: string): Done<O> {
  return origin === undefined ? { ok: true, value, title } : { ok: true, value, title, origin }
}

type Refused = { readonly ok: false; readonly problem: Problem }

export type QueryService<E extends Entry> = (context: Context, input: InputOf<E>) => Result<OutputOf<E>, Problem>
export type CommandService<E extends Entry> = (context: Context, input: InputOf<E>) => Done<OutputOf<E>> | Refused

/**
 * A channel that has to wait for something (a signature, a key derivation): gather from the database, wait outside any transaction,
 * settle inside one. Nothing else runs between the steps, so what was gathered is still true.
 */
export interface Steps<E extends Entry, G, W, S> {
  gather(context: Context, input: InputOf<E>): Result<G, Problem>
  wait(gathered: G, input: InputOf<E>, application: Application): Promise<Result<W, Problem>>
  settle(context: Context, waited: W, input: InputOf<E>): S
}

export type CommandSteps<E extends Entry> = Steps<E, unknown, unknown, Done<OutputOf<E>> | Refused>
export type QuerySteps<E extends Entry> = Steps<E, unknown, unknown, Result<OutputOf<E>, Problem>>

/** Gives the steps of a channel their own types and hides them from the list. */
export function commandSteps<E extends Entry, G, W>(
  steps: Steps<E, G, W, Done<OutputOf<E>> | Refused>,
): CommandSteps<E> {
  return steps
}

export function querySteps<E extends Entry, G, W>(steps: Steps<E, G, W, Result<OutputOf<E>, Problem>>): QuerySteps<E> {
  return steps
}

/**
 * A query that takes seconds: gathers from the database in its turn, then works outside the queue, so that everything else goes on. It can be
 * stopped, says how far it is, and answers its own call. Its input names the job in `job`, where the caller wants to follow or stop it.
 */
export interface LongQuery<E extends Entry, G> {
  readonly long: true
  gather(context: Context, input: InputOf<E>): Result<G, Problem>
  work(gathered: G, input: InputOf<E>, job: Job): Promise<Result<OutputOf<E>, Problem>>
}

export type AnyLongQuery<E extends Entry> = LongQuery<E, unknown>

/** Gives a long query its own types and hides them from the list. */
export function longQuery<E extends Entry, G>(query: Omit<LongQuery<E, G>, 'long'>): AnyLongQuery<E> {
  return { ...query, long: true }
}

/** Works without an open workspace: opening files, settings, verifying. */
export type ApplicationService<E extends Entry> = (
  application: Application,
  input: InputOf<E>,
) => Promise<Result<OutputOf<E>, Problem>>

export type ServiceOf<E extends Entry> = E extends { scope: 'application' }
  ? ApplicationService<E>
  : E extends Query
    ? QueryService<E> | QuerySteps<E> | AnyLongQuery<E>
    : E extends Command
      ? CommandService<E> | CommandSteps<E>
      : never
