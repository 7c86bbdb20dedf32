import type { exchangeContract, FileContent } from '#shared/exchange/exchange-contract.ts'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { payloadVersion, type Standing, type Submission } from '#shared/exchange/payload.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { fingerprintOf } from '#electron/container/certificate-form.ts'
import { toSafeText } from '#electron/container/text-safety.ts'
import { commandSteps, done, type Context, type QueryService } from '#electron/host/service.ts'
import { keepSigned, sign, signedAt, toSign, type Signed, type Unsigned } from './exchange-document.ts'
import { exchangeEdition } from './exchange-edition.ts'
import { findingsOf } from './exchange-findings.ts'
import { newProtection } from './exchange-key-file.ts'
import { ownParty, senderOf } from './exchange-party.ts'
import { countPersonalCodes, countSmallCounts, typedTexts } from './exchange-personal.ts'
import { sealed } from './exchange-sealed.ts'
import { readSnapshot } from './exchange-snapshot.ts'
import { readSentHistory } from './exchange-sent-store.ts'
import { countChangedRows } from './exchange-figures-store.ts'
import { readReplies } from './exchange-answer-store.ts'
import { addSubmission, readLastSent, setOfSubmission } from './exchange-store.ts'

type Check = (typeof exchangeContract)['exchange.check']
type Export = (typeof exchangeContract)['exchange.export']

/** What stands in the way of an export, and what somebody should look at once more before sending. */
export const checkExport: QueryService<Check> = (context) => {
  const { municipality } = context
  if (municipality === null) return refused(problem(workspaceProblems, 'MUNICIPALITY_ONLY'))
  const data = readSnapshot(context.db, municipality)
  const findings = findingsOf(context.db, municipality)
  return ok({
    findings,
    blocked: findings.some(({ severity }) => severity === 'must'),
    personalCodes: countPersonalCodes(typedTexts(data)),
    smallCounts: countSmallCounts(data),
  })
}

/** `Ogres novads`, round 2012, revision 3 → `Ogres_novads_2012_r03.asice` */
export function submissionFileName(name: string, round: string, revision: number): string {
  const part = (text: string): string => text.replaceAll(/[^\p{L}\p{N}.-]+/gu, '_')
  return `${part(name)}_${part(round)}_r${String(revision).padStart(2, '0')}.asice`
}

function gather(
  context: Context,
  { note, standing }: { readonly note?: string | undefined; readonly standing: Standing },
): Result<Unsigned, Problem> {
  const { municipality } = context
  if (municipality === null) return refused(problem(workspaceProblems, 'MUNICIPALITY_ONLY'))
  const must =
    standing === 'withdrawn' ? [] : findingsOf(context.db, municipality).filter(({ severity }) => severity === 'must')
  if (must.length > 0) return refused(problem(exchangeProblems, 'EXPORT_BLOCKED', { count: must.length }))
  const edition = exchangeEdition(context.db)
  const last = readLastSent(context.db)
  if (standing !== 'full' && !last) return refused(problem(exchangeProblems, 'NOTHING_SENT'))
  const sentIn = last ? setOfSubmission(context.db, last.id) : 0
  const changed = last ? countChangedRows(context.db, municipality, sentIn) : 0
  // A nil return says that nothing changed: it must be true.
  if (standing === 'unchanged' && changed > 0)
    return refused(problem(exchangeProblems, 'CHANGED_SINCE_SENT', { count: changed }))
  const revision = (last?.revision ?? 0) + 1
  const submission: Submission = {
    kind: 'submission',
    schema: { ...payloadVersion },
    from: { municipality, workstation: senderOf(context) },
    to: 'region',
    municipality,
    standing,
    round: edition.round,
    revision,
    previous: last?.id ?? null,
    ancestors: [...(last?.ancestors ?? [])],
    programmeDigest: edition.digest,
    createdAt: context.now,
    note: note === undefined || note === '' ? null : toSafeText(note),
    data: readSnapshot(context.db, municipality),
    replies: readReplies(context.db),
    // Before the first file there was no exchange that anything could have changed since.
    history: last ? readSentHistory(context.db, municipality, sentIn) : { cells: [], leftOut: 0 },
  }
  const { name } = ownParty(context)
  const fileName = submissionFileName(edition.demonstration ? `${name} SEMINĀRS` : name, edition.round, revision)
  return toSign(context, submission, { payload: 'submission.json', file: fileName })
}

/** Writes the one signed file: a full snapshot of the own figures, one revision after the last. */
export const exportFile = commandSteps<Export, Unsigned, Signed & { readonly locked: FileContent | undefined }>({
  gather,
  async wait(unsigned, { passphrase, outerPassphrase }, application) {
    // As long as the passphrase of a key: it guards the same figures.
    const strong = outerPassphrase === undefined ? ok(null) : newProtection(application, outerPassphrase)
    if (!strong.ok) return strong
    const signed = await sign(application, unsigned, passphrase)
    if (!signed.ok) return signed
    const plain = { name: signed.value.fileName, base64: Buffer.from(signed.value.file).toString('base64') }
    const locked = outerPassphrase === undefined ? undefined : await sealed(plain, outerPassphrase)
    return ok({ ...signed.value, locked })
  },
  settle: (context, signed) => {
    const { payload: submission, id } = signed
    if (submission.kind !== 'submission') throw new Error('not what was gathered')
    const { municipality, round, revision, previous, ancestors, standing } = submission
    const { name, base64, digest } = keepSigned(context, signed, { municipality, revision, submission: id })
    addSubmission(context.db, {
      id,
      municipality,
      round,
      revision,
      previous,
      ancestors,
      signer: fingerprintOf(signed.signer.certificateDer),
      signedAt: signedAt(signed),
      takenAt: context.now,
      fileDigest: digest,
      outcome: 'sent',
      standing,
    })
    const sent = signed.locked ?? { name, base64 }
    return done({ ...sent, id, digest, revision, round }, { key: 'exchange.export', params: { file: sent.name } })
  },
})
