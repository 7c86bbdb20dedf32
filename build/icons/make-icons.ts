import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { spawnSync } from 'node:child_process'
import { chromiumArguments, ensureChromium } from '../chromium.ts'

// Draws planotava.svg in all sizes and packs them for Windows and macOS. To be run by hand when the drawing changes; the results are kept.

const folder = import.meta.dirname
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const
type Size = (typeof sizes)[number]

function draw(browser: string, size: Size): Buffer {
  const work = mkdtempSync(join(tmpdir(), 'planotava-icon-'))
  const page = join(work, 'icon.html')
  const file = join(work, 'icon.png')
  const drawing = pathToFileURL(join(folder, 'planotava.svg')).href
  writeFileSync(
    page,
    `<body style="margin:0"><img src="${drawing}" width="${size}" height="${size}" style="display:block">`,
  )
  const result = spawnSync(browser, [
    ...['--headless', '--hide-scrollbars', '--force-device-scale-factor=1', '--default-background-color=00000000'],
    ...[`--screenshot=${file}`, `--window-size=${size},${size}`, ...chromiumArguments(), pathToFileURL(page).href],
  ])
  if (result.status !== 0) throw new Error(result.stderr.toString())
  const bytes = readFileSync(file)
  rmSync(work, { recursive: true })
  return bytes
}

/** A Windows icon: a table of pictures, each a PNG. */
function ico(pictures: readonly (readonly [Size, Buffer])[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [i, [size, png]] of pictures.entries()) {
    const at = 6 + 16 * i
    head.writeUInt8(size % 256, at) // 0 means 256
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(([, png]) => png)])
}

/** A macOS icon: chunks of a four-letter type, a length and a PNG. */
function icns(pictures: ReadonlyMap<Size, Buffer>): Buffer {
  const types: readonly (readonly [string, Size])[] = [
    ['ic07', 128],
    ['ic08', 256],
    ['ic09', 512],
    ['ic10', 1024],
  ]
  const chunks = types.map(([type, size]) => chunk(type, pictures.get(size) ?? Buffer.alloc(0)))
  return chunk('icns', Buffer.concat(chunks))
}

function chunk(type: string, bytes: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(bytes.length + 8, 4)
  return Buffer.concat([head, bytes])
}

const browser = ensureChromium()
const pictures = new Map(sizes.map((size) => [size, draw(browser, size)]))
const linux = join(folder, 'linux')
mkdirSync(linux, { recursive: true })
for (const [size, png] of pictures)
  if (size <= 512 && size !== 24) writeFileSync(join(linux, `${size}x${size}.png`), png)
writeFileSync(join(folder, 'planotava.ico'), ico([...pictures].filter(([size]) => size <= 256)))
writeFileSync(join(folder, 'planotava.icns'), icns(pictures))
