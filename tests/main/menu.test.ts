import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { menuTemplate } from '#electron/main/menu.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))

const sent: string[] = []
const make = (language: 'lv' | 'en', platform: NodeJS.Platform = 'win32', developer = false) =>
  menuTemplate({
    language,
    platform,
    developer,
    send: (a) => sent.push(a),
    print: () => sent.push('print'),
    savePdf: () => sent.push('pdf'),
  })
const items = (menus: MenuItemConstructorOptions[]) =>
  menus.flatMap((menu) => menu.submenu as MenuItemConstructorOptions[])
const press = (menus: MenuItemConstructorOptions[], label: string) => {
  const item = items(menus).find((i) => i.label === label)
  ;(item?.click as (() => void) | undefined)?.()
}

describe('the menu', () => {
  test('is in Latvian or in English', () => {
    expect(make('lv').map(({ label }) => label)).toEqual(['Fails', 'Rediģēt', 'Skats', 'Palīdzība'])
    expect(make('en').map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Help'])
  })

  test('asks the page', () => {
    sent.length = 0
    for (const label of ['Open another workspace…', 'Undo', 'Redo']) press(make('en'), label)
    for (const label of ['About this page', 'Print…', 'Save page as PDF…']) press(make('en'), label)
    expect(sent).toEqual(['workspace.close', 'undo', 'redo', 'help', 'print', 'pdf'])
  })

  test('shows the keys of undo and redo without taking them from the page', () => {
    const keys = items(make('en')).filter(({ label }) => label === 'Undo' || label === 'Redo')
    expect(keys.map(({ accelerator, registerAccelerator }) => [accelerator, registerAccelerator])).toEqual([
      ['CmdOrCtrl+Z', false],
      ['Ctrl+Y', false],
    ])
  })

  test('has the developer tools only for developers, and never reloads', () => {
    const roles = (developer: boolean) => items(make('en', 'win32', developer)).map(({ role }) => role)
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
    expect(roles(true)).not.toContain('reload')
  })
})
