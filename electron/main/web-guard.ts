import { basename, join } from 'node:path'
import type { Event, Session, WebContents } from 'electron'
import { isOwn, isOwnPage, pageAddress } from './app-address.ts'

/** Keeps one window on our page: nothing else is loaded into it, and nothing is opened from it. */
export function guardContents(contents: WebContents): void {
  const stopForeign = (event: Event<{ url: string }>) => {
    if (!isOwnPage(event.url)) event.preventDefault()
  }
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', stopForeign)
  contents.on('will-redirect', stopForeign)
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/**
 * Denies the pages of a session everything they could ask of the system or the network. Copying and pasting needs no permission: it
 * happens in the events of the keyboard and the menu.
 * @param downloads the folder that is suggested for files the page makes
 * @param developer lets the developer tools load their own files
 */
export function guardSession(session: Session, downloads: string, developer = false): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, developer) }))
  session.on('will-download', (event, item) => {
    if (!isMadeByPage(item.getURL())) event.preventDefault()
    else item.setSaveDialogOptions({ defaultPath: join(downloads, basename(item.getFilename())) })
  })
}

function isMadeByPage(url: string): boolean {
  return isOwn(url) || url.startsWith(`blob:${pageAddress}`) || url.startsWith('data:')
}

function mayLoad(url: string, developer: boolean): boolean {
  return isMadeByPage(url) || (developer && url.startsWith('devtools://'))
}
