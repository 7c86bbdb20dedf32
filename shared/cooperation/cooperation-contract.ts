import type { Contract } from '#shared/kernel/define.ts'

export const cooperationContract = {} as const satisfies Contract
