import type { ProblemTable } from '#shared/kernel/problem.ts'
import type { TitleTable } from '#shared/kernel/title.ts'

export const worthProblems = {} as const satisfies ProblemTable

export const worthTitles: TitleTable = {}
