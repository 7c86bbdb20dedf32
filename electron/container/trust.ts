import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { digitsOf } from './certificate-form.ts'
import type { Certificate } from './certificate-read.ts'
import { sameBytes } from './der-read.ts'

/** One enrolled key of the region's trust list. */
export interface TrustEntry {
  readonly certificateDer: Uint8Array
  /** The municipality's id, or `region`. */
  readonly municipality: string
  readonly status: 'active' | 'retired' | 'compromised'
  /** ISO date or instant from which `retired` holds; `null` when it always holds. */
  readonly since: string | null
}

export interface TrustedSigner {
  readonly municipality: string
  /** When the key was retired since, and the file is taken nevertheless. */
  readonly retiredSince: string | undefined
}

const grace = 30 * 24 * 60 * 60 * 1000
const gravity = { active: 0, retired: 1, compromised: 2 } as const

/**
 * Whose key is it, and is it still believed? Only the very certificate counts, never a name. SIGNER_UNKNOWN; SIGNER_REVOKED when
 * compromised, whatever time the file claims, and when retired unless the file was signed before and (on import) no more than 30 days
 * have passed since. Of several entries for one certificate the gravest holds.
 */
export function findSigner(
  certificate: Certificate,
  signingTime: Date,
  trust: readonly TrustEntry[],
  now: Date,
  importing: boolean,
): Result<TrustedSigner, Problem> {
  const name = certificate.subject.organisation
  const entries = trust.filter((entry) => sameBytes(entry.certificateDer, certificate.der))
  const entry = entries.sort((a, b) => gravity[b.status] - gravity[a.status])[0]
  if (!entry) return refused(problem(refusalProblems, 'SIGNER_UNKNOWN', { name, digits: digitsOf(certificate.der) }))
  const { municipality, status, since } = entry
  if (status === 'active') return ok({ municipality, retiredSince: undefined })
  const from = since === null ? Number.NaN : Date.parse(since)
  const before = signingTime.getTime() < from
  const inTime = !importing || now.getTime() <= from + grace
  if (status === 'retired' && since !== null && before && inTime) return ok({ municipality, retiredSince: since })
  return refused(problem(refusalProblems, 'SIGNER_REVOKED', { name, status, since }))
}
