import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { documentsFolder, settingsFolder } from '#electron/host/node-ports.ts'
import { findBrowser } from '#electron/loopback/browser-paths.ts'
import { profilesFolder, takeProfile } from '#electron/loopback/browser-profile.ts'
import { browserArguments } from '#electron/loopback/open-browser.ts'
import { watchWindow } from '#electron/loopback/window-watch.ts'

const folder = mkdtempSync(join(tmpdir(), 'planotava-browser-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('an installed browser is found', () => {
  const there =
    (...paths: string[]) =>
    (path: string) =>
      paths.includes(path)

  test('on Windows: Edge, which every Windows has, before Chrome', () => {
    const env = {
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      ProgramFiles: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\Anna',
    }
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const chrome = 'C:\\Users\\Anna\\Google\\Chrome\\Application\\chrome.exe'
    const windows = { platform: 'win32' as const, env, home: 'C:\\Users\\Anna' }
    expect(findBrowser(windows, there(edge, chrome))).toEqual({ name: 'Microsoft Edge', path: edge })
    expect(findBrowser(windows, there(chrome))).toEqual({ name: 'Google Chrome', path: chrome })
    expect(findBrowser(windows, there())).toBeUndefined()
  })

  test('on Linux along PATH, on macOS among the applications', () => {
    const linux = { platform: 'linux' as const, env: { PATH: '/opt/bin:/usr/local/bin' }, home: '/home/anna' }
    expect(findBrowser(linux, there('/usr/bin/chromium', '/opt/bin/google-chrome'))?.path).toBe('/usr/bin/chromium')
    expect(findBrowser(linux, there('/opt/bin/google-chrome'))?.path).toBe('/opt/bin/google-chrome')
    const mac = { platform: 'darwin' as const, env: {}, home: '/Users/anna' }
    const chrome = '/Users/anna/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowser(mac, there(chrome))).toEqual({ name: 'Google Chrome', path: chrome })
  })

  test('by its own name when a person says so', () => {
    const env = { PLANOTAVA_BROWSER: '/opt/vivaldi' }
    expect(findBrowser({ platform: 'linux', env, home: '/' }, () => true)?.path).toBe('/opt/vivaldi')
  })
})

test('the window is an app of its own, in its own profile, and calls nobody', () => {
  const args = browserArguments('http://127.0.0.1:1/?token=x', '/settings/browser/1', false)
  expect(args).toEqual(
    expect.arrayContaining([
      '--app=http://127.0.0.1:1/?token=x',
      '--user-data-dir=/settings/browser/1',
      '--window-size=1366,860',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ]),
  )
  expect(args).not.toContain('--no-sandbox')
  expect(browserArguments('', '', true)).toContain('--no-sandbox')
})

describe('the profile', () => {
  test('lies among the settings, for a snap where it may look', () => {
    expect(profilesFolder('/usr/bin/chromium', '/settings', '/home/anna')).toBe('/settings/browser')
    expect(profilesFolder('/snap/bin/chromium', '/settings', '/home/anna')).toBe(
      '/home/anna/snap/chromium/common/planotava',
    )
  })

  test('is not shared with another running program, and is taken over from one that was killed', async () => {
    const profiles = join(folder, 'profiles')
    mkdirSync(profiles)
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    writeFileSync(join(profiles, '1.used-by'), String(other.pid))
    const second = takeProfile(profiles)
    expect(second.profile).toBe(join(profiles, '2'))
    second.release()

    await new Promise((resolve) => {
      other.once('exit', resolve)
      other.kill('SIGKILL')
    })
    const first = takeProfile(profiles)
    expect(first.profile).toBe(join(profiles, '1'))
    first.release()
    expect(existsSync(join(profiles, '1.used-by'))).toBe(false)
  })
})

describe('the end of the window', () => {
  const patience = { lookMs: 5, afterEndMs: 20, handOverMs: 60, withoutPageMs: 150 }
  const never = new Promise<void>(() => undefined)
  const pagesThat = (open: () => number) => ({ openPages: open, wasVisited: () => true })

  test('is normal when the browser ends after a page was open', async () => {
    let open = 1
    const ended = new Promise<void>((resolve) => {
      setTimeout(() => {
        open = 0
        resolve()
      }, 40)
    })
    expect(
      await watchWindow(
        { ended, close: () => undefined },
        pagesThat(() => open),
        patience,
      ),
    ).toBe('closed')
  })

  test('is told apart from a browser that never showed the page', async () => {
    const pages = { openPages: () => 0, wasVisited: () => false }
    expect(await watchWindow({ ended: Promise.resolve(), close: () => undefined }, pages, patience)).toBe(
      'never-opened',
    )
  })

  test('is not there while a page is open elsewhere, though the browser that was started ended', async () => {
    const began = Date.now()
    const open = () => (Date.now() - began < 200 ? 1 : 0)
    expect(await watchWindow({ ended: Promise.resolve(), close: () => undefined }, pagesThat(open), patience)).toBe(
      'closed',
    )
    expect(Date.now() - began).toBeGreaterThanOrEqual(200)
  })

  test('comes also when the browser stays without a window, which is then ended too', async () => {
    let closed = 0
    const began = Date.now()
    const open = () => (Date.now() - began < 50 ? 1 : 0)
    const close = () => {
      closed++
    }
    expect(await watchWindow({ ended: never, close }, pagesThat(open), patience)).toBe('closed')
    expect(closed).toBe(1)
  })

  test('does not come by a page that only loads again', async () => {
    const began = Date.now()
    // Gone for 10 ms of every 50: less than the patience.
    const open = () => (Date.now() - began < 300 && (Date.now() - began) % 50 >= 10 ? 1 : 0)
    expect(await watchWindow({ ended: never, close: () => undefined }, pagesThat(open), patience)).toBe('closed')
    expect(Date.now() - began).toBeGreaterThanOrEqual(300)
  })
})

describe('the folders', () => {
  test.each([
    ['win32', { APPDATA: '/roaming' }, '/roaming/Planotava'],
    ['darwin', {}, '/home/anna/Library/Application Support/Planotava'],
    ['linux', {}, '/home/anna/.config/planotava'],
    ['linux', { XDG_CONFIG_HOME: '/config' }, '/config/planotava'],
    ['linux', { PLANOTAVA_SETTINGS: '/settings', XDG_CONFIG_HOME: '/config' }, '/settings'],
  ] as const)('of settings on %s with %j', (platform, env, expected) => {
    expect(settingsFolder({ platform, env, home: '/home/anna' })).toBe(expected)
  })

  test('of documents is suggested among the documents where there are any', () => {
    expect(documentsFolder('/home/anna', () => true)).toBe('/home/anna/Documents/Planotava')
    expect(documentsFolder('/home/anna', () => false)).toBe('/home/anna/Planotava')
  })
})
