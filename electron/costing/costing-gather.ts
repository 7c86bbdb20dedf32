import { agreedPlan } from '#shared/cooperation/cooperation-plan.ts'
import { costService } from '#shared/costing/costing-service.ts'
import type { CostingLine } from '#shared/costing/costing-contract.ts'
import type { CostingService, CostLine, ServiceCost } from '#shared/costing/costing.ts'
import type { ForecastInput, MunicipalityForecast } from '#shared/forecast/forecast.ts'
import { forecastMunicipality } from '#shared/forecast/forecast-municipality.ts'
import { beginsIn } from '#shared/forecast/forecast-start.ts'
import type { Database } from '#electron/database/database.ts'
import { readAgreements } from '#electron/cooperation/cooperation-store.ts'
import { gatherForecast } from '#electron/forecast/forecast-gather.ts'
import { remembered } from '#electron/database/remembered.ts'
import type { CostTemplateRow } from '#electron/programme/programme-store-rows.ts'
import { readCostTemplates } from '#electron/programme/programme-store.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { readBases, readLines } from './costing-store.ts'

/** Everything that is computed for one municipality: what went in, and what came out, aligned by service. */
export interface Plan {
  readonly municipality: string
  readonly input: ForecastInput
  readonly forecast: MunicipalityForecast
  readonly costing: readonly CostingService[]
  readonly costs: readonly ServiceCost[]
}

/** As sure as the catalogue's line while its figures are as there; else typed, and the note says where it is from. */
function originOf(
  line: CostingLine,
  templates: ReadonlyMap<string, CostTemplateRow>,
): Pick<CostLine, 'source' | 'status'> {
  const row = line.template === null ? undefined : templates.get(line.template)
  const unchanged =
    row !== undefined &&
    row.quantity === line.quantity &&
    row.priceMinor === line.priceMinor &&
    row.currency === line.currency &&
    row.priceYear === line.priceYear &&
    row.index === line.index
  if (unchanged) return { source: row.source, status: row.status }
  return { status: 'typed', ...(line.note === null ? {} : { source: line.note }) }
}

function gatherCosting(db: Database, input: ForecastInput, forecast: MunicipalityForecast): CostingService[] {
  const bases = readBases(db, input.municipality)
  const templates = new Map(readCostTemplates(db).map((row) => [row.id, row]))
  const agreed = agreedPlan(readAgreements(db, input.municipality), input.years)
  const lines = Map.groupBy(readLines(db, input.municipality), (line) => line.service)
  return input.services.map((service, at): CostingService => {
    const basis = bases.get(service.code)
    const guests = agreed.guests.get(service.code)
    return {
      municipality: input.municipality,
      code: service.code,
      existsNow: service.existsNow,
      presentClients: service.presentClients,
      presentCapacity: service.presentCapacity,
      begins: beginsIn(service),
      unitsPerClient: basis?.unitsPerClient ?? null,
      clientsPerPlace: basis?.clientsPerPlace ?? null,
      placesPerFacility: basis?.placesPerFacility ?? null,
      years: forecast.services[at]?.years ?? [],
      ...(guests ? { guests } : {}),
      lines: [
        ...(lines.get(service.code) ?? []).map((line) => ({
          id: line.id,
          kind: line.kind,
          category: line.category,
          driver: line.driver,
          quantity: line.quantity,
          priceMinor: line.priceMinor,
          currency: line.currency,
          priceYear: line.priceYear,
          index: line.index,
          ...originOf(line, templates),
        })),
        ...(agreed.bought.get(service.code) ?? []),
      ],
    }
  })
}

const rememberedPlan = remembered((db, key): Plan => {
  const [municipality = '', scenario = ''] = key.split('|')
  const reference = gatherReference(db)
  const input = gatherForecast(db, reference, municipality, scenario)
  const forecast = forecastMunicipality(input)
  const costing = gatherCosting(db, input, forecast)
  const costs = costing.map((service) => costService(reference.prices, service))
  return { municipality, input, forecast, costing, costs }
})

/** Forecast and costs of one municipality; computed once while nothing is written. */
export function computePlan(db: Database, municipality: string, scenario: string): Plan {
  return rememberedPlan(db, `${municipality}|${scenario}`)
}
