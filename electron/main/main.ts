import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { settingsFolder } from '#electron/host/node-ports.ts'
import { registerScheme } from './app-protocol.ts'
import { startDesktop, type Desktop } from './desktop.ts'
import { desktopText } from './desktop-text.ts'
import { fileArgument } from './file-argument.ts'

/** Chromium's own services that would call out. */
const quiet = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-quic',
  'no-pings',
]

function main(): void {
  app.setPath(
    'userData',
    join(settingsFolder({ platform: process.platform, env: process.env, home: homedir() }), 'desktop'),
  )
  app.setAppUserModelId('lv.rpr.planotava')
  app.enableSandbox()
  for (const name of quiet) app.commandLine.appendSwitch(name)
  registerScheme()

  let file = fileArgument(process.argv, process.cwd())
  if (!app.requestSingleInstanceLock({ file: file ?? null })) {
    app.quit()
    return
  }

  let desktop: Desktop | undefined
  const show = (path?: string) => {
    if (desktop) void desktop.show(path)
    else file = path ?? file
  }
  // Chromium changes the command line of the second instance; what it sent along arrives as it was.
  app.on('second-instance', (_event, _args, _folder, sent) =>
    show((sent as { file?: string | null }).file ?? undefined),
  )
  // macOS gives the file by an event, not on the command line.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    show(path)
  })
  app.on('window-all-closed', () => app.quit())
  app
    .whenReady()
    .then(async () => {
      const first = file
      desktop = await startDesktop(app.getAppPath(), first)
      if (file !== first) await desktop.show(file)
    })
    .catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error)
      dialog.showErrorBox(`${desktopText.startFailed.lv} / ${desktopText.startFailed.en}`, why)
      app.exit(1)
    })
}

main()
