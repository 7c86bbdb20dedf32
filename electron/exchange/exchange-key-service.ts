import type { exchangeContract } from '#shared/exchange/exchange-contract.ts'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { payloadVersion, type TrustList } from '#shared/exchange/payload.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { toPem } from '#electron/container/certificate-form.ts'
import type { SigningKey } from '#electron/container/certificate-make.ts'
import { commandSteps, done, type CommandService, type Context, type QueryService } from '#electron/host/service.ts'
import { certificateOfPem, factsOf } from './exchange-certificate.ts'
import { keyQuestion, keyToUse, rememberKey, type KeyQuestion } from './exchange-key-choice.ts'
import { keepSigned, sign, signedAt, toSign, type Signed, type Unsigned } from './exchange-document.ts'
import { addTrustList, readTrust, readTrusted, readTrustList, setTrustStatus } from './exchange-key-store.ts'
import { ownParty, senderOf } from './exchange-party.ts'

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

const entriesOf = ({ db }: Context) =>
  readTrust(db).map(({ certificate, municipality, status, since }) => ({ certificate, municipality, status, since }))

/** The trust list as `verify` takes it. */
export const trustList: QueryService<Contract['exchange.trustList']> = (context) => {
  if (context.role !== 'region') return refused(problem(workspaceProblems, 'REGION_ONLY'))
  return ok(entriesOf(context))
}

function unsignedTrustList(context: Context): Result<Unsigned, Problem> {
  if (context.role !== 'region') return refused(problem(workspaceProblems, 'REGION_ONLY'))
  const last = readTrustList(context.db)
  const serial = (last?.serial ?? 0) + 1
  const payload: TrustList = {
    kind: 'trust-list',
    schema: { ...payloadVersion },
    from: { municipality: 'region', workstation: senderOf(context) },
    to: 'all',
    municipality: 'region',
    createdAt: context.now,
    note: null,
    serial,
    previous: last?.digest ?? null,
    keys: entriesOf(context),
  }
  const file = `Uzticamo_atslēgu_saraksts_${String(serial).padStart(2, '0')}.asice`
  return toSign(context, payload, { payload: 'trust-list.json', file })
}

/** The same, signed, for the municipalities: its serial rises, and it names its predecessor. */
export const signTrustList = commandSteps<Contract['exchange.signTrustList'], Unsigned, Signed>({
  gather: unsignedTrustList,
  wait: (unsigned, { passphrase }, application) => sign(application, unsigned, passphrase),
  settle: (context, signed) => {
    const { payload } = signed
    if (payload.kind !== 'trust-list') throw new Error('not what was gathered')
    const { serial, previous, keys } = payload
    const file = keepSigned(context, signed, { municipality: 'region', revision: null, submission: null })
    const issuedAt = signedAt(signed)
    addTrustList(context.db, { serial, digest: signed.id, previous, issuedAt, keys: JSON.stringify(keys) })
    return done({ ...file, serial }, { key: 'exchange.trustList', params: { serial } })
  },
})

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
