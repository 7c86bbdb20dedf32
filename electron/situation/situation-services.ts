import { chooseRates } from '#shared/forecast/forecast-run.ts'
import { explainSize, groupSize } from '#shared/forecast/forecast-explain.ts'
import { forecastProblems } from '#shared/forecast/forecast-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import type { situationContract } from '#shared/situation/situation-contract.ts'
import { situationProblems } from '#shared/situation/situation-text.ts'
import { gatherForecast } from '#electron/forecast/forecast-gather.ts'
import { municipalityToEdit, municipalityToRead } from '#electron/host/municipality.ts'
import { done, type Context, type ServiceOf } from '#electron/host/service.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { readTargetGroups } from '#electron/programme/programme-store.ts'
import {
  readOwnCounts,
  readOwnPopulations,
  readOwnRates,
  removeOwnCount,
  removeOwnPopulation,
  removeOwnRate,
  writeOwnCount,
  writeOwnPopulation,
  writeOwnRate,
} from './situation-store.ts'

type Contract = typeof situationContract

function check(context: Context, groups: readonly string[], years: readonly number[]): Result<null, Problem> {
  const known = new Set(readTargetGroups(context.db).map(({ code }) => code))
  for (const group of groups)
    if (!known.has(group)) return refused(problem(situationProblems, 'GROUP_UNKNOWN', { group }))
  const horizon = gatherReference(context.db).years
  const first = horizon[0] ?? 0
  const last = horizon.at(-1) ?? 0
  for (const year of years)
    if (year < first || year > last) return refused(problem(forecastProblems, 'YEAR_OUTSIDE', { year, first, last }))
  return ok(null)
}

function note(text: string | null): string | null {
  return text?.trim() || null
}

export const situationServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'situation.read': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const { db } = context
    const reference = gatherReference(db)
    const gathered = gatherForecast(db, reference, municipality.value, 'base')
    const rates = chooseRates(gathered)
    const ownRates = new Map(readOwnRates(db, municipality.value).map((row) => [row.group, row]))
    const ownCounts = new Map(readOwnCounts(db, municipality.value).map((row) => [`${row.group}|${row.year}`, row]))
    const ownPopulations = new Map(readOwnPopulations(db, municipality.value).map((row) => [row.year, row]))
    return ok({
      municipality: municipality.value,
      editable: municipalityToEdit(context).ok,
      years: [...reference.years],
      population: reference.years.map((year) => {
        const found = gathered.population.get(year)
        const own = ownPopulations.get(year)
        return {
          year,
          value: found?.value ?? ('unknown' as const),
          status: found?.status ?? ('estimate' as const),
          own: own !== undefined,
          reason: own?.reason ?? null,
        }
      }),
      groups: readTargetGroups(db).map(({ code }) => {
        const chosen = rates.get(code)
        const own = ownRates.get(code)
        return {
          group: code,
          base: chosen?.base ?? null,
          rate: typeof chosen?.rate.value === 'number' ? chosen.rate.value : null,
          rateStatus: chosen?.rate.status ?? null,
          ownRate: own !== undefined,
          rateReason: own?.reason ?? null,
          years: reference.years.map((year) => {
            const counted = ownCounts.get(`${code}|${year}`)
            return {
              year,
              size: groupSize(gathered, code, year),
              own: counted !== undefined,
              reason: counted?.reason ?? null,
            }
          }),
        }
      }),
    })
  },

  'situation.setRates': (context, { rates }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const checked = check(
      context,
      rates.map(({ group }) => group),
      [],
    )
    if (!checked.ok) return checked
    const bases = chooseRates(gatherForecast(context.db, gatherReference(context.db), municipality.value, 'base'))
    for (const { group, rate, reason } of rates) {
      // Carers are counted from clients, of whom one may have several.
      if (rate !== null && rate > 1 && bases.get(group)?.base !== 'clients')
        return refused(problem(situationProblems, 'RATE_ABOVE_ONE', { group }))
      if (rate === null) removeOwnRate(context.db, municipality.value, group)
      else writeOwnRate(context.db, municipality.value, { group, rate, reason: note(reason) })
    }
    return done({ groups: rates.length }, { key: 'situation.rates', params: { group: rates[0]?.group ?? '' } })
  },

  'situation.setCounts': (context, { counts }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const checked = check(
      context,
      counts.map(({ group }) => group),
      counts.map(({ year }) => year),
    )
    if (!checked.ok) return checked
    for (const { group, year, persons, reason } of counts) {
      if (persons === null) removeOwnCount(context.db, municipality.value, group, year)
      else writeOwnCount(context.db, municipality.value, { group, year, persons, reason: note(reason) })
    }
    const params = { group: counts[0]?.group ?? '', year: counts[0]?.year ?? 0 }
    return done({ cells: counts.length }, { key: 'situation.counts', params })
  },

  'situation.setPopulation': (context, { populations }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const checked = check(
      context,
      [],
      populations.map(({ year }) => year),
    )
    if (!checked.ok) return checked
    for (const { year, population, reason } of populations) {
      if (population === null) removeOwnPopulation(context.db, municipality.value, year)
      else writeOwnPopulation(context.db, municipality.value, { year, population, reason: note(reason) })
    }
    const params = { year: populations[0]?.year ?? 0 }
    return done({ years: populations.length }, { key: 'situation.population', params })
  },

  'situation.explain': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const checked = check(context, [input.group], [input.year])
    if (!checked.ok) return checked
    const gathered = gatherForecast(context.db, gatherReference(context.db), municipality.value, 'base')
    return ok(explainSize(gathered, input.group, input.year))
  },
}
