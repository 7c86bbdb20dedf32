import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import type { restoreContract } from '#shared/restore/restore-contract.ts'
import { restoreProblems } from '#shared/restore/restore-text.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import type { Database } from '#electron/database/database.ts'
import { writeDurably } from '#electron/database/durable-file.ts'
import { reasonOf } from '#electron/database/file-system.ts'
import { takeLock } from '#electron/database/lock.ts'
import { examineWorkspace, mendWorkspace, recoverWorkspace } from '#electron/database/recover.ts'
import type { RestorePoint } from '#electron/database/restore-folder.ts'
import { WorkspaceFile } from '#electron/database/workspace-file.ts'
import { changedCells } from '#electron/exchange/exchange-diff.ts'
import { writeRows } from '#electron/exchange/exchange-figures-store.ts'
import type { Application } from '#electron/host/application.ts'
import { commandSteps, done, querySteps, type Context, type ServiceOf } from '#electron/host/service.ts'
import { countSetsAfter } from '#electron/workspace/workspace-store.ts'
import { differencesTo, openPoint } from './restore-point.ts'

type Contract = typeof restoreContract

const nothing = () => ok(null)

function fileOf(application: Application): WorkspaceFile {
  if (!application.file) throw new Error('restore points of no workspace')
  return application.file
}

/** The point with its own open database; `settle` closes it. */
interface Opened {
  readonly point: RestorePoint
  readonly database: Database
}

const gathered = (context: Context) => ok(context.workspaceId)

const open = (workspace: string, input: { readonly point: string }, application: Application) =>
  openPoint(fileOf(application).restorePoints, input.point, workspace)

/** A head restores the own figures; the region those of everybody, or of the one that is asked for. */
const whose = (context: Context, asked: string | undefined) => context.municipality ?? asked

export const restoreServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'restore.list': querySteps<Contract['restore.list'], null, WorkspaceFile>({
    gather: nothing,
    wait: (_gathered, _input, application) => Promise.resolve(ok(fileOf(application))),
    settle: ({ db }, { restorePoints }) =>
      ok({
        points: restorePoints.list().map(({ name, at, reason, label, bytes }) => ({
          name,
          at: at.toISOString(),
          reason,
          label,
          bytes,
          actions: countSetsAfter(db, at.toISOString()),
        })),
        folder: restorePoints.path,
        failed: restorePoints.failed,
      }),
  }),

  'restore.make': commandSteps<Contract['restore.make'], null, RestorePoint>({
    gather: nothing,
    wait(_gathered, { label }, application) {
      const file = fileOf(application)
      try {
        return Promise.resolve(
          ok(file.restorePoints.make(file.database.bytes(), 'hand', application.ports.clock(), label)),
        )
      } catch (error) {
        return Promise.resolve(refused(problem(restoreProblems, 'POINT_NOT_MADE', { what: reasonOf(error) })))
      }
    },
    settle: (_context, { name, label }) => done({ name }, { key: 'restore.make', params: { label } }),
  }),

  'restore.remove': commandSteps<Contract['restore.remove'], null, string>({
    gather: nothing,
    wait(_gathered, { point }, application) {
      const { restorePoints } = fileOf(application)
      if (!restorePoints.list().some(({ name }) => name === point))
        return Promise.resolve(refused(problem(restoreProblems, 'POINT_MISSING', { point })))
      try {
        restorePoints.remove(point)
        return Promise.resolve(ok(point))
      } catch (error) {
        const details = { path: restorePoints.path, what: reasonOf(error) }
        return Promise.resolve(refused(problem(workspaceProblems, 'FOLDER_UNUSABLE', details)))
      }
    },
    settle: (_context, point) => done({ point }, { key: 'restore.remove', params: { label: point } }),
  }),

  'restore.compare': querySteps<Contract['restore.compare'], string, Opened>({
    gather: gathered,
    wait: open,
    settle(context, { database }, { municipality, service, limit }) {
      try {
        const found = differencesTo(context.db, database, { municipality: whose(context, municipality), service })
        const cells = found.flatMap(({ municipality: of, changes }) =>
          changedCells(changes).map((cell) => ({ ...cell, municipality: of })),
        )
        return ok({ cells: cells.slice(0, limit), count: cells.length })
      } finally {
        database.close()
      }
    },
  }),

  'restore.apply': commandSteps<Contract['restore.apply'], string, Opened>({
    gather: gathered,
    wait: open,
    settle(context, { database, point }, { municipality, service }) {
      try {
        const found = differencesTo(context.db, database, { municipality: whose(context, municipality), service })
        for (const { municipality: of, changes } of found) writeRows(context.db, of, changes)
        const cells = found.reduce((sum, { changes }) => sum + changedCells(changes).length, 0)
        const at = formatDateTime(point.at.toISOString())
        return done({ cells }, { key: 'restore.apply', params: { at, service: service ?? null } })
      } finally {
        database.close()
      }
    },
  }),

  'restore.check': async (application, input) => {
    const path = resolve(application.ports.documentsFolder, input.path)
    if (!existsSync(path)) return refused(problem(workspaceProblems, 'WORKSPACE_MISSING', { path }))
    const { problem: wrong, journal, restorePoints } = await examineWorkspace(path, application.world.files)
    const isWhole = wrong === null && (journal?.lost ?? 0) === 0
    const canMend = wrong === null || restorePoints.length > 0
    return ok({
      path,
      state: isWhole ? ('whole' as const) : canMend ? ('mendable' as const) : ('lost' as const),
      problem: wrong,
      journal,
      restorePoints: restorePoints.length,
      newest: restorePoints[0]?.at.toISOString() ?? null,
    })
  },

  'restore.repair': async (application, input) => {
    const path = resolve(application.ports.documentsFolder, input.path)
    const out = resolve(application.ports.documentsFolder, input.out)
    if (!existsSync(path)) return refused(problem(workspaceProblems, 'WORKSPACE_MISSING', { path }))
    if (existsSync(out)) return refused(problem(restoreProblems, 'REPAIR_EXISTS', { path: out }))
    const found = await recoverWorkspace(path, application.world.files)
    if (!found.ok) return found
    const { database, recovery } = found.value
    try {
      writeDurably(out, database.bytes(), application.world.files)
      return ok({ out, recovery })
    } catch (error) {
      return refused(problem(workspaceProblems, 'FOLDER_UNUSABLE', { path: out, what: reasonOf(error) }))
    } finally {
      database.close()
    }
  },

  'restore.mend': async (application, input) => {
    const path = resolve(application.ports.documentsFolder, input.path)
    if (!existsSync(path)) return refused(problem(workspaceProblems, 'WORKSPACE_MISSING', { path }))
    if (application.file?.path === path) return ok(application.describe(application.file))
    const now = application.ports.clock()
    try {
      const lock = takeLock(path, now)
      if (!('release' in lock)) {
        const owner = `${lock.owner.host}, PID ${lock.owner.pid}`
        return refused(problem(workspaceProblems, 'WORKSPACE_LOCKED', { path, owner, since: lock.owner.since }))
      }
      const mended = await mendWorkspace(path, now, application.world.files).finally(() => lock.release())
      if (!mended.ok) return mended
      const opened = await WorkspaceFile.open(path, now, { world: application.world, recovery: mended.value })
      if (!opened.ok) return opened
      application.use(opened.value)
      return ok(application.describe(opened.value))
    } catch (error) {
      return refused(problem(workspaceProblems, 'FOLDER_UNUSABLE', { path, what: reasonOf(error) }))
    }
  },
}
