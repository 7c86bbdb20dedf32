import type { TotalMeasure } from '#shared/explain/explain-contract.ts'
import type { ExplainTraceLabel } from '#shared/explain/explain-text.ts'
import { explainYear } from '#shared/costing/costing-explain.ts'
import { explainForecast } from '#shared/forecast/forecast-explain.ts'
import { tracedArithmetic, tracedOf, type Traced } from '#shared/kernel/arithmetic-traced.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import type { Trace, TraceParams, TraceUnit } from '#shared/kernel/trace.ts'
import type { Plan } from '#electron/costing/costing-gather.ts'
import type { Member } from '#electron/region/region-gather.ts'
import type { Reference } from '#electron/programme/programme-reference.ts'

const t = tracedArithmetic

function unitOf(measure: TotalMeasure, year: number): TraceUnit {
  return measure === 'cost' ? `minor:${currencyOfYear(year)}` : 'clients'
}

interface Part {
  readonly traced: Traced
  readonly whole: boolean
}

/** Adds what is known and says of how many. */
function added(
  parts: readonly Part[],
  label: ExplainTraceLabel,
  measure: TotalMeasure,
  year: number,
  more: TraceParams,
): Part {
  const known = parts.filter((part) => part.whole).length
  const params = { ...more, measure, year, known, of: parts.length }
  const traced = t.about(t.total(parts.map((part) => part.traced)), () => ({
    label,
    unit: unitOf(measure, year),
    params,
  }))
  return { traced, whole: known === parts.length }
}

function serviceTrace(
  reference: Reference,
  plan: Plan,
  at: number,
  measure: TotalMeasure,
  year: number,
): Trace | undefined {
  const service = plan.input.services[at]
  const costing = plan.costing[at]
  if (!service || !costing) return undefined
  if (measure !== 'cost') return explainForecast(plan.input, service.code, year, measure)
  const served = (of: number) => explainForecast(plan.input, service.code, of, 'served')
  return explainYear(reference.prices, costing, year, 'all', served)
}

/** A service without lines in a year in which it runs is not free: its cost is not known. */
function partOf(reference: Reference, plan: Plan, at: number, measure: TotalMeasure, year: number): Part {
  const trace = serviceTrace(reference, plan, at, measure, year)
  const costing = plan.costing[at]
  const presence = costing?.years.find((y) => y.year === year)?.presence
  const nothing = measure === 'cost' && costing?.lines.length === 0 && presence !== 'absent'
  const traced = trace && !nothing ? tracedOf(trace) : t.given('unknown')
  const params = { service: costing?.code ?? '' }
  const unit = unitOf(measure, year)
  if (nothing || !trace)
    return { traced: t.about(traced, () => ({ label: 'explain.service', unit, params })), whole: false }
  // A cost adds its known lines; it is whole when every line is known.
  const whole = measure === 'cost' ? trace.params['known'] === trace.params['of'] : trace.value !== 'unknown'
  return { traced: t.about(t.sum([traced]), () => ({ label: 'explain.service', unit, params })), whole }
}

/** Why a municipality's total of the year, down to every input. */
export function explainMunicipalityTotal(reference: Reference, plan: Plan, measure: TotalMeasure, year: number): Trace {
  const parts = plan.input.services.map((_, at) => partOf(reference, plan, at, measure, year))
  return added(parts, 'explain.total', measure, year, {}).traced.node
}

/** A lead's cost without what its partners pay, as `amountOnce` takes it off. */
function withoutReceived(cost: Traced, whole: boolean, paid: number, service: string, unit: TraceUnit): Traced {
  const read = t.read(cost)
  if (typeof read !== 'number') return cost
  const params = { service }
  const taken = t.about(t.given(whole ? paid : Math.min(paid, read)), () => ({
    label: 'explain.received',
    unit,
    params,
  }))
  return t.about(t.difference(cost, taken), () => ({ label: 'explain.service-share', unit, params }))
}

/** Why a region's total of the year: its municipalities, and in each its services; their own pages explain those further. */
export function explainRegionTotal(
  reference: Reference,
  members: readonly Member[],
  measure: TotalMeasure,
  year: number,
  only: string | undefined,
): Trace {
  const unit = unitOf(measure, year)
  const parts = members.map(({ municipality, plan, received }): Part => {
    if (!plan) {
      const params = { municipality }
      return {
        traced: t.about(t.given('unknown'), () => ({ label: 'explain.not-received', unit, params })),
        whole: false,
      }
    }
    const services = plan.input.services.flatMap((service, at) => {
      if (only !== undefined && service.code !== only) return []
      const { traced, whole } = partOf(reference, plan, at, measure, year)
      const cut: Traced = { exact: traced.exact, node: { ...traced.node, operation: 'given', children: [] } }
      const paid = measure === 'cost' ? (received.get(service.code)?.[plan.input.years.indexOf(year)] ?? 0) : 0
      return [{ traced: paid === 0 ? cut : withoutReceived(cut, whole, paid, service.code, unit), whole }]
    })
    return added(services, 'explain.municipality', measure, year, { municipality })
  })
  return added(parts, 'explain.total', measure, year, {}).traced.node
}
