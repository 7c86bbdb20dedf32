import type { Problem, ProblemTable } from '#shared/kernel/problem.ts'
import { problemText } from '#shared/kernel/problem.ts'
import type { Language } from '#shared/kernel/text.ts'

/** Where a command writes, and in which language. Nothing but what was promised goes to stdout. */
export interface Terminal {
  readonly language: Language
  readonly env: Readonly<Record<string, string | undefined>>
  out(line: string): void
  err(line: string): void
}

/** Thrown by a command whose host said no: `CODE: words` on stderr, exit code 1. */
export class RefusedError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Codes and words of everything that can be refused; loaded when it is needed. */
export async function wordsOf(problem: Problem, language: Language): Promise<string> {
  const [{ problemWords }, { terminalProblems }, { lineageNotes }] = await Promise.all([
    import('#shared/contract/words.ts'),
    import('./terminal-text.ts'),
    import('#shared/exchange/exchange-text.ts'),
  ])
  const tables: ProblemTable = { ...problemWords, ...lineageNotes, ...terminalProblems }
  return problemText(tables, problem, language)
}
