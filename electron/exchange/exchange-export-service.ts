import { createHash } from 'node:crypto'
import type { exchangeContract } from '#shared/exchange/exchange-contract.ts'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { parsePayload } from '#shared/exchange/payload-check.ts'
import { payloadVersion, type Submission } from '#shared/exchange/payload.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { digitsOf, fingerprintOf } from '#electron/container/certificate-form.ts'
import type { SigningKey } from '#electron/container/certificate-make.ts'
import { canonicalPayload } from '#electron/container/json-canonical.ts'
import { toSafeText } from '#electron/container/text-safety.ts'
import { writeContainer } from '#electron/container/write-container.ts'
import { commandSteps, done, type Context, type QueryService } from '#electron/host/service.ts'
import { exchangeEdition } from './exchange-edition.ts'
import { findingsOf } from './exchange-findings.ts'
import { keyQuestion, keyToSign, rememberKey, type KeyQuestion } from './exchange-key-choice.ts'
import { ownParty } from './exchange-party.ts'
import { countPersonalCodes, countSmallCounts, typedTexts } from './exchange-personal.ts'
import { readSnapshot } from './exchange-snapshot.ts'
import { addLedgerRow, addSubmission, keepFile, readLastSent } from './exchange-store.ts'

type Check = (typeof exchangeContract)['exchange.check']
type Export = (typeof exchangeContract)['exchange.export']

interface Gathered {
  readonly key: KeyQuestion
  readonly submission: Submission
  readonly payload: Uint8Array
  readonly fileName: string
  readonly demonstration: boolean
}

interface Signed extends Gathered {
  readonly signer: SigningKey
  readonly bytes: Uint8Array
  readonly id: string
}

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

function gather(context: Context, note: string | undefined): Result<Gathered, Problem> {
  const { municipality } = context
  if (municipality === null) return refused(problem(workspaceProblems, 'MUNICIPALITY_ONLY'))
  const must = findingsOf(context.db, municipality).filter(({ severity }) => severity === 'must')
  if (must.length > 0) return refused(problem(exchangeProblems, 'EXPORT_BLOCKED', { count: must.length }))
  const edition = exchangeEdition(context.db)
  const last = readLastSent(context.db)
  const revision = (last?.revision ?? 0) + 1
  const submission: Submission = {
    kind: 'submission',
    schema: { ...payloadVersion },
    from: { municipality, workstation: toSafeText(context.who) },
    to: 'region',
    municipality,
    round: edition.round,
    revision,
    previous: last?.id ?? null,
    ancestors: [...(last?.ancestors ?? [])],
    programmeDigest: edition.digest,
    createdAt: context.now,
    note: note === undefined || note === '' ? null : toSafeText(note),
    data: readSnapshot(context.db, municipality),
  }
  // what the receiver would refuse is refused here, where it can still be put right
  const checked = parsePayload(submission)
  if (!checked.ok) return checked
  const payload = canonicalPayload(submission)
  if (!payload.ok) return payload
  const { name } = ownParty(context)
  const fileName = submissionFileName(edition.demonstration ? `${name} SEMINĀRS` : name, edition.round, revision)
  const { demonstration } = edition
  return ok({ key: keyQuestion(context), submission, payload: payload.value, fileName, demonstration })
}

/** Writes the one signed file: a full snapshot of the own figures, one revision after the last. */
export const exportFile = commandSteps<Export, Gathered, Signed>({
  gather: (context, { note }) => gather(context, note),
  wait: async (gathered, { passphrase }, application) => {
    const signer = await keyToSign(application, gathered.key, passphrase)
    if (!signer.ok) return signer
    const { bytes, id } = await writeContainer({
      payload: gathered.payload,
      payloadName: 'submission.json',
      demonstration: gathered.demonstration,
      certificateDer: signer.value.certificateDer,
      privateKey: signer.value.privateKey,
      signingTime: new Date(gathered.key.now),
    })
    return ok({ ...gathered, signer: signer.value, bytes, id })
  },
  settle: (context, { submission, signer, bytes, id, fileName, key }) => {
    const { db } = context
    const digest = createHash('sha256').update(bytes).digest('hex')
    const { municipality, round, revision, previous, ancestors } = submission
    rememberKey(context, signer)
    keepFile(db, digest, bytes)
    addSubmission(db, {
      id,
      municipality,
      round,
      revision,
      previous,
      ancestors,
      signer: fingerprintOf(signer.certificateDer),
      signedAt: `${key.now.slice(0, 19)}.000Z`,
      takenAt: context.now,
      fileDigest: digest,
      outcome: 'sent',
    })
    addLedgerRow(db, {
      at: context.now,
      who: context.who,
      direction: 'out',
      kind: 'submission',
      fileName,
      digest,
      submission: id,
      verdict: 'OK',
      details: null,
      municipality,
      revision,
      signer: digitsOf(signer.certificateDer),
      changed: null,
    })
    const base64 = Buffer.from(bytes).toString('base64')
    return done(
      { name: fileName, base64, id, digest, revision, round },
      { key: 'exchange.export', params: { file: fileName } },
    )
  },
})
