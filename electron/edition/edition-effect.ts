import { addAmounts, overYears, serviceAmount, type Amount } from '#shared/costing/costing-amount.ts'
import type { editionContract } from '#shared/edition/edition-contract.ts'
import type { OutputOf } from '#shared/kernel/define.ts'
import { total, type Figure, type Total } from '#shared/kernel/figure.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import type { ProgrammeChange } from '#shared/programme/programme-diff.ts'
import { Database } from '#electron/database/database.ts'
import type { Plan } from '#electron/costing/costing-gather.ts'
import { validatePlan } from '#electron/overview/overview-gather.ts'
import { writeProgramme } from './edition-store.ts'

type Effect = NonNullable<OutputOf<(typeof editionContract)['edition.preview']>['effect']>

interface ServiceSums {
  readonly clients: readonly Figure[]
  readonly costs: readonly Amount[]
}

/** A plan in the figures that a person compares, taken out of the database that it was computed in. */
interface Outcome {
  readonly years: ReadonlyMap<number, { readonly clients: Total; readonly cost: Amount }>
  readonly services: ReadonlyMap<string, ServiceSums>
  readonly findings: Readonly<Record<'must' | 'explain' | 'note', number>>
}

function sumsOf(plan: Plan, at: number): ServiceSums {
  const forecast = plan.forecast.services[at]
  const costs = (plan.costs[at]?.years ?? []).map((year, y) =>
    serviceAmount(year.all, year.currency, forecast?.years[y]?.presence ?? 'unknown'),
  )
  return { clients: (forecast?.years ?? []).map(({ clients }) => clients), costs }
}

function outcomeOf(db: Database, municipality: string): Outcome {
  const { plan, validation } = validatePlan(db, municipality, 'base')
  const services = new Map(plan.input.services.map(({ code }, at) => [code, sumsOf(plan, at)]))
  const years = plan.input.years.map((year, at): [number, { clients: Total; cost: Amount }] => {
    const costs = [...services.values()].flatMap(({ costs: all }) => all[at] ?? [])
    const clients = total(plan.forecast.services.map((service) => service.years[at]?.clients ?? 'unknown'))
    return [year, { clients, cost: addAmounts(costs, currencyOfYear(year)) }]
  })
  const findings = { must: 0, explain: 0, note: 0 }
  for (const { severity, explanation } of validation.findings) if (explanation === undefined) findings[severity]++
  return { years: new Map(years), services, findings }
}

const none: ServiceSums = { clients: [], costs: [] }

/**
 * What changes of the programme do to a municipality's own plan (scenario base): the plan itself is computed with them, on a copy.
 * @param bytes the workspace as it is now
 */
export async function effectOn(
  db: Database,
  bytes: Uint8Array,
  municipality: string,
  changes: readonly ProgrammeChange[],
): Promise<Effect> {
  const before = outcomeOf(db, municipality)
  const copy = await Database.open(bytes)
  try {
    writeProgramme(copy, changes)
    return difference(before, outcomeOf(copy, municipality))
  } finally {
    copy.close()
  }
}

function difference(before: Outcome, after: Outcome): Effect {
  const years = [...new Set([...before.years.keys(), ...after.years.keys()])].sort((a, b) => a - b)
  const pairOf = <T>(of: (outcome: Outcome) => T) => ({ before: of(before), after: of(after) })
  const codes = [...new Set([...before.services.keys(), ...after.services.keys()])]
  return {
    years: years.map((year) => ({
      year,
      clients: pairOf((outcome) => outcome.years.get(year)?.clients ?? null),
      cost: pairOf((outcome) => outcome.years.get(year)?.cost ?? null),
    })),
    services: codes.flatMap((service) => {
      const sums = pairOf((outcome) => outcome.services.get(service) ?? none)
      if (JSON.stringify(sums.before) === JSON.stringify(sums.after)) return []
      return [
        {
          service,
          clients: { before: total(sums.before.clients), after: total(sums.after.clients) },
          cost: { before: overYears(sums.before.costs), after: overYears(sums.after.costs) },
        },
      ]
    }),
    findings: {
      must: pairOf(({ findings }) => findings.must),
      explain: pairOf(({ findings }) => findings.explain),
      note: pairOf(({ findings }) => findings.note),
    },
  }
}
