import type { Language } from './text.ts'

/** Anything that survives JSON: what travels between host and window, and what stands in a change row. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A refusal that can be expected: a code and its details. Words stand only in `<module>-text.ts`. */
export interface Problem {
  readonly code: string
  readonly details?: { readonly [key: string]: Json }
}

/** The words of one problem: what is wrong, which part, what to do next. */
export interface ProblemWords<D> {
  readonly lv: (details: D) => string
  readonly en: (details: D) => string
}

export type ProblemTable = Readonly<Record<string, ProblemWords<never>>>

/** Ties a code to its typed details and its words in both languages; a code without words does not compile. */
export function words<D extends { readonly [key: string]: Json } | undefined = undefined>(
  lv: (details: D) => string,
  en: (details: D) => string,
): ProblemWords<D> {
  return { lv, en }
}

type DetailsOf<W> = W extends ProblemWords<infer D> ? D : never

/**
 * A problem of a module's table.
 * @example problem(forecastProblems, 'YEAR_OUTSIDE', { year: 2020, first: 2010, last: 2016 })
 */
export function problem<T extends ProblemTable, C extends keyof T & string>(
  _table: T,
  code: C,
  ...rest: undefined extends DetailsOf<T[C]> ? [] : [details: DetailsOf<T[C]>]
): Problem {
  const details = rest[0] as { readonly [key: string]: Json } | undefined
  return details === undefined ? { code } : { code, details }
}

/** The words of a problem in a language; a code that no table knows is shown as itself, which a test keeps from happening. */
export function problemText(tables: ProblemTable, p: Problem, language: Language): string {
  const entry = tables[p.code] as ProblemWords<unknown> | undefined
  if (!entry) return p.code
  return entry[language](p.details)
}
