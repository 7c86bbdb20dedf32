import type { exchangeContract, Verdict } from '#shared/exchange/exchange-contract.ts'
import type { trustEntry } from '#shared/exchange/exchange-trust-entry.ts'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import type { Language } from '#shared/kernel/text.ts'
import type { z } from 'zod'
import { plainFileName } from '#electron/container/text-safety.ts'
import type { TrustEntry } from '#electron/container/trust.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { certificateOfPem } from './exchange-certificate.ts'
import { bytesOf } from './exchange-file-content.ts'
import { openFile } from './exchange-opened.ts'
import { unsealed } from './exchange-sealed.ts'
import { fine, verdictOf } from './exchange-verdict.ts'

function trustOf(entries: readonly z.output<typeof trustEntry>[]): Result<TrustEntry[], Problem> {
  const trust: TrustEntry[] = []
  for (const [at, { certificate, municipality, status, since }] of entries.entries()) {
    const certificateDer = certificateOfPem(certificate)?.der
    if (!certificateDer) return refused(problem(exchangeProblems, 'TRUST_INVALID', { entry: at + 1 }))
    trust.push({ certificateDer, municipality, status, since })
  }
  return ok(trust)
}

/** A function that verifies one file after the other with the same trust list; TRUST_INVALID when the list cannot be used. */
export function verifier(
  entries: readonly z.output<typeof trustEntry>[],
  now: Date,
  language: Language,
): Result<(name: string, bytes: Uint8Array) => Verdict, Problem> {
  const trust = trustOf(entries)
  if (!trust.ok) return trust
  return ok((file, bytes) => {
    const opened = openFile(bytes, trust.value, now)
    return verdictOf(
      { file: plainFileName(file), problem: opened.problem ?? fine, notes: opened.notes, opened },
      language,
    )
  })
}

/** Verifies files without a workspace: everything up to entitlement. Without a trust list every signer is unknown. */
export const verifyFiles: ServiceOf<(typeof exchangeContract)['exchange.verify']> = async (
  application,
  { files, trust, outerPassphrase },
) => {
  const verify = verifier(trust, application.ports.clock(), application.settings.settings.language)
  if (!verify.ok) return verify
  const opened = await unsealed(files, outerPassphrase)
  return ok({ files: opened.map((file) => verify.value(file.name, bytesOf(file))) })
}
