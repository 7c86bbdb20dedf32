import type { exchangeContract } from '#shared/exchange/exchange-contract.ts'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { toPem } from '#electron/container/certificate-form.ts'
import type { SigningKey } from '#electron/container/certificate-make.ts'
import { commandSteps, done, type CommandService, type QueryService } from '#electron/host/service.ts'
import { certificateOfPem, factsOf } from './exchange-certificate.ts'
import { keyQuestion, keyToUse, rememberKey, type KeyQuestion } from './exchange-key-choice.ts'
import { readTrust, readTrusted, setTrustStatus } from './exchange-key-store.ts'
import { ownParty } from './exchange-party.ts'

type Contract = typeof exchangeContract

/** Makes the key of this workspace, or takes the one that this workstation has already. */
export const createKey = commandSteps<Contract['exchange.createKey'], KeyQuestion, SigningKey>({
  gather: (context) => ok(keyQuestion(context)),
  wait: (question, { passphrase }, application) => keyToUse(application, question, passphrase),
  settle: (context, key) => {
    rememberKey(context, key)
    const certificate = certificateOfPem(toPem(key.certificateDer))
    if (!certificate) throw new Error('a key with a certificate that is not of our profile')
    return done(factsOf(certificate, ownParty(context).id), { key: 'exchange.key', params: {} })
  },
})

/** The trust list as `verify` takes it. */
export const trustList: QueryService<Contract['exchange.trustList']> = (context) => {
  if (context.role !== 'region') return refused(problem(workspaceProblems, 'REGION_ONLY'))
  return ok(
    readTrust(context.db).map(({ certificate, municipality, status, since }) => ({
      certificate,
      municipality,
      status,
      since,
    })),
  )
}

/** Retired or compromised from now on, or active again after it was retired; what is compromised stays so. */
export const setKeyStatus: CommandService<Contract['exchange.setKeyStatus']> = (context, { fingerprint, status }) => {
  if (context.role !== 'region') return refused(problem(workspaceProblems, 'REGION_ONLY'))
  const known = readTrusted(context.db, fingerprint)
  if (!known) return refused(problem(exchangeProblems, 'KEY_UNKNOWN', { fingerprint }))
  if (known.status === 'compromised' && status !== 'compromised') {
    return refused(problem(exchangeProblems, 'KEY_COMPROMISED_FINAL'))
  }
  if (known.status !== status) setTrustStatus(context.db, fingerprint, status, status === 'active' ? null : context.now)
  return done({}, { key: 'exchange.keyStatus', params: { municipality: known.municipality } })
}
