import { useRef } from 'react'
import { clamp, rangeBetween, type Place } from './cell-range.ts'
import { isEditable } from './cell-text.ts'
import { keyIntent } from './grid-keys.ts'
import { placeOf } from './grid-paint.ts'
import type { GridSurface } from './grid-surface.ts'
import type { GridProps } from './grid-types.ts'
import type { GridEdits } from './use-grid-edits.tsx'

export interface GridHands {
  readonly selected: () => { readonly anchor: Place; readonly head: Place } | undefined
  readonly select: (anchor: Place, head: Place) => void
  /** Makes a cell the active one and brings it into view. */
  readonly moveFocus: (to: Place) => void
  readonly bringIntoView: (place: Place) => void
}

/** Keys, mouse and clipboard that are ours; they come before the grid library's own. Returns the handlers for the element around it. */
export function useGridHands<Row>(
  props: Pick<GridProps<Row>, 'onEdit' | 'onOpen'>,
  surface: GridSurface<Row>,
  edits: GridEdits<Row>,
  hands: GridHands,
) {
  const drag = useRef(false)

  const onKeyDownCapture = (event: React.KeyboardEvent): void => {
    const at = hands.selected()
    if (!at || !placeOf(event.target) || isInput(event.target)) return
    const intent = keyIntent(event)
    if (!intent) return
    const columns = surface.columns()
    const last = { row: surface.rowCount() - 1, column: columns.length - 1 }
    const selection = rangeBetween(at.anchor, at.head)
    if (intent.kind === 'open') {
      const row = surface.rowAt(at.anchor.row)
      const column = columns[at.anchor.column]
      if (!props.onOpen || row === undefined || !column || (props.onEdit && isEditable(column, row))) return
      props.onOpen(row)
    } else if (intent.kind === 'move') {
      const to = clamp(intent.to(intent.extend ? at.head : at.anchor, last), last.row + 1, last.column + 1)
      if (intent.extend) {
        hands.bringIntoView(to)
        hands.select(at.anchor, to)
      } else hands.moveFocus(to)
    } else if (intent.kind === 'all') hands.select({ row: 0, column: 0 }, last)
    else if (intent.kind === 'clear') void edits.clear(selection)
    else void edits.fillDown(selection)
    event.preventDefault()
    event.stopPropagation()
  }

  const placeUnder = (target: EventTarget): Place | undefined => {
    const place = placeOf(target)
    if (!place) return undefined
    const column = surface.columns().findIndex((c) => c.id === place.columnId)
    return column < 0 ? undefined : { row: place.row, column }
  }

  const onPressCapture = (event: React.MouseEvent): void => {
    const at = hands.selected()
    if (event.button !== 0 || isInput(event.target)) return
    const place = placeUnder(event.target)
    if (!place) return
    if (event.shiftKey && at) {
      // The grid library would move the active cell here; for a range it stays where the selection began.
      if (event.type === 'pointerdown') hands.select(at.anchor, place)
      event.preventDefault()
      event.stopPropagation()
    } else drag.current = true
  }

  const onMouseOver = (event: React.MouseEvent): void => {
    const at = hands.selected()
    if (event.buttons !== 1) drag.current = false
    if (!drag.current || !at) return
    const place = placeUnder(event.target)
    if (place) hands.select(at.anchor, place)
  }

  const onCopyOrCut = (event: React.ClipboardEvent): void => {
    const selection = surface.selection()
    if (!selection || isInput(event.target)) return
    event.clipboardData.setData('text/plain', edits.copy(selection))
    event.preventDefault()
    if (event.type === 'cut') void edits.clear(selection)
  }

  const onPaste = (event: React.ClipboardEvent): void => {
    const selection = surface.selection()
    if (!selection || isInput(event.target) || !props.onEdit) return
    event.preventDefault()
    void edits.paste(event.clipboardData.getData('text/plain'), selection)
  }

  return {
    onKeyDownCapture,
    onPointerDownCapture: onPressCapture,
    onMouseDownCapture: onPressCapture,
    onClickCapture: onPressCapture,
    onMouseOver,
    onMouseUp: () => (drag.current = false),
    onCopy: onCopyOrCut,
    onCut: onCopyOrCut,
    onPaste,
  }
}

function isInput(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, button, [contenteditable]')
}
