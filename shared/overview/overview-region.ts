import type { Completeness } from './overview-findings.ts'
import { isComplete } from './overview-findings.ts'

/** What the overview of the region needs to know of a municipality's submission. */
export interface Submission {
  readonly municipality: string
  readonly state: 'none' | 'received' | 'earlier' | 'withdrawn'
  readonly enrolled: boolean
  readonly completeness: Completeness | null
  readonly mustFix: number | null
  readonly refusedSince: number
  /** The 24 digits of the key that signed the present figures. */
  readonly signer: string | null
}

/** Where a municipality stands: nothing here, something must be fixed, questions open, or whole. */
export type Standing = 'none' | 'must-fix' | 'open' | 'whole'

export function standingOf(row: Submission): Standing {
  if (row.state !== 'received') return 'none'
  if ((row.mustFix ?? 0) > 0) return 'must-fix'
  return row.completeness && isComplete(row.completeness) ? 'whole' : 'open'
}

export interface RegionSummary {
  readonly of: number
  readonly received: readonly string[]
  readonly missing: readonly string[]
  readonly whole: readonly string[]
  readonly mustFix: readonly string[]
  /** Received, nothing to fix, but questions are still open. */
  readonly open: readonly string[]
  /** Without an enrolled key: their files cannot be accepted. */
  readonly notEnrolled: readonly string[]
  /** Files were refused after the last accepted one. */
  readonly refused: readonly string[]
  /** Their present figures were signed with a key that has fallen into other hands. */
  readonly compromised: readonly string[]
}

interface KnownKey {
  readonly digits: string
  readonly status: 'active' | 'retired' | 'compromised'
}

/** Present figures that a key signed which has fallen into other hands: whoever has it could have written them. */
export function isCompromised(row: Submission, keys: readonly KnownKey[]): boolean {
  return row.signer !== null && keys.some((key) => key.status === 'compromised' && key.digits === row.signer)
}

export function summarise(rows: readonly Submission[], keys: readonly KnownKey[]): RegionSummary {
  const where = (test: (row: Submission) => boolean): string[] => rows.filter(test).map((row) => row.municipality)
  return {
    of: rows.length,
    received: where((row) => row.state === 'received'),
    missing: where((row) => row.state !== 'received'),
    whole: where((row) => standingOf(row) === 'whole'),
    mustFix: where((row) => standingOf(row) === 'must-fix'),
    open: where((row) => standingOf(row) === 'open'),
    notEnrolled: where((row) => !row.enrolled),
    refused: where((row) => row.refusedSince > 0),
    compromised: where((row) => isCompromised(row, keys)),
  }
}
