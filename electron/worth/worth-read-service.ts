import { unknownLeaves } from '#shared/kernel/trace-inputs.ts'
import { developmentProblems } from '#shared/development/development-text.ts'
import { explainWhole } from '#shared/costing/costing-explain.ts'
import { explainForecast } from '#shared/forecast/forecast-explain.ts'
import { forecastProblems } from '#shared/forecast/forecast-text.ts'
import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import { tracedArithmetic, tracedOf, type Traced } from '#shared/kernel/arithmetic-traced.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { breakEvenYear, withClients } from '#shared/worth/worth-break-even.ts'
import type { worthContract } from '#shared/worth/worth-contract.ts'
import { comparePeers, medianIn } from '#shared/worth/worth-peers.ts'
import { cumulatedIn, perClientIn, presentValueIn, savingIn, type WorthCase } from '#shared/worth/worth-saving.ts'
import { checkScenario } from '#electron/forecast/forecast-scenario.ts'
import { municipalityToEdit, municipalityToRead } from '#electron/host/municipality.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import type { Database } from '#electron/database/database.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { readServices } from '#electron/programme/programme-store.ts'
import { computeWorth, peerCosts, peersOf, perClientOf, type WorthOfPlan } from './worth-gather.ts'
import { readWorthChoice } from './worth-store.ts'

type Contract = typeof worthContract
type Reads = 'worth.read' | 'worth.explain'

/** The place of each service by cost per client within its type: the cheapest is 1; equal costs share a place. */
function ranks(db: Database, worth: WorthOfPlan, at: number): { readonly rank: number | null; readonly of: number }[] {
  const types = new Map(readServices(db).map(({ code, typeLv }) => [code, typeLv]))
  const costs = worth.plan.costing.map(({ code }, s) => ({
    type: types.get(code),
    cost: perClientOf(gatherReference(db).prices, worth.plan, s, at),
  }))
  return costs.map(({ type, cost }) => {
    const same = costs.flatMap((other) => (other.type === type && typeof other.cost === 'number' ? [other.cost] : []))
    const rank = typeof cost === 'number' ? 1 + same.filter((other) => other < cost).length : null
    return { rank, of: same.length }
  })
}

const t = tracedArithmetic

/** The saving's own computation with its cost and clients explained to the bottom; with so many clients these are simply given. */
function tracedCase(
  db: Database,
  { plan, services }: WorthOfPlan,
  s: number,
  clients?: number,
): WorthCase<Traced> | undefined {
  const { prices } = gatherReference(db)
  const planned = plan.costing[s]
  const worth = services[s]
  if (!planned || !worth) return undefined
  const service = clients === undefined ? planned : withClients(planned, clients)
  return {
    prices,
    service,
    setting: worth.setting,
    costOf(at) {
      const year = service.years[at]?.year ?? 0
      const served = (of: number) => explainForecast(plan.input, service.code, of, 'served')
      const trace = explainWhole(prices, service, year, clients === undefined ? served : undefined)
      return trace ? tracedOf(trace) : t.given('unknown')
    },
  }
}

export const worthReadServices: { readonly [C in Reads]: ServiceOf<Contract[C]> } = {
  'worth.read': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const { db } = context
    const scenario = checkScenario(db, municipality.value, input.scenario)
    if (!scenario.ok) return scenario
    const { years, prices } = gatherReference(db)
    const [first = 0, last = first] = [years[0], years.at(-1)]
    const year = input.year ?? last
    const at = years.indexOf(year)
    if (at < 0) return refused(problem(forecastProblems, 'YEAR_OUTSIDE', { year, first, last }))
    const worth = computeWorth(db, municipality.value, input.scenario)
    const choice = readWorthChoice(db, municipality.value)
    const peers = peersOf(db, municipality.value, choice, year)
    const places = ranks(db, worth, at)
    const a = exactArithmetic
    return ok({
      municipality: municipality.value,
      editable: municipalityToEdit(context).ok,
      years: [...years],
      year,
      choice: { ...choice, peers: [...choice.peers] },
      peers,
      services: worth.plan.costing.map((service, s) => {
        const own = worth.services[s]
        const costs = own?.costs ?? []
        const setting = own?.setting ?? null
        const savings = own?.savings ?? { years: [], cumulated: [], reached: [] }
        const whole = { prices, service, setting, costOf: (i: number) => a.given(costs[i] ?? 'unknown') }
        const present = a.read(
          presentValueIn(a, service, years.map((_, i) => savingIn(a, whole, i)), choice.discountRate), // prettier-ignore
        )
        const planned = savings.years.some((saving) => saving !== 'not-planned')
        const perClient = perClientOf(prices, worth.plan, s, at)
        const traced = savings.years[at] === 'unknown' ? tracedCase(db, worth, s) : undefined
        const peer = peerCosts(context, peers, input.scenario, service.code, year)
        return {
          service: service.code,
          setting,
          years: years.map((y, i) => ({
            year: y,
            currency: currencyOfYear(y),
            saving: savings.years[i] ?? ('unknown' as const),
          })),
          cumulated: savings.cumulated.map((sum) => (sum === 'unknown' ? null : sum)),
          presentValueMinor: planned && typeof present === 'number' ? present : null,
          breakEvenYear: breakEvenYear(savings, years),
          breakEvenClients: own?.breakEvenClients ?? ('unknown' as const),
          missing: [
            ...(traced ? unknownLeaves(savingIn(t, traced, at).node) : []),
            ...(planned && choice.discountRate === null ? [{ label: 'worth.rate', params: {} }] : []),
          ],
          perClient,
          rank: places[s]?.rank ?? null,
          rankOf: places[s]?.of ?? 0,
          peers: comparePeers(perClient, peer, year),
        }
      }),
    })
  },

  'worth.explain': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const { db } = context
    const scenario = checkScenario(db, municipality.value, input.scenario)
    if (!scenario.ok) return scenario
    const { years } = gatherReference(db)
    const at = years.indexOf(input.year)
    const worth = computeWorth(db, municipality.value, input.scenario)
    const s = worth.plan.costing.findIndex(({ code }) => code === input.service)
    const traced = tracedCase(db, worth, s, input.clients)
    const service = worth.plan.costing[s]
    if (!traced || !service) return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service: input.service }))
    const [first = 0, last = first] = [years[0], years.at(-1)]
    if (at < 0) return refused(problem(forecastProblems, 'YEAR_OUTSIDE', { year: input.year, first, last }))
    const choice = readWorthChoice(db, municipality.value)
    const saving = (i: number) => savingIn(t, traced, i)
    const node = (value: Traced): Trace => value.node
    switch (input.figure) {
      case 'saving':
        return ok(node(saving(at)))
      case 'cumulated':
        return ok(node(cumulatedIn(t, service, years.slice(0, at + 1).map((_, i) => saving(i))))) // prettier-ignore
      case 'present-value':
        return ok(node(presentValueIn(t, service, years.map((_, i) => saving(i)), choice.discountRate))) // prettier-ignore
      case 'per-client':
        return ok(node(perClientIn(t, traced, at)))
      case 'median': {
        const peers = peersOf(db, municipality.value, choice, input.year)
        return ok(node(medianIn(t, peerCosts(context, peers, input.scenario, input.service, input.year), input.year)))
      }
    }
  },
}
