import { resolve } from 'node:path'
import { harmless } from '#electron/exchange/exchange-file-name.ts'
import type { Arguments } from './terminal-arguments.ts'
import { withHost } from './terminal-host.ts'
import type { Terminal } from './terminal-io.ts'
import { sayings } from './terminal-text.ts'

/** `new`: a workspace from the programme's data; its key at once when a passphrase is at hand. */
export async function newWorkspace(terminal: Terminal, { words, options, seminar }: Arguments): Promise<number> {
  const { language, env } = terminal
  const { municipality, workstation } = options
  return withHost(undefined, async (caller) => {
    const opened = await caller.call('workspace.create', {
      role: options.role === 'region' ? 'region' : 'municipality',
      path: resolve(words[1] ?? ''),
      seminar,
      ...(municipality === undefined ? {} : { municipality }),
      ...(workstation === undefined ? {} : { workstation }),
    })
    terminal.out(sayings.created[language](harmless(opened.path)))
    const passphrase = env['PLANOTAVA_PASSPHRASE']
    if (passphrase) {
      const { digits } = await caller.call('exchange.createKey', { passphrase })
      terminal.out(sayings.keyMade[language](digits))
    } else if (opened.role === 'municipality') {
      terminal.out(sayings.keyLater[language])
    }
    return 0
  })
}
