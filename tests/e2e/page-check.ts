import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What must hold on every page, whatever it shows. */
export async function checkPage(page: Page, where: string, { axe }: { readonly axe: boolean }): Promise<void> {
  expect.soft(await badWords(page), `${where}: words that nobody wrote`).toEqual([])
  expect.soft(await cutOff(page), `${where}: cut off`).toEqual([])
  if (axe) expect.soft(await violations(page), `${where}: accessibility`).toEqual([])
}

/** Traces of a fault in the visible text: values that are none, and keys of texts instead of their words. */
async function badWords(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText()
  const bad =
    /.{0,30}(\bundefined\b|\bNaN\b|\[object|\b(workspace|development|forecast|costing|costs|exchange|region|overview|programme|rules|start|help|frame|ui)\.[a-zA-Z][\w-]*\b).{0,30}/g
  return [...text.matchAll(bad)].map(([found]) => found)
}

/** Headings, buttons, links of the rail and tabs whose words do not fit, unless the whole is in their tooltip. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Reaches, to the right, out of something that hides what does not fit. */
    const isClipped = (element: HTMLElement): boolean => {
      const { left, right } = element.getBoundingClientRect()
      if (right - left < 2) return false
      for (let around = element.parentElement; around; around = around.parentElement) {
        const overflow = getComputedStyle(around).overflowX
        // What scrolls can be scrolled to.
        if (overflow === 'auto' || overflow === 'scroll') return false
        if (overflow === 'visible') continue
        const frame = around.getBoundingClientRect()
        if (left < frame.right && right > frame.right + 1) return true
      }
      return false
    }
    return [...document.querySelectorAll<HTMLElement>('h1, h2, h3, button, [role=tab], nav a')].flatMap((element) => {
      if (element.closest('[title]')?.getAttribute('title')) return []
      const parts = [element, ...element.querySelectorAll<HTMLElement>('*')]
      const cut = parts.some(
        (part) =>
          part.offsetParent !== null &&
          // Words for screen readers alone stand in a box of one pixel.
          part.clientWidth > 1 &&
          part.scrollWidth > part.clientWidth + 1 &&
          getComputedStyle(part).overflowX !== 'visible',
      )
      return cut || isClipped(element) ? [element.innerText] : []
    })
  })
}

/** Serious and critical findings of axe. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`),
    )
}
