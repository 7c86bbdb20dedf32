import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { fingerprintOf } from '#electron/container/certificate-form.ts'
import type { SigningKey } from '#electron/container/certificate-make.ts'
import { parseCertificate, type Certificate } from '#electron/container/certificate-read.ts'
import { readKeyDocument } from '#electron/container/key-document.ts'
import { keyProtectionOf, openKey, sealKey, type KeyProtection } from '#electron/container/key-vault.ts'
import { writeDurably } from '#electron/database/durable-file.ts'
import type { Application } from '#electron/host/application.ts'

export const shortestPassphrase = 8

/** A key that lies on this machine, still locked. */
export interface LockedKey {
  readonly document: string
  readonly protection: 'passphrase' | 'os'
  readonly certificate: Certificate
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // a folder in its place, or no permission
    return undefined
  }
}

function readLocked(path: string): LockedKey | undefined {
  const document = readText(path)
  if (document === undefined) return undefined
  const protection = keyProtectionOf(document)
  const read = readKeyDocument(document)
  const certificate = read.ok ? parseCertificate(read.value.header.certificate) : read
  return protection.ok && certificate.ok
    ? { document, protection: protection.value, certificate: certificate.value }
    : undefined
}

function pathOf(application: Application, fingerprint: string): string {
  return join(application.keysFolder, `${fingerprint}.json`)
}

/** The locked key with this fingerprint: `undefined` when it is not on this machine, KEY_DAMAGED when its file cannot be used. */
export function findKey(application: Application, fingerprint: string): Result<LockedKey | undefined, Problem> {
  const path = pathOf(application, fingerprint)
  if (!existsSync(path)) return ok(undefined)
  const locked = readLocked(path)
  const same = locked && fingerprintOf(locked.certificate.der) === fingerprint
  return same ? ok(locked) : refused(problem(refusalProblems, 'KEY_DAMAGED', { reason: 'document' }))
}

/** Every key on this machine, the newest first. Damaged files are passed over. */
export function allKeys(application: Application): LockedKey[] {
  if (!existsSync(application.keysFolder)) return []
  return readdirSync(application.keysFolder)
    .filter((name) => /^[0-9a-f]{64}\.json$/.test(name))
    .sort()
    .map((name) => readLocked(join(application.keysFolder, name)))
    .filter((key) => key !== undefined)
    .sort((a, b) => b.certificate.notBefore.getTime() - a.certificate.notBefore.getTime())
}

/** Can the key be opened here at all, given its passphrase if it has one? */
export function isUnlockable(application: Application, key: LockedKey): boolean {
  return key.protection === 'passphrase' || application.ports.keyProtector !== undefined
}

export async function unlockKey(
  application: Application,
  key: LockedKey,
  passphrase: string | undefined,
): Promise<Result<SigningKey, Problem>> {
  const os = application.ports.keyProtector
  if (key.protection === 'passphrase')
    return openKey(key.document, { protection: 'passphrase', passphrase: passphrase ?? '' })
  return os ? openKey(key.document, { protection: 'os', os }) : refused(problem(exchangeProblems, 'KEY_SYSTEM_ONLY'))
}

/** How a new key is locked: by the operating system where it offers that and no passphrase was given, else by the passphrase. */
export function newProtection(
  application: Application,
  passphrase: string | undefined,
): Result<KeyProtection, Problem> {
  const os = application.ports.keyProtector
  if (os && passphrase === undefined) return ok({ protection: 'os', os })
  if (passphrase === undefined) return refused(problem(refusalProblems, 'PASSPHRASE_NEEDED'))
  // spaces, and what nobody sees, protect nothing
  if (Array.from(passphrase.replaceAll(/[\s\p{C}]/gu, '')).length < shortestPassphrase) {
    return refused(problem(exchangeProblems, 'PASSPHRASE_SHORT', { least: shortestPassphrase }))
  }
  return ok({ protection: 'passphrase', passphrase })
}

/** Locks a key and puts it on disk, readable only for this user of the computer. */
export async function storeKey(
  application: Application,
  key: SigningKey,
  lock: KeyProtection,
): Promise<Result<null, Problem>> {
  const document = await sealKey(key, lock)
  if (!document.ok) return document
  const folder = application.keysFolder
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeDurably(pathOf(application, fingerprintOf(key.certificateDer)), new TextEncoder().encode(document.value))
  } catch (error) {
    const what = (error as NodeJS.ErrnoException).code ?? String(error)
    return refused(problem(workspaceProblems, 'FOLDER_UNUSABLE', { path: folder, what }))
  }
  return ok(null)
}
