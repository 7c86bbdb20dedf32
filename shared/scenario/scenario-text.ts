import type { ProblemTable } from '#shared/kernel/problem.ts'
import type { TitleTable } from '#shared/kernel/title.ts'

export const scenarioProblems = {} as const satisfies ProblemTable

export const scenarioTitles: TitleTable = {}
