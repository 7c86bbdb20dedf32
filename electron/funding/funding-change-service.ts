import { costingProblems } from '#shared/costing/costing-text.ts'
import { developmentProblems } from '#shared/development/development-text.ts'
import { forecastProblems } from '#shared/forecast/forecast-text.ts'
import type { fundingContract } from '#shared/funding/funding-contract.ts'
import { fundingProblems } from '#shared/funding/funding-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { municipalityToEdit } from '#electron/host/municipality.ts'
import { done, type Context, type ServiceOf } from '#electron/host/service.ts'
import { readEdition, readEsfCalls, serviceCodes } from '#electron/programme/programme-store.ts'
import {
  readLineSources,
  readProjects,
  removeDonation,
  removeProject,
  writeCopayment,
  writeDonation,
  writeEnvelope,
  writeLineSources,
  writeProject,
  writeStateShare,
} from './funding-store.ts'

type Contract = typeof fundingContract
type Changes = Exclude<keyof Contract, 'funding.read' | 'funding.explain' | 'funding.fit'>

function note(text: string | null): string | null {
  return text?.trim() || null
}

/** The services are in the catalogue and the years in the horizon. */
function check(
  context: Context,
  services: readonly string[],
  years: readonly (number | null)[],
): Result<null, Problem> {
  const known = new Set(serviceCodes(context.db))
  for (const service of services)
    if (!known.has(service)) return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service }))
  const { firstYear: first, lastYear: last } = readEdition(context.db)
  for (const year of years)
    if (year !== null && (year < first || year > last))
      return refused(problem(forecastProblems, 'YEAR_OUTSIDE', { year, first, last }))
  return ok(null)
}

export const fundingChangeServices: { readonly [C in Changes]: ServiceOf<Contract[C]> } = {
  'funding.setCopayment': (context, { service, copayment }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const checked = check(context, [service], [])
    if (!checked.ok) return checked
    const row = copayment && { ...copayment, reason: note(copayment.reason) }
    writeCopayment(context.db, municipality.value, service, row)
    return done({ service }, { key: 'funding.copayment', params: { service } })
  },

  'funding.setState': (context, { service, state }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const checked = check(context, [service], [state?.firstYear ?? null, state?.lastYear ?? null])
    if (!checked.ok) return checked
    if (state && state.firstYear !== null && state.lastYear !== null && state.lastYear < state.firstYear)
      return refused(problem(fundingProblems, 'YEARS_REVERSED', { first: state.firstYear, last: state.lastYear }))
    writeStateShare(context.db, municipality.value, service, state && { ...state, reason: note(state.reason) })
    return done({ service }, { key: 'funding.state', params: { service } })
  },

  'funding.setDonation': (context, { service, year, minor, reason }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const checked = check(context, [service], [year])
    if (!checked.ok) return checked
    if (minor === null) removeDonation(context.db, municipality.value, service, year)
    else {
      const row = { service, year, minor: minor === 'unknown' ? null : minor, reason: note(reason) }
      writeDonation(context.db, municipality.value, row)
    }
    return done({ service }, { key: 'funding.donation', params: { service, year } })
  },

  'funding.setEnvelopes': (context, { envelopes }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const checked = check(
      context,
      [],
      envelopes.map(({ year }) => year),
    )
    if (!checked.ok) return checked
    for (const { year, minor, reason } of envelopes)
      writeEnvelope(context.db, municipality.value, year, minor, note(reason))
    const params = { year: envelopes[0]?.year ?? 0, years: envelopes.length }
    return done({ years: envelopes.length }, { key: 'funding.envelope', params })
  },

  'funding.setLines': (context, { lines }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const known = new Map(readLineSources(context.db, municipality.value).map((line) => [line.id, line]))
    for (const line of lines) {
      const now = known.get(line.id)
      if (!now) return refused(problem(costingProblems, 'LINE_UNKNOWN', { id: line.id }))
      writeLineSources(context.db, municipality.value, {
        id: line.id,
        esfEligible: line.esfEligible === undefined ? now.esfEligible : line.esfEligible,
        stateSupported: line.stateSupported === undefined ? now.stateSupported : line.stateSupported,
      })
    }
    const service = known.get(lines[0]?.id ?? '')?.service ?? ''
    return done({ lines: lines.length }, { key: 'funding.lines', params: { service } })
  },

  'funding.saveProject': (context, { id, ...project }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const { db } = context
    const checked = check(context, project.services, [project.firstYear, project.lastYear])
    if (!checked.ok) return checked
    const { call, firstYear: first, lastYear: last } = project
    if (last < first) return refused(problem(fundingProblems, 'YEARS_REVERSED', { first, last }))
    if (call !== null && !readEsfCalls(db).some((row) => row.call === call))
      return refused(problem(fundingProblems, 'CALL_UNKNOWN', { call }))
    if (id !== undefined && !readProjects(db, municipality.value).some((row) => row.id === id))
      return refused(problem(fundingProblems, 'PROJECT_UNKNOWN', { id }))
    const saved = id ?? context.newId()
    const row = { ...project, id: saved, name: project.name.trim(), note: note(project.note) }
    writeProject(db, municipality.value, row)
    return done({ id: saved }, { key: 'funding.project', params: { name: row.name } })
  },

  'funding.removeProject': (context, { id }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const row = readProjects(context.db, municipality.value).find((project) => project.id === id)
    if (!row) return refused(problem(fundingProblems, 'PROJECT_UNKNOWN', { id }))
    removeProject(context.db, municipality.value, id)
    return done({ name: row.name }, { key: 'funding.projectRemoved', params: { name: row.name } })
  },
}
