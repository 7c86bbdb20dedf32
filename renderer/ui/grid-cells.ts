import { foldText } from '#shared/kernel/collation.ts'
import { hasWord, unpackLook } from './cell-look.ts'
import { optionsIn, plainText } from './cell-text.ts'
import type { CellPortals } from './grid-portals.tsx'
import type { GridColumn, TotalsRow } from './grid-types.ts'
import type { Translate } from './language-context.tsx'
import { uiText } from './ui-text.ts'

/*
 * What is inside a cell: plain DOM, made and changed by the grid library without React, so that 30,000 rows scroll smoothly.
 * The shapes below are the parts of the library's parameters that we use; only grid.tsx knows the library itself.
 */

export interface FaceParams<Row> {
  readonly value?: unknown
  readonly data?: Row | TotalsRow
  readonly node: { readonly rowPinned?: unknown }
  readonly shown: GridColumn<Row>
  readonly t: () => Translate
  readonly portals: CellPortals
}

function span(className: string, words: string): HTMLSpanElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = words
  return element
}

/** Draws a cell: swatch, text, the note of a total, and in hidden words what is only seen (hatch, colour, corner). */
export class CellFace<Row> {
  readonly #element = document.createElement('span')

  init(params: FaceParams<Row>): void {
    this.#element.className = 'cell-face'
    this.#draw(params)
  }

  getGui(): HTMLElement {
    return this.#element
  }

  refresh(params: FaceParams<Row>): boolean {
    this.#draw(params)
    return true
  }

  #draw(params: FaceParams<Row>): void {
    const { text, words } = unpackLook(params.value)
    if (params.node.rowPinned !== undefined && params.node.rowPinned !== null) {
      const total = (params.data as TotalsRow).cells[params.shown.id]
      this.#element.replaceChildren(span('', total?.text ?? ''))
      if (total?.note !== undefined)
        this.#element.append(span(isRightAligned(params.shown) ? 'cell-hidden' : 'cell-note', ` ${total.note}`))
      if (total?.unknown) this.#element.append(span('cell-hidden', ` ${params.t()(uiText.unknown)}`))
      return
    }
    const parts: Node[] = []
    const colour = params.shown.swatch?.(params.data as Row)
    if (colour !== undefined) {
      const swatch = span('cell-swatch', '')
      swatch.style.backgroundColor = colour
      parts.push(swatch)
    }
    parts.push(document.createTextNode(text))
    const t = params.t()
    const unseen = words.flatMap((word) => {
      if (word === 'unknown') return t(uiText.unknown)
      if (word === 'not-planned') return t(uiText.notPlanned)
      if (word === 'typed') return t(uiText.typedByHand)
      if (word === 'explain') return t(uiText.explain)
      return word === 'must-fix' ? t(uiText.mustFix) : []
    })
    if (unseen.length > 0) parts.push(span('cell-hidden', ` ${unseen.join(', ')}`))
    this.#element.replaceChildren(...parts)
  }
}

/** A cell whose content is React's. */
export class PortalFace<Row> {
  readonly #element = document.createElement('span')
  #portals: CellPortals | undefined

  init(params: FaceParams<Row>): void {
    this.#element.className = 'cell-face'
    this.refresh(params)
  }

  getGui(): HTMLElement {
    return this.#element
  }

  refresh(params: FaceParams<Row>): boolean {
    const { render } = params.shown
    const row = params.data as Row
    this.#portals = params.portals
    if (render && row !== undefined) params.portals.set(this.#element, () => render(row))
    return true
  }

  destroy(): void {
    this.#portals?.remove(this.#element)
  }
}

export interface InputParams<Row> {
  readonly data: Row
  readonly eventKey: string | null
  readonly shown: GridColumn<Row>
  readonly stopEditing: (stayHere?: boolean) => void
  readonly moveBy: (rows: number, columns: number) => void
  /** What was typed here before and refused; it can be asked for once. */
  readonly takeRefused: (row: Row) => RefusedText | undefined
}

/** A text that was not taken, and why. */
export interface RefusedText {
  readonly typed: string
  readonly why: string
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** As in Excel: Tab accepts and moves on, and so does an arrow key when the edit began by typing. */
function acceptAndMove<Row>(event: KeyboardEvent, byArrows: boolean, params: InputParams<Row>): void {
  if (event.ctrlKey || event.altKey) return
  const byTab: readonly [number, number] | undefined = event.key === 'Tab' ? [0, event.shiftKey ? -1 : 1] : undefined
  const step = byTab ?? (byArrows && !event.shiftKey ? steps[event.key] : undefined)
  if (!step) return
  event.preventDefault()
  event.stopPropagation()
  params.stopEditing(true)
  params.moveBy(...step)
}

/** The text box inside a cell. Started by typing, an arrow key accepts and moves on, as in Excel; started by F2, arrows move in the text. */
export class CellInput<Row> {
  readonly #input = document.createElement('input')
  #before = ''
  #typed = false
  #insists = false

