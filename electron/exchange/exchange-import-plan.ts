import { createHash } from 'node:crypto'
import type { FileContent } from '#shared/exchange/exchange-contract.ts'
import { exchangeProblems, lineageNotes } from '#shared/exchange/exchange-text.ts'
import { checkIds, rowProblem, type KnownIds } from '#shared/exchange/payload-check.ts'
import type { AgreementFile, Submission } from '#shared/exchange/payload.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { fromPem } from '#electron/container/certificate-form.ts'
import type { OpenedContainer } from '#electron/container/open-container.ts'
import { plainFileName } from '#electron/container/text-safety.ts'
import type { TrustEntry } from '#electron/container/trust.ts'
import type { Context } from '#electron/host/service.ts'
import { judgeSigned } from '#electron/agreement/agreement-file.ts'
import type { SignedAgreement } from '#electron/agreement/agreement-store.ts'
import type { Correction } from '#electron/merge/merge-store.ts'
import { readMunicipalities, readTargetGroups, serviceCodes } from '#electron/programme/programme-store.ts'
import { exchangeEdition } from './exchange-edition.ts'
import { diffFigures, type RowChange } from './exchange-diff.ts'
import { readTrust } from './exchange-key-store.ts'
import { judgeLineage, rivalOf, type Lineage, type LineageAnswer } from './exchange-lineage.ts'
import { openFile, type OpenedFile } from './exchange-opened.ts'
import { Outlook } from './exchange-outlook.ts'
import { partyOf } from './exchange-party.ts'
import { figuresOf } from './exchange-snapshot.ts'
import type { SubmissionRow } from './exchange-store.ts'
import { fine, type Judged } from './exchange-verdict.ts'
import { bytesOf } from './exchange-file-content.ts'

/** What will be done with one file: its verdict, and what it writes. */
export interface PlannedFile extends Judged {
  readonly bytes: Uint8Array
  readonly digest: string
  /** The rows that it changes, or would change if the analyst took it. */
  readonly changes: readonly RowChange[]
  /** The region's corrections as they stand after it; undefined: as they were. */
  readonly corrections: readonly Correction[] | undefined
  /** An agreement with both signatures that is written down. */
  readonly agreement?: SignedAgreement
  /** The submission that is written down: applied or kept. */
  readonly submission: SubmissionRow | undefined
  /** Are the bytes worth keeping? Only those of an enrolled signer that have a place in the lineage. */
  readonly keep: boolean
}

interface ReadFile {
  readonly digest: string
  readonly opened: OpenedFile
}

interface Edition {
  readonly round: string
  readonly digest: string
  readonly serial: number
  /** The numbers of the editions that this workspace had before, by their digests. */
  readonly earlier: ReadonlyMap<string, number>
  readonly known: KnownIds
}

function editionOf(context: Context): Edition {
  const { round, digest, serial, earlier } = exchangeEdition(context.db)
  const municipalities = new Set(readMunicipalities(context.db).map(({ id }) => id))
  const targetGroups = new Set(readTargetGroups(context.db).map(({ code }) => code))
  return {
    round,
    digest,
    serial,
    earlier,
    known: { municipalities, services: new Set(serviceCodes(context.db)), targetGroups },
  }
}

function trustOf(context: Context): TrustEntry[] {
  return readTrust(context.db).flatMap(({ certificate, municipality, status, since }) => {
    const certificateDer = fromPem(certificate)
    return certificateDer ? [{ certificateDer, municipality, status, since }] : []
  })
}

/** By municipality, revision, signing time, id and bytes: the order in which files were chosen or arrived does not matter. */
function inOrder(a: ReadFile, b: ReadFile): number {
  const key = ({ digest, opened: { opened, payload } }: ReadFile): [string, number, number, string, string] => [
    payload?.municipality ?? '',
    payload?.kind === 'submission' ? payload.revision : 0,
    opened?.signingTime.getTime() ?? 0,
    opened?.id ?? '',
    digest,
  ]
  const [left, right] = [key(a), key(b)]
  const at = left.findIndex((part, index) => part !== right[index])
  return at < 0 ? 0 : (left[at] ?? 0) < (right[at] ?? 0) ? -1 : 1
}

