import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import type { CertificateSubject } from '#electron/container/certificate-encode.ts'
import { digitsOf, fingerprintOf, toPem } from '#electron/container/certificate-form.ts'
import { makeSigningKey, type SigningKey } from '#electron/container/certificate-make.ts'
import type { Application } from '#electron/host/application.ts'
import type { Context } from '#electron/host/service.ts'
import { certificateOfPem } from './exchange-certificate.ts'
import { allKeys, findKey, newProtection, storeKey, unlockKey, type LockedKey } from './exchange-key-file.ts'
import { readOwnKey, useOwnKey, type OwnKeyRow } from './exchange-key-store.ts'
import { subjectOf } from './exchange-party.ts'

/** What the choice of a key needs from the workspace. */
export interface KeyQuestion {
  readonly own: OwnKeyRow | undefined
  readonly subject: CertificateSubject
  readonly now: string
}

// each try takes half a second
const mostTries = 3
const day = 24 * 60 * 60 * 1000

export function keyQuestion(context: Context): KeyQuestion {
  return { own: readOwnKey(context.db), subject: subjectOf(context), now: context.now }
}

/** The key that signs for this workspace; the first time it is made (or found on this machine) at once. */
export async function keyToSign(
  application: Application,
  question: KeyQuestion,
  passphrase: string | undefined,
): Promise<Result<SigningKey, Problem>> {
  const { own, now } = question
  if (!own) return keyToUse(application, question, passphrase)
  const certificate = certificateOfPem(own.certificate)
  if (certificate && certificate.notAfter.getTime() < Date.parse(now)) {
    return refused(problem(exchangeProblems, 'KEY_EXPIRED', { until: certificate.notAfter.toISOString() }))
  }
  const found = findKey(application, own.fingerprint)
  if (!found.ok) return found
  if (!found.value) {
    const digits = certificate ? digitsOf(certificate.der) : own.fingerprint
    return refused(problem(exchangeProblems, 'KEY_ELSEWHERE', { digits }))
  }
  return unlockKey(application, found.value, passphrase)
}

/**
 * A key for this workspace: one of the same office and workstation that lies on this machine and opens, so that a head who begins a new
 * workspace needs no new telephone call; otherwise a new one.
 */
export async function keyToUse(
  application: Application,
  { own, subject, now }: KeyQuestion,
  passphrase: string | undefined,
): Promise<Result<SigningKey, Problem>> {
  const lock = newProtection(application, passphrase)
  if (!lock.ok) return lock
  const usable = ({ certificate, protection }: LockedKey): boolean =>
    protection === lock.value.protection &&
    certificate.subject.code === subject.code &&
    certificate.subject.workstation === subject.workstation &&
    certificate.notAfter.getTime() > Date.parse(now) + day
  const first = (key: LockedKey): number => (fingerprintOf(key.certificate.der) === own?.fingerprint ? 0 : 1)
  const candidates = allKeys(application)
    .filter(usable)
    .sort((a, b) => first(a) - first(b))
  for (const key of candidates.slice(0, mostTries)) {
    const opened = await unlockKey(application, key, passphrase)
    if (opened.ok) return opened
  }
  const key = makeSigningKey(subject, new Date(now))
  const stored = await storeKey(application, key, lock.value)
  return stored.ok ? ok(key) : stored
}

/** Writes down which key the workspace uses, when that is news. */
export function rememberKey(context: Context, key: SigningKey): void {
  const fingerprint = fingerprintOf(key.certificateDer)
  if (readOwnKey(context.db)?.fingerprint === fingerprint) return
  useOwnKey(context.db, { fingerprint, certificate: toPem(key.certificateDer) }, context.now)
}
