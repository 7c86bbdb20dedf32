import { editionProblems } from '#shared/edition/edition-text.ts'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { payloadVersion, type EditionFile } from '#shared/exchange/payload.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { toSign, type Unsigned } from '#electron/exchange/exchange-document.ts'
import { exchangeEdition } from '#electron/exchange/exchange-edition.ts'
import { senderOf } from '#electron/exchange/exchange-party.ts'
import { fine } from '#electron/exchange/exchange-verdict.ts'
import type { Context } from '#electron/host/service.ts'
import { readEdition } from '#electron/programme/programme-store.ts'
import {
  addKnownEdition,
  programmeChangesSince,
  readCurrent,
  readKnownEditions,
  readProgrammeData,
} from './edition-store.ts'

/** The number of the next edition: above every one that was ever made or came here. */
function nextSerial({ db }: Context): number {
  return Math.max(readEdition(db).serial, ...readKnownEditions(db).map(({ serial }) => serial)) + 1
}

/** The programme as it is now, ready to be signed as the next edition. */
export function unsignedEdition(context: Context, note: string): Result<Unsigned, Problem> {
  const { db } = context
  if (context.role !== 'region') return refused(problem(workspaceProblems, 'REGION_ONLY'))
  if (programmeChangesSince(db, readCurrent(db)?.since ?? 0).length === 0)
    return refused(problem(editionProblems, 'EDITION_SAME'))
  const { round, digest } = exchangeEdition(db)
  const data = readProgrammeData(db)
  const serial = nextSerial(context)
  const payload: EditionFile = {
    kind: 'edition',
    schema: { ...payloadVersion },
    from: { municipality: 'region', workstation: senderOf(context) },
    to: 'all',
    municipality: 'region',
    createdAt: context.now,
    note: note.trim() || null,
    serial,
    previous: digest,
    // Whoever has no file of a round yet works for the one that is open now.
    data: { ...data, edition: data.edition.map((row) => ({ ...row, round })) },
  }
  const file = `Programma_redakcija_${String(serial).padStart(2, '0')}.asice`
  return toSign(context, payload, { payload: 'edition.json', file })
}

/** A made-up programme is told from a real one by what stands before the digest. */
const madeUp = (digest: string): string => /^(.*):/.exec(digest)?.[1] ?? ''

/** An edition that came: it is kept, and waits until somebody here has looked at it and takes it over. */
export function takeEditionFile(
  { db, now }: Context,
  { serial, previous, note }: EditionFile,
  { id, signedAt, digest }: { readonly id: string; readonly signedAt: string; readonly digest: string },
): Problem {
  if (madeUp(previous) !== madeUp(exchangeEdition(db).digest))
    return problem(refusalProblems, 'WRONG_PROGRAMME', { file: 0, ours: readEdition(db).serial })
  const known = readKnownEditions(db)
  const same = known.find((one) => one.digest === id)
  if (same) return problem(refusalProblems, 'DUPLICATE', { imported: same.takenAt })
  const newest = known[0]
  if (newest && newest.serial >= serial)
    return problem(exchangeProblems, 'OLDER_SERIAL', { file: serial, ours: newest.serial })
  const before = known.find((one) => one.serial === serial - 1)
  if (before && !previous.endsWith(before.digest)) return problem(exchangeProblems, 'EDITION_CHAIN', { serial })
  addKnownEdition(db, { digest: id, serial, previous, note, signedAt, takenAt: now, file: digest })
  return fine
}
