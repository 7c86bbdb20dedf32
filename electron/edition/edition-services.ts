import type { editionContract, KnownEdition } from '#shared/edition/edition-contract.ts'
import { editionProblems } from '#shared/edition/edition-text.ts'
import type { OutputOf } from '#shared/kernel/define.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { diffProgramme, programmeCells, type ProgrammeChange } from '#shared/programme/programme-diff.ts'
import type { ProgrammeData } from '#shared/programme/programme-lists.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { Database } from '#electron/database/database.ts'
import { keepSigned, sign, signedAt, type Signed, type Unsigned } from '#electron/exchange/exchange-document.ts'
import { heldEdition } from '#electron/exchange/exchange-held.ts'
import type { Application } from '#electron/host/application.ts'
import { commandSteps, done, querySteps, type Context, type ServiceOf } from '#electron/host/service.ts'
import { readEdition, readMunicipalities } from '#electron/programme/programme-store.ts'
import { judgeEdition } from './edition-check.ts'
import { effectOn } from './edition-effect.ts'
import { unsignedEdition } from './edition-file.ts'
import {
  addKnownEdition,
  programmeChangesSince,
  readCurrent,
  readKnownEditions,
  readProgrammeData,
  readProgrammeList,
  writeCurrent,
  writeProgramme,
} from './edition-store.ts'
import { changesOfPut, changesOfRemove } from './edition-write.ts'

type Contract = typeof editionContract
type Publish = Contract['edition.publish']
type Preview = Contract['edition.preview']

/** So many cells are said one by one; the rest is counted. */
const shownCells = 1000

function regionOnly(context: Context): Result<Context, Problem> {
  return context.role === 'region' ? ok(context) : refused(problem(workspaceProblems, 'REGION_ONLY'))
}

const shown = ({ digest, serial, note, signedAt, takenAt, file }: KnownEdition): KnownEdition => ({
  digest,
  serial,
  note,
  signedAt,
  takenAt,
  file,
})

interface Looked {
  readonly edition: KnownEdition
  readonly changes: readonly ProgrammeChange[]
}

/** What a whole programme changes here, where it can stand here at all. */
function changesTo({ db }: Context, next: ProgrammeData): Result<readonly ProgrammeChange[], Problem> {
  const now = readProgrammeData(db)
  const changes = diffProgramme(now, next)
  const municipalities = new Set(readMunicipalities(db).map(({ id }) => id))
  const wrong = judgeEdition(now, next, changes, municipalities)
  return wrong ? refused(wrong) : ok(changes)
}

/** An edition that is kept here, and what it changes. */
function look(context: Context, digest: string): Result<Looked, Problem> {
  const edition = readKnownEditions(context.db).find((one) => one.digest === digest)
  const file = edition && heldEdition(context, edition.file, edition.takenAt)
  if (!edition || !file) return refused(problem(editionProblems, 'EDITION_MISSING'))
  const changes = changesTo(context, file.data)
  return changes.ok ? ok({ edition, changes: changes.value }) : changes
}

/** The data that came with this version of the program. */
async function bundledData(application: Application): Promise<Result<ProgrammeData, Problem>> {
  const bundled = await Database.open(await application.ports.programme())
  try {
    return ok(readProgrammeData(bundled))
  } finally {
    bundled.close()
  }
}

