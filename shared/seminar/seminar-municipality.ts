import { seminarLines } from './seminar-profile.ts'
import { seminarRandom } from './seminar-random.ts'
import type { SeminarPlan } from './seminar-plan.ts'
import { near, type SeminarRow, type SeminarSource } from './seminar.ts'

/** The shares of the groups that give so many clients, four decimals, never above 1. */
function coverageFor(source: SeminarSource, plan: SeminarPlan): readonly [number, number] {
  const size = plan.service.targetGroups.reduce((sum, g) => sum + source.groupSize(plan.municipality.id, g), 0)
  const share = (clients: number): number => Math.min(1, Math.round((clients / Math.max(1, size)) * 10_000) / 10_000)
  return [share(plan.clients[0]), share(plan.clients[1])]
}

const providers = ['municipality', 'municipality', 'ngo', 'private'] as const

function modelRow(source: SeminarSource, plan: SeminarPlan): SeminarRow {
  const random = seminarRandom(source.seed, plan.municipality.id, plan.service.code, 'model')
  const exists = plan.kind === 'keep' || plan.kind === 'improve'
  const wanted = plan.kind !== 'not-planned'
  return {
    table: 'development_service',
    values: {
      municipality: plan.municipality.id,
      service: plan.service.code,
      exists_now: exists ? 'yes' : 'no',
      provider: exists ? random.oneOf(providers) : null,
      capacity: exists ? near(plan.clients[0], random.between(1.02, 1.25)) : null,
      clients: exists ? plan.clients[0] : null,
      waiting: exists ? random.whole(0, Math.ceil(plan.clients[0] / 12)) : null,
      priority: wanted ? random.whole(1, 3) : 'none',
      readiness: wanted ? random.oneOf(['ready', 'partly', 'not-ready']) : null,
      decision: plan.kind,
      start_year: plan.startYear,
      partner: plan.host,
      reason: plan.kind === 'not-planned' ? 'Pieprasījums pārāk mazs; klientus nosūtām pie kaimiņiem.' : null,
    },
  }
}

function forecastRows(source: SeminarSource, plan: SeminarPlan): SeminarRow[] {
  const random = seminarRandom(source.seed, plan.municipality.id, plan.service.code, 'forecast')
  const place = { municipality: plan.municipality.id, service: plan.service.code }
  const exists = plan.kind === 'keep' || plan.kind === 'improve'
  const rows: SeminarRow[] = []
  const actuals: number[] = []
  if (exists) {
    for (let back = 4; back >= 1; back--) {
      const clients = near(plan.clients[0], back === 1 ? 1 : 1 - 0.03 * back * random.between(0.5, 1.3))
      actuals.push(clients)
      rows.push({
        table: 'forecast_actual',
        values: { ...place, year: source.now - back, clients, note: null },
      })
    }
  }
  const method = exists && random.chance(0.4) ? 'trend' : 'demographic'
  const [first, last] = coverageFor(source, plan)
  const path = { coverage_first_year: source.years[0] ?? 0, coverage_last_year: source.years.at(-1) ?? 0 }
  const setting = (scenario: string, by: string | null, end: number): SeminarRow => ({
    table: 'forecast_setting',
    values: { ...place, scenario, method: by, ...path, coverage_first: first, coverage_last: end },
  })
  rows.push(setting('base', method, last))
  if (method === 'demographic') {
    const share = (factor: number): number => Math.min(1, Math.round(last * factor * 10_000) / 10_000)
    rows.push(setting('low', null, share(0.85)), setting('high', null, share(1.2)))
  }
  if (exists && random.chance(0.15)) {
    const value = near(plan.clients[1], random.between(0.9, 1.1))
    const reason = 'Sociālā dienesta uzskaite: zināmas pieteikušās ģimenes.'
    const year = source.now + 1
    rows.push({
      table: 'forecast_typed',
      values: { ...place, scenario: 'base', year, measure: 'clients', value, reason },
    })
  }
  return rows
}

function costRows(source: SeminarSource, plan: SeminarPlan): SeminarRow[] {
  const random = seminarRandom(source.seed, plan.municipality.id, plan.service.code, 'costs')
  const place = { municipality: plan.municipality.id, service: plan.service.code }
  const { unitsPerClient, clientsPerPlace, placesPerFacility } = plan.profile
  const basis: SeminarRow = {
    table: 'costing_basis',
    values: {
      ...place,
      units_per_client: unitsPerClient,
      clients_per_place: clientsPerPlace,
      places_per_facility: placesPerFacility,
    },
  }
  if (plan.kind === 'share') return [basis]
  const level = random.between(0.92, 1.1)
  const lines = seminarLines[plan.profile.lines].map((line, at): SeminarRow => {
    const [kind, category, driver, name, quantity, price, index] = line
    return {
      table: 'costing_line',
      values: {
        id: `seminar-${place.municipality}-${place.service}-${at + 1}`,
        ...place,
        position: at + 1,
        kind,
        category,
        driver,
        name,
        quantity,
        price_minor: near(price, category === 'pay' ? level : level * random.between(0.95, 1.05)),
        currency: 'LVL',
        price_year: source.years[0] ?? 2010,
        price_index: index,
        note: null,
        template: null,
        esf_eligible: plan.kind === 'establish' ? 'yes' : 'no',
        state_supported: category === 'pay' ? 'yes' : 'no',
      },
    }
  })
  return [basis, ...lines]
}

/** Everything that one municipality says about one service by itself. */
export function serviceRows(source: SeminarSource, plan: SeminarPlan): SeminarRow[] {
  const rows = [modelRow(source, plan)]
  if (plan.kind === 'not-planned') return rows
  return [...rows, ...forecastRows(source, plan), ...costRows(source, plan)]
}
