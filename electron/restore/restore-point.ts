import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { restoreProblems } from '#shared/restore/restore-text.ts'
import type { Database } from '#electron/database/database.ts'
import { migrate, newestVersion, schemaVersion } from '#electron/database/migrate.ts'
import type { RestoreFolder, RestorePoint } from '#electron/database/restore-folder.ts'
import { openSnapshot, workspaceIdOf } from '#electron/database/workspace-load.ts'
import { diffFigures, type RowChange } from '#electron/exchange/exchange-diff.ts'
import { readFigures } from '#electron/exchange/exchange-figures-store.ts'
import { readMunicipalities } from '#electron/programme/programme-store.ts'

/** The database of a restore point, in memory and in this program's schema. Close it. */
export async function openPoint(
  folder: RestoreFolder,
  name: string,
  workspace: string,
): Promise<Result<{ readonly point: RestorePoint; readonly database: Database }, Problem>> {
  const point = folder.list().find((one) => one.name === name)
  if (!point) return refused(problem(restoreProblems, 'POINT_MISSING', { point: name }))
  const damaged = refused(problem(restoreProblems, 'POINT_DAMAGED', { point: name }))
  let bytes: Uint8Array
  try {
    bytes = folder.bytes(name)
  } catch {
    return damaged
  }
  const opened = await openSnapshot(name, bytes)
  if (!opened.ok) return opened.problem.code === 'WORKSPACE_NEWER' ? opened : damaged
  const database = opened.value
  if (workspaceIdOf(database) !== workspace) {
    database.close()
    return refused(problem(restoreProblems, 'POINT_OF_OTHER', { point: name }))
  }
  // Its own file stays as it is: only the copy in memory is brought up.
  if (schemaVersion(database) < newestVersion) migrate(database)
  return ok({ point, database })
}

export interface Difference {
  readonly municipality: string
  readonly changes: readonly RowChange[]
}

/**
 * What has to change for the figures to be as they were: of everybody, or of one municipality; of every service, or of one. What keys, files
 * and their numbers are is never a part of it.
 */
export function differencesTo(
  now: Database,
  then: Database,
  of: { readonly municipality?: string | undefined; readonly service?: string | undefined },
): Difference[] {
  const ids = of.municipality === undefined ? readMunicipalities(now).map(({ id }) => id) : [of.municipality]
  return ids.flatMap((municipality): Difference[] => {
    const changes = diffFigures(readFigures(now, municipality), readFigures(then, municipality)).filter(
      ({ before, after }) => of.service === undefined || (after ?? before)?.['service'] === of.service,
    )
    return changes.length === 0 ? [] : [{ municipality, changes }]
  })
}
