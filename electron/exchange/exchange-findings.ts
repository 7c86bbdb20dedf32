import type { z } from 'zod'
import type { finding } from '#shared/overview/overview-contract.ts'
import type { Database } from '#electron/database/database.ts'
import { shownFinding, validatePlan } from '#electron/overview/overview-gather.ts'

export type Finding = z.output<typeof finding>

/** What the rules of the overview say about a municipality's own figures: the only place where the exchange asks another module. */
export function findingsOf(db: Database, municipality: string): Finding[] {
  return validatePlan(db, municipality, 'base').validation.findings.map(shownFinding)
}
