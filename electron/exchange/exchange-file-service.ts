import type { exchangeContract } from '#shared/exchange/exchange-contract.ts'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { commandSteps, done, type Context, type QueryService } from '#electron/host/service.ts'
import { bytesOf } from './exchange-file-content.ts'
import { sealed } from './exchange-sealed.ts'
import { fileNameOf, readFile } from './exchange-store.ts'

type Contract = typeof exchangeContract

interface KeptFile {
  readonly name: string
  readonly bytes: Uint8Array
}

function keptFile(context: Context, digest: string): Result<KeptFile, Problem> {
  const bytes = readFile(context.db, digest)
  if (!bytes) return refused(problem(exchangeProblems, 'FILE_UNKNOWN', { digest }))
  return ok({ name: fileNameOf(context.db, digest) ?? `${digest.slice(0, 16)}.asice`, bytes })
}

/** A file of the ledger, as it came or went. */
export const fileOfLedger: QueryService<Contract['exchange.file']> = (context, { digest }) => {
  const file = keptFile(context, digest)
  return file.ok ? ok({ name: file.value.name, base64: Buffer.from(file.value.bytes).toString('base64') }) : file
}

/** Saves a file of the ledger where the person says in the system's dialog. */
export const saveFileOfLedger = commandSteps<
  Contract['exchange.saveFile'],
  KeptFile,
  { path: string | null; name: string }
>({
  gather: (context, { digest }) => keptFile(context, digest),
  wait: async (kept, { outerPassphrase }, application) => {
    const { dialogs } = application.ports
    if (!dialogs) return refused(problem(workspaceProblems, 'NO_DIALOGS'))
    const content = { name: kept.name, base64: Buffer.from(kept.bytes).toString('base64') }
    const file = await sealed(content, outerPassphrase)
    return ok({ path: await dialogs.saveFile(file.name, bytesOf(file)), name: file.name })
  },
  settle: (_context, { path, name }) => done({ path }, { key: 'exchange.saved', params: { file: name } }),
})
