import type { explainContract } from '#shared/explain/explain-contract.ts'
import type { ServiceOf } from '#electron/host/service.ts'

type Contract = typeof explainContract

export const explainServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {}
