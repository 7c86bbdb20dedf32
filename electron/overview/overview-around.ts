import { contradictions, type Contradiction } from '#shared/cooperation/cooperation-contradiction.ts'
import { groupSizer } from '#shared/forecast/forecast-explain.ts'
import type { ForecastService } from '#shared/forecast/forecast.ts'
import type { RuleAround, RuleMoney, RuleProject } from '#shared/rules/rule.ts'
import { comparePeers } from '#shared/worth/worth-peers.ts'
import { readAgreements } from '#electron/cooperation/cooperation-store.ts'
import { computePlan, type Plan } from '#electron/costing/costing-gather.ts'
import type { Database } from '#electron/database/database.ts'
import { remembered } from '#electron/database/remembered.ts'
import { readDevelopment } from '#electron/development/development-store.ts'
import { computeFunding, type FundedPlan } from '#electron/funding/funding-gather.ts'
import { readEnvelopes } from '#electron/funding/funding-store.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { readPrevalenceRates } from '#electron/programme/programme-store.ts'
import { readPublished } from '#electron/region/region-published-store.ts'
import { readHeads } from '#electron/region/region-store.ts'
import { peerCosts, peersOf, perClientCosts } from '#electron/worth/worth-gather.ts'
import { readWorthChoice } from '#electron/worth/worth-store.ts'
import { readWorkspaceRow } from '#electron/workspace/workspace-store.ts'
import { readExplanations } from './overview-store.ts'

/** Who pays for a service, as the rules see it. */
export function ruleMoney({ services, projects }: FundedPlan, code: string): RuleMoney {
  const service = services.find((one) => one.code === code)
  return {
    copayment: service?.copayment ?? null,
    state: service?.state ?? null,
    projects: projects.filter((project) => project.state !== 'rejected' && project.services.includes(code)),
    sources: service?.lines ?? [],
  }
}

/** Demographic clients are a part of their groups anyway: only what is typed or continued can go beyond them. */
function canExceedGroup(service: ForecastService): boolean {
  return service.typedClients.size > 0 || service.method === 'trend' || service.method === 'typed'
}

function groupSizes({ input }: Plan): RuleAround['groupSizes'] {
  const sizeOf = groupSizer(input)
  return new Map(
    input.services.filter(canExceedGroup).map((service) => [
      service.code,
      new Map(
        input.years.map((year) => {
          const sizes = service.targetGroups.map((group) => sizeOf(group, year))
          const known = sizes.filter((size) => typeof size === 'number')
          const sum = known.reduce((all, size) => all + size, 0)
          return [year, known.length === sizes.length && sizes.length > 0 ? sum : ('unknown' as const)]
        }),
      ),
    ]),
  )
}

/** What the sides of agreements say against each other; nothing where only one side's data are here. */
const rememberedContradictions = remembered((db): readonly Contradiction[] => {
  const said = [...readHeads(db).keys()].map((id) => ({ municipality: id, models: readDevelopment(db, id) }))
  return contradictions(readAgreements(db, null), said, gatherReference(db).years)
})

function runsElsewhere(db: Database): RuleAround['runsElsewhere'] {
  const own = readWorkspaceRow(db).municipality
  const heads = readHeads(db)
  return (municipality, service) => {
    if (own === null) {
      if (!heads.has(municipality)) return 'unknown'
      const model = readDevelopment(db, municipality).find((row) => row.service === service)
      if (!model || (model.existsNow === null && model.decision === null)) return 'unknown'
      return model.existsNow === 'yes' || model.decision === 'establish' || model.decision === 'improve'
    }
    const published = gatherReference(db).years.map(
      (year) => readPublished(db, service, year).get(municipality)?.served,
    )
    if (published.every((served) => served === undefined || served === 'unknown')) return 'unknown'
    return published.some((served) => typeof served === 'number')
  }
}

function peers(db: Database, plan: Plan, year: number): RuleAround['peers'] {
  const costs = perClientCosts(db, plan.municipality, plan.input.scenario, year)
  const context = { db, municipality: readWorkspaceRow(db).municipality }
  const ids = peersOf(db, plan.municipality, readWorthChoice(db, plan.municipality), year)
  return new Map(
    plan.costing.map(({ code }) => {
      const cost = costs.get(code)
      const own = cost ?? 'unknown'
      const others = typeof own === 'number' ? peerCosts(context, ids, plan.input.scenario, code, year) : []
      return [code, comparePeers(own, others, year)]
    }),
  )
}

function lowAndHigh(db: Database, plan: Plan): RuleAround['lowAndHigh'] {
  const [low, high] = ['low', 'high'].map((scenario) => computePlan(db, plan.municipality, scenario).forecast.services)
  return new Map(
    plan.costing.map(({ code }, s) => {
      const clients = (services: typeof low) => (services?.[s]?.years ?? []).map((year) => year.clients)
      return [code, { low: clients(low), high: clients(high) }]
    }),
  )
}

/** Everything that the rules measure a plan against. */
export function ruleAround(db: Database, plan: Plan): RuleAround {
  const reference = gatherReference(db)
  const funded = computeFunding(db, plan.municipality, plan.input.scenario)
  const envelopes = readEnvelopes(db, plan.municipality)
  const year = plan.input.years.at(-1) ?? 0
  const projects: readonly RuleProject[] = funded.projects.filter((project) => project.state !== 'rejected')
  const budgetGaps = new Map(
    plan.input.years.flatMap((y, at): [number, number][] => {
      const envelope = envelopes.get(y)
      let rest = 0
      for (const service of funded.funding) {
        const part = service.years[at]?.rest ?? 'unknown'
        if (part === 'unknown') return []
        rest += part === 'not-planned' ? 0 : part
      }
      return envelope === undefined ? [] : [[y, rest - envelope]]
    }),
  )
  const general = new Map(
    readPrevalenceRates(db)
      .filter(({ municipality }) => municipality === null || municipality === plan.municipality)
      .map((row) => [row.targetGroup, row.rate]),
  )
  return {
    groupSizes: groupSizes(plan),
    wages: new Map(
      [...reference.series.wageEur].flatMap(([y, { value }]) => (typeof value === 'number' ? [[y, value]] : [])),
    ),
    peers: peers(db, plan, year),
    peerYear: year,
    projects,
    envelopes,
    budgetGaps,
    lowAndHigh: plan.input.scenario === 'base' ? lowAndHigh(db, plan) : new Map(),
    agreements: readAgreements(db, plan.municipality),
    contradictions: rememberedContradictions(db, '').filter(
      ({ municipality, other }) => municipality === plan.municipality || other === plan.municipality,
    ),
    runsElsewhere: runsElsewhere(db),
    ownRates: [...plan.input.ownRates].flatMap(([group, { value }]) =>
      typeof value === 'number' ? [{ group, own: value, programme: general.get(group) ?? 'unknown' }] : [],
    ),
    explanations: readExplanations(db, plan.municipality),
  }
}
