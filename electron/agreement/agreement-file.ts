import type { Agreement } from '#shared/cooperation/cooperation.ts'
import { agreementProblems } from '#shared/agreement/agreement-text.ts'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import type { AgreementFile } from '#shared/exchange/payload.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { openReceived } from '#electron/exchange/exchange-received.ts'
import { fine } from '#electron/exchange/exchange-verdict.ts'
import type { Context } from '#electron/host/service.ts'
import {
  addOffer,
  offerTakenAt,
  signedTakenAt,
  type AgreementContent,
  type SignedAgreement,
} from './agreement-store.ts'

/** An agreement as it is signed: what both sides must say alike, so without whose copy it is and without its state. */
export function contentOf({ holder: _holder, state: _state, members, ...terms }: Agreement): AgreementContent {
  return {
    ...terms,
    members: members.map(({ municipality, share, clients }) => ({
      municipality,
      share,
      clients: [...clients].map(([year, count]) => ({ year, clients: count })).sort((a, b) => a.year - b.year),
    })),
  }
}

export function agreementOfContent(content: AgreementContent, holder: string): Agreement {
  const members = content.members.map(({ municipality, share, clients }) => ({
    municipality,
    share,
    clients: new Map(clients.map(({ year, clients: count }) => [year, count])),
  }))
  return { ...content, holder, state: 'agreed', members }
}

/** Whether two say the same, whatever the order of their members. */
export function sameContent(a: AgreementContent, b: AgreementContent): boolean {
  const inOrder = (content: AgreementContent): string =>
    JSON.stringify(
      { ...content, members: content.members.toSorted((x, y) => (x.municipality < y.municipality ? -1 : 1)) },
      Object.keys(content).concat('municipality', 'share', 'clients', 'year').sort(),
    )
  return inOrder(a) === inOrder(b)
}

interface SignedAs {
  readonly id: string
  readonly signedAt: string
  readonly digest: string
}

function isMember({ agreement }: AgreementFile, municipality: string): boolean {
  return agreement.members.some((member) => member.municipality === municipality)
}

/** A partner's file at a municipality: kept as an offer, the own copy stays as it is. */
export function takeOffer(context: Context, payload: AgreementFile, { id, signedAt, digest }: SignedAs): Problem {
  const { db, municipality, now } = context
  if (municipality === null || payload.to !== municipality)
    return problem(exchangeProblems, 'NOT_FOR_US', { to: payload.to })
  if (!isMember(payload, municipality) || !isMember(payload, payload.municipality))
    return problem(agreementProblems, 'NOT_A_MEMBER', { municipality })
  const imported = offerTakenAt(db, id)
  if (imported !== undefined) return problem(refusalProblems, 'DUPLICATE', { imported })
  if (payload.step === 'confirmed') {
    const inner = proposalIn(context, payload)
    if (!inner.ok) return inner.problem
  }
  const { agreement: content, step, municipality: sender } = payload
  addOffer(db, { id, sender, step, content, signedAt, takenAt: now, fileDigest: digest })
  return fine
}

/** The proposal inside a confirmation: signed by the one to whom it goes back, and the same agreement. */
function proposalIn(context: Context, payload: AgreementFile): Result<{ readonly id: string }, Problem> {
  if (payload.proposal === null) return refused(problem(agreementProblems, 'ONLY_ONE_SIGNATURE'))
  const { opened } = openReceived(context, { name: 'proposal.asice', base64: payload.proposal })
  if (opened.problem) return refused(opened.problem)
  const inner = opened.payload
  if (!opened.opened || inner?.kind !== 'agreement' || inner.step !== 'proposed')
    return refused(problem(agreementProblems, 'ONLY_ONE_SIGNATURE'))
  const between = inner.municipality === payload.to && inner.to === payload.municipality
  if (!between || !sameContent(inner.agreement, payload.agreement))
    return refused(problem(agreementProblems, 'PROPOSAL_DIFFERS'))
  return ok({ id: opened.opened.id })
}

/** A confirmation in the region: both signatures, both still trusted, one agreement. Held once. */
export function judgeSigned(
  context: Context,
  payload: AgreementFile,
  opened: { readonly id: string; readonly signingTime: Date },
  digest: string,
): Result<SignedAgreement, Problem> {
  const imported = signedTakenAt(context.db, opened.id)
  if (imported !== undefined) return refused(problem(refusalProblems, 'DUPLICATE', { imported }))
  if (payload.step !== 'confirmed') return refused(problem(agreementProblems, 'ONLY_ONE_SIGNATURE'))
  const inner = proposalIn(context, payload)
  if (!inner.ok) return inner
  return ok({
    id: opened.id,
    proposal: inner.value.id,
    proposer: payload.to,
    confirmer: payload.municipality,
    content: payload.agreement,
    signedAt: opened.signingTime.toISOString(),
    takenAt: context.now,
    fileDigest: digest,
  })
}
