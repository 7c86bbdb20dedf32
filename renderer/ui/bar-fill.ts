import type { SeriesLook } from './colours.ts'

/** Stripes of a colour, for the second round of colours, in which bars have no dashes to tell them apart by. */
function striped(colour: string, paper: string): CanvasPattern | string {
  const tile = document.createElement('canvas')
  const size = 8
  tile.width = size
  tile.height = size
  const pen = tile.getContext('2d')
  if (!pen) return colour
  pen.fillStyle = colour
  pen.fillRect(0, 0, size, size)
  pen.strokeStyle = paper
  pen.lineWidth = 2
  // Three strokes, so that the stripes go on over the edges of the tile.
  for (const shift of [-size, 0, size]) {
    pen.beginPath()
    pen.moveTo(shift, size)
    pen.lineTo(shift + size, 0)
    pen.stroke()
  }
  return pen.createPattern(tile, 'repeat') ?? colour
}

/** What a bar of a series is filled with. `colour` and `paper` are resolved colours. */
export function barFill(look: SeriesLook, colour: string, paper: string): CanvasPattern | string {
  return look.dash.length === 0 ? colour : striped(colour, paper)
}
