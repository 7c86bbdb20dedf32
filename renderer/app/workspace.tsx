import { createContext, useContext } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import type { Names } from '#shared/kernel/title.ts'
import type { Language } from '#shared/kernel/text.ts'

export type OpenWorkspace = NonNullable<OutputOf<'workspace.state'>['open']>
export type Programme = OutputOf<'programme.read'>

/** What every page inside a workspace can count on. */
export interface Workspace {
  readonly open: OpenWorkspace
  readonly role: OpenWorkspace['role']
  /** The municipality of this workspace; null in the region's. */
  readonly municipality: string | null
  readonly programme: Programme
  readonly names: Names
}

export const WorkspaceContext = createContext<Workspace | undefined>(undefined)

/** @throws Error outside an open workspace, which only the start page is */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('no workspace is open')
  return workspace
}

/** Names of services and municipalities in the reader's language. */
export function namesOf(programme: Programme, language: Language): Names {
  const of = (item: { readonly nameLv: string; readonly nameEn: string }): string =>
    language === 'lv' ? item.nameLv : item.nameEn
  const services = new Map(programme.services.map((s) => [s.code, of(s)]))
  const municipalities = new Map(programme.municipalities.map((m) => [m.id, of(m)]))
  return {
    service: (code) => services.get(code) ?? code,
    municipality: (id) => municipalities.get(id) ?? id,
  }
}