/**
 * Judges a batch of files in full (exchange.md: everything up to lineage) and says what each would write; nothing is written here.
 * @param chosen ids of files that the analyst takes although they do not continue what is here
 * @returns the plans in the order in which they are to be carried out, each with its place among `files`
 */
export function planImport(
  context: Context,
  files: readonly FileContent[],
  chosen: readonly string[],
): (PlannedFile & { readonly index: number })[] {
  const edition = editionOf(context)
  const trust = trustOf(context)
  const now = new Date(context.now)
  const read = files
    .map((file, index) => {
      const bytes = bytesOf(file)
      const digest = createHash('sha256').update(bytes).digest('hex')
      return { index, file: plainFileName(file.name), bytes, digest, opened: openFile(bytes, trust, now) }
    })
    .sort(inOrder)
  const batch: Batch = {
    edition,
    outlook: new Outlook(context),
    lines: linesOf(edition, read, new Set(chosen)),
    chosen: new Set(chosen),
  }
  return read.map((file) => ({ ...file, ...planFile(context, batch, file) }))
}

/** What the judgement of one file needs to know of the others. */
interface Batch {
  readonly edition: Edition
  readonly outlook: Outlook
  /** The submissions that could be taken, by municipality, in order. */
  readonly lines: ReadonlyMap<string, readonly Lineage[]>
  readonly chosen: ReadonlySet<string>
}

function lineageOf({ id, signingTime }: OpenedContainer, { revision, ancestors }: Submission): Lineage {
  return { id, revision, ancestors, signedAt: signingTime.toISOString() }
}

function linesOf(
  edition: Edition,
  files: readonly ReadFile[],
  chosen: ReadonlySet<string>,
): ReadonlyMap<string, readonly Lineage[]> {
  const lines = new Map<string, Lineage[]>()
  for (const { opened: file } of files) {
    const { opened, payload } = file
    if (file.problem || !opened || payload?.kind !== 'submission') continue
    if (foreignTo(edition, payload, chosen.has(opened.id))) continue
    const others = lines.get(payload.municipality) ?? []
    lines.set(payload.municipality, [...others, lineageOf(opened, payload)])
  }
  return lines
}

type Plan = Pick<PlannedFile, 'problem' | 'notes' | 'changes' | 'corrections' | 'agreement' | 'submission' | 'keep'>

/** Where the file stands among what is held, and among what came with it. */
function standing(file: Lineage, municipality: string, { outlook, lines, chosen }: Batch): LineageAnswer {
  const held = outlook.held(municipality)
  const judged = judgeLineage(file, held)
  const rival = judged.answer === 'apply' ? rivalOf(file, lines.get(municipality) ?? [], chosen, held) : undefined
  if (!rival) return judged
  const dates = { file: file.signedAt, ours: rival.signedAt }
  return { answer: 'choose', problem: problem(refusalProblems, 'FORK', dates) }
}

