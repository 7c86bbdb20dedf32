import { join } from 'node:path'
import { expect, test as base, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test'
import type { CallInput, Channel, OutputOf } from '#shared/contract/api.ts'
import { Computer } from './program.ts'
import { GridOnPage } from './grid-on-page.ts'

/** A person at a computer of their own: the program in its own process, a browser in front of it, a mouse and a keyboard. */
export class Person {
  readonly computer: Computer
  readonly browser: Browser
  /** What no page of ours may do: errors in the console, breaches of the content policy, requests that leave the computer. */
  readonly faults: string[] = []
  readonly requests: string[] = []
  #context: BrowserContext | undefined
  #page: Page | undefined
  #isProgramOff = false

  constructor(name: string, browser: Browser) {
    this.browser = browser
    this.computer = new Computer(name)
  }

  get page(): Page {
    if (!this.#page) throw new Error('this person has not opened the program yet')
    return this.#page
  }

  /** Starts the program and opens its page. */
  async begin(file?: string): Promise<Page> {
    const address = await this.computer.start(file)
    this.#isProgramOff = false
    this.#context ??= await this.#newContext()
    this.#page ??= await this.newTab()
    await this.#page.goto(address)
    return this.#page
  }

  /** Another tab of the same browser. */
  async newTab(): Promise<Page> {
    this.#context ??= await this.#newContext()
    const page = await this.#context.newPage()
    this.#watch(page)
    return page
  }

  /** As a power cut: nothing is told to the program. */
  async powerCut(): Promise<void> {
    this.#isProgramOff = true
    await this.computer.stop('SIGKILL')
  }

  async stopProgram(): Promise<void> {
    this.#isProgramOff = true
    await this.computer.stop()
  }

  async leave(): Promise<void> {
    this.#isProgramOff = true
    await this.#context?.close()
    await this.computer.remove()
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name })
  }

  /** A grid by its name. */
  grid(name: string | RegExp): GridOnPage {
    return new GridOnPage(this.page, name)
  }

  /** Goes to a page by the rail. */
  async goTo(page: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: /^(Lapas|Pages)$/ })
      .getByRole('link', { name: new RegExp(`^${page}(\\s|$)`) })
      .click()
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** Makes a workspace on the start page, in Latvian. */
  async makeWorkspace(municipality: string | undefined): Promise<void> {
    const { page } = this
    if (municipality === undefined) {
      await page.getByRole('radio', { name: /^Rīgas plānošanas reģions/ }).check()
    } else {
      await page.getByRole('combobox', { name: 'Kura pašvaldība' }).fill(municipality)
      await page.getByRole('option', { name: municipality }).click()
    }
    await this.button('Izveidot un atvērt').click()
    await expect(page.getByRole('navigation', { name: 'Lapas' })).toBeVisible()
  }

  /** What another program on this computer (Excel, say) has put into the clipboard. */
  async copiesElsewhere(text: string): Promise<void> {
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text)
  }

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** Clicks, and keeps the file that the browser downloads. @returns its path */
  async download(click: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), click()])
    const path = join(this.computer.folder, download.suggestedFilename())
    await download.saveAs(path)
    return path
  }

  /** Clicks, and chooses files in the dialog that opens. */
  async choose(click: () => Promise<void>, files: string | readonly string[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await click()
    await (await chooser).setFiles([files].flat())
  }

  /** Asks the program directly, as the page itself does: to prepare data or to look behind the page, never for what a person does. */
  async call<C extends Channel>(channel: C, input: CallInput<C>): Promise<OutputOf<C>> {
    const reply = (await this.page.evaluate(async (body) => {
      const response = await fetch('/api/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      return (await response.json()) as unknown
    }, JSON.stringify({ channel, input }))) as { ok: true; value: OutputOf<C> } | { ok: false; problem: unknown }
    if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.problem)}`)
    return reply.value
  }

  async #newContext(): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'lv-LV',
      timezoneId: 'Europe/Riga',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    // A word that is not found says so in time.
    context.setDefaultTimeout(20_000)
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`),
      )
    })
    return context
  }

  #watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error' && !this.#isProgramOff) this.faults.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.faults.push(`page: ${error.stack ?? error.message}`))
    page.on('request', (request) => {
      const url = new URL(request.url())
      this.requests.push(request.url())
      if (url.protocol === 'blob:' || url.protocol === 'data:') return
      if (url.hostname !== '127.0.0.1') this.faults.push(`request: ${request.url()}`)
    })
    page.on('popup', (popup) => this.faults.push(`window: ${popup.url()}`))
  }
}

interface People {
  /** Another person, at another computer; everything is cleared away after the test. */
  readonly person: (name: string) => Person
}

/** A test with people in it. Whatever they do, no page may fail in the console or reach outside the computer. */
export const test = base.extend<People>({
  // A trace more than doubles the time of these tests; it is taken when a person asks for it.
  trace: [process.env['PLANOTAVA_TRACE'] === '1' ? 'retain-on-failure' : 'off', { scope: 'worker' }],
  person: async ({ browser }, use) => {
    const people: Person[] = []
    await use((name) => {
      const one = new Person(name, browser)
      people.push(one)
      return one
    })
    for (const one of people) await one.leave()
    for (const one of people) expect(one.faults).toEqual([])
  },
})

export { expect }
