import { basename } from 'node:path'
import { exchangeProblems } from '#shared/exchange/exchange-text.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { problem } from '#shared/kernel/problem.ts'
import { harmless } from '#electron/exchange/exchange-file-name.ts'
import { Usage, type Arguments } from './terminal-arguments.ts'
import { readExchangeFile } from './terminal-files.ts'
import { withHost, type Caller } from './terminal-host.ts'
import { RefusedError, type Terminal } from './terminal-io.ts'
import { checkOut, writeOut } from './terminal-out.ts'
import { askPassphrase, filePassphrase } from './terminal-passphrase.ts'
import { sayings, usageText } from './terminal-text.ts'
import { lineOf, showLine } from './terminal-verify.ts'

// as many as one call of the contract takes
const mostFiles = 200

/** The passphrase for a signature, if the key of the workspace (or the one to be made) needs one. */
async function passphraseFor(terminal: Terminal, caller: Caller): Promise<{ passphrase?: string }> {
  const { key } = await caller.call('exchange.state', {})
  // why a key cannot be unlocked here (elsewhere, damaged, the system's) is for the contract to say
  if (key && (key.protection === 'system' || !key.unlockable)) return {}
  const passphrase = await askPassphrase(terminal, key === null)
  if (passphrase === undefined || passphrase === '')
    throw new RefusedError(problem(refusalProblems, 'PASSPHRASE_NEEDED'))
  return { passphrase }
}

function mustBeFree(path: string, workspace: string, force: boolean): void {
  const taken = checkOut(path, workspace, force)
  if (taken) throw new RefusedError(taken)
}

function write(path: string, base64: string): void {
  const failed = writeOut(path, base64)
  if (failed) throw new RefusedError(failed)
}

/** `export`: what stands in the way is said before a passphrase is asked for. */
export async function exportTo(terminal: Terminal, { words, force }: Arguments): Promise<number> {
  const [, file = '', out = ''] = words
  mustBeFree(out, file, force)
  const { language } = terminal
  return withHost(file, async (caller) => {
    const { findings } = await caller.call('exchange.check', {})
    const count = findings.filter(({ severity }) => severity === 'must').length
    if (count > 0) throw new RefusedError(problem(exchangeProblems, 'EXPORT_BLOCKED', { count }))
    const { base64, revision, round } = await caller.call('exchange.export', {
      ...(await passphraseFor(terminal, caller)),
      ...filePassphrase(terminal),
    })
    write(out, base64)
    terminal.out(sayings.exported[language](harmless(out), revision, round))
    return 0
  })
}

/** `import`: one batch, one line for each file in the order of the command line. @returns 1 when any was refused */
export async function importFrom(terminal: Terminal, { words, json }: Arguments): Promise<number> {
  const [, file = '', ...paths] = words
  const { language } = terminal
  if (paths.length > mostFiles) throw new Usage(usageText.tooMany[language](mostFiles))
  const reads = paths.map((path) => ({ path, bytes: readExchangeFile(path) }))
  const files = reads.flatMap(({ path, bytes }) =>
    bytes.ok ? [{ name: basename(path), base64: Buffer.from(bytes.value).toString('base64') }] : [],
  )
  return withHost(file, async (caller) => {
    const input = { files, ...filePassphrase(terminal) }
    const verdicts = files.length > 0 ? (await caller.call('exchange.import', input)).files : []
    const unreported = verdicts.values()
    let bad = 0
    for (const { path, bytes } of reads) {
      const verdict = bytes.ok ? unreported.next().value : undefined
      const unread = bytes.ok ? problem(refusalProblems, 'NOT_A_FILE') : bytes.problem
      const line = await lineOf(terminal, path, verdict ?? unread)
      if (!line.ok) bad++
      showLine(terminal, line, json, verdict?.code === 'OK' ? [sayings.cells[language](verdict.changeCount)] : [])
    }
    return bad > 0 ? 1 : 0
  })
}

/** `key show` */
export async function showKey(terminal: Terminal, { words, json }: Arguments): Promise<number> {
  const { language } = terminal
  return withHost(words[2], async (caller) => {
    const { key } = await caller.call('exchange.state', {})
    if (!key) throw new RefusedError(problem(exchangeProblems, 'KEY_MISSING'))
    if (json) {
      terminal.out(JSON.stringify(key, null, 2))
      return 0
    }
    const day = (iso: string): string => iso.slice(0, 10)
    terminal.out(`${sayings.digits[language]}: ${key.digits}`)
    terminal.out(`${sayings.organisation[language]}: ${key.organisation}`)
    terminal.out(`${sayings.workstation[language]}: ${key.workstation}`)
    terminal.out(`${sayings.valid[language]}: ${day(key.notBefore)} – ${day(key.notAfter)}`)
    terminal.out(`${sayings.fingerprint[language]}: ${key.fingerprint}`)
    return 0
  })
}

/** `key card` */
export async function writeCard(terminal: Terminal, { words, force }: Arguments): Promise<number> {
  const [, , file = '', out = ''] = words
  mustBeFree(out, file, force)
  const { language } = terminal
  return withHost(file, async (caller) => {
    const { base64, digits } = await caller.call('exchange.keyCard', await passphraseFor(terminal, caller))
    write(out, base64)
    terminal.out(sayings.wrote[language](harmless(out)))
    terminal.out(`${sayings.digits[language]}: ${digits}`)
    return 0
  })
}

/** `key enrol` */
export async function enrol(terminal: Terminal, { words, options }: Arguments): Promise<number> {
  const [, , file = '', card = ''] = words
  const bytes = readExchangeFile(card)
  if (!bytes.ok) throw new RefusedError(bytes.problem)
  const content = { name: basename(card), base64: Buffer.from(bytes.value).toString('base64') }
  return withHost(file, async (caller) => {
    const facts = await caller.call('exchange.enrol', { file: content, digits: options.digits ?? '' })
    terminal.out(sayings.enrolled[terminal.language](facts.organisation, facts.digits))
    return 0
  })
}
