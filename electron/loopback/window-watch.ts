import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserWindow } from './open-browser.ts'

export interface Watched {
  openPages(): number
  wasVisited(): boolean
}

export interface Patience {
  /** How often to look. */
  readonly lookMs: number
  /** After the browser ended: a page that was open may only have been loading again. */
  readonly afterEndMs: number
  /** After the browser ended without a page: some only start another process of theirs and end. */
  readonly handOverMs: number
  /** While the browser still runs without a page: macOS keeps a browser without windows, Windows may keep one in the background. */
  readonly withoutPageMs: number
}

const usual: Patience = { lookMs: 250, afterEndMs: 1000, handOverMs: 6000, withoutPageMs: 60_000 }

/**
 * Waits until the person is done.
 * @returns `closed` when the last page was closed; `never-opened` when the browser ended and no page had been fetched
 */
export async function watchWindow(
  window: BrowserWindow,
  pages: Watched,
  patience: Patience = usual,
): Promise<'closed' | 'never-opened'> {
  const browser = { ended: false }
  void window.ended.then(() => {
    browser.ended = true
  })
  let withoutPage = 0
  let hadPage = false
  for (;;) {
    await wait(patience.lookMs)
    const open = pages.openPages() > 0
    hadPage ||= open
    withoutPage = open ? 0 : withoutPage + patience.lookMs
    if (browser.ended && withoutPage >= (hadPage ? patience.afterEndMs : patience.handOverMs)) {
      return pages.wasVisited() ? 'closed' : 'never-opened'
    }
    if (hadPage && withoutPage >= patience.withoutPageMs) {
      window.close()
      return 'closed'
    }
  }
}
