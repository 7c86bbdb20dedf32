import { expect, type Locator, type Page } from '@playwright/test'

/** A grid as a person uses it: rows by their name, columns by their heading, one cell active. */
export class GridOnPage {
  readonly page: Page
  readonly root: Locator

  constructor(page: Page, name: string | RegExp) {
    this.page = page
    this.root = page.getByRole('grid', { name })
  }

  /** Where a column stands; a column outside the view is scrolled to. */
  async #columnIndex(column: string): Promise<string> {
    const heading = this.root.getByRole('columnheader', { name: column, exact: true })
    await this.root.getByRole('columnheader').first().waitFor()
    for (const by of [0, 500, 500, 500, -3000]) {
      if (by !== 0) {
        await this.root.hover()
        await this.page.mouse.wheel(by, 0)
        await this.page.waitForTimeout(80)
      }
      if ((await heading.count()) > 0) return (await heading.getAttribute('aria-colindex')) ?? ''
    }
    throw new Error(`no column “${column}”`)
  }

  /** A row by the name in one of its cells (or the total at the foot); a row outside the view is scrolled to. */
  async row(name: string): Promise<Locator> {
    const row = this.root
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell', { name, exact: true }) })
      .first()
    await this.root.getByRole('row').nth(1).waitFor()
    for (const by of [0, -3000, 250, 250, 250, 250]) {
      if (by !== 0) {
        await this.root.hover()
        await this.page.mouse.wheel(0, by)
        await this.page.waitForTimeout(80)
      }
      if ((await row.count()) > 0) return row
    }
    throw new Error(`no row “${name}”`)
  }

  async cell(row: string, column: string): Promise<Locator> {
    const index = await this.#columnIndex(column)
    return (await this.row(row)).locator(`[aria-colindex="${index}"]`)
  }

  /** Makes a cell the active one, with the mouse. */
  async select(row: string, column: string): Promise<Locator> {
    const cell = await this.cell(row, column)
    await cell.click()
    // From the mouse to the keyboard.
    await this.page.waitForTimeout(80)
    return cell
  }

  /** Types over a cell; Enter accepts and goes down, Tab goes right. */
  async type(row: string, column: string, text: string, accept: 'Enter' | 'Tab' = 'Enter'): Promise<void> {
    await this.select(row, column)
    await this.page.keyboard.type(text)
    await this.page.keyboard.press(accept)
  }

  /** Chooses from the list of a cell: F2 opens it, the words choose. */
  async choose(row: string, column: string, option: string): Promise<void> {
    await this.select(row, column)
    await this.page.keyboard.press('F2')
    await this.page.getByRole('combobox', { name: column }).selectOption(option)
  }

  /** Pastes the clipboard with the given cell as the corner. */
  async paste(row: string, column: string): Promise<void> {
    await this.select(row, column)
    await this.page.keyboard.press('Control+V')
  }

  /** What a cell shows, without the hidden words for screen readers. */
  async shown(row: string, column: string): Promise<string> {
    return (await this.shownRow(row, [column]))[0] ?? ''
  }

  async expectShown(row: string, column: string, text: string): Promise<void> {
    await expect.poll(() => this.shown(row, column), { message: `${row}, ${column}` }).toBe(text)
  }

  /** The cells of a row under the given headings. */
  async shownRow(row: string, columns: readonly string[]): Promise<string[]> {
    const inView = await this.#read(row, columns)
    if (inView.every((text) => text !== null)) return inView
    const texts: string[] = []
    for (const column of columns) texts.push((await (await this.cell(row, column)).evaluate(shownText)) || '')
    return texts.map(plain)
  }

  /** Reads what is in view at once; null for a cell outside it. */
  async #read(row: string, columns: readonly string[]): Promise<(string | null)[]> {
    if ((await this.root.count()) === 0) return columns.map(() => null)
    const found = await this.root.evaluate(
      (root, wanted) => {
        const words = (element: Element): string => {
          const copy = element.cloneNode(true) as HTMLElement
          for (const hidden of copy.querySelectorAll('.cell-hidden, .cell-note')) hidden.remove()
          return copy.textContent.trim()
        }
        const headings = new Map(
          [...root.querySelectorAll('[role=columnheader]')].map((h) => [words(h), h.getAttribute('aria-colindex')]),
        )
        const line = [...root.querySelectorAll('[role=row]')].find((r) =>
          [...r.querySelectorAll('[role=gridcell]')].some((c) => words(c) === wanted.row),
        )
        return wanted.columns.map((column) => {
          const index = headings.get(column)
          const cell = index && line?.querySelector(`[role=gridcell][aria-colindex="${index}"]`)
          return cell ? words(cell) : null
        })
      },
      { row, columns },
    )
    return found.map((text) => (text === null ? null : plain(text)))
  }

  async expectRow(row: string, columns: readonly string[], texts: readonly string[]): Promise<void> {
    await expect.poll(() => this.shownRow(row, columns), { message: row }).toEqual(texts)
  }
}

function shownText(element: Element): string {
  const copy = element.cloneNode(true) as HTMLElement
  for (const hidden of copy.querySelectorAll('.cell-hidden, .cell-note')) hidden.remove()
  return copy.textContent
}

/** Spaces that do not break, as ordinary ones. */
export function plain(text: string | null): string {
  return (text ?? '').replaceAll(/[\u00a0\u202f\u2009]/g, ' ').trim()
}
