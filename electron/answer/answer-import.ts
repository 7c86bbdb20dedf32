import { createHash } from 'node:crypto'
import type { answerContract } from '#shared/answer/answer-contract.ts'
import type { FileContent, Verdict } from '#shared/exchange/exchange-contract.ts'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import type { Receipt, Round, TrustList } from '#shared/exchange/payload.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import type { Language } from '#shared/kernel/text.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { addReceipt, receiptTakenAt, wasSent } from '#electron/exchange/exchange-answer-store.ts'
import { addTrustList, readTrustList } from '#electron/exchange/exchange-key-store.ts'
import { openReceived, type ReceivedFile } from '#electron/exchange/exchange-received.ts'
import { addLedgerRow, keepFile } from '#electron/exchange/exchange-store.ts'
import { unsealed } from '#electron/exchange/exchange-sealed.ts'
import { fine, isGood, signerDigits, verdictOf } from '#electron/exchange/exchange-verdict.ts'
import { commandSteps, done, type Context } from '#electron/host/service.ts'
import { takeOffer } from '#electron/agreement/agreement-file.ts'
import { takeEditionFile } from '#electron/edition/edition-file.ts'
import { readRounds, writeRound } from '#electron/round/round-store.ts'

type Import = (typeof answerContract)['answer.import']

/** Rounds and lists first: an answer may be to a file of the round that came with it. */
const order = ['trust-list', 'edition', 'round', 'receipt', 'agreement']

/** What becomes of one file; what is good is written at once. */
function take(context: Context, file: ReceivedFile): Problem {
  const { opened, payload, problem: wrong } = file.opened
  if (wrong) return wrong
  if (!opened || !payload) return problem(exchangeProblems, 'NOT_AN_ANSWER')
  const digest = createHash('sha256').update(file.bytes).digest('hex')
  const signed = { id: opened.id, signedAt: opened.signingTime.toISOString(), digest }
  switch (payload.kind) {
    case 'receipt':
      return takeReceipt(context, payload, signed)
    case 'round':
      return takeRound(context, payload, signed)
    case 'trust-list':
      return takeTrustList(context, payload, signed)
    case 'agreement':
      return takeOffer(context, payload, signed)
    case 'edition':
      return takeEditionFile(context, payload, signed)
    default:
      return problem(exchangeProblems, 'NOT_AN_ANSWER')
  }
}

interface SignedAs {
  readonly id: string
  readonly signedAt: string
  readonly digest: string
}

function takeReceipt(
  { db, municipality, now }: Context,
  payload: Receipt,
  { id, signedAt, digest }: SignedAs,
): Problem {
  if (payload.to !== municipality) return problem(exchangeProblems, 'NOT_FOR_US', { to: payload.to })
  const imported = receiptTakenAt(db, id)
  if (imported !== undefined) return problem(refusalProblems, 'DUPLICATE', { imported })
  if (!wasSent(db, payload.submission))
    return problem(exchangeProblems, 'ANSWER_UNKNOWN', { revision: payload.revision })
  addReceipt(db, { id, signedAt, takenAt: now, fileDigest: digest, payload })
  return fine
}

function takeRound({ db, now }: Context, payload: Round, { signedAt, digest }: SignedAs): Problem {
  const { round, serial, deadline, asks, closed, from } = payload
  const known = readRounds(db).find((one) => one.round === round)
  if (known && known.serial >= serial) return notNewer(serial, known.serial, known.openedAt)
  writeRound(db, { round, serial, deadline, asks, openedAt: known?.openedAt ?? signedAt, openedBy: from.workstation, closed, digest }, now) // prettier-ignore
  return fine
}

function takeTrustList({ db }: Context, payload: TrustList, { id, signedAt }: SignedAs): Problem {
  const { serial, previous, keys } = payload
  const known = readTrustList(db)
  if (known && known.serial >= serial) return notNewer(serial, known.serial, known.issuedAt)
  // The list before it is here, and it names another one: somebody else's line of lists.
  if (known?.serial === serial - 1 && previous !== known.digest)
    return problem(exchangeProblems, 'TRUST_CHAIN', { serial })
  addTrustList(db, { serial, digest: id, previous, issuedAt: signedAt, keys: JSON.stringify(keys) })
  return fine
}

function notNewer(file: number, ours: number, imported: string): Problem {
  if (file === ours) return problem(refusalProblems, 'DUPLICATE', { imported })
  return problem(exchangeProblems, 'OLDER_SERIAL', { file, ours })
}

function note(context: Context, file: ReceivedFile, judged: Problem): void {
  const { opened, payload } = file.opened
  const digest = createHash('sha256').update(file.bytes).digest('hex')
  if (judged.code === 'OK') keepFile(context.db, digest, file.bytes)
  addLedgerRow(context.db, {
    at: context.now,
    who: context.who,
    direction: 'in',
    kind: payload?.kind ?? 'unknown',
    fileName: file.name,
    digest,
    submission: payload?.kind === 'receipt' ? payload.submission : null,
    verdict: judged.code,
    details: judged.details ?? null,
    municipality: payload?.municipality ?? opened?.signer.municipality ?? null,
    revision: payload?.kind === 'receipt' ? payload.revision : null,
    signer: signerDigits({ file: file.name, problem: judged, notes: [], opened: file.opened }),
    changed: null,
  })
}

interface Waited {
  readonly language: Language
  readonly files: readonly FileContent[]
}

/** Takes in what the region signed, each file whole or not at all; the own figures are never touched by it. */
export const importAnswers = commandSteps<Import, object, Waited>({
  gather: (context) =>
    context.municipality === null ? refused(problem(workspaceProblems, 'MUNICIPALITY_ONLY')) : ok({}),
  wait: async (_gathered, { files, outerPassphrase }, application) =>
    ok({ language: application.settings.settings.language, files: await unsealed(files, outerPassphrase) }),
  settle: (context, { language, files }) => {
    const received = files.map((file: FileContent, index) => ({ index, ...openReceived(context, file) }))
    const rank = ({ opened }: ReceivedFile): number => {
      const at = order.indexOf(opened.payload?.kind ?? '')
      return at < 0 ? order.length : at
    }
    const verdicts: { readonly index: number; readonly verdict: Verdict; readonly taken: boolean }[] = []
    for (const first of received.toSorted((a, b) => rank(a) - rank(b))) {
      // A list of keys that came with it may have said meanwhile whose key it is.
      const isStrange = first.opened.problem?.code === 'SIGNER_UNKNOWN'
      const source = files[first.index]
      const file = isStrange && source ? { index: first.index, ...openReceived(context, source) } : first
      const judged = take(context, file)
      note(context, file, judged)
      const notes = isGood(judged) ? file.opened.notes : []
      const verdict = verdictOf({ file: file.name, problem: judged, notes, opened: file.opened }, language)
      verdicts.push({ index: file.index, verdict, taken: judged.code === 'OK' })
    }
    const taken = verdicts.filter((one) => one.taken).length
    return done(
      { files: verdicts.toSorted((a, b) => a.index - b.index).map(({ verdict }) => verdict), taken },
      { key: 'answer.import', params: { count: taken } },
    )
  },
})
