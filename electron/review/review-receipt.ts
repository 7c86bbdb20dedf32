import type { reviewContract } from '#shared/review/review-contract.ts'
import { payloadVersion, type Receipt } from '#shared/exchange/payload.ts'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { keepSigned, sign, toSign, type Signed, type Unsigned } from '#electron/exchange/exchange-document.ts'
import { partyOf, senderOf } from '#electron/exchange/exchange-party.ts'
import { submissionFileName } from '#electron/exchange/exchange-export-service.ts'
import { commandSteps, done, type Context } from '#electron/host/service.ts'
import { readCorrections } from '#electron/merge/merge-store.ts'
import { keptCells } from './review-cells.ts'
import { headToReview } from './review-head.ts'
import { cellsSince } from './review-read.ts'
import { readComments, readDecision } from './review-store.ts'

type Answer = (typeof reviewContract)['review.answer']
type Remark = Receipt['remarks'][number]

interface Ready {
  readonly municipality: string
  readonly submission: string
  readonly revision: number
  readonly unsigned: Unsigned
}

function remarksOf({ db }: Context, municipality: string, submission: string): Remark[] {
  const comments = readComments(db, submission).map(
    ({ place, text, who, at }): Remark => ({ kind: 'comment', place, theirs: null, ours: null, text: text, by: who, at }), // prettier-ignore
  )
  const kept = readCorrections(db, municipality).flatMap((correction) =>
    keptCells(correction).map(({ place, theirs, ours, conflict }): Remark => ({
      kind: conflict ? 'conflict' : 'corrected',
      place,
      theirs,
      ours,
      text: correction.reason,
      by: correction.who,
      at: correction.at,
    })),
  )
  return [...comments, ...kept]
}

function receiptOf(context: Context, municipality: string): Result<Ready, Problem> {
  const found = headToReview(context, municipality)
  if (!found.ok) return found
  const { id, payload } = found.value
  const decision = readDecision(context.db, id)
  const receipt: Receipt = {
    kind: 'receipt',
    schema: { ...payloadVersion },
    from: { municipality: 'region', workstation: senderOf(context) },
    to: municipality,
    municipality: 'region',
    createdAt: context.now,
    note: decision?.note ?? null,
    submission: id,
    round: payload.round,
    revision: payload.revision,
    verdict: decision?.decision ?? 'received',
    changed: cellsSince(context.db, municipality, found.value).cells.length,
    remarks: remarksOf(context, municipality, id),
  }
  const name = partyOf(context.db, municipality)?.name ?? municipality
  const file = submissionFileName(name, payload.round, payload.revision).replace('.asice', '_atbilde.asice')
  const unsigned = toSign(context, receipt, { payload: 'receipt.json', file })
  return unsigned.ok
    ? ok({ municipality, submission: id, revision: payload.revision, unsigned: unsigned.value })
    : unsigned
}

/** Writes the signed answer to the last submission of each municipality; all of them or none. */
export const answerSubmissions = commandSteps<Answer, Ready[], (Ready & { readonly signed: Signed })[]>({
  gather(context, { municipalities }) {
    const ready: Ready[] = []
    for (const municipality of new Set(municipalities)) {
      const receipt = receiptOf(context, municipality)
      if (!receipt.ok) return receipt
      ready.push(receipt.value)
    }
    return ready.length === 0 ? refused(problem(exchangeProblems, 'NOTHING_SENT')) : ok(ready)
  },
  async wait(ready, { passphrase }, application) {
    const signed: (Ready & { readonly signed: Signed })[] = []
    for (const one of ready) {
      const file = await sign(application, one.unsigned, passphrase)
      if (!file.ok) return file
      signed.push({ ...one, signed: file.value })
    }
    return ok(signed)
  },
  settle(context, answers) {
    const files = answers.map(({ municipality, submission, revision, signed }) => {
      const remarks = signed.payload.kind === 'receipt' ? signed.payload.remarks.map(({ text }) => text) : []
      const details = { id: signed.id, remarks }
      return { municipality, ...keepSigned(context, signed, { municipality, revision, submission, details }) }
    })
    return done({ files }, { key: 'review.answer', params: { count: files.length } })
  },
})
