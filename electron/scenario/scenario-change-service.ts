import { developmentProblems } from '#shared/development/development-text.ts'
import { forecastProblems } from '#shared/forecast/forecast-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import type { scenarioContract } from '#shared/scenario/scenario-contract.ts'
import { scenarioProblems } from '#shared/scenario/scenario-text.ts'
import { isStanding } from '#shared/scenario/scenario.ts'
import type { Database } from '#electron/database/database.ts'
import { computePlan } from '#electron/costing/costing-gather.ts'
import { readDevelopment } from '#electron/development/development-store.ts'
import { checkScenario } from '#electron/forecast/forecast-scenario.ts'
import { municipalityToEdit } from '#electron/host/municipality.ts'
import { done, type ServiceOf } from '#electron/host/service.ts'
import { readEdition } from '#electron/programme/programme-store.ts'
import { addBaseline, readBaselines, removeBaseline, type BaselineFigure } from './baseline-store.ts'
import { differencesOf } from './scenario-differences.ts'
import {
  addScenario,
  copyCells,
  readScenarios,
  removeScenario,
  renameScenario,
  writeStart,
  type ScenarioRow,
} from './scenario-store.ts'

type Contract = typeof scenarioContract
type Reads = 'scenario.list' | 'scenario.differences' | 'scenario.compare'
type Changes = Exclude<keyof Contract, Reads>

/** A name that no other scenario or frozen plan of the municipality has. */
function freeName(db: Database, municipality: string, name: string, except?: string): Result<string, Problem> {
  const wanted = name.trim()
  const taken = [...readScenarios(db, municipality), ...readBaselines(db, municipality)].some(
    (row) => row.id !== except && row.name.toLocaleLowerCase('lv') === wanted.toLocaleLowerCase('lv'),
  )
  return taken ? refused(problem(scenarioProblems, 'SCENARIO_NAME_TAKEN', { name: wanted })) : ok(wanted)
}

function namedScenario(db: Database, municipality: string, id: string): Result<ScenarioRow, Problem> {
  if (isStanding(id)) return refused(problem(scenarioProblems, 'SCENARIO_STANDING', { scenario: id }))
  const row = readScenarios(db, municipality).find((scenario) => scenario.id === id)
  return row ? ok(row) : refused(problem(forecastProblems, 'SCENARIO_UNKNOWN', { scenario: id }))
}

function note(text: string | null | undefined): string | null {
  return text?.trim() || null
}

/** Only what is established, improved or shared begins, in a year of the horizon. */
function checkStart(
  db: Database,
  municipality: string,
  service: string,
  startYear: number | 'not-planned' | null,
): Result<null, Problem> {
  const model = readDevelopment(db, municipality).find((row) => row.service === service)
  if (!model) return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service }))
  const { firstYear: first, lastYear: last } = readEdition(db)
  if (typeof startYear === 'number' && (startYear < first || startYear > last))
    return refused(problem(developmentProblems, 'START_YEAR_OUTSIDE', { year: startYear, first, last }))
  const develops = model.decision === 'establish' || model.decision === 'improve' || model.decision === 'share'
  return startYear === null || develops ? ok(null) : refused(problem(scenarioProblems, 'START_NEEDS_PLAN', { service }))
}

