import type { WebContents } from 'electron'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { servePageCalls } from '#electron/main/page-calls.ts'
import { EchoHost } from '../loopback/loopback-fixture.ts'
import { ipcMain, StandInContents } from './electron-stand-in.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))

let host: EchoHost
let window: StandInContents
const invoke = (event: unknown, ...args: unknown[]): unknown => {
  const handler = ipcMain.handlers.get('planotava:call') as (event: unknown, ...args: unknown[]) => unknown
  return handler(event, ...args)
}

beforeEach(() => {
  host = new EchoHost()
  window = new StandInContents()
  servePageCalls(host, window as unknown as WebContents)
})

describe('a call', () => {
  test('from the top frame of our page reaches the host', async () => {
    const reply = await invoke({ sender: window, senderFrame: window.mainFrame }, 'forecast.read', { service: 'S01' })
    expect(reply).toEqual({ ok: true, value: { channel: 'forecast.read', input: { service: 'S01' } } })
  })

  test.each([
    ['another window', () => ({ sender: new StandInContents(), senderFrame: window.mainFrame })],
    [
      'a frame inside the page',
      () => ({ sender: window, senderFrame: { url: 'planotava://app/', parent: window.mainFrame } }),
    ],
    [
      'a page of another origin',
      () => ({ sender: window, senderFrame: { url: 'https://example.com/', parent: null } }),
    ],
    [
      'another host of our scheme',
      () => ({ sender: window, senderFrame: { url: 'planotava://other/', parent: null } }),
    ],
    [
      'an address that only begins like ours',
      () => ({ sender: window, senderFrame: { url: 'planotava://app.example/', parent: null } }),
    ],
    ['a frame that is gone', () => ({ sender: window, senderFrame: null })],
  ])('from %s is refused and does not reach the host', (_name, event) => {
    expect(() => invoke(event(), 'forecast.read', {})).toThrow('does not come from our page')
    expect(host.calls).toEqual([])
  })

  test('whose channel is no text is refused', () => {
    expect(() => invoke({ sender: window, senderFrame: window.mainFrame }, { toString: () => 'x' }, {})).toThrow()
    expect(host.calls).toEqual([])
  })
})

describe('a change', () => {
  test('is told to the page', () => {
    host.change('forecast')
    expect(window.sent).toEqual([['planotava:changed', ['forecast']]])
  })

  test('is not told to a window that is gone', () => {
    window.destroyed = true
    host.change('forecast')
    expect(window.sent).toEqual([])
  })
})
