import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * The same picture with at most 256 colours, so that the pictures of every page stay small in the repository. A page has a few colours
 * and their shades at the edges of letters: those that matter are kept, the others take the nearest of them.
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, pixels } = readPng(png)
  const counts = new Map<number, number>()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const kept = chosen(counts)
  const index = new Map([...counts.keys()].map((colour) => [colour, nearest(kept, colour)]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = index.get(pixels[y * width + x] ?? 0) ?? 0
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(kept.flatMap((colour) => [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Colour after colour, always the one that would look most wrong without it: how far it is from those taken, and how much of it there is. */
function chosen(counts: ReadonlyMap<number, number>): number[] {
  const rest = [...counts].map(([colour, count]) => ({ colour, count, off: Infinity }))
  const kept: number[] = []
  while (kept.length < Math.min(256, rest.length)) {
    let worst = rest[0]
    for (const one of rest) {
      if (worst === undefined || one.off * one.count > worst.off * worst.count) worst = one
    }
    if (!worst || worst.off === 0) break
    kept.push(worst.colour)
    for (const one of rest) one.off = Math.min(one.off, distance(one.colour, worst.colour))
  }
  return kept
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0
  let least = Infinity
  palette.forEach((other, at) => {
    const off = distance(colour, other)
    if (off < least) [best, least] = [at, off]
  })
  return best
}

function distance(one: number, other: number): number {
  const r = ((one >> 16) & 255) - ((other >> 16) & 255)
  const g = ((one >> 8) & 255) - ((other >> 8) & 255)
  const b = (one & 255) - (other & 255)
  return 2 * r * r + 4 * g * g + b * b
}

/** A PNG of 8 bits a channel, without interlacing, as browsers write them. */
function readPng(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const parts: Buffer[] = []
  let [width, height, channels] = [0, 0, 0]
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') {
      width = data.readUInt32BE(0)
      height = data.readUInt32BE(4)
      channels = data[9] === 6 ? 4 : data[9] === 2 ? 3 : 0
    } else if (type === 'IDAT') parts.push(data)
    at += length + 12
  }
  if (channels === 0) throw new Error('not a picture with colours')
  const bytes = inflateSync(Buffer.concat(parts))
  const stride = width * channels
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? (rows[y * stride + x - channels] ?? 0) : 0
      const up = y > 0 ? (rows[(y - 1) * stride + x] ?? 0) : 0
      const corner = x >= channels && y > 0 ? (rows[(y - 1) * stride + x - channels] ?? 0) : 0
      rows[y * stride + x] = (bytes[y * (stride + 1) + 1 + x] ?? 0) + guess(filter, left, up, corner)
    }
  }
  const pixels = new Uint32Array(width * height)
  for (let i = 0; i < pixels.length; i++) {
    pixels[i] = ((rows[i * channels] ?? 0) << 16) | ((rows[i * channels + 1] ?? 0) << 8) | (rows[i * channels + 2] ?? 0)
  }
  return { width, height, pixels }
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const near = left + up - corner
  const [a, b, c] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length, 0)
  head.write(type, 4, 'latin1')
  const end = Buffer.alloc(4)
  end.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])), 0)
  return Buffer.concat([head, data, end])
}
