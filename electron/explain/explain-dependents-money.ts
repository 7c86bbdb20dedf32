import { fundYear } from '#shared/funding/funding-year.ts'
import { tracedArithmetic } from '#shared/kernel/arithmetic-traced.ts'
import type { InputRef } from '#shared/kernel/input-ref.ts'
import { inputsOf } from '#shared/kernel/trace-inputs.ts'
import { savingIn } from '#shared/worth/worth-saving.ts'
import type { Database } from '#electron/database/database.ts'
import { computeFunding } from '#electron/funding/funding-gather.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { computeWorth } from '#electron/worth/worth-gather.ts'

/** What the clients and the costs of a plan rest on: by service, and `service|year`. */
export interface KnownInputs {
  readonly costInputs: ReadonlyMap<string, ReadonlySet<InputRef>>
  readonly servedInputs: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<InputRef>>>
}

interface FigureInputs {
  readonly service: string
  readonly year: number
  readonly inputs: ReadonlySet<InputRef>
}

const t = tracedArithmetic

/**
 * What is left for the municipality rests on its sources' own inputs, on the cost and the clients, and, where projects share a ceiling, on
 * what their other services cost to that year.
 */
export function fundingInputs(
  db: Database,
  municipality: string,
  scenario: string,
  known: KnownInputs,
): FigureInputs[] {
  const { services, costs } = computeFunding(db, municipality, scenario)
  return services.flatMap((service) =>
    service.years.map(({ year }, index): FigureInputs => {
      const parts = fundYear(t, service, index, {
        municipality,
        line: (_service, at) => t.given(costs(service.code, service.lines[at]?.id ?? '')[index] ?? 'unknown'),
        earlier: () => [],
      })
      const inputs = new Set(inputsOf(parts.rest.node))
      const add = (more: Iterable<InputRef> | undefined): void => {
        for (const input of more ?? []) inputs.add(input)
      }
      add(known.costInputs.get(`${service.code}|${year}`))
      if (service.copayment) add(known.servedInputs.get(service.code)?.get(year))
      for (const project of service.projects.filter(({ ceiling }) => ceiling !== 'none')) {
        const sharing = services.filter(({ projects }) => projects.some(({ id }) => id === project.id))
        for (const { code, years } of sharing)
          for (const before of years)
            if (before.year >= project.firstYear && before.year <= year)
              add(known.costInputs.get(`${code}|${before.year}`))
      }
      return { service: service.code, year, inputs }
    }),
  )
}

/** What is saved against an institution rests on that institution, on the clients and on the cost. */
export function savingInputs(db: Database, municipality: string, scenario: string, known: KnownInputs): FigureInputs[] {
  const { prices } = gatherReference(db)
  const { plan, services } = computeWorth(db, municipality, scenario)
  return plan.costing.flatMap((service, s) => {
    const { setting = null, costs = [] } = services[s] ?? {}
    if (setting === null) return []
    return service.years.map(({ year }, index): FigureInputs => {
      const saving = savingIn(t, { prices, service, setting, costOf: (at) => t.given(costs[at] ?? 'unknown') }, index)
      const inputs = new Set(inputsOf(saving.node))
      for (const input of known.costInputs.get(`${service.code}|${year}`) ?? []) inputs.add(input)
      for (const input of known.servedInputs.get(service.code)?.get(year) ?? []) inputs.add(input)
      return { service: service.code, year, inputs }
    })
  })
}
