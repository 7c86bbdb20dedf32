import type { exchangeContract } from '#shared/exchange/exchange-contract.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import type { QueryService } from '#electron/host/service.ts'
import { changedCells, diffFigures } from './exchange-diff.ts'
import { noFigures } from './exchange-figures.ts'
import { readFigures } from './exchange-figures-store.ts'
import { sentSubmission } from './exchange-held.ts'
import { figuresOf } from './exchange-snapshot.ts'
import { readLastSent } from './exchange-store.ts'

// A first file has thousands; a person looks at the beginning.
const mostCellsShown = 500

/** What the next file says otherwise than the last one: the figures as they were signed, compared with those of now. */
export const outgoingChanges: QueryService<(typeof exchangeContract)['exchange.outgoing']> = ({ db, municipality }) => {
  if (municipality === null) return refused(problem(workspaceProblems, 'MUNICIPALITY_ONLY'))
  const last = readLastSent(db)
  const sent = last && sentSubmission(db, last.fileDigest, last.signedAt)
  const cells = changedCells(diffFigures(sent ? figuresOf(sent.data) : noFigures, readFigures(db, municipality)))
  return ok({ cells: cells.slice(0, mostCellsShown), count: cells.length, since: last?.revision ?? null })
}
