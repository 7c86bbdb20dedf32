import type { z } from 'zod'

/** Where an entry lives: without an open workspace (`application`) or inside one (`workspace`). */
export type Scope = 'application' | 'workspace'

/** Reads; changes nothing. */
export interface Query<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType, S extends Scope = Scope> {
  readonly kind: 'query'
  readonly scope: S
  readonly input: I
  readonly output: O
}

/** Changes something. `undo` says whether a person can take it back with Ctrl+Z. */
export interface Command<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType, S extends Scope = Scope> {
  readonly kind: 'command'
  readonly scope: S
  readonly undo: 'undoable' | 'final'
  /** The state before it is kept as a restore point: it changes much at once. */
  readonly keepBefore?: 'import' | 'restore'
  readonly input: I
  readonly output: O
}

export type Entry = Query | Command

/** A module's list of channels; a contract is a value, so that every host can enumerate and parse it. */
export type Contract = Readonly<Record<string, Entry>>

interface Shape<I extends z.ZodType, O extends z.ZodType, S extends Scope> {
  readonly input: I
  readonly output: O
  readonly scope?: S
  readonly keepBefore?: 'import' | 'restore'
}

function scopeOf<S extends Scope>(shape: { readonly scope?: S }): S {
  return shape.scope ?? ('workspace' as S)
}

export function query<I extends z.ZodType, O extends z.ZodType, S extends Scope = 'workspace'>(
  shape: Shape<I, O, S>,
): Query<I, O, S> {
  return { kind: 'query', scope: scopeOf(shape), input: shape.input, output: shape.output }
}

/** A change that a person can undo. */
export function command<I extends z.ZodType, O extends z.ZodType, S extends Scope = 'workspace'>(
  shape: Shape<I, O, S>,
): Command<I, O, S> {
  const { input, output, keepBefore } = shape
  const kept = keepBefore === undefined ? {} : { keepBefore }
  return { kind: 'command', scope: scopeOf(shape), undo: 'undoable', ...kept, input, output }
}

/** A change that stays: keys, the trust list, revision counters, what was sent, settings. */
export function finalCommand<I extends z.ZodType, O extends z.ZodType, S extends Scope = 'workspace'>(
  shape: Shape<I, O, S>,
): Command<I, O, S> {
  return { kind: 'command', scope: scopeOf(shape), undo: 'final', input: shape.input, output: shape.output }
}

export type InputOf<E extends Entry> = z.output<E['input']>
export type OutputOf<E extends Entry> = z.output<E['output']>
