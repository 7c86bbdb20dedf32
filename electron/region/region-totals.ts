import { addAmounts, overYears, type Amount } from '#shared/costing/costing-amount.ts'
import { amountOnce } from '#shared/cooperation/cooperation-once.ts'
import { total, type Figure, type Total } from '#shared/kernel/figure.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { planAmounts } from '#electron/overview/overview-gather.ts'
import type { Member } from './region-gather.ts'

/** The figures of one year of one row of a regional table. */
export interface YearFigures {
  readonly year: number
  readonly clients: Total
  readonly served: Total
  readonly cost: Amount
}

/** A part of a regional cost that is not known at all: nothing was received. */
function unknownAmount(year: number): Amount {
  return { minor: 0, currency: currencyOfYear(year), known: 0, of: 1 }
}

/** The services of a municipality in one year, each with its share of what it has together with others. */
function amountsOnce({ plan, received }: Member, at: number): Amount[] {
  if (!plan) return []
  return planAmounts(plan, at).map((amount, s) =>
    amountOnce(amount, received.get(plan.costs[s]?.code ?? '')?.[at] ?? 0),
  )
}

function figureOf(member: Member, service: number, at: number, figure: 'clients' | 'served'): Figure {
  return member.plan?.forecast.services[service]?.years[at]?.[figure] ?? 'unknown'
}

/** A municipality's own total: its services added up; not known at all while nothing was received. */
function memberTotal(member: Member, services: number, at: number, figure: 'clients' | 'served'): Total {
  return total(Array.from({ length: services }, (_, s) => figureOf(member, s, at, figure)))
}

export function memberFigures(member: Member, services: number, years: readonly number[]): YearFigures[] {
  return years.map((year, at) => ({
    year,
    clients: memberTotal(member, services, at, 'clients'),
    served: memberTotal(member, services, at, 'served'),
    cost: member.plan ? addAmounts(amountsOnce(member, at), currencyOfYear(year)) : unknownAmount(year),
  }))
}

/** One service in one municipality. */
export function cellFigures(member: Member, service: number, years: readonly number[]): YearFigures[] {
  return years.map((year, at) => {
    const amounts = amountsOnce(member, at)[service]
    return {
      year,
      clients: total([figureOf(member, service, at, 'clients')]),
      served: total([figureOf(member, service, at, 'served')]),
      cost: amounts ?? unknownAmount(year),
    }
  })
}

/**
 * Adds rows of a regional table, year by year. Sums add everything that is known below; `known` of `of` counts the rows that are whole,
 * so a total says in how many municipalities (or services) it is.
 */
export function addFigures(rows: readonly (readonly YearFigures[])[], years: readonly number[]): YearFigures[] {
  const addTotals = (totals: readonly Total[]): Total => ({
    sum: totals.reduce((sum, t) => sum + t.sum, 0),
    known: totals.filter((t) => t.known === t.of).length,
    of: totals.length,
  })
  return years.map((year, at) => {
    const cells = rows.flatMap((row) => row[at] ?? [])
    return {
      year,
      clients: addTotals(cells.map((cell) => cell.clients)),
      served: addTotals(cells.map((cell) => cell.served)),
      cost: addAmounts(
        cells.map((cell) => cell.cost),
        currencyOfYear(year),
      ),
    }
  })
}

export function overallCost(rows: readonly YearFigures[]) {
  return overYears(rows.map((row) => row.cost))
}
