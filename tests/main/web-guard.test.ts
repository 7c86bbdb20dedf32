import type { Session, WebContents } from 'electron'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { guardContents, guardSession } from '#electron/main/web-guard.ts'
import { session, StandInContents, stoppable } from './electron-stand-in.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))

const own = ['planotava://app/', 'planotava://app/index.html', 'planotava://app/#/prognoze']
const foreign = [
  'https://example.com/',
  'http://127.0.0.1:3000/',
  'file:///etc/passwd',
  'planotava://other/',
  'planotava://app.example/',
  'planotava://app/assets/a.js',
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:planotava://app/1',
  'about:blank',
]

describe('a window', () => {
  let contents: StandInContents
  beforeEach(() => {
    contents = new StandInContents()
    guardContents(contents as unknown as WebContents)
  })

  test.each(['will-navigate', 'will-redirect'])('stays on its page: %s to anything else is prevented', (name) => {
    for (const url of foreign) {
      const event = stoppable({ url })
      contents.emit(name, event)
      expect(event.prevented, url).toBe(true)
    }
    for (const url of own) {
      const event = stoppable({ url })
      contents.emit(name, event)
      expect(event.prevented, url).toBe(false)
    }
  })

  test('has no frames: any navigation of one is prevented', () => {
    for (const url of [...own, ...foreign]) {
      const event = stoppable({ url, isMainFrame: false })
      contents.emit('will-frame-navigate', event)
      expect(event.prevented, url).toBe(true)
    }
    const top = stoppable({ url: 'planotava://app/', isMainFrame: true })
    contents.emit('will-frame-navigate', top)
    expect(top.prevented).toBe(false)
  })

  test('opens no other window, also not one of ours', () => {
    for (const url of [...own, ...foreign]) expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' })
  })

  test('takes no webview', () => {
    const event = stoppable({})
    contents.emit('will-attach-webview', event)
    expect(event.prevented).toBe(true)
  })
})

describe('the session', () => {
  const guarded = session.defaultSession
  guardSession(guarded as unknown as Session, '/home/anna/Documents')

  test.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'fullscreen',
    'hid',
  ])('denies %s, asked for or looked up', (permission) => {
    const given: boolean[] = []
    guarded.permissionRequest?.({}, permission, (answer) => given.push(answer))
    expect(given).toEqual([false])
    expect(guarded.permissionCheck?.()).toBe(false)
  })

  test('denies devices and recording of the screen', () => {
    expect(guarded.devicePermission?.()).toBe(false)
    expect(guarded.displayMedia).toBeNull()
  })

  test('fetches no dictionaries', () => {
    expect(guarded.spelling).toBe(false)
  })

  test.each([
    ['planotava://app/assets/a.js', false],
    ['data:image/png;base64,AA==', false],
    ['blob:planotava://app/7f', false],
    ['https://example.com/', true],
    ['http://127.0.0.1:8080/', true],
    ['ws://127.0.0.1:8080/', true],
    ['file:///etc/passwd', true],
    ['planotava://other/a.js', true],
    ['devtools://devtools/bundled/a.js', true],
  ])('request of %s: cancelled %s', (url, cancelled) => {
    const answers: boolean[] = []
    guarded.beforeRequest?.({ url }, ({ cancel }) => answers.push(cancel))
    expect(answers).toEqual([cancelled])
  })

  test('lets the page save what it made, and nothing from elsewhere', () => {
    const download = (url: string, name: string) => {
      const options: { defaultPath?: string }[] = []
      const event = stoppable({})
      guarded.emit('will-download', event, {
        getURL: () => url,
        getFilename: () => name,
        setSaveDialogOptions: (o: { defaultPath?: string }) => options.push(o),
      })
      return { prevented: event.prevented, path: options[0]?.defaultPath }
    }
    expect(download('https://example.com/a.exe', 'a.exe')).toEqual({ prevented: true, path: undefined })
    expect(download('file:///etc/passwd', 'passwd')).toEqual({ prevented: true, path: undefined })
    expect(download('blob:https://example.com/1', 'a')).toEqual({ prevented: true, path: undefined })
    expect(download('blob:planotava://app/1', 'ogre.csv')).toEqual({
      prevented: false,
      path: '/home/anna/Documents/ogre.csv',
    })
    expect(download('blob:planotava://app/1', '../../.bashrc').path).toBe('/home/anna/Documents/.bashrc')
  })
})
