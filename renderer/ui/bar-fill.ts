import type { SeriesLook } from './colours.ts'

/** Stripes of a colour: only a part of the amount is known. `colour` and `paper` are resolved colours. */
export function hatched(colour: string, paper: string): CanvasPattern | string {
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

/**
 * What a bar of a series is filled with. Bars have no dashes to tell the second round of colours by: there the colour is half as strong.
 * `colour` and `paper` are resolved colours.
 */
export function barFill(look: SeriesLook, colour: string, paper: string): string {
  return look.dash.length === 0 ? colour : mixed(colour, paper)
}

/** @example mixed('#14555f', '#ffffff') === '#8aaaaf' */
export function mixed(a: string, b: string): string {
  const channels = (colour: string): number[] =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).filter((n) => !Number.isNaN(n))
  const [x, y] = [channels(a), channels(b)]
  if (x.length < 3 || y.length < 3) return a
  return `#${x
    .map((n, i) =>
      Math.round((n + (y[i] ?? n)) / 2)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