export const editionServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'edition.read': ({ db, role }) => {
    const { serial, digest } = readEdition(db)
    const current = readCurrent(db)
    const known = readKnownEditions(db).map(shown)
    const newest = role === 'municipality' ? known[0] : undefined
    const cells = programmeCells(programmeChangesSince(db, current?.since ?? 0))
    return ok({
      serial,
      digest,
      since: current?.at ?? null,
      known,
      waiting: newest && newest.serial > serial ? newest : null,
      draft: { cells: cells.slice(0, shownCells), count: cells.length },
    })
  },

  'edition.rows': ({ db }, { list }) => ok({ rows: readProgrammeList(db, list).map((row) => ({ ...row })) }),

  'edition.put': (context, input) => {
    const region = regionOnly(context)
    if (!region.ok) return region
    const changes = changesOfPut(context, input)
    if (!changes.ok) return changes
    writeProgramme(context.db, changes.value)
    const changed = changes.value.length
    return done({ changed }, { key: 'edition.put', params: { count: changed } })
  },

  'edition.remove': (context, { list, keys }) => {
    const region = regionOnly(context)
    if (!region.ok) return region
    const changes = changesOfRemove(context, list, keys)
    if (!changes.ok) return changes
    writeProgramme(context.db, changes.value)
    const removed = changes.value.length
    return done({ removed }, { key: 'edition.remove', params: { count: removed } })
  },

  'edition.bundled': querySteps<Contract['edition.bundled'], object, ProgrammeData>({
    gather: (context) => regionOnly(context),
    wait: (_gathered, _input, application) => bundledData(application),
    settle: ({ db }, data) => ok({ count: programmeCells(diffProgramme(readProgrammeData(db), data)).length }),
  }),

  'edition.takeBundled': commandSteps<Contract['edition.takeBundled'], object, ProgrammeData>({
    gather: (context) => regionOnly(context),
    wait: (_gathered, _input, application) => bundledData(application),
    settle: (context, data) => {
      const judged = changesTo(context, data)
      if (!judged.ok) return judged
      const changed = judged.value.length
      if (changed === 0) return refused(problem(editionProblems, 'EDITION_SAME'))
      writeProgramme(context.db, judged.value)
      return done({ changed }, { key: 'edition.takeBundled', params: { count: changed } })
    },
  }),

  'edition.publish': commandSteps<Publish, Unsigned, Signed>({
    gather: (context, { note }) => unsignedEdition(context, note),
    wait: (unsigned, { passphrase }, application) => sign(application, unsigned, passphrase),
    settle: (context, signed) => {
      const { payload, id } = signed
      if (payload.kind !== 'edition') throw new Error('not what was gathered')
      const { serial, previous, note } = payload
      const file = keepSigned(context, signed, { municipality: 'region', revision: serial, submission: null })
      const { db, now: takenAt } = context
      addKnownEdition(db, {
        digest: id,
        serial,
        previous,
        note,
        signedAt: signedAt(signed),
        takenAt,
        file: file.digest,
      })
      writeCurrent(context.db, serial, id)
      return done({ ...file, serial }, { key: 'edition.publish', params: { serial } })
    },
  }),

  'edition.preview': querySteps<Preview, { readonly context: Context; readonly looked: Looked }, OutputOf<Preview>>({
    gather: (context, { digest }) => {
      const looked = look(context, digest)
      return looked.ok ? ok({ context, looked: looked.value }) : looked
    },
    wait: async ({ context: { db, municipality }, looked: { edition, changes } }) => {
      const all = programmeCells(changes)
      const own = all.filter(
        (cell) => municipality === null || cell.municipality === null || cell.municipality === municipality,
      )
      return ok({
        edition: shown(edition),
        cells: own.slice(0, shownCells),
        count: own.length,
        others: all.length - own.length,
        effect: municipality === null ? null : await effectOn(db, db.bytes(), municipality, changes),
      })
    },
    settle: (_context, preview) => ok(preview),
  }),

  'edition.take': (context, { digest }) => {
    if (context.municipality === null) return refused(problem(workspaceProblems, 'MUNICIPALITY_ONLY'))
    const looked = look(context, digest)
    if (!looked.ok) return looked
    const { edition, changes } = looked.value
    const { serial: ours } = readEdition(context.db)
    if (edition.serial <= ours)
      return refused(problem(editionProblems, 'EDITION_OLDER', { file: edition.serial, ours }))
    writeProgramme(context.db, changes)
    writeCurrent(context.db, edition.serial, edition.digest)
    const { serial } = edition
    return done({ serial, changed: changes.length }, { key: 'edition.take', params: { serial } })
  },
}
