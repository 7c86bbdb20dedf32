import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

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

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
