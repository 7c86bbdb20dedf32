import { receivedByLeads } from '#shared/cooperation/cooperation-once.ts'
import type { Database } from '#electron/database/database.ts'
import { readAgreements } from '#electron/cooperation/cooperation-store.ts'
import { computePlan, type Plan } from '#electron/costing/costing-gather.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { readMunicipalities } from '#electron/programme/programme-store.ts'
import { readHeads, type HeadRow } from './region-store.ts'

/** A municipality of the region: its plan, or null while nothing was received from it. Not received is not known, never 0. */
export interface Member {
  readonly municipality: string
  readonly plan: Plan | null
  /** What partners pay it by service and place of the year, minor units: counted in its cost already. */
  readonly received: ReadonlyMap<string, readonly number[]>
}

const nothing: Member['received'] = new Map()

function counts(head: HeadRow | undefined): boolean {
  return head !== undefined && head.standing !== 'withdrawn'
}

/** Computes every municipality that a submission stands for, and what is counted twice between them. */
export function gatherMembers(db: Database, scenario: string): Member[] {
  const heads = readHeads(db)
  const members = readMunicipalities(db).map(({ id }) => ({
    municipality: id,
    // What was withdrawn does not count: it is not known, as if nothing had come.
    plan: counts(heads.get(id)) ? computePlan(db, id, scenario) : null,
  }))
  const plans = new Map(members.map((member) => [member.municipality, member.plan]))
  const copies = readAgreements(db, null).filter(({ holder }) => plans.get(holder))
  const received = receivedByLeads(copies, gatherReference(db).years, (municipality, service, line, at) => {
    const costs = plans.get(municipality)?.costs.find(({ code }) => code === service)
    return costs?.lines.find(({ id }) => id === line)?.minor[at] ?? 'unknown'
  })
  return members.map((member) => ({ ...member, received: received.get(member.municipality) ?? nothing }))
}
