import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import { hasMunicipality } from '#electron/programme/programme-store.ts'
import type { Context } from './service.ts'

/** The municipality that a reader asks for: a head sees the own one, the region says which. */
export function municipalityToRead(context: Context, asked: string | undefined): Result<string, Problem> {
  if (context.municipality !== null) {
    if (asked !== undefined && asked !== context.municipality) return refused(problem(workspaceProblems, 'REGION_ONLY'))
    return ok(context.municipality)
  }
  if (asked === undefined) return refused(problem(workspaceProblems, 'CHOOSE_MUNICIPALITY'))
  if (!hasMunicipality(context.db, asked)) {
    return refused(problem(workspaceProblems, 'MUNICIPALITY_UNKNOWN', { municipality: asked }))
  }
  return ok(asked)
}

/** The municipality whose figures may be changed here: the own one; the region only looks. */
export function municipalityToEdit(context: Context): Result<string, Problem> {
  if (context.readOnly) return refused(context.readOnly)
  return context.municipality === null ? refused(problem(workspaceProblems, 'NOT_EDITABLE')) : ok(context.municipality)
}
