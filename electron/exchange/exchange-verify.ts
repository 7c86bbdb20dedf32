import type { exchangeContract, FileContent, trustEntry } from '#shared/exchange/exchange-contract.ts'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import type { z } from 'zod'
import type { TrustEntry } from '#electron/container/trust.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { certificateOfPem } from './exchange-certificate.ts'
import { openFile } from './exchange-opened.ts'
import { fine, verdictOf } from './exchange-verdict.ts'

export function bytesOf(file: FileContent): Uint8Array {
  return Buffer.from(file.base64, 'base64')
}

function trustOf(entries: readonly z.output<typeof trustEntry>[]): Result<TrustEntry[], Problem> {
  const trust: TrustEntry[] = []
  for (const [at, { certificate, municipality, status, since }] of entries.entries()) {
    const certificateDer = certificateOfPem(certificate)?.der
    if (!certificateDer) return refused(problem(exchangeProblems, 'TRUST_INVALID', { entry: at + 1 }))
    trust.push({ certificateDer, municipality, status, since })
  }
  return ok(trust)
}

/** Verifies files without a workspace: everything up to entitlement. Without a trust list every signer is unknown. */
export const verifyFiles: ServiceOf<(typeof exchangeContract)['exchange.verify']> = (application, { files, trust }) => {
  const trusted = trustOf(trust)
  if (!trusted.ok) return Promise.resolve(trusted)
  const { language } = application.settings.settings
  const now = application.ports.clock()
  const verdicts = files.map((file) => {
    const opened = openFile(bytesOf(file), trusted.value, now)
    return verdictOf({ file: file.name, problem: opened.problem ?? fine, notes: opened.notes, opened }, language)
  })
  return Promise.resolve(ok({ files: verdicts }))
}
