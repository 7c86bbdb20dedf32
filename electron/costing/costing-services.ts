import type { costingContract } from '#shared/costing/costing-contract.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { costingChangeServices } from './costing-change-service.ts'
import { costingReadServices } from './costing-read-service.ts'

type Contract = typeof costingContract

export const costingServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  ...costingReadServices,
  ...costingChangeServices,
}
