import { sayings } from './terminal-text.ts'
import type { Terminal } from './terminal-io.ts'

/** Asks one line on the terminal without showing it. Nothing when there is nobody to ask. */
function ask(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process
  if (!stdin.isTTY || !stderr.isTTY) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    let typed = ''
    stderr.write(question)
    stdin.setRawMode(true)
    stdin.setEncoding('utf8')
    const end = (answer: string | undefined): void => {
      stdin.off('data', take)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
      resolve(answer)
    }
    const take = (chunk: string): void => {
      for (const key of chunk) {
        if (key === '\r' || key === '\n') {
          end(typed)
          return
        }
        if (key === '\u0003' || key === '\u0004') {
          end(undefined)
          return
        }
        if (key === '\u007f' || key === '\b') typed = Array.from(typed).slice(0, -1).join('')
        else if (key >= ' ') typed += key
      }
    }
    stdin.on('data', take)
    stdin.resume()
  })
}

/** What files are locked with, when somebody says so: PLANOTAVA_FILE_PASSPHRASE. */
export function filePassphrase({ env }: Terminal): { readonly outerPassphrase?: string } {
  const given = env['PLANOTAVA_FILE_PASSPHRASE']
  return given ? { outerPassphrase: given } : {}
}

/** The passphrase: PLANOTAVA_PASSPHRASE, or a question; a new one is asked twice. */
export async function askPassphrase(terminal: Terminal, isNew: boolean): Promise<string | undefined> {
  const given = terminal.env['PLANOTAVA_PASSPHRASE']
  if (given) return given
  const { language } = terminal
  if (!isNew) return ask(sayings.passphrase[language])
  for (;;) {
    const first = await ask(sayings.newPassphrase[language])
    if (first === undefined) return undefined
    if (first === (await ask(sayings.again[language]))) return first
    terminal.err(sayings.differ[language])
  }
}
