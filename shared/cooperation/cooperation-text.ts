import type { ProblemTable } from '#shared/kernel/problem.ts'
import type { TitleTable } from '#shared/kernel/title.ts'

export const cooperationProblems = {} as const satisfies ProblemTable

export const cooperationTitles: TitleTable = {}
