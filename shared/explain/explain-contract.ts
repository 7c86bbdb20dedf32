import type { Contract } from '#shared/kernel/define.ts'

export const explainContract = {} as const satisfies Contract
