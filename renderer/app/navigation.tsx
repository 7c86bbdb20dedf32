import { useMemo, useSyncExternalStore, type AnchorHTMLAttributes, type ReactNode } from 'react'

/** Where the window is: `#/forecast?service=S01&year=2012`. Links "to the cell" are ordinary links, and the back button works. */
export interface Location {
  /** The id of a page in pages.ts; empty at the beginning. */
  readonly page: string
  readonly params: Readonly<Record<string, string>>
}

export type Params = Readonly<Record<string, string | number | null | undefined>>

export function parseHash(hash: string): Location {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?')
  return { page: path, params: Object.fromEntries(new URLSearchParams(search)) }
}

export function hashOf(page: string, params: Params = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  }
  const query = search.toString()
  return `#/${page}${query === '' ? '' : `?${query}`}`
}

/** Goes to a page; `replace` when it only refines the place (a selected row), so that the back button skips it. */
export function goTo(page: string, params: Params = {}, { replace = false }: { replace?: boolean } = {}): void {
  const hash = hashOf(page, params)
  if (hash === window.location.hash) return
  if (replace) {
    window.history.replaceState(null, '', hash)
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  } else {
    window.location.hash = hash
  }
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

export function useLocation(): Location {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return useMemo(() => parseHash(hash), [hash])
}

/** The parameters of the current page, for instance `{ service: 'S01', year: '2012' }`. */
export function useParams(): Readonly<Record<string, string>> {
  return useLocation().params
}

/** A link to a page or to a cell on it. */
export function PageLink(
  props: { readonly page: string; readonly params?: Params; readonly children: ReactNode } & Omit<
    AnchorHTMLAttributes<HTMLAnchorElement>,
    'href'
  >,
) {
  const { page, params, children, ...rest } = props
  return (
    <a href={hashOf(page, params)} {...rest}>
      {children}
    </a>
  )
}
