import type { worthContract } from '#shared/worth/worth-contract.ts'
import type { ServiceOf } from '#electron/host/service.ts'

type Contract = typeof worthContract

export const worthServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {}
