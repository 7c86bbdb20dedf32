import { addend, totalAsFigure, type Figure, type Total } from '#shared/kernel/figure.ts'
import { currencyOfYear, type Currency } from '#shared/kernel/money.ts'
import type { Presence } from '#shared/forecast/forecast.ts'
import { isOwnCostOpen } from './costing-agreement.ts'
import type { CostYear, CostingService, LineCost, PairTotal, ServiceCost } from './costing.ts'

/** The lines' costs of one year added up: what is known, and of how many lines. */
export function costYear(service: CostingService, lines: readonly LineCost[], index: number): CostYear {
  const year = service.years[index]?.year
  if (year === undefined) throw new RangeError('no such year')
  const establishment = { sum: 0, known: 0, of: 0 }
  const running = { sum: 0, known: 0, of: 0 }
  if (isOwnCostOpen(service, index)) running.of++
  for (let i = 0; i < lines.length; i++) {
    const bought = service.lines[i]?.bought
    if (bought && (bought.clients[index] ?? 0) === 0) continue
    const part = service.lines[i]?.kind === 'establishment' ? establishment : running
    const known = addend(lines[i]?.minor[index] ?? 'unknown')
    part.of++
    if (known === undefined) continue
    part.known++
    part.sum += known
  }
  return { year, currency: currencyOfYear(year), establishment, running, all: plus(establishment, running) }
}

function plus(a: Total, b: Total): Total {
  return { sum: a.sum + b.sum, known: a.known + b.known, of: a.of + b.of }
}

/** Yearly totals added up over years: a pair, because the years to 2013 are in LVL and those from 2014 in EUR. */
export function pairTotals(
  years: readonly CostYear[],
): Readonly<Record<'establishment' | 'running' | 'all', PairTotal>> {
  const establishment = { LVL: 0, EUR: 0, known: 0, of: 0 }
  const running = { LVL: 0, EUR: 0, known: 0, of: 0 }
  for (const year of years) {
    addTo(establishment, year.currency, year.establishment)
    addTo(running, year.currency, year.running)
  }
  const all = {
    LVL: establishment.LVL + running.LVL,
    EUR: establishment.EUR + running.EUR,
    known: establishment.known + running.known,
    of: establishment.of + running.of,
  }
  return { establishment, running, all }
}

function addTo(sum: { LVL: number; EUR: number; known: number; of: number }, currency: Currency, part: Total): void {
  if (currency === 'LVL') sum.LVL += part.sum
  else sum.EUR += part.sum
  sum.known += part.known
  sum.of += part.of
}

/** Yearly totals of several services added up, year by year; all have the same years. */
export function totalsOfServices(services: readonly ServiceCost[]): CostYear[] {
  const first = services[0]?.years ?? []
  return first.map((year, i) => {
    const years = services.map((s) => s.years[i])
    const sum = (of: (y: CostYear) => Total): Total => {
      let all: Total = { sum: 0, known: 0, of: 0 }
      for (const y of years) {
        if (y?.year !== year.year) throw new RangeError('services with different years')
        all = plus(all, of(y))
      }
      return all
    }
    return {
      year: year.year,
      currency: year.currency,
      establishment: sum((y) => y.establishment),
      running: sum((y) => y.running),
      all: sum((y) => y.all),
    }
  })
}

/**
 * A year's cost used as an operand (per client, in comparisons): not known unless every line is. A service without any line is not
 * free: its cost is not known, but *not planned* in a year without the service.
 */
export function costAsFigure(cost: Total, presence: Presence): Figure {
  if (presence === 'absent') return 'not-planned'
  return cost.of === 0 ? 'unknown' : totalAsFigure(cost)
}
