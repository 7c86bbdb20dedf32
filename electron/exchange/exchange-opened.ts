import { exchangeProblems, lineageNotes } from '#shared/exchange/exchange-text.ts'
import { parsePayload } from '#shared/exchange/payload-check.ts'
import { payloadVersion, type KeyCard, type Payload } from '#shared/exchange/payload.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { digitsOf, toPem } from '#electron/container/certificate-form.ts'
import { certificateOfPem } from './exchange-certificate.ts'
import { openContainer, type OpenedContainer } from '#electron/container/open-container.ts'
import { isSealed } from '#electron/container/sealed-file.ts'
import type { TrustEntry } from '#electron/container/trust.ts'

/** A file as far as its checks got. The container is there as soon as its signature and digests were found good. */
export interface OpenedFile {
  readonly opened: OpenedContainer | undefined
  readonly payload: Payload | undefined
  readonly problem: Problem | undefined
  readonly notes: readonly Problem[]
}

/** Every check of exchange.md up to entitlement; the first that fails gives the code. */
export function openFile(bytes: Uint8Array, trust: readonly TrustEntry[], now: Date): OpenedFile {
  if (isSealed(bytes))
    return { opened: undefined, payload: undefined, problem: problem(exchangeProblems, 'SEALED'), notes: [] }
  const container = openContainer(bytes, { trust, now })
  if (!container.ok) return { opened: undefined, payload: undefined, problem: container.problem, notes: [] }
  const opened = container.value
  const parsed = parsePayload(opened.payload)
  if (!parsed.ok) return { opened, payload: undefined, problem: parsed.problem, notes: opened.notes }
  const payload = parsed.value
  return { opened, payload, problem: entitlement(opened, payload), notes: [...opened.notes, ...versionNote(payload)] }
}

function versionNote({ schema }: Payload): Problem[] {
  if (schema.minor <= payloadVersion.minor) return []
  const version = ({ major, minor }: { major: number; minor: number }): string => `${major}.${minor}`
  return [problem(lineageNotes, 'NEWER_MINOR', { file: version(schema), ours: version(payloadVersion) })]
}

const ofRegion: ReadonlySet<Payload['kind']> = new Set(['receipt', 'round', 'trust-list', 'edition'])

/** A municipality speaks for itself alone, the region alone answers, and a key card only speaks for its own key. */
function entitlement({ signer }: OpenedContainer, payload: Payload): Problem | undefined {
  const own = signer.municipality
  const itself = payload.municipality === own && payload.from.municipality === own
  const kind = payload.kind === 'key-card' || ofRegion.has(payload.kind) === (own === 'region')
  if (itself && kind) return payload.kind === 'key-card' ? foreignKey(payload, signer) : undefined
  const stated = payload.municipality === own ? payload.from.municipality : payload.municipality
  return problem(refusalProblems, 'NOT_ENTITLED', { signer: signer.subject.organisation, municipality: stated })
}

/** A card is signed by the key that it carries, or by the one before it, which it names. */
function foreignKey(card: KeyCard, signer: OpenedContainer['signer']): Problem | undefined {
  const { certificateDer, digits, fingerprint } = signer
  const carried = certificateOfPem(card.certificate)
  const itself = card.certificate === toPem(certificateDer) && card.digits === digits
  const vouched =
    card.successorOf === fingerprint &&
    carried !== undefined &&
    digitsOf(carried.der) === card.digits &&
    carried.subject.code === signer.subject.code
  const good = card.successorOf === null ? itself : vouched
  return good ? undefined : problem(refusalProblems, 'CERT_BINDING')
}

export interface OpenedCard {
  readonly opened: OpenedContainer
  readonly card: KeyCard
}

/** A key card of somebody who is not known yet: everything is checked but whose key it is, which only the digits can tell. */
export function openCard(bytes: Uint8Array, now: Date): Result<OpenedCard, Problem> {
  const container = openContainer(bytes, { trust: 'key-card', now })
  if (!container.ok) return container
  const opened = container.value
  const head = opened.payload as { readonly kind?: unknown } | null
  if (typeof head !== 'object' || head?.kind !== 'key-card') return refused(problem(exchangeProblems, 'NOT_A_CARD'))
  const parsed = parsePayload(opened.payload)
  if (!parsed.ok) return parsed
  if (parsed.value.kind !== 'key-card') return refused(problem(exchangeProblems, 'NOT_A_CARD'))
  const card = parsed.value
  if (card.municipality !== card.from.municipality) {
    const { organisation } = opened.signer.subject
    return refused(problem(refusalProblems, 'NOT_ENTITLED', { signer: organisation, municipality: card.municipality }))
  }
  const foreign = foreignKey(card, opened.signer)
  return foreign ? refused(foreign) : ok({ opened, card })
}
