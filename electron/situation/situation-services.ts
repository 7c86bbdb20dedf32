import type { situationContract } from '#shared/situation/situation-contract.ts'
import type { ServiceOf } from '#electron/host/service.ts'

type Contract = typeof situationContract

export const situationServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {}
