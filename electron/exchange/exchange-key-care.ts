import type { exchangeContract } from '#shared/exchange/exchange-contract.ts'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { payloadVersion, type KeyCard } from '#shared/exchange/payload.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { digitsOf, fingerprintOf, toPem } from '#electron/container/certificate-form.ts'
import { makeSigningKey, type SigningKey } from '#electron/container/certificate-make.ts'
import { canonicalPayload } from '#electron/container/json-canonical.ts'
import { openKey, sealKey } from '#electron/container/key-vault.ts'
import { writeContainer } from '#electron/container/write-container.ts'
import type { Application } from '#electron/host/application.ts'
import { commandSteps, done, querySteps, type Context } from '#electron/host/service.ts'
import { keepCard } from './exchange-card-service.ts'
import { certificateOfPem, factsOf } from './exchange-certificate.ts'
import { keyQuestion, keyToSign, rememberKey, type KeyQuestion } from './exchange-key-choice.ts'
import { newProtection, storeKey } from './exchange-key-file.ts'
import { ownParty, senderOf, type Party } from './exchange-party.ts'
import { bytesOf } from './exchange-file-content.ts'

type Contract = typeof exchangeContract

/** The key that this workspace signs with; it must be there already. */
async function ownKey(
  application: Application,
  question: KeyQuestion,
  passphrase: string | undefined,
): Promise<Result<SigningKey, Problem>> {
  if (!question.own) return refused(problem(exchangeProblems, 'KEY_MISSING'))
  return keyToSign(application, question, passphrase)
}

interface Asked {
  readonly question: KeyQuestion
  readonly party: Party
}

const asked = (context: Context): Result<Asked, Problem> =>
  ok({ question: keyQuestion(context), party: ownParty(context) })

/** A copy of the key to be put away: always under a passphrase, so that it opens on any computer. */
export const backupKey = querySteps<Contract['exchange.backupKey'], Asked, { name: string; base64: string }>({
  gather: asked,
  async wait({ question, party }, { passphrase, backupPassphrase }, application) {
    const lock = newProtection(application, backupPassphrase)
    if (!lock.ok) return lock
    const key = await ownKey(application, question, passphrase)
    if (!key.ok) return key
    const document = await sealKey(key.value, lock.value)
    if (!document.ok) return document
    const name = `${party.name.replaceAll(' ', '_')}_atslēgas_kopija.json`
    return ok({ name, base64: Buffer.from(document.value, 'utf8').toString('base64') })
  },
  settle: (_context, file) => ok(file),
})

/** Puts a copy of the key on this computer and signs with it from now on. */
export const restoreKey = commandSteps<Contract['exchange.restoreKey'], Asked, SigningKey>({
  gather: asked,
  async wait({ question, party }, { file, backupPassphrase, passphrase }, application) {
    const lock = newProtection(
      application,
      passphrase ?? (application.ports.keyProtector ? undefined : backupPassphrase),
    )
    if (!lock.ok) return lock
    const document = Buffer.from(bytesOf(file)).toString('utf8')
    const key = await openKey(document, { protection: 'passphrase', passphrase: backupPassphrase })
    if (!key.ok) return key
    const certificate = certificateOfPem(toPem(key.value.certificateDer))
    if (certificate?.subject.code !== question.subject.code)
      return refused(
        problem(exchangeProblems, 'KEY_OF_OTHER', { name: certificate?.subject.organisation ?? party.name }),
      )
    const stored = await storeKey(application, key.value, lock.value)
    return stored.ok ? key : stored
  },
  settle(context, key) {
    rememberKey(context, key)
    const certificate = certificateOfPem(toPem(key.certificateDer))
    if (!certificate) throw new Error('a key with a certificate that is not of our profile')
    return done(factsOf(certificate, ownParty(context).id), { key: 'exchange.restoreKey', params: {} })
  },
})

/** The key stays the same; only what opens it changes. */
export const changePassphrase = commandSteps<Contract['exchange.changePassphrase'], Asked, object>({
  gather: asked,
  async wait({ question }, { passphrase, newPassphrase }, application) {
    const lock = newProtection(application, newPassphrase)
    if (!lock.ok) return lock
    const key = await ownKey(application, question, passphrase)
    if (!key.ok) return key
    const stored = await storeKey(application, key.value, lock.value)
    return stored.ok ? ok({}) : stored
  },
  settle: () => done({}, { key: 'exchange.changePassphrase', params: {} }),
})

interface Rotated extends Asked {
  readonly key: SigningKey
  readonly bytes: Uint8Array
}

/** A new key whose card the old one signs: the region knows by that whose it is, without a telephone call. */
export const rotateKey = commandSteps<
  Contract['exchange.rotateKey'],
  Asked & { readonly workstation: string },
  Rotated
>({
  gather: (context) => ok({ question: keyQuestion(context), party: ownParty(context), workstation: senderOf(context) }),
  async wait({ question, party, workstation }, { passphrase, newPassphrase }, application) {
    const old = await ownKey(application, question, passphrase)
    if (!old.ok) return old
    const lock = newProtection(application, newPassphrase ?? passphrase)
    if (!lock.ok) return lock
    const key = makeSigningKey(question.subject, new Date(question.now))
    const card: KeyCard = {
      kind: 'key-card',
      schema: { ...payloadVersion },
      from: { municipality: party.id, workstation },
      to: 'region',
      municipality: party.id,
      createdAt: question.now,
      note: null,
      certificate: toPem(key.certificateDer),
      digits: digitsOf(key.certificateDer),
      successorOf: fingerprintOf(old.value.certificateDer),
    }
    const payload = canonicalPayload(card)
    if (!payload.ok) return payload
    const { bytes } = await writeContainer({
      payload: payload.value,
      payloadName: 'key-card.json',
      certificateDer: old.value.certificateDer,
      privateKey: old.value.privateKey,
      signingTime: new Date(question.now),
    })
    // Only when everything else is there: a key that nobody was told of would only confuse.
    const stored = await storeKey(application, key, lock.value)
    return stored.ok ? ok({ question, party, key, bytes }) : stored
  },
  settle: (context, { party, key, bytes }) =>
    done(keepCard(context, party, key, bytes), { key: 'exchange.rotateKey', params: {} }),
})
