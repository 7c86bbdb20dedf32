import type { exchangeContract, FileContent } from '#shared/exchange/exchange-contract.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import type { ActionTitle } from '#shared/kernel/schema.ts'
import type { Language } from '#shared/kernel/text.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { Database } from '#electron/database/database.ts'
import type { Application } from '#electron/host/application.ts'
import { commandSteps, done, querySteps, type Context } from '#electron/host/service.ts'
import { addSigned } from '#electron/agreement/agreement-store.ts'
import { writeCorrections } from '#electron/merge/merge-store.ts'
import { changedCells } from './exchange-diff.ts'
import { findingsOf } from './exchange-findings.ts'
import { writeRows } from './exchange-figures-store.ts'
import { planImport, type PlannedFile } from './exchange-import-plan.ts'
import { addLedgerRow, addSubmission, keepFile, markNothingToUndo, setHead } from './exchange-store.ts'
import { unsealed } from './exchange-sealed.ts'
import { signerDigits, verdictOf } from './exchange-verdict.ts'

type Examine = (typeof exchangeContract)['exchange.examine']
type Import = (typeof exchangeContract)['exchange.import']

// a first import of a municipality changes thousands of cells; a person looks at the beginning
const mostCellsShown = 2000

function regionOnly(context: Context) {
  return context.role === 'region' ? ok({}) : refused(problem(workspaceProblems, 'REGION_ONLY'))
}

interface Waited {
  readonly language: Language
  readonly files: readonly FileContent[]
}

/** The language of the verdicts, and the files as they are under their passphrase. */
async function waitedFor(
  _gathered: unknown,
  { files, outerPassphrase }: { readonly files: readonly FileContent[]; readonly outerPassphrase?: string | undefined },
  application: Application,
) {
  return ok({ language: application.settings.settings.language, files: await unsealed(files, outerPassphrase) })
}

/** The verdicts in the order in which the files were given. */
function inGivenOrder<T extends { readonly index: number }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.index - b.index)
}

interface Examining extends Waited {
  /** A copy of the workspace, to see what the rules would say; nothing of it is kept. */
  readonly copy: Database
}

/** What the rules say of a municipality once a file is in: how much must be put right, and how much is open. */
function findingsWith(copy: Database, municipality: string, changes: PlannedFile['changes']) {
  writeRows(copy, municipality, changes)
  const findings = findingsOf(copy, municipality).filter(({ explanation }) => explanation === null)
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length
  return { mustFix: count('must'), toExplain: count('explain') }
}

export const examineFiles = querySteps<Examine, Uint8Array, Examining>({
  gather: (context) => {
    const region = regionOnly(context)
    return region.ok ? ok(context.db.bytes()) : region
  },
  wait: async (bytes, input, application) => {
    const waited = await waitedFor(bytes, input, application)
    return ok({ ...waited.value, copy: await Database.open(bytes) })
  },
  settle: (context, { language, files, copy }) => {
    try {
      const plans = planImport(context, files, []).map((plan) => {
        const { submission, changes, corrections = [] } = plan
        const cells = changedCells(changes)
        const findings = submission
          ? findingsWith(copy, submission.municipality, changes)
          : { mustFix: 0, toExplain: 0 }
        const conflicts = corrections.reduce((sum, one) => sum + one.conflicts.length, 0)
        return { plan, index: plan.index, cells, findings, conflicts }
      })
      return ok({
        files: inGivenOrder(plans).map(({ plan, cells, findings, conflicts }) => ({
          ...verdictOf(plan, language),
          changes: cells.slice(0, mostCellsShown),
          changeCount: cells.length,
          ...findings,
          conflicts,
        })),
      })
    } finally {
      copy.close()
    }
  },
})

/** Each file whole or not at all, in an order that does not depend on how they were chosen; one undo for the batch. */
export const importFiles = commandSteps<Import, object, Waited>({
  gather: regionOnly,
  wait: waitedFor,
  settle: (context, { language, files }, { take }) => {
    const plans = planImport(context, files, take)
    const written = plans.map((plan) => ({ plan, index: plan.index, changed: carryOut(context, plan) }))
    const applied = plans.filter(({ submission }) => submission?.outcome === 'applied')
    if (plans.every(({ submission }) => submission === undefined)) markNothingToUndo(context.db)
    const verdicts = inGivenOrder(written).map(({ plan, changed }) => ({
      ...verdictOf(plan, language),
      changeCount: changed ?? 0,
      digest: plan.digest,
    }))
    const origin = applied.map(({ submission }) => submission?.id).join(',')
    return done(
      { files: verdicts, applied: applied.length },
      titleOf(plans, applied),
      origin === '' ? undefined : origin,
    )
  },
})

/** Writes what a plan says, and its row in the ledger. @returns the number of changed cells, when it was applied */
function carryOut(context: Context, plan: PlannedFile): number | null {
  const { db } = context
  const { submission, changes, digest } = plan
  if (plan.keep) keepFile(db, digest, plan.bytes)
  if (plan.agreement) addSigned(db, plan.agreement)
  if (submission) {
    addSubmission(db, submission)
    writeRows(db, submission.municipality, changes)
    if (plan.corrections) writeCorrections(db, submission.municipality, plan.corrections)
    if (submission.outcome === 'applied') setHead(db, submission.municipality, submission.id)
  }
  const changed = submission?.outcome === 'applied' ? changedCells(changes).length : null
  const { opened, payload } = plan.opened
  addLedgerRow(db, {
    at: context.now,
    who: context.who,
    direction: 'in',
    kind: payload?.kind ?? 'unknown',
    fileName: plan.file,
    digest,
    submission: opened?.id ?? null,
    verdict: plan.problem.code,
    details: plan.problem.details ?? null,
    municipality: payload?.municipality ?? opened?.signer.municipality ?? null,
    revision: payload?.kind === 'submission' ? payload.revision : null,
    signer: signerDigits(plan),
    changed,
  })
  return changed
}

function titleOf(plans: readonly PlannedFile[], applied: readonly PlannedFile[]): ActionTitle {
  const only = plans.length === 1 ? applied[0]?.submission : undefined
  return only
    ? { key: 'exchange.importOne', params: { municipality: only.municipality, revision: only.revision } }
    : { key: 'exchange.import', params: { applied: applied.length, files: plans.length } }
}
