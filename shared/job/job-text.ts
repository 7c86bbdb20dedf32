import type { ProblemTable } from '#shared/kernel/problem.ts'

export const jobProblems = {} as const satisfies ProblemTable
