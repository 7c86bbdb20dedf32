import { addAmounts, serviceAmount, type Amount } from '#shared/costing/costing-amount.ts'
import { total, type Figure } from '#shared/kernel/figure.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import type { Database } from '#electron/database/database.ts'
import { computePlan } from '#electron/costing/costing-gather.ts'
import { readBaselineFigures } from './baseline-store.ts'

/** The figures of one service in one year of a scenario or a frozen plan. */
export interface SideFigures {
  readonly clients: Figure
  readonly served: Figure
  readonly cost: Amount
}

type Side = (service: string, year: number) => SideFigures

const frozen = (value: number | 'not-planned' | null): Figure => value ?? 'unknown'

function sideOfScenario(db: Database, municipality: string, scenario: string): Side {
  const plan = computePlan(db, municipality, scenario)
  const at = new Map(plan.input.services.map(({ code }, i) => [code, i]))
  return (service, year) => {
    const i = at.get(service) ?? -1
    const y = plan.input.years.indexOf(year)
    const forecast = plan.forecast.services[i]?.years[y]
    const cost = plan.costs[i]?.years[y]
    const currency = currencyOfYear(year)
    return {
      clients: forecast?.clients ?? 'unknown',
      served: forecast?.served ?? 'unknown',
      cost: cost
        ? serviceAmount(cost.all, currency, forecast?.presence ?? 'unknown')
        : { minor: 0, currency, known: 0, of: 1 },
    }
  }
}

function sideOfBaseline(db: Database, municipality: string, baseline: string): Side {
  const figures = new Map(
    readBaselineFigures(db, municipality, baseline).map((row) => [`${row.service}|${row.year}`, row]),
  )
  return (service, year) => {
    const row = figures.get(`${service}|${year}`)
    const currency = currencyOfYear(year)
    if (!row) return { clients: 'unknown', served: 'unknown', cost: { minor: 0, currency, known: 0, of: 1 } }
    const minor = row.establishmentMinor + row.runningMinor
    return {
      clients: frozen(row.clients),
      served: frozen(row.served),
      cost: { minor, currency, known: row.known, of: row.ofLines },
    }
  }
}

/** `scenario:low` or `baseline:…` as figures. */
export function sideOf(db: Database, municipality: string, side: string): Side {
  const kind = side.slice(0, side.indexOf(':'))
  const id = side.slice(side.indexOf(':') + 1)
  return kind === 'baseline' ? sideOfBaseline(db, municipality, id) : sideOfScenario(db, municipality, id)
}

export function sumOf(figures: readonly SideFigures[], year: number) {
  return {
    clients: total(figures.map((f) => f.clients)),
    served: total(figures.map((f) => f.served)),
    cost: addAmounts(
      figures.map((f) => f.cost),
      currencyOfYear(year),
    ),
  }
}
