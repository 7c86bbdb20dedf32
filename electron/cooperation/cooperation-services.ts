import type { cooperationContract } from '#shared/cooperation/cooperation-contract.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { cooperationChangeServices } from './cooperation-change-service.ts'
import { regionalPlan } from './cooperation-plan-service.ts'
import { cooperationReadServices } from './cooperation-read-service.ts'

type Contract = typeof cooperationContract

export const cooperationServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  ...cooperationReadServices,
  ...cooperationChangeServices,
  'cooperation.plan': regionalPlan,
}