export const scenarioChangeServices: { readonly [C in Changes]: ServiceOf<Contract[C]> } = {
  'scenario.create': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const parent = checkScenario(context.db, municipality.value, input.parent)
    if (!parent.ok) return parent
    const name = freeName(context.db, municipality.value, input.name)
    if (!name.ok) return name
    const id = context.newId()
    for (const { service, startYear } of input.starts) {
      const allowed = checkStart(context.db, municipality.value, service, startYear)
      if (!allowed.ok) return allowed
    }
    addScenario(context.db, municipality.value, { id, name: name.value, parent: input.parent, note: note(input.note) })
    for (const start of input.starts)
      writeStart(context.db, municipality.value, { ...start, scenario: id, reason: null })
    return done({ id }, { key: 'scenario.created', params: { name: name.value } })
  },

  'scenario.copy': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const checked = checkScenario(context.db, municipality.value, input.scenario)
    if (!checked.ok) return checked
    const name = freeName(context.db, municipality.value, input.name)
    if (!name.ok) return name
    const from = readScenarios(context.db, municipality.value).find((row) => row.id === input.scenario)
    const id = context.newId()
    const row = { id, name: name.value, parent: from?.parent ?? 'base', note: from?.note ?? null }
    addScenario(context.db, municipality.value, row)
    // A copy of the base stores nothing: it inherits everything, and goes on with the base.
    if (input.scenario !== 'base') copyCells(context.db, municipality.value, input.scenario, id)
    return done({ id }, { key: 'scenario.copied', params: { name: name.value } })
  },

  'scenario.rename': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const found = namedScenario(context.db, municipality.value, input.scenario)
    if (!found.ok) return found
    const name = freeName(context.db, municipality.value, input.name, input.scenario)
    if (!name.ok) return name
    const kept = input.note === undefined ? found.value.note : note(input.note)
    renameScenario(context.db, municipality.value, { id: input.scenario, name: name.value, note: kept })
    return done({ id: input.scenario }, { key: 'scenario.renamed', params: { name: name.value } })
  },

  'scenario.remove': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const found = namedScenario(context.db, municipality.value, input.scenario)
    if (!found.ok) return found
    const cells = differencesOf(context.db, municipality.value, input.scenario).length
    removeScenario(context.db, municipality.value, found.value)
    return done({ cells }, { key: 'scenario.removed', params: { name: found.value.name } })
  },

  'scenario.setStart': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    if (input.scenario === 'base') return refused(problem(scenarioProblems, 'START_IN_SCENARIO'))
    const checked = checkScenario(context.db, municipality.value, input.scenario)
    if (!checked.ok) return checked
    const { service, startYear } = input
    const allowed = checkStart(context.db, municipality.value, service, startYear)
    if (!allowed.ok) return allowed
    writeStart(context.db, municipality.value, {
      service,
      scenario: input.scenario,
      startYear,
      reason: note(input.reason),
    })
    return done({ service }, { key: 'scenario.start', params: { service } })
  },

  'scenario.freeze': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const { db } = context
    const checked = checkScenario(db, municipality.value, input.scenario)
    if (!checked.ok) return checked
    const name = freeName(db, municipality.value, input.name)
    if (!name.ok) return name
    const plan = computePlan(db, municipality.value, input.scenario)
    const figures = plan.forecast.services.flatMap((service, s) =>
      service.years.map((year, at): BaselineFigure => {
        const cost = plan.costs[s]?.years[at]
        const absent = year.presence === 'absent'
        const none = !cost || cost.all.of === 0
        return {
          service: service.code,
          year: year.year,
          clients: year.clients === 'unknown' ? null : year.clients,
          capacity: year.capacity === 'unknown' ? null : year.capacity,
          served: year.served === 'unknown' ? null : year.served,
          establishmentMinor: absent ? 0 : (cost?.establishment.sum ?? 0),
          runningMinor: absent ? 0 : (cost?.running.sum ?? 0),
          known: absent || none ? 0 : cost.all.known,
          // A service that runs without any line has one part that is not known.
          ofLines: absent ? 0 : none ? 1 : cost.all.of,
        }
      }),
    )
    const id = context.newId()
    const row = {
      id,
      name: name.value,
      scenario: input.scenario,
      frozenAt: context.now,
      edition: readEdition(db).digest,
      note: note(input.note),
    }
    addBaseline(db, municipality.value, row, figures)
    return done({ id }, { key: 'scenario.frozen', params: { name: name.value } })
  },

  'scenario.removeBaseline': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const row = readBaselines(context.db, municipality.value).find(({ id }) => id === input.baseline)
    if (!row) return refused(problem(scenarioProblems, 'BASELINE_UNKNOWN', { baseline: input.baseline }))
    removeBaseline(context.db, municipality.value, row.id)
    return done({ name: row.name }, { key: 'scenario.unfrozen', params: { name: row.name } })
  },
}
