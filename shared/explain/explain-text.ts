import type { ProblemTable } from '#shared/kernel/problem.ts'

export const explainProblems = {} as const satisfies ProblemTable
