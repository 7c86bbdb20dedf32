import { contextBridge, ipcRenderer } from 'electron'
import { ipc, type MenuAction } from './app-address.ts'

/** Hears messages of one kind. @returns a function that stops listening; the page never sees Electron's event */
function listen<T>(name: string, listener: (value: T) => void): () => void {
  const hear = (_event: unknown, value: T) => listener(value)
  ipcRenderer.on(name, hear)
  return () => void ipcRenderer.off(name, hear)
}

/** All that the page gets from the desktop: three functions, and no way to name another message. */
contextBridge.exposeInMainWorld('planotava', {
  call: (channel: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(ipc.call, channel, input),
  onChanged: (listener: (modules: readonly string[]) => void) => listen(ipc.changed, listener),
  onMenu: (listener: (action: MenuAction) => void) => listen(ipc.menu, listener),
})
