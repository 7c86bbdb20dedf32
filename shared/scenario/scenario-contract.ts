import type { Contract } from '#shared/kernel/define.ts'

export const scenarioContract = {} as const satisfies Contract
