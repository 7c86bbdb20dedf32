/** The scheme under which the window gets the page: neither file:// nor a network address. */
export const scheme = 'planotava'
export const pageOrigin = 'planotava://app'
export const pageAddress = 'planotava://app/'

/** Names of the messages between page and program. */
export const ipc = { call: 'planotava:call', changed: 'planotava:changed', menu: 'planotava:menu' } as const

/** What the menu asks the page to do; the page knows what is open and what has the focus. */
export type MenuAction = 'workspace.close' | 'undo' | 'redo' | 'help'

/** Whether an address is a file of ours. */
export function isOwn(url: string): boolean {
  return url === pageOrigin || url.startsWith(pageAddress)
}

/** Whether an address is the page itself (its part after # may be anything). */
export function isOwnPage(url: string): boolean {
  const page = url.split('#')[0]
  return page === pageAddress || page === `${pageAddress}index.html`
}
