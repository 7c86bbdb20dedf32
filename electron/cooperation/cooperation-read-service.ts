import { bestPartners, compareParties, explainGroup } from '#shared/cooperation/cooperation-compare.ts'
import type { AgreementRow, cooperationContract } from '#shared/cooperation/cooperation-contract.ts'
import { contradictions } from '#shared/cooperation/cooperation-contradiction.ts'
import { groupCosts, type JoinCase } from '#shared/cooperation/cooperation-groups.ts'
import { fillOf } from '#shared/cooperation/cooperation-small.ts'
import { cooperationProblems } from '#shared/cooperation/cooperation-text.ts'
import type { Agreement } from '#shared/cooperation/cooperation.ts'
import { exactly, fraction, multiply, roundHalfUp } from '#shared/kernel/exact.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { readDevelopment } from '#electron/development/development-store.ts'
import { municipalityToEdit } from '#electron/host/municipality.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { readHeads } from '#electron/region/region-store.ts'
import { gatherCandidates, joinCase, partiesOf, type Candidate } from './cooperation-gather.ts'
import { checkQuestion, leftOut, missingOf } from './cooperation-question.ts'
import { readJoinSettings, readPins } from './cooperation-setting-store.ts'
import { readAgreements } from './cooperation-store.ts'

type Contract = typeof cooperationContract
type Reads =
  | 'cooperation.small'
  | 'cooperation.compare'
  | 'cooperation.explain'
  | 'cooperation.settings'
  | 'cooperation.agreements'

function perClient(minor: number, clients: number): number | null {
  return clients === 0 ? null : roundHalfUp(multiply(exactly(minor), fraction(1n, BigInt(clients))))
}

function smallRow(question: JoinCase, service: string, candidate: Candidate) {
  const { municipality, clients } = candidate
  const party = question.parties.find((p) => p.municipality === municipality)
  const empty = { municipality, service, clients, aloneMinor: null, perClientMinor: null, missing: [], partners: [] }
  if (!party) return { ...empty, facility: null, fill: null, tooSmall: null }
  const cost = groupCosts({ ...question, parties: [party] })(0, [0])
  const known = typeof cost === 'number'
  return {
    ...empty,
    ...fillOf(party),
    aloneMinor: known ? cost : null,
    perClientMinor: known && party.clients !== 'unknown' ? perClient(cost, party.clients) : null,
    missing: known ? [] : missingOf(question, party),
    partners: bestPartners(question, municipality, 2),
  }
}

function rowOf(agreement: Agreement): AgreementRow {
  return {
    ...agreement,
    members: agreement.members.map(({ municipality, share, clients }) => ({
      municipality,
      share,
      clients: [...clients].map(([year, count]) => ({ year, clients: count })),
    })),
  }
}

export const cooperationReadServices: { readonly [C in Reads]: ServiceOf<Contract[C]> } = {
  'cooperation.small': (context, input) => {
    const services = gatherReference(context.db).services.map(({ code }) => code)
    if (input.service === undefined && context.municipality === null)
      return refused(problem(workspaceProblems, 'CHOOSE_MUNICIPALITY'))
    const asked = input.service === undefined ? services : [input.service]
    const rows = []
    for (const service of asked) {
      const question = { ...input, service }
      const checked = checkQuestion(context, question, [])
      if (!checked.ok) return checked
      const candidates = gatherCandidates(context, question)
      const join = joinCase(context, question, partiesOf(candidates))
      for (const candidate of candidates) {
        if (input.service === undefined && candidate.municipality !== context.municipality) continue
        rows.push(smallRow(join, service, candidate))
      }
    }
    return ok({ year: input.year, currency: currencyOfYear(input.year), rows })
  },

  'cooperation.compare': (context, input) => {
    const checked = checkQuestion(context, input, input.members)
    if (!checked.ok) return checked
    const asked = gatherCandidates(context, input).filter((c) => input.members.includes(c.municipality))
    const parties = partiesOf(asked).filter(({ clients }) => clients !== 'unknown')
    const join = joinCase(context, input, parties)
    const compared = compareParties(join)
    return ok({
      ...compared,
      year: input.year,
      currency: currencyOfYear(input.year),
      groups: compared.groups.map((group) => ({ ...group, members: [...group.members] })),
      parties: compared.parties.map((row, at) => {
        const party = parties[at]
        const missing = party ? missingOf(join, party) : []
        const from =
          missing.length === 0
            ? party?.borrowedFrom === null
              ? ('own' as const)
              : ('borrowed' as const)
            : row.aloneMinor === null
              ? ('unknown' as const)
              : ('published' as const)
        return { ...row, from, missing }
      }),
      leftOut: leftOut(asked, parties),
    })
  },

  'cooperation.explain': (context, input) => {
    const checked = checkQuestion(context, input, [input.host, ...input.members])
    if (!checked.ok) return checked
    const join = joinCase(context, input, partiesOf(gatherCandidates(context, input)))
    const trace = explainGroup(join, input.host, input.members)
    return trace ? ok(trace) : refused(problem(cooperationProblems, 'NOT_ONE_GROUP'))
  },

  'cooperation.settings': ({ db }) => ok({ settings: [...readJoinSettings(db).values()], pins: readPins(db) }),

  'cooperation.agreements': (context) => {
    const { db, municipality } = context
    const years = [...gatherReference(db).years]
    const copies = readAgreements(db, municipality)
    const received = municipality === null ? [...readHeads(db).keys()] : []
    const said = received.map((id) => ({ municipality: id, models: readDevelopment(db, id) }))
    return ok({
      editable: municipalityToEdit(context).ok,
      years,
      agreements: copies.map(rowOf),
      contradictions: municipality === null ? contradictions(copies, said, years) : [],
    })
  },
}
