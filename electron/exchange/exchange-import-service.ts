import type { exchangeContract, FileContent } from '#shared/exchange/exchange-contract.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import type { ActionTitle } from '#shared/kernel/schema.ts'
import type { Language } from '#shared/kernel/text.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import type { Application } from '#electron/host/application.ts'
import { commandSteps, done, querySteps, type Context } from '#electron/host/service.ts'
import { writeCorrections } from '#electron/merge/merge-store.ts'
import { changedCells } from './exchange-diff.ts'
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

export const examineFiles = querySteps<Examine, object, Waited>({
  gather: regionOnly,
  wait: waitedFor,
  settle: (context, { language, files }) => {
    const plans = inGivenOrder(planImport(context, files, []))
    return ok({
      files: plans.map((plan) => {
        const cells = changedCells(plan.changes)
        // a file with findings that must be put right cannot be exported
        return {
          ...verdictOf(plan, language),
          changes: cells.slice(0, mostCellsShown),
          changeCount: cells.length,
          mustFix: 0,
        }
      }),
    })
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
