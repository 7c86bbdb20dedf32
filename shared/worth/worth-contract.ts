import type { Contract } from '#shared/kernel/define.ts'

export const worthContract = {} as const satisfies Contract
