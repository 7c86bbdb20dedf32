import type { cooperationContract } from '#shared/cooperation/cooperation-contract.ts'
import { cooperationProblems } from '#shared/cooperation/cooperation-text.ts'
import type { Agreement } from '#shared/cooperation/cooperation.ts'
import { developmentProblems } from '#shared/development/development-text.ts'
import { forecastProblems } from '#shared/forecast/forecast-text.ts'
import { fundingProblems } from '#shared/funding/funding-text.ts'
import { add, compare, exactly, multiply, one, toNumber, zero } from '#shared/kernel/exact.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import type { InputOf } from '#shared/kernel/define.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { municipalityToEdit } from '#electron/host/municipality.ts'
import { done, type Context, type ServiceOf } from '#electron/host/service.ts'
import { hasMunicipality, readEdition, serviceCodes } from '#electron/programme/programme-store.ts'
import { writeJoinSetting, writePin } from './cooperation-setting-store.ts'
import { readAgreements, removeAgreement, writeAgreement } from './cooperation-store.ts'

type Contract = typeof cooperationContract
type Changes =
  'cooperation.setSetting' | 'cooperation.setPin' | 'cooperation.saveAgreement' | 'cooperation.removeAgreement'
type Saved = InputOf<Contract['cooperation.saveAgreement']>

function checkPlaces(context: Context, service: string, municipalities: readonly string[]): Result<null, Problem> {
  if (!serviceCodes(context.db).includes(service))
    return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service }))
  for (const municipality of municipalities)
    if (!hasMunicipality(context.db, municipality))
      return refused(problem(workspaceProblems, 'MUNICIPALITY_UNKNOWN', { municipality }))
  return ok(null)
}

/** An agreement is whole in itself: years in order, everybody once, we and the lead among them, typed shares adding to one. */
function checkAgreement(context: Context, own: string, agreement: Saved): Result<null, Problem> {
  const { lead, firstYear, lastYear } = agreement
  const ids = agreement.members.map(({ municipality }) => municipality)
  const places = checkPlaces(context, agreement.service, [lead, ...ids])
  if (!places.ok) return places
  const { firstYear: first, lastYear: last } = readEdition(context.db)
  const years = [firstYear, lastYear, ...agreement.members.flatMap(({ clients }) => clients.map(({ year }) => year))]
  for (const year of years)
    if (year < first || year > last) return refused(problem(forecastProblems, 'YEAR_OUTSIDE', { year, first, last }))
  if (lastYear < firstYear)
    return refused(problem(fundingProblems, 'YEARS_REVERSED', { first: firstYear, last: lastYear }))
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) return refused(problem(cooperationProblems, 'MEMBER_TWICE', { municipality: twice }))
  if (!ids.includes(own)) return refused(problem(cooperationProblems, 'NOT_OUR_AGREEMENT'))
  if (!ids.includes(lead)) return refused(problem(cooperationProblems, 'LEAD_NOT_MEMBER', { lead }))
  if (agreement.members.some(({ municipality, clients }) => municipality === lead && clients.length > 0))
    return refused(problem(cooperationProblems, 'LEAD_HAS_CLIENTS', { lead }))
  if (agreement.shareRule === 'typed' && agreement.members.every(({ share }) => share !== null)) {
    const sum = agreement.members.reduce((s, { share }) => add(s, exactly(share ?? 0)), zero)
    if (compare(sum, one) !== 0) {
      const percent = toNumber(multiply(sum, exactly(100)))
      return refused(problem(cooperationProblems, 'SHARES_NOT_WHOLE', { percent }))
    }
  }
  return ok(null)
}

export const cooperationChangeServices: { readonly [C in Changes]: ServiceOf<Contract[C]> } = {
  'cooperation.setSetting': (context, { setting }) => {
    const checked = checkPlaces(context, setting.service, [])
    if (!checked.ok) return checked
    writeJoinSetting(context.db, setting)
    const { service } = setting
    return done({ service }, { key: 'cooperation.setting', params: { service } })
  },

  'cooperation.setPin': (context, { service, municipality, pin }) => {
    const others = pin?.kind === 'served-by' ? [pin.host] : []
    const checked = checkPlaces(context, service, [municipality, ...others])
    if (!checked.ok) return checked
    if (others.includes(municipality)) return refused(problem(cooperationProblems, 'PIN_OF_ITSELF', { municipality }))
    writePin(context.db, service, municipality, pin)
    return done({ service }, { key: 'cooperation.pin', params: { service, municipality } })
  },

  'cooperation.saveAgreement': (context, { id, ...agreement }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const checked = checkAgreement(context, municipality.value, agreement)
    if (!checked.ok) return checked
    if (id !== undefined && !readAgreements(context.db, municipality.value).some((row) => row.id === id))
      return refused(problem(cooperationProblems, 'AGREEMENT_UNKNOWN', { id }))
    const saved: Agreement = {
      ...agreement,
      holder: municipality.value,
      id: id ?? context.newId(),
      note: agreement.note?.trim() || null,
      members: agreement.members.map((member) => ({
        municipality: member.municipality,
        share: agreement.shareRule === 'typed' ? member.share : null,
        clients: new Map(member.clients.map(({ year, clients }) => [year, clients])),
      })),
    }
    writeAgreement(context.db, saved)
    return done({ id: saved.id }, { key: 'cooperation.agreement', params: { service: saved.service } })
  },

  'cooperation.removeAgreement': (context, { id }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const row = readAgreements(context.db, municipality.value).find((agreement) => agreement.id === id)
    if (!row) return refused(problem(cooperationProblems, 'AGREEMENT_UNKNOWN', { id }))
    removeAgreement(context.db, municipality.value, id)
    const { service } = row
    return done({ service }, { key: 'cooperation.agreementRemoved', params: { service } })
  },
}
