import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import type { ActionTitle } from '#shared/kernel/schema.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import type { workspaceContract } from '#shared/workspace/workspace-contract.ts'
import { Database } from '#electron/database/database.ts'
import { takeBack, undoTargets } from '#electron/database/undo-stack.ts'
import { WorkspaceFile } from '#electron/database/workspace-file.ts'
import type { Application } from '#electron/host/application.ts'
import { done, type ServiceOf } from '#electron/host/service.ts'
import { fillSeminarRegion, seminarMunicipality } from '#electron/seminar/seminar-fill.ts'
import { readEdition, readMunicipalities } from '#electron/programme/programme-store.ts'
import {
  changeSets,
  createWorkspaceRow,
  markRedo,
  markUndo,
  renameWorkstation,
  titleOf,
  readWorkspaceRow,
} from './workspace-store.ts'

type Contract = typeof workspaceContract

/** `Ogres novads` → `Ogres_novads.planotava` in the folder where new workspaces are suggested. */
function suggestedPath(application: Application, name: string): string {
  return join(application.ports.documentsFolder, `${name.replaceAll(' ', '_')}.planotava`)
}

const regionFileName = 'Rīgas_plānošanas_reģions'
const seminarFileName = 'seminārs'

async function programmeDatabase(application: Application): Promise<Database> {
  return Database.open(await application.ports.programme())
}

export const workspaceServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'workspace.state': (application) =>
    Promise.resolve(
      ok({
        open: application.file ? application.describe(application.file) : null,
        recent: application.settings.recent.map((path) => ({
          path,
          name: basename(path, '.planotava'),
          there: existsSync(path),
        })),
        folder: application.ports.documentsFolder,
        dialogs: application.ports.dialogs !== undefined,
        keyProtection: application.ports.keyProtector ? ('system' as const) : ('passphrase' as const),
        workstation: application.ports.workstation,
        refused: application.refused,
      }),
    ),

  'workspace.choices': async (application) => {
    const db = await programmeDatabase(application)
    try {
      const { titleLv, titleEn } = readEdition(db)
      return ok({
        municipalities: readMunicipalities(db).map((m) => ({
          id: m.id,
          nameLv: m.nameLv,
          nameEn: m.nameEn,
          suggestedPath: suggestedPath(application, m.nameLv),
        })),
        regionPath: suggestedPath(application, regionFileName),
        titleLv,
        titleEn,
      })
    } finally {
      db.close()
    }
  },

  'workspace.create': async (application, input) => {
    const municipality = input.role === 'municipality' ? input.municipality : undefined
    if (input.role === 'municipality' && !municipality)
      return refused(problem(workspaceProblems, 'MUNICIPALITY_NEEDED'))
    const db = await programmeDatabase(application)
    const known = readMunicipalities(db)
    db.close()
    const chosen = known.find((m) => m.id === municipality)
    if (municipality && !chosen) return refused(problem(workspaceProblems, 'MUNICIPALITY_UNKNOWN', { municipality }))
    const name = chosen?.nameLv ?? regionFileName
    const asked = input.path ?? suggestedPath(application, input.seminar ? `${name}_${seminarFileName}` : name)
    const path = resolve(application.ports.documentsFolder, asked)
    const now = application.ports.clock()
    const programme = await application.ports.programme()
    const fillSeminar = !input.seminar
      ? undefined
      : municipality === undefined
        ? fillSeminarRegion
        : await seminarMunicipality(programme, municipality)
    const created = await WorkspaceFile.create(
      path,
      programme,
      now,
      (fresh) => {
        createWorkspaceRow(fresh, {
          id: application.ports.newId(),
          role: input.role,
          municipality: municipality ?? null,
          workstation: input.workstation?.trim() || application.ports.workstation,
          at: now.toISOString(),
        })
        fillSeminar?.(fresh)
      },
      application.world,
    )
    if (!created.ok) return created
    application.use(created.value)
    return ok(application.describe(created.value))
  },

  'workspace.open': async (application, input) => {
    const path = resolve(application.ports.documentsFolder, input.path)
    if (application.file?.path === path) return ok(application.describe(application.file))
    const opened = await WorkspaceFile.open(path, application.ports.clock(), { world: application.world })
    if (!opened.ok) {
      application.couldNotOpen(path, opened.problem)
      return opened
    }
    application.use(opened.value)
    return ok(application.describe(opened.value))
  },

  'workspace.close': (application) => {
    application.use(null)
    return Promise.resolve(ok({}))
  },

  'workspace.chooseFile': async (application, input) => {
    const dialogs = application.ports.dialogs
    if (!dialogs) return refused(problem(workspaceProblems, 'NO_DIALOGS'))
    const suggestion = input.suggestedPath ?? application.ports.documentsFolder
    return ok({
      path: input.purpose === 'open' ? await dialogs.openWorkspace() : await dialogs.saveWorkspace(suggestion),
    })
  },

  'settings.read': (application) => Promise.resolve(ok(application.settings.settings)),

  'settings.change': (application, input) => {
    try {
      return Promise.resolve(ok(application.settings.change(input)))
    } catch (error) {
      const what = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)
      const path = application.ports.settingsFolder
      return Promise.resolve(refused(problem(workspaceProblems, 'FOLDER_UNUSABLE', { path, what })))
    }
  },

  'workspace.undoState': ({ db }, _input) => {
    const targets = undoTargets(db)
    const newest = changeSets(db, 1)[0]
    return ok({
      undo: targets.undo === null ? null : titleOf(db, targets.undo),
      redo: targets.redo === null ? null : titleOf(db, targets.redo),
      revision: newest?.id ?? 0,
      savedAt: newest?.at ?? readWorkspaceRow(db).createdAt,
    })
  },

  'workspace.undo': ({ db }) => {
    const target = undoTargets(db).undo
    if (target === null) return refused(problem(workspaceProblems, 'NOTHING_TO_UNDO'))
    const hand = takeBack(db, target)
    if (hand) return refused(problem(workspaceProblems, 'CHANGED_SINCE', { ...hand }))
    markUndo(db, target)
    const undone: ActionTitle = titleOf(db, target)
    return done({ undone }, undone)
  },

  'workspace.redo': ({ db }) => {
    const target = undoTargets(db).redo
    if (target === null) return refused(problem(workspaceProblems, 'NOTHING_TO_REDO'))
    const hand = takeBack(db, target)
    if (hand) return refused(problem(workspaceProblems, 'CHANGED_SINCE', { ...hand }))
    markRedo(db, target)
    const redone: ActionTitle = titleOf(db, target)
    return done({ redone }, redone)
  },

  'workspace.history': ({ db }, input) => ok(changeSets(db, input.limit)),

  'workspace.rename': (context, input) => {
    const workstation = input.workstation.trim()
    renameWorkstation(context.db, workstation)
    return done({ workstation }, { key: 'workspace.renamed', params: { name: workstation } })
  },
}
