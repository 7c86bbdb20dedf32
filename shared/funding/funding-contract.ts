import type { Contract } from '#shared/kernel/define.ts'

export const fundingContract = {} as const satisfies Contract
