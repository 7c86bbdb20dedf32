import type { fundingContract } from '#shared/funding/funding-contract.ts'
import type { ServiceOf } from '#electron/host/service.ts'

type Contract = typeof fundingContract

export const fundingServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {}
