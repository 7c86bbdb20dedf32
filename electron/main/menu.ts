import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '#shared/kernel/text.ts'
import type { MenuAction } from './app-address.ts'
import { desktopText } from './desktop-text.ts'

export interface MenuSurroundings {
  readonly language: Language
  readonly platform: NodeJS.Platform
  /** Adds the developer tools. */
  readonly developer: boolean
  /** Asks the page. */
  readonly send: (action: MenuAction) => void
  readonly print: () => void
  readonly savePdf: () => void
}

export function setMenu(around: MenuSurroundings): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(around)))
}

/**
 * The menu. Keys that the page handles itself, as it does in a browser, are only shown here and not taken away from it, so that Ctrl+Z in
 * a text field stays the field's own.
 */
export function menuTemplate({
  language,
  platform,
  developer,
  send,
  print,
  savePdf,
}: MenuSurroundings): MenuItemConstructorOptions[] {
  const word = (name: keyof typeof desktopText) => desktopText[name][language] as string
  const ask = (label: string, action: MenuAction, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(action),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: word('file'),
      submenu: [
        // The start page makes a new workspace and opens another; closing this one leads there.
        { ...ask(word('openAnother'), 'workspace.close'), accelerator: 'CmdOrCtrl+O' },
        line,
        { label: word('print'), accelerator: 'CmdOrCtrl+P', click: print },
        { label: word('savePdf'), click: savePdf },
        line,
        { role: 'quit', label: word('quit') },
      ],
    },
    {
      label: word('edit'),
      submenu: [
        ask(word('undo'), 'undo', 'CmdOrCtrl+Z'),
        ask(word('redo'), 'redo', platform === 'darwin' ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        line,
        { role: 'cut', label: word('cut') },
        { role: 'copy', label: word('copy') },
        { role: 'paste', label: word('paste') },
        { role: 'selectAll', label: word('selectAll') },
      ],
    },
    {
      label: word('view'),
      submenu: [
        { role: 'zoomIn', label: word('zoomIn') },
        { role: 'zoomOut', label: word('zoomOut') },
        { role: 'resetZoom', label: word('actualSize') },
        line,
        { role: 'togglefullscreen', label: word('fullScreen') },
        ...(developer ? [{ role: 'toggleDevTools' as const }] : []),
      ],
    },
    {
      label: word('help'),
      role: 'help',
      submenu: [ask(word('helpHere'), 'help', 'F1'), { role: 'about', label: word('about') }],
    },
  ]
}
