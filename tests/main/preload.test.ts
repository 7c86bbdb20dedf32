import { expect, test, vi } from 'vitest'
import { contextBridge, ipcRenderer } from './electron-stand-in.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))
await import('#electron/main/preload.ts')

interface Bridge {
  call(channel: string, input: unknown): Promise<unknown>
  onChanged(listener: (value: unknown, ...rest: unknown[]) => void): () => void
  onMenu(listener: (value: unknown) => void): () => void
}
const bridge = contextBridge.exposed['planotava'] as Bridge

test('the page gets three functions and nothing else', () => {
  expect(Object.keys(contextBridge.exposed)).toEqual(['planotava'])
  expect(Object.entries(bridge).map(([name, value]) => [name, typeof value])).toEqual([
    ['call', 'function'],
    ['onChanged', 'function'],
    ['onMenu', 'function'],
  ])
})

test('a call goes out under the one name', async () => {
  expect(await bridge.call('forecast.read', { service: 'S01' })).toBe('reply')
  expect(ipcRenderer.invoked).toEqual([['planotava:call', 'forecast.read', { service: 'S01' }]])
})

test('a change is heard without the event of Electron, until one stops listening', () => {
  const heard: unknown[][] = []
  const stop = bridge.onChanged((...values) => heard.push(values))
  ipcRenderer.emit('planotava:changed', { sender: ipcRenderer }, ['forecast'])
  stop()
  ipcRenderer.emit('planotava:changed', { sender: ipcRenderer }, ['costing'])
  expect(heard).toEqual([[['forecast']]])
})

test('a wish of the menu is heard', () => {
  const heard: unknown[] = []
  bridge.onMenu((action) => heard.push(action))
  ipcRenderer.emit('planotava:menu', {}, 'undo')
  expect(heard).toEqual(['undo'])
})
