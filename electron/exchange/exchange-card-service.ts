import { createHash } from 'node:crypto'
import type { exchangeContract } from '#shared/exchange/exchange-contract.ts'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { payloadVersion, type KeyCard } from '#shared/exchange/payload.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import type { FileContent } from '#shared/exchange/exchange-contract.ts'
import { digitsOf, toPem } from '#electron/container/certificate-form.ts'
import type { SigningKey } from '#electron/container/certificate-make.ts'
import { canonicalPayload } from '#electron/container/json-canonical.ts'
import { plainFileName, toSafeText } from '#electron/container/text-safety.ts'
import { writeContainer } from '#electron/container/write-container.ts'
import { commandSteps, done, type CommandService, type Context, type QueryService } from '#electron/host/service.ts'
import { certificateOfPem, factsOf, type CertificateFacts } from './exchange-certificate.ts'
import { keyQuestion, keyToSign, rememberKey, type KeyQuestion } from './exchange-key-choice.ts'
import { addTrust, readTrusted, setTrustStatus } from './exchange-key-store.ts'
import { openCard, type OpenedCard } from './exchange-opened.ts'
import { ownParty, partyOf, type Party } from './exchange-party.ts'
import { addLedgerRow, keepFile } from './exchange-store.ts'
import { bytesOf } from './exchange-file-content.ts'

type Contract = typeof exchangeContract

interface Gathered {
  readonly key: KeyQuestion
  readonly party: Party
  readonly workstation: string
}

interface Written extends Gathered {
  readonly signer: SigningKey
  readonly bytes: Uint8Array
}

const cardFileName = ({ name }: Party): string => `${name.replaceAll(' ', '_')}_atslēgas_karte.asice`

/** The key card: signed by the key that it carries; only the telephone call makes it believed. */
export const writeKeyCard = commandSteps<Contract['exchange.keyCard'], Gathered, Written>({
  gather: (context) =>
    ok({ key: keyQuestion(context), party: ownParty(context), workstation: toSafeText(context.who) }),
  wait: async (gathered, { passphrase }, application) => {
    const signer = await keyToSign(application, gathered.key, passphrase)
    if (!signer.ok) return signer
    const payload = canonicalPayload(cardOf(gathered, signer.value))
    if (!payload.ok) return payload
    const { bytes } = await writeContainer({
      payload: payload.value,
      payloadName: 'key-card.json',
      certificateDer: signer.value.certificateDer,
      privateKey: signer.value.privateKey,
      signingTime: new Date(gathered.key.now),
    })
    return ok({ ...gathered, signer: signer.value, bytes })
  },
  settle: (context, { party, signer, bytes }) =>
    done(keepCard(context, party, signer, bytes), { key: 'exchange.card', params: {} }),
})

/** Signs with the key from now on, and keeps its card with a row in the ledger. @returns the card for the person */
export function keepCard(
  context: Context,
  party: Party,
  key: SigningKey,
  bytes: Uint8Array,
): { readonly name: string; readonly base64: string; readonly digits: string; readonly digest: string } {
  const digits = digitsOf(key.certificateDer)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const name = cardFileName(party)
  rememberKey(context, key)
  keepFile(context.db, digest, bytes)
  noteCard(context, 'out', { name, digest, party: party.id, digits })
  return { name, base64: Buffer.from(bytes).toString('base64'), digits, digest }
}

function cardOf({ key, party, workstation }: Gathered, { certificateDer }: SigningKey): KeyCard {
  return {
    kind: 'key-card',
    schema: { ...payloadVersion },
    from: { municipality: party.id, workstation },
    to: 'region',
    municipality: party.id,
    createdAt: key.now,
    note: null,
    certificate: toPem(certificateDer),
    digits: digitsOf(certificateDer),
    successorOf: null,
  }
}

function noteCard(
  context: Context,
  direction: 'in' | 'out',
  card: { readonly name: string; readonly digest: string; readonly party: string; readonly digits: string },
): void {
  addLedgerRow(context.db, {
    at: context.now,
    who: context.who,
    direction,
    kind: 'key-card',
    fileName: card.name,
    digest: card.digest,
    submission: null,
    verdict: 'OK',
    details: null,
    municipality: card.party,
    revision: null,
    signer: card.digits,
    changed: null,
  })
}

/** A card whose certificate names the party that the programme knows by that code. */
function readCard(
  context: Context,
  file: FileContent,
): Result<OpenedCard & { readonly facts: CertificateFacts; readonly vouchedBy: string | null }, Problem> {
  const read = openCard(bytesOf(file), new Date(context.now))
  if (!read.ok) return read
  const { opened, card } = read.value
  const { subject, certificateDer } = opened.signer
  const party = partyOf(context.db, card.municipality)
  if (context.role === 'region' && card.municipality === 'region') {
    return refused(problem(exchangeProblems, 'CARD_OF_REGION'))
  }
  if (context.role === 'municipality' && card.municipality !== 'region') {
    return refused(problem(exchangeProblems, 'CARD_OF_MUNICIPALITY'))
  }
  if (!party || party.code !== subject.code) {
    const claimed = { signer: subject.organisation, municipality: party?.name ?? card.municipality }
    return refused(problem(refusalProblems, 'NOT_ENTITLED', claimed))
  }
  if (card.successorOf === null)
    return ok({ opened, card, facts: factsOf({ ...opened.signer, der: certificateDer }, party.id), vouchedBy: null })
  const carried = certificateOfPem(card.certificate)
  const old = readTrusted(context.db, card.successorOf)
  if (!carried || old?.status !== 'active' || old.municipality !== party.id)
    return refused(problem(exchangeProblems, 'SUCCESSOR_UNKNOWN', { name: party.name }))
  return ok({ opened, card, facts: factsOf(carried, party.id), vouchedBy: opened.signer.digits })
}

export const examineCard: QueryService<Contract['exchange.examineCard']> = (context, { file }) => {
  const read = readCard(context, file)
  return read.ok ? ok({ ...read.value.facts, vouchedBy: read.value.vouchedBy }) : read
}

const bare = (digits: string): string => digits.replaceAll(/[\s-]/g, '')

/** Trusts the key of a card after the digits were compared by telephone; the same key twice is no fault. */
export const enrolKey: CommandService<Contract['exchange.enrol']> = (context, { file, digits }) => {
  const read = readCard(context, file)
  if (!read.ok) return read
  const { facts, card, vouchedBy } = read.value
  if (vouchedBy === null && bare(digits) !== bare(facts.digits))
    return refused(problem(exchangeProblems, 'DIGITS_DIFFER', { digits: facts.digits }))
  const known = readTrusted(context.db, facts.fingerprint)
  if (known?.status === 'compromised') return refused(problem(exchangeProblems, 'KEY_COMPROMISED_FINAL'))
  if (known && known.status !== 'active') {
    const { status, since } = known
    return refused(problem(refusalProblems, 'SIGNER_REVOKED', { name: facts.organisation, status, since }))
  }
  const title = { key: 'exchange.enrol', params: { municipality: card.municipality } }
  if (known) return done(facts, title)
  const bytes = bytesOf(file)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const { certificate } = card
  const row = { fingerprint: facts.fingerprint, certificate, municipality: card.municipality, enrolledAt: context.now }
  addTrust(context.db, row, context.who)
  // The key that vouched has done its last work; files that it signed before are taken for another while.
  if (card.successorOf !== null) setTrustStatus(context.db, card.successorOf, 'retired', context.now)
  keepFile(context.db, digest, bytes)
  noteCard(context, 'in', { name: plainFileName(file.name), digest, party: card.municipality, digits: facts.digits })
  return done(facts, title)
}
