import { addAmounts, overYears, serviceAmount, type Amount } from '#shared/costing/costing-amount.ts'
import { explainLine } from '#shared/costing/costing-explain.ts'
import { developmentProblems } from '#shared/development/development-text.ts'
import { explainForecast } from '#shared/forecast/forecast-explain.ts'
import type { fundingContract } from '#shared/funding/funding-contract.ts'
import { explainFunding } from '#shared/funding/funding-plan.ts'
import { fundingSources, type FundedYear } from '#shared/funding/funding.ts'
import { tracedOf } from '#shared/kernel/arithmetic-traced.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import { checkScenario } from '#electron/forecast/forecast-scenario.ts'
import { municipalityToEdit, municipalityToRead } from '#electron/host/municipality.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { readEsfCalls } from '#electron/programme/programme-store.ts'
import { computeFunding, type FundedPlan } from './funding-gather.ts'
import { readCopayments, readDonations, readEnvelopes, readLineSources, readStateShares } from './funding-store.ts'

type Contract = typeof fundingContract
type Reads = 'funding.read' | 'funding.explain'

/** One payment as a part of a total: *not planned* is no part at all. */
function amountOf(minor: Figure, year: number): Amount {
  const currency = currencyOfYear(year)
  if (minor === 'unknown') return { minor: 0, currency, known: 0, of: 1 }
  return minor === 'not-planned' ? { minor: 0, currency, known: 0, of: 0 } : { minor, currency, known: 1, of: 1 }
}

function sumOf(funded: FundedPlan, at: number, year: number, part: (y: FundedYear) => Figure): Amount {
  const parts = funded.funding.flatMap((service) => {
    const found = service.years[at]
    return found ? [amountOf(part(found), year)] : []
  })
  return addAmounts(parts, currencyOfYear(year))
}

/** The cost adds every known line, as everywhere; the sources and the rest are only known where the whole cost is. */
function costOf({ plan }: FundedPlan, at: number, year: number): Amount {
  const currency = currencyOfYear(year)
  const parts = plan.costs.flatMap((cost, s) => {
    const found = cost.years[at]
    const presence = plan.forecast.services[s]?.years[at]?.presence ?? 'unknown'
    return found ? [serviceAmount(found.all, currency, presence)] : []
  })
  return addAmounts(parts, currency)
}

function totalsOf(funded: FundedPlan, at: number, year: number, envelope: number | undefined) {
  const sum = (part: (y: FundedYear) => Figure) => sumOf(funded, at, year, part)
  const rest = sum((y) => y.rest)
  const sources = Object.fromEntries(fundingSources.map((source) => [source, sum((y) => y[source])])) as Record<
    (typeof fundingSources)[number],
    Amount
  >
  const whole = rest.known === rest.of
  return {
    year,
    cost: costOf(funded, at, year),
    ...sources,
    rest,
    envelope: envelope ?? null,
    gap: envelope === undefined || !whole ? null : rest.minor - envelope,
  }
}

/** What a project has paid over its years, and what its services cost the municipality in the year after it. */
function projectFigures(funded: FundedPlan, id: string, services: readonly string[], lastYear: number) {
  const paid = { LVL: 0, EUR: 0, known: 0, of: 0 }
  let after = 0
  let afterKnown = true
  let afterYear: number | null = null
  for (const service of funded.funding) {
    for (const year of service.years) {
      const minor = year.byProject.get(id)
      if (minor !== undefined) {
        paid.of++
        if (typeof minor === 'number') {
          paid.known++
          paid[currencyOfYear(year.year)] += minor
        }
      }
      if (year.year !== lastYear + 1 || !services.includes(service.code)) continue
      afterYear = year.year
      if (year.rest === 'unknown') afterKnown = false
      else if (year.rest !== 'not-planned') after += year.rest
    }
  }
  return { paid, afterYear, afterMinor: afterYear === null || !afterKnown ? null : after }
}

export const fundingReadServices: { readonly [C in Reads]: ServiceOf<Contract[C]> } = {
  'funding.read': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const { db } = context
    const scenario = checkScenario(db, municipality.value, input.scenario)
    if (!scenario.ok) return scenario
    const funded = computeFunding(db, municipality.value, input.scenario)
    const { years } = gatherReference(db)
    const envelopes = readEnvelopes(db, municipality.value)
    const copayments = readCopayments(db, municipality.value)
    const states = readStateShares(db, municipality.value)
    const donations = Map.groupBy(readDonations(db, municipality.value), (row) => row.service)
    const lines = Map.groupBy(readLineSources(db, municipality.value), (row) => row.service)
    const totals = years.map((year, at) => totalsOf(funded, at, year, envelopes.get(year)))
    return ok({
      municipality: municipality.value,
      editable: municipalityToEdit(context).ok,
      years: [...years],
      services: funded.funding.map(({ code, years: rows }) => ({
        service: code,
        years: rows.map(({ byProject: _, ...row }) => row),
        copayment: copayments.get(code) ?? null,
        state: states.get(code) ?? null,
        donations: (donations.get(code) ?? []).map(({ year, minor }) => ({ year, minor })),
        lines: (lines.get(code) ?? []).map(({ service: _, ...line }) => line),
      })),
      totals,
      overall: overYears(totals.map((row) => row.rest)),
      projects: funded.projects.map((project) => ({
        ...project,
        ...projectFigures(funded, project.id, project.services, project.lastYear),
      })),
      calls: readEsfCalls(db).map((call) => ({
        call: call.call,
        opens: call.opens,
        ceilingMinor: call.ceilingMinor,
        financedPct: call.financedPct,
        longestYears: call.longestYears,
        source: call.source,
        status: call.status,
      })),
    })
  },

  'funding.explain': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const { db } = context
    const scenario = checkScenario(db, municipality.value, input.scenario)
    if (!scenario.ok) return scenario
    const { plan, services, costs } = computeFunding(db, municipality.value, input.scenario)
    const { prices } = gatherReference(db)
    const trace = explainFunding(municipality.value, services, costs, input, (code, id) => {
      const costing = plan.costing.find((service) => service.code === code)
      const served = (year: number) => explainForecast(plan.input, code, year, 'served')
      const line = costing && explainLine(prices, costing, id, input.year, served)
      return line && tracedOf(line)
    })
    return trace ? ok(trace) : refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service: input.service }))
  },
}
