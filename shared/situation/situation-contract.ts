import type { Contract } from '#shared/kernel/define.ts'

export const situationContract = {} as const satisfies Contract
