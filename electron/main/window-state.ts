import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the window stood; without a place the system chooses one. */
export interface WindowState {
  readonly width: number
  readonly height: number
  readonly x?: number
  readonly y?: number
  readonly maximised: boolean
}

/** Below this the smallest screen that must be comfortable would not be used. */
export const smallest = { width: 1024, height: 640 }
const usual: WindowState = { width: 1366, height: 860, maximised: false }
/** So much of the window must be on a screen to be taken hold of. */
const graspable = 120

/**
 * The remembered state, made to fit the screens that are there now: a beamer may be gone since, and a borrowed screen is smaller.
 * @param screens the work areas of all screens, the main one first
 */
export function fitToScreens(state: WindowState, screens: readonly Bounds[]): WindowState {
  const main = screens[0] ?? { x: 0, y: 0, width: usual.width, height: usual.height }
  const { x, y } = state
  const home =
    x === undefined || y === undefined ? undefined : screens.find((screen) => isGraspable({ ...state, x, y }, screen))
  const screen = home ?? main
  const width = Math.min(Math.max(state.width, smallest.width), screen.width)
  const height = Math.min(Math.max(state.height, smallest.height), screen.height)
  const size = { width, height, maximised: state.maximised }
  return home && x !== undefined && y !== undefined ? { ...size, x, y } : size
}

function isGraspable(window: Bounds, screen: Bounds): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  // The title bar is what one takes hold of: the top edge must be on the screen.
  return across >= graspable && window.y >= screen.y && window.y <= screen.y + screen.height - graspable
}

/** A missing or damaged file counts as nothing remembered. */
export function readWindowState(path: string): WindowState {
  try {
    const { x, y, width, height, maximised } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
    if (!isWhole(width) || !isWhole(height)) return usual
    const place = isWhole(x) && isWhole(y) ? { x, y } : {}
    return { width, height, ...place, maximised: maximised === true }
  } catch {
    return usual
  }
}

/** A state that cannot be remembered is no reason to disturb anybody. */
export function writeWindowState(path: string, state: WindowState): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${JSON.stringify(state)}\n`)
  } catch {
    return
  }
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}
