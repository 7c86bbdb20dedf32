import { isOwnCostOpen } from '#shared/costing/costing-agreement.ts'
import type { CostingService } from '#shared/costing/costing.ts'
import { lineCostsOf, type LineCosts } from '#shared/funding/funding-line-costs.ts'
import { fundPlan } from '#shared/funding/funding-plan.ts'
import type { FundingService, ServiceFunding } from '#shared/funding/funding.ts'
import type { Project } from '#shared/funding/funding-contract.ts'
import type { Database } from '#electron/database/database.ts'
import { remembered } from '#electron/database/remembered.ts'
import { computePlan, type Plan } from '#electron/costing/costing-gather.ts'
import { readCopayments, readDonations, readLineSources, readProjects, readStateShares } from './funding-store.ts'

/** A plan with who pays for it, aligned by service. */
export interface FundedPlan {
  readonly plan: Plan
  readonly services: readonly FundingService[]
  readonly funding: readonly ServiceFunding[]
  readonly projects: readonly Project[]
  readonly costs: LineCosts
}

function yearsWhere(service: CostingService, is: (at: number) => boolean): ReadonlySet<number> {
  return new Set([...service.years.keys()].filter(is))
}

const rememberedFunding = remembered((db, key): FundedPlan => {
  const [municipality = '', scenario = ''] = key.split('|')
  const plan = computePlan(db, municipality, scenario)
  const copayments = readCopayments(db, municipality)
  const states = readStateShares(db, municipality)
  const donations = Map.groupBy(readDonations(db, municipality), (row) => row.service)
  const sources = new Map(readLineSources(db, municipality).map((line) => [line.id, line]))
  const projects = readProjects(db, municipality)
  const counted = projects.filter((project) => project.state !== 'rejected')
  const services = plan.costing.map((service): FundingService => ({
    code: service.code,
    years: service.years,
    unitsPerClient: service.unitsPerClient,
    lines: service.lines.map(({ id, bought }) => ({
      id,
      ...(bought ? { inYears: yearsWhere(service, (at) => (bought.clients[at] ?? 0) !== 0) } : {}),
      esfEligible: sources.get(id)?.esfEligible === 'yes',
      stateSupported: sources.get(id)?.stateSupported === 'yes',
    })),
    openYears: yearsWhere(service, (at) => isOwnCostOpen(service, at)),
    copayment: copayments.get(service.code) ?? null,
    state: states.get(service.code) ?? null,
    guests: (service.guests ?? []).map((guest) => ({
      ...guest,
      clients: new Map(service.years.map(({ year }, at) => [year, guest.clients[at] ?? 0])),
    })),
    donations: new Map((donations.get(service.code) ?? []).map((row) => [row.year, row.minor])),
    projects: counted.filter((project) => project.services.includes(service.code)),
  }))
  const costs = lineCostsOf(plan.costs)
  return { plan, services, funding: fundPlan(municipality, services, costs), projects, costs }
})

/** Who pays for the services of a municipality in a scenario; computed once while nothing is written. */
export function computeFunding(db: Database, municipality: string, scenario: string): FundedPlan {
  return rememberedFunding(db, `${municipality}|${scenario}`)
}
