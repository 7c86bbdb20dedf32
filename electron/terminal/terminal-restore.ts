import { resolve } from 'node:path'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import { recoveryText } from '#shared/restore/restore-text.ts'
import { harmless } from '#electron/exchange/exchange-file-name.ts'
import type { Arguments } from './terminal-arguments.ts'
import { withHost } from './terminal-host.ts'
import { wordsOf, type Terminal } from './terminal-io.ts'
import { sayings } from './terminal-text.ts'

/** `check`: what lies on the disk of a workspace. @returns 0 whole, 1 damaged */
export async function check(terminal: Terminal, { words, json }: Arguments): Promise<number> {
  const { language } = terminal
  return withHost(undefined, async (caller) => {
    const found = await caller.call('restore.check', { path: resolve(words[1] ?? '') })
    if (json) {
      terminal.out(JSON.stringify(found, null, 2))
    } else {
      terminal.out(sayings.checked[found.state][language](harmless(found.path)))
      if (found.problem) terminal.out(await wordsOf(found.problem, language))
      const { journal } = found
      if (journal) terminal.out(sayings.journal[language](journal.commands, journal.lost))
      const newest = found.newest === null ? null : formatDateTime(found.newest)
      terminal.out(sayings.restorePoints[language](found.restorePoints, newest))
    }
    return found.state === 'whole' ? 0 : 1
  })
}

/** `repair`: the best state that can be put together, as a new file. */
export async function repair(terminal: Terminal, { words }: Arguments): Promise<number> {
  const { language } = terminal
  return withHost(undefined, async (caller) => {
    const path = resolve(words[1] ?? '')
    const { out, recovery } = await caller.call('restore.repair', { path, out: resolve(words[2] ?? '') })
    const { what, from, saved, lost } = recovery
    if (what === 'snapshot' && from !== null)
      terminal.out(recoveryText.snapshot[language](formatDateTime(from), saved, lost))
    else terminal.out(lost > 0 ? recoveryText.journal[language](lost) : recoveryText.nothingLost[language])
    terminal.out(sayings.wrote[language](harmless(out)))
    return 0
  })
}
