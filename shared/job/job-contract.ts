import type { Contract } from '#shared/kernel/define.ts'

export const jobContract = {} as const satisfies Contract
