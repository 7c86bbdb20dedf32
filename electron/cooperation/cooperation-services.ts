import type { cooperationContract } from '#shared/cooperation/cooperation-contract.ts'
import type { ServiceOf } from '#electron/host/service.ts'

type Contract = typeof cooperationContract

export const cooperationServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {}
