import { developmentProblems } from '#shared/development/development-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import type { regionContract } from '#shared/region/region-contract.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { readDevelopment } from '#electron/development/development-store.ts'
import { exchangeEdition } from '#electron/exchange/exchange-edition.ts'
import { certificateOfPem, factsOf } from '#electron/exchange/exchange-certificate.ts'
import { checkScenario } from '#electron/forecast/forecast-scenario.ts'
import type { Context, ServiceOf } from '#electron/host/service.ts'
import { validatePlan } from '#electron/overview/overview-gather.ts'
import { gatherReference, type Reference } from '#electron/programme/programme-reference.ts'
import { countConflicts, readCorrections, type Correction } from '#electron/merge/merge-store.ts'
import { readReviewState } from '#electron/review/review-store.ts'
import { readRounds } from '#electron/round/round-store.ts'
import { readHeads, readRefused, readTrusted, type HeadRow } from './region-store.ts'
import { gatherMembers, type Member } from './region-gather.ts'
import { addFigures, cellFigures, memberFigures, overallCost } from './region-totals.ts'

type Contract = typeof regionContract

interface Region {
  readonly reference: Reference
  readonly members: readonly Member[]
}

/** The signed file that a municipality's figures come from. */
function fileOf(head: HeadRow | undefined, trusted: ReturnType<typeof readTrusted>) {
  if (!head) return null
  const certificate = certificateOfPem(trusted.get(head.signer)?.certificate ?? '')
  const signer = certificate ? factsOf(certificate, head.municipality).digits : null
  return { revision: head.revision, signedAt: head.signedAt, signer, digest: head.fileDigest }
}

function isAbout({ ours, theirs }: Correction, service: string): boolean {
  return (ours ?? theirs)?.['service'] === service
}

function stateOf(head: HeadRow | undefined, round: string) {
  if (!head) return 'none' as const
  if (head.standing === 'withdrawn') return 'withdrawn' as const
  return head.round === round ? ('received' as const) : ('earlier' as const)
}

/** Computes every municipality that a submission stands for. */
function gatherRegion(context: Context, scenario: string): Result<Region, Problem> {
  if (context.role !== 'region') return refused(problem(workspaceProblems, 'REGION_ONLY'))
  const known = checkScenario(context.db, null, scenario)
  if (!known.ok) return known
  const reference = gatherReference(context.db)
  const members = gatherMembers(context.db, scenario)
  return ok({ reference, members })
}

export const regionServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'region.submissions': (context) => {
    const region = gatherRegion(context, 'base')
    if (!region.ok) return region
    const { db } = context
    const heads = readHeads(db)
    const trusted = readTrusted(db)
    const refusedFiles = readRefused(db)
    const { round } = exchangeEdition(db)
    const deadline = readRounds(db).find((one) => one.round === round)?.deadline
    const conflicts = countConflicts(db)
    const reviews = new Map(readReviewState(db).map((row) => [row.municipality, row]))
    return ok({
      round,
      rows: region.value.members.map(({ municipality, plan }) => {
        const head = heads.get(municipality)
        const signer = head ? trusted.get(head.signer) : undefined
        const certificate = signer && certificateOfPem(signer.certificate)
        const facts = certificate && factsOf(certificate, municipality)
        const validation = plan ? validatePlan(db, municipality, 'base').validation : undefined
        return {
          municipality,
          state: stateOf(head, round),
          late: head?.round === round && deadline !== undefined && head.signedAt.slice(0, 10) > deadline,
          unchanged: head?.standing === 'unchanged',
          conflicts: conflicts.get(municipality) ?? 0,
          decision: reviews.get(municipality)?.decision ?? null,
          answered: reviews.get(municipality)?.answered === 1,
          enrolled: [...trusted.values()].some((t) => t.municipality === municipality && t.status === 'active'),
          revision: head?.revision ?? null,
          signedAt: head?.signedAt ?? null,
          takenAt: head?.takenAt ?? null,
          signer: facts?.digits ?? null,
          workstation: facts?.workstation ?? null,
          completeness: validation?.completeness ?? null,
          mustFix: validation ? validation.findings.filter((f) => f.severity === 'must').length : null,
          refusedSince: refusedFiles.get(municipality) ?? 0,
        }
      }),
    })
  },

  'region.totals': (context, input) => {
    const region = gatherRegion(context, input.scenario)
    if (!region.ok) return region
    const { members, reference } = region.value
    const { years, services } = reference
    const municipalities = members.map((member) => ({ member, years: memberFigures(member, services.length, years) }))
    const totals = addFigures(
      municipalities.map((row) => row.years),
      years,
    )
    return ok({
      years: [...years],
      received: members.filter((member) => member.plan !== null).length,
      of: members.length,
      services: services.map((service, s) => {
        const rows = addFigures(
          members.map((member) => cellFigures(member, s, years)),
          years,
        )
        const running = members.filter((m) =>
          m.plan?.forecast.services[s]?.years.some((year) => year.presence === 'running'),
        )
        return { service: service.code, plannedIn: running.length, years: rows, overall: overallCost(rows) }
      }),
      municipalities: municipalities.map(({ member, years: rows }) => {
        const known = reference.base(member.municipality).population
        return {
          municipality: member.municipality,
          received: member.plan !== null,
          populations: years.flatMap((year) => {
            const population = known.get(year)?.value
            return typeof population === 'number' ? [{ year, population }] : []
          }),
          years: rows,
          overall: overallCost(rows),
        }
      }),
      totals,
      overall: overallCost(totals),
    })
  },

  'region.service': (context, input) => {
    const region = gatherRegion(context, input.scenario)
    if (!region.ok) return region
    const { members, reference } = region.value
    const at = reference.services.findIndex((service) => service.code === input.service)
    if (at < 0) return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service: input.service }))
    const heads = readHeads(context.db)
    const trusted = readTrusted(context.db)
    return ok({
      service: input.service,
      rows: members.map((member) => {
        const model = member.plan ? readDevelopment(context.db, member.municipality)[at] : undefined
        return {
          municipality: member.municipality,
          received: member.plan !== null,
          file: fileOf(heads.get(member.municipality), trusted),
          corrected: readCorrections(context.db, member.municipality).filter((one) => isAbout(one, input.service))
            .length,
          decision: model?.decision ?? null,
          startYear: model?.startYear ?? null,
          years: cellFigures(member, at, reference.years),
        }
      }),
    })
  },
}