  init(params: InputParams<Row>): void {
    const { shown, data, eventKey } = params
    const refused = params.takeRefused(data)
    this.#typed = eventKey?.length === 1
    this.#before = refused && !this.#typed ? refused.typed : plainText(shown, data)
    if (refused && !this.#typed) {
      this.#input.setAttribute('aria-invalid', 'true')
      this.#input.title = refused.why
      this.#input.addEventListener('keydown', ({ key }) => (this.#insists = key === 'Enter' || key === 'Tab'), true)
    }
    this.#input.className = 'cell-input'
    this.#input.setAttribute('aria-label', shown.title)
    this.#input.autocomplete = 'off'
    this.#input.spellcheck = false
    this.#input.value = this.#typed ? (eventKey ?? '') : this.#before
    this.#input.addEventListener('keydown', (event) => acceptAndMove(event, this.#typed, params))
    // A click into the text means that the person edits it now.
    this.#input.addEventListener('mousedown', () => (this.#typed = false))
  }

  getGui(): HTMLElement {
    return this.#input
  }

  afterGuiAttached(): void {
    this.#input.focus()
    if (!this.#typed) this.#input.select()
  }

  getValue(): string {
    return this.#input.value
  }

  isCancelAfterEnd(): boolean {
    // A refused text that is left as it is is given up; Enter on it hears the reason again.
    return !this.#typed && !this.#insists && this.#input.value === this.#before
  }
}

/** The list of choices inside a cell: the browser's own, which keyboards and screen readers know. */
export class CellSelect<Row> {
  readonly #select = document.createElement('select')
  #before = ''
  /** The letters typed so far: the browser's own search by letters knows only those typed into the list itself. */
  #typed = ''

  init(params: InputParams<Row>): void {
    const { shown, data, eventKey } = params
    const options = optionsIn(shown, data)
    const value = shown.value(data)
    this.#before = typeof value === 'string' ? value : ''
    this.#select.className = 'cell-input'
    this.#select.setAttribute('aria-label', shown.title)
    const none = document.createElement('option')
    none.value = ''
    this.#select.append(none)
    for (const option of options) {
      const element = document.createElement('option')
      element.value = option.value
      element.textContent = option.label
      this.#select.append(element)
    }
    this.#select.value = this.#before
    const type = (letter: string): void => {
      const typed = this.#typed + letter
      const found =
        typed === '-'
          ? options.find((option) => option.value === 'not-planned')
          : options.find((option) => foldText(option.label).startsWith(foldText(typed)))
      if (!found) return
      this.#typed = typed
      this.#select.value = found.value
    }
    if (eventKey?.length === 1) type(eventKey)
    this.#select.addEventListener('keydown', (event) => {
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault()
        type(event.key)
      } else acceptAndMove(event, false, params)
    })
    this.#select.addEventListener('change', () => params.stopEditing(true))
  }

  getGui(): HTMLElement {
    return this.#select
  }

  afterGuiAttached(): void {
    this.#select.focus()
  }

  /** The label, which the reader of typed texts understands. */
  getValue(): string {
    return this.#select.selectedOptions[0]?.textContent ?? ''
  }

  isCancelAfterEnd(): boolean {
    return this.#select.value === this.#before
  }
}

export function isRightAligned<Row>(column: GridColumn<Row>): boolean {
  return column.kind !== 'text' && column.kind !== 'choice'
}

/** The tooltip of a cell: its note, and in words what its look means. */
export function tooltipOf(packed: unknown, t: Translate): string | undefined {
  const { note } = unpackLook(packed)
  const words = [
    ...(hasWord(packed, 'unknown') ? [t(uiText.unknown)] : []),
    ...(hasWord(packed, 'not-planned') ? [t(uiText.notPlanned)] : []),
    ...(hasWord(packed, 'typed') ? [t(uiText.typedByHand)] : []),
    ...(hasWord(packed, 'must-fix') ? [t(uiText.mustFix)] : []),
    ...(hasWord(packed, 'explain') ? [t(uiText.explain)] : []),
    ...(hasWord(packed, 'changed') ? [t(uiText.changedSince)] : []),
  ].join(', ')
  return [note, words].filter(Boolean).join(' · ') || undefined
}
