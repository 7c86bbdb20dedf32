import type { Dependent } from '#shared/explain/explain-contract.ts'
import { explainYear } from '#shared/costing/costing-explain.ts'
import { explainForecast } from '#shared/forecast/forecast-explain.ts'
import type { InputRef } from '#shared/kernel/input-ref.ts'
import { inputsOf } from '#shared/kernel/trace-inputs.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { computePlan } from '#electron/costing/costing-gather.ts'
import { remembered } from '#electron/database/remembered.ts'
import { fundingInputs, savingInputs } from './explain-dependents-money.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'

type Index = ReadonlyMap<InputRef, readonly Dependent[]>

/** Every year of a service in which the cost's own explanation asks for the clients served. */
function servedYears(trace: Trace): Set<number> {
  const years = new Set<number>()
  const walk = (node: Trace): void => {
    if (node.label === 'costing.served') years.add(Number(node.params['year']))
    for (const child of node.children) walk(child)
  }
  walk(trace)
  return years
}

/** All figures of a plan by the inputs that their explanations name. Costs rest on what the clients they are computed from rest on. */
const rememberedIndex = remembered((db, key): Index => {
  const [municipality = '', scenario = ''] = key.split('|')
  const plan = computePlan(db, municipality, scenario)
  const { prices } = gatherReference(db)
  const found = new Map<InputRef, Map<string, Dependent & { years: number[] }>>()
  const costInputs = new Map<string, ReadonlySet<InputRef>>()
  const servedInputs = new Map<string, ReadonlyMap<number, ReadonlySet<InputRef>>>()
  const note = (inputs: Iterable<InputRef>, figure: Dependent['figure'], service: string, year: number): void => {
    for (const input of inputs) {
      const figures = found.get(input) ?? new Map<string, Dependent & { years: number[] }>()
      found.set(input, figures)
      const name = `${figure} ${service}`
      const known = figures.get(name) ?? { figure, service, years: [] }
      figures.set(name, known)
      known.years.push(year)
    }
  }
  for (const [at, service] of plan.input.services.entries()) {
    const served = new Map<number, ReadonlySet<InputRef>>()
    for (const year of plan.input.years) {
      const trace = explainForecast(plan.input, service.code, year, 'served')
      const inputs = trace ? inputsOf(trace) : new Set<InputRef>()
      served.set(year, inputs)
      note(inputs, 'clients', service.code, year)
    }
    const costing = plan.costing[at]
    if (!costing || costing.lines.length === 0) continue
    for (const year of plan.input.years) {
      const trace = explainYear(prices, costing, year, 'all')
      if (!trace) continue
      const inputs = new Set(inputsOf(trace))
      for (const from of servedYears(trace)) for (const input of served.get(from) ?? []) inputs.add(input)
      note(inputs, 'cost', service.code, year)
      costInputs.set(`${service.code}|${year}`, inputs)
    }
    servedInputs.set(service.code, served)
  }
  for (const { service, year, inputs } of fundingInputs(db, municipality, scenario, { costInputs, servedInputs }))
    note(inputs, 'funding', service, year)
  for (const { service, year, inputs } of savingInputs(db, municipality, scenario, { costInputs, servedInputs }))
    note(inputs, 'saving', service, year)
  return new Map([...found].map(([input, figures]) => [input, [...figures.values()]]))
})

/** The figures that rest on an input, by service; computed once while nothing is written. */
export function dependentsOf(
  ...[db, municipality, scenario, input]: [...Parameters<typeof computePlan>, InputRef]
): readonly Dependent[] {
  return rememberedIndex(db, `${municipality}|${scenario}`).get(input) ?? []
}