function planFile(context: Context, batch: Batch, { digest, opened: file }: ReadFile): Plan {
  const { edition, outlook, chosen } = batch
  const { opened, payload, notes } = file
  const refuse = (reason: Problem): Plan => ({
    problem: reason,
    notes,
    changes: [],
    corrections: undefined,
    submission: undefined,
    keep: false,
  })
  if (file.problem) return refuse(named(context, file.problem))
  if (!opened || payload?.kind === 'key-card') return refuse(problem(exchangeProblems, 'KEY_CARD'))
  if (payload?.kind === 'agreement') return planAgreement(context, payload, opened, digest, notes)
  if (payload?.kind !== 'submission') return refuse(problem(exchangeProblems, 'NOT_A_SUBMISSION'))
  const foreign = foreignTo(edition, payload, chosen.has(opened.id))
  if (foreign) return { ...refuse(foreign), keep: canBeChosen(foreign) }
  const { municipality, round, previous } = payload
  const lineage = lineageOf(opened, payload)
  const judged = standing(lineage, municipality, batch)
  if (judged.answer === 'duplicate') return refuse(judged.problem)
  const take = judged.answer === 'apply' || (judged.answer === 'choose' && chosen.has(opened.id))
  if (!take && judged.answer === 'choose') {
    // Nothing of it is written, but the analyst compares before choosing.
    return {
      ...refuse(judged.problem),
      changes: diffFigures(outlook.figures(municipality), figuresOf(payload.data)),
      keep: true,
    }
  }
  const ids = payload.data.costingLines.map(({ id }) => id)
  const owner = take ? outlook.foreignLine(municipality, ids) : -1
  if (owner >= 0) return refuse(rowProblem('costingLines', owner, 'id'))
  const submission: SubmissionRow = {
    ...lineage,
    municipality,
    round,
    previous,
    signer: opened.signer.fingerprint,
    takenAt: context.now,
    fileDigest: digest,
    outcome: take ? 'applied' : 'kept',
    standing: payload.standing,
  }
  const theirs = figuresOf(payload.data)
  const before = outlook.figures(municipality)
  const merged = take
    ? outlook.merged(municipality, lineage, theirs)
    : outlook.mergedAgain(municipality, { id: opened.id, revision: payload.revision, figures: theirs })
  outlook.take(submission, take && merged ? { theirs, merged } : undefined)
  if (!take && merged) outlook.use(municipality, merged)
  const changes = merged ? diffFigures(before, merged.figures) : []
  const corrections = merged?.corrections
  if (judged.answer === 'apply') {
    return { problem: fine, notes: [...notes, ...judged.notes], changes, corrections, submission, keep: true }
  }
  const remark = take ? [...notes, problem(lineageNotes, 'CHOSEN')] : notes
  return { problem: take ? fine : judged.problem, notes: remark, changes, corrections, submission, keep: true }
}

/** An agreement is no submission: it is held once, as what both signed. */
function planAgreement(
  context: Context,
  payload: AgreementFile,
  opened: OpenedContainer,
  digest: string,
  notes: readonly Problem[],
): Plan {
  const judged = judgeSigned(context, payload, opened, digest)
  const nothing = { notes, changes: [], corrections: undefined, submission: undefined }
  return judged.ok
    ? { ...nothing, problem: fine, agreement: judged.value, keep: true }
    : { ...nothing, problem: judged.problem, keep: false }
}

/** A refusal that names the municipality as people do, where the programme knows it. */
function named({ db }: Context, refusal: Problem): Problem {
  if (refusal.code !== 'NOT_ENTITLED') return refusal
  const id = refusal.details?.['municipality']
  const party = typeof id === 'string' ? partyOf(db, id) : undefined
  return party ? { ...refusal, details: { ...refusal.details, municipality: party.name } } : refusal
}

/** Somebody may take it all the same, so it is kept. */
function canBeChosen({ code, details }: Problem): boolean {
  return code === 'WRONG_ROUND' || (code === 'WRONG_PROGRAMME' && details?.['file'] !== 0)
}

/**
 * Another programme, another round, or ids that the programme does not have.
 * @param allTheSame a file of another round or of an earlier edition is taken, because somebody said so
 */
function foreignTo(edition: Edition, payload: Submission, allTheSame: boolean): Problem | undefined {
  const { programmeDigest, round } = payload
  const file = edition.earlier.get(programmeDigest) ?? 0
  if (programmeDigest !== edition.digest && !(allTheSame && file > 0))
    return problem(refusalProblems, 'WRONG_PROGRAMME', { file, ours: edition.serial })
  if (round !== edition.round && !allTheSame) {
    return problem(refusalProblems, 'WRONG_ROUND', { file: round, ours: edition.round })
  }
  return checkIds(payload, edition.known)
}
