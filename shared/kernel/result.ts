/** The outcome of anything that can be refused: a value, or the reason it was not done. Exceptions are for bugs only. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: E }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function refused<E>(problem: E): { readonly ok: false; readonly problem: E } {
  return { ok: false, problem }
}
