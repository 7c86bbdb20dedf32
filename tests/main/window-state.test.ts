import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fitToScreens, readWindowState, writeWindowState } from '#electron/main/window-state.ts'

const laptop = { x: 0, y: 0, width: 1366, height: 728 }
const beamer = { x: 1366, y: 0, width: 1024, height: 768 }
const remembered = { x: 100, y: 50, width: 1200, height: 660, maximised: false }

describe('a remembered window', () => {
  test('comes back where it was', () => {
    expect(fitToScreens(remembered, [laptop])).toEqual(remembered)
  })

  test('comes back on the second screen while that is there, and on the first when it is gone', () => {
    const onBeamer = { x: 1380, y: 20, width: 1024, height: 700, maximised: true }
    expect(fitToScreens(onBeamer, [laptop, beamer])).toEqual(onBeamer)
    expect(fitToScreens(onBeamer, [laptop])).toEqual({ width: 1024, height: 700, maximised: true })
  })

  test('never comes back where it cannot be taken hold of', () => {
    for (const place of [
      { x: -1150, y: 50 },
      { x: 1300, y: 50 },
      { x: 100, y: -30 },
      { x: 100, y: 700 },
    ]) {
      expect(fitToScreens({ ...remembered, ...place }, [laptop])).toEqual({
        width: 1200,
        height: 660,
        maximised: false,
      })
    }
  })

  test('is made smaller for a smaller screen, and not smaller than one can work in', () => {
    expect(fitToScreens({ x: 0, y: 0, width: 3000, height: 2000, maximised: false }, [laptop])).toMatchObject({
      width: 1366,
      height: 728,
    })
    expect(fitToScreens({ x: 0, y: 0, width: 10, height: 10, maximised: false }, [laptop])).toMatchObject({
      width: 1024,
      height: 640,
    })
  })
})

describe('the file of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planotava-window-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('keeps the state', () => {
    const path = join(folder, 'new', 'window.json')
    writeWindowState(path, remembered)
    expect(readWindowState(path)).toEqual(remembered)
  })

  test.each(['', '{', 'null', '[]', '{"width":"1"}', '{"width":1e99,"height":5}'])(
    '%j counts as nothing remembered',
    (text) => {
      const path = join(folder, 'window.json')
      writeFileSync(path, text)
      expect(readWindowState(path)).toEqual({ width: 1366, height: 860, maximised: false })
    },
  )

  test('that cannot be written disturbs nobody', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => writeWindowState(join(folder, 'file', 'window.json'), remembered)).not.toThrow()
  })
})
