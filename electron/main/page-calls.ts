import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { Host } from '#electron/host/running-host.ts'
import { ipc, isOwnPage } from './app-address.ts'

/**
 * Lets our page call the host, and tells it what changed.
 * @param window the one window whose top frame may call; anything else is refused before the host hears of it
 */
export function servePageCalls(host: Host, window: WebContents): void {
  ipcMain.handle(ipc.call, (event, channel: unknown, input: unknown) => {
    if (!isOurPage(event, window) || typeof channel !== 'string')
      throw new Error('This call does not come from our page')
    return host.call(channel, input)
  })
  host.onChanged((modules) => {
    if (!window.isDestroyed()) window.send(ipc.changed, modules)
  })
}

function isOurPage(event: IpcMainInvokeEvent, window: WebContents): boolean {
  const frame = event.senderFrame
  return event.sender === window && frame !== null && frame.parent === null && isOwnPage(frame.url)
}
