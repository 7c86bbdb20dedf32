import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** The passphrase of every key of the tests. */
export const passphrase = 'četri vārdi pēc kārtas'

/** A module that puts the clock of a process ahead. */
function clockAhead(hours: number): string {
  const code = `const D = Date, by = ${hours * 3_600_000};
globalThis.Date = class extends D { constructor(...a) { if (a.length) super(...a); else super(D.now() + by) } static now() { return D.now() + by } }`
  return `data:text/javascript,${encodeURIComponent(code)}`
}

/** One person's computer: a folder of its own for settings, keys and files, and the program running on it. */
export class Computer {
  readonly folder: string
  #program: ChildProcess | undefined

  constructor(name: string) {
    this.folder = mkdtempSync(join(tmpdir(), `planotava-${name}-`))
  }

  /** Starts the program as `npm start` does, without opening a browser. @returns the address with its one-time token */
  async start(file?: string): Promise<string> {
    const program = spawn(process.execPath, [join(root, 'build/start.ts'), '--no-browser', ...(file ? [file] : [])], {
      cwd: root,
      env: {
        ...process.env,
        PLANOTAVA_HOST: 'browser',
        PLANOTAVA_SETTINGS: join(this.folder, 'settings'),
        HOME: this.folder,
        USERPROFILE: this.folder,
      },
    })
    this.#program = program
    return new Promise((found, failed) => {
      let out = ''
      const hear = (data: Buffer): void => {
        out += data.toString()
        const url = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(out)?.[0]
        if (url) found(url)
      }
      program.stdout.on('data', hear)
      program.stderr.on('data', hear)
      program.once('exit', () => failed(new Error(`the program ended: ${out}`)))
    })
  }

  /** Ends the program: gently, or as a power cut would. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const program = this.#program
    if (!program || program.exitCode !== null || program.signalCode !== null) return
    const ended = new Promise((done) => program.once('exit', done))
    program.kill(signal)
    await ended
    this.#program = undefined
  }

  /** Types a command into a terminal of this computer. @returns what it wrote to the standard output */
  async terminal(...words: string[]): Promise<string> {
    return this.terminalAt(0, ...words)
  }

  /** The same on a computer whose clock is so many hours ahead. */
  async terminalAt(hoursAhead: number, ...words: string[]): Promise<string> {
    return new Promise((done, failed) => {
      const env = {
        ...process.env,
        PLANOTAVA_SETTINGS: join(this.folder, 'settings'),
        PLANOTAVA_PASSPHRASE: passphrase,
        HOME: this.folder,
        USERPROFILE: this.folder,
        ...(hoursAhead === 0 ? {} : { NODE_OPTIONS: `--import ${clockAhead(hoursAhead)}` }),
      }
      const command = ['run', '-s', 'planotava', '--', ...words]
      execFile('npm', command, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 }, (error, out, said) => {
        if (error) failed(new Error(`planotava ${words.join(' ')}\n${said}${out}`))
        else done(out)
      })
    })
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
