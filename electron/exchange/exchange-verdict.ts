import type { Verdict } from '#shared/exchange/exchange-contract.ts'
import { exchangeProblems, lineageNotes } from '#shared/exchange/exchange-text.ts'
import { openingNotes, refusalProblems } from '#shared/exchange/refusal-text.ts'
import { problem, problemText, type Problem, type ProblemTable } from '#shared/kernel/problem.ts'
import type { Language } from '#shared/kernel/text.ts'
import type { OpenedFile } from './exchange-opened.ts'

const tables: ProblemTable = { ...exchangeProblems, ...refusalProblems, ...lineageNotes, ...openingNotes }

/** `OK`, said as a problem so that every verdict is a code with words. */
export const fine: Problem = problem(exchangeProblems, 'OK')

/** DUPLICATE is no failure: the file is already in. */
export function isGood({ code }: Problem): boolean {
  return code === 'OK' || code === 'DUPLICATE'
}

/** A verdict before it is put into words. */
export interface Judged {
  readonly file: string
  readonly problem: Problem
  readonly notes: readonly Problem[]
  readonly opened: OpenedFile
}

/** The signer by the 24 digits that people compare; those of an unknown one come from the refusal. */
export function signerDigits({ opened, problem: p }: Judged): string | null {
  const told = p.code === 'SIGNER_UNKNOWN' ? p.details?.['digits'] : undefined
  return opened.opened?.signer.digits ?? (typeof told === 'string' ? told : null)
}

export function verdictOf(judged: Judged, language: Language): Verdict {
  const { file, problem: p, notes } = judged
  const { opened, payload } = judged.opened
  const submission = payload?.kind === 'submission' ? payload : undefined
  const text = (part: Problem): string => problemText(tables, part, language)
  return {
    file,
    ok: isGood(p),
    code: p.code,
    words: text(p),
    details: p.details ?? null,
    kind: payload?.kind ?? null,
    signer: signerDigits(judged),
    municipality: payload?.municipality ?? opened?.signer.municipality ?? null,
    revision: submission?.revision ?? null,
    round: submission?.round ?? null,
    id: opened?.id ?? null,
    signedAt: opened?.signingTime.toISOString() ?? null,
    notes: notes.map(text),
  }
}
