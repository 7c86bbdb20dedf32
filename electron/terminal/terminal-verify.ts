import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { z } from 'zod'
import type { Verdict } from '#shared/exchange/exchange-contract.ts'
import { trustEntry } from '#shared/exchange/exchange-trust-entry.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { harmless } from '#electron/exchange/exchange-file-name.ts'
import type { Arguments } from './terminal-arguments.ts'
import { readExchangeFile } from './terminal-files.ts'
import { RefusedError, wordsOf, type Terminal } from './terminal-io.ts'
import { filePassphrase } from './terminal-passphrase.ts'
import { terminalProblems } from './terminal-text.ts'

type TrustList = z.output<typeof trustEntry>[]

const trustFile = z.array(trustEntry.partial({ since: true, status: true }))

/** The trust list; a certificate is PEM text, or a path seen from the list. */
export function readTrustFile(path: string): TrustList {
  try {
    const entries = trustFile.parse(JSON.parse(readFileSync(path, 'utf8')))
    return entries.map(({ certificate, municipality, status = 'active', since = null }) => ({
      certificate: certificate.includes('-----BEGIN')
        ? certificate
        : readFileSync(resolve(dirname(path), certificate), 'utf8'),
      municipality,
      status,
      since,
    }))
  } catch (error) {
    const what = error instanceof z.ZodError ? issueText(error) : (error as Error).message
    throw new RefusedError(problem(terminalProblems, 'TRUST_UNREADABLE', { path, what }))
  }
}

/** `0.since: Invalid input` */
function issueText({ issues: [issue] }: z.ZodError): string {
  return issue ? [issue.path.join('.'), issue.message].filter((part) => part !== '').join(': ') : 'JSON'
}

/** What is said of one file, in the order of the command line. */
export type FileLine = Pick<
  Verdict,
  'file' | 'ok' | 'code' | 'words' | 'signer' | 'municipality' | 'revision' | 'kind' | 'id' | 'signedAt' | 'notes'
>

export async function lineOf(terminal: Terminal, typed: string, verdict: Verdict | Problem): Promise<FileLine> {
  const path = harmless(typed).replaceAll('\n', '·')
  if (!('file' in verdict)) {
    const words = await wordsOf(verdict, terminal.language)
    const nothing = {
      signer: null,
      municipality: null,
      revision: null,
      kind: null,
      id: null,
      signedAt: null,
      notes: [],
    }
    return { file: path, ok: false, code: verdict.code, words, ...nothing }
  }
  const { ok, code, signer, municipality, revision, kind, id, signedAt, notes } = verdict
  const details = verdict.details as NonNullable<Problem['details']> | null
  const words = await wordsOf(details === null ? { code } : { code, details }, terminal.language)
  return { file: path, ok, code, words, signer, municipality, revision, kind, id, signedAt, notes }
}

export function showLine(terminal: Terminal, line: FileLine, json: boolean, more: readonly string[] = []): void {
  if (json) {
    terminal.out(JSON.stringify(line))
    return
  }
  const facts = [line.municipality, line.revision === null ? null : `r${line.revision}`, line.signer]
  const shown = [line.code, ...facts.filter((fact) => fact !== null), ...more].join(' · ')
  terminal.out(`${line.file}: ${shown}`)
  if (line.code !== 'OK') terminal.err(`${line.code}: ${line.words}`)
  for (const note of line.notes) terminal.err(`  ${note}`)
}

/**
 * Verifies files without a workspace, one after the other, so that a thousand files need no more memory than one.
 * @returns the exit code: 1 when any file is not good
 */
export async function verify(
  terminal: Terminal,
  { options, json }: Arguments,
  paths: readonly string[],
): Promise<number> {
  const { verifier } = await import('#electron/exchange/exchange-verify.ts')
  const { unlocked } = await import('#electron/exchange/exchange-sealed.ts')
  const trust = options.trust === undefined ? [] : readTrustFile(options.trust)
  const judge = verifier(trust, new Date(), terminal.language)
  if (!judge.ok) throw new RefusedError(judge.problem)
  const { outerPassphrase } = filePassphrase(terminal)
  const unlock = async (bytes: Uint8Array): Promise<Uint8Array> =>
    outerPassphrase === undefined ? bytes : unlocked(bytes, outerPassphrase)
  let bad = 0
  for (const path of paths) {
    const bytes = readExchangeFile(path)
    const verdict = bytes.ok ? judge.value(basename(path), await unlock(bytes.value)) : bytes.problem
    const line = await lineOf(terminal, path, verdict)
    if (!line.ok) bad++
    showLine(terminal, line, json)
  }
  return bad > 0 ? 1 : 0
}
