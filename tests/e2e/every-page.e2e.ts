import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { checkPage } from './page-check.ts'
import { livelyMunicipality, livelyRegion } from './lively.ts'
import { expect, test, type Person } from './person.ts'
import { passphrase } from './program.ts'
import { smallPng } from './small-png.ts'

/** The kept pictures of the pages are written again only when that is wanted; they are for people to look at. */
const keep = process.env['PLANOTAVA_WRITE_SCREENSHOTS'] === '1'
const folder = keep
  ? resolve(import.meta.dirname, '../golden/screenshots')
  : resolve(import.meta.dirname, '../../test-results/screenshots')
mkdirSync(folder, { recursive: true })

interface Shot {
  /** The name of the picture. */
  readonly name: string
  readonly hash: string
  /** What is done on the page before it is looked at. */
  readonly first?: (one: Person) => Promise<void>
}

const municipalityPages: readonly Shot[] = [
  { name: 'overview', hash: '#/overview' },
  { name: 'model', hash: '#/model?service=S05&field=decision' },
  { name: 'situation', hash: '#/situation?group=T03' },
  { name: 'forecast', hash: '#/forecast?service=S05&year=2014' },
  { name: 'scenarios', hash: '#/scenarios' },
  { name: 'costs', hash: '#/costs?service=S05&year=2014' },
  { name: 'funding', hash: '#/funding?service=S05' },
  { name: 'worth', hash: '#/worth?service=S05' },
  { name: 'cooperation', hash: '#/cooperation?service=S05' },
  { name: 'exchange', hash: '#/exchange' },
  { name: 'history', hash: '#/history' },
  { name: 'restore', hash: '#/restore' },
  { name: 'programme', hash: '#/programme?service=S05' },
]

const regionPages: readonly Shot[] = [
  { name: 'overview', hash: '#/overview' },
  { name: 'submissions', hash: '#/submissions' },
  { name: 'review', hash: '#/review?m=ogres' },
  { name: 'totals', hash: '#/region?service=S05&year=2014' },
  { name: 'totals-costs', hash: '#/region?measure=cost&by=municipality&place=ogres&year=2013' },
  { name: 'model', hash: '#/model?m=ogres&service=S05' },
  { name: 'forecast', hash: '#/forecast?m=ogres&service=S05&year=2014' },
  { name: 'costs', hash: '#/costs?m=ogres&service=S05&year=2014' },
  { name: 'situation', hash: '#/situation?m=ogres' },
  { name: 'scenarios', hash: '#/scenarios?m=ogres' },
  { name: 'funding', hash: '#/funding?m=ogres' },
  { name: 'worth', hash: '#/worth?m=ogres&service=S05' },
  { name: 'cooperation', hash: '#/cooperation?service=S05' },
  { name: 'keys', hash: '#/exchange?section=keys' },
  { name: 'history', hash: '#/history' },
  { name: 'restore', hash: '#/restore' },
  { name: 'ledger', hash: '#/exchange?section=ledger' },
  { name: 'programme', hash: '#/programme?section=population' },
]

test('the start page, in both languages', async ({ person }) => {
  const one = person('start')
  await one.begin()
  await expect(one.heading('Sākt darbu')).toBeVisible()
  // The list of municipalities opens by itself.
  await expect(one.page.getByRole('option').first()).toBeVisible()
  await one.page.keyboard.press('Escape')
  await expect(one.page.getByRole('option').first()).toBeHidden()
  await shoot(one, 'start-lv', true)
  await one.button('EN').click()
  await expect(one.heading('Begin')).toBeVisible()
  await shoot(one, 'start-en', false)
})

test('every page of a municipality, in both languages, sizes and looks', async ({ person }) => {
  test.setTimeout(400_000)
  const one = person('ogre')
  const path = join(one.computer.folder, 'Ogres_novads.planotava')
  await livelyMunicipality(path)
  await one.begin(path)
  await expect(one.page.getByRole('navigation', { name: 'Lapas' })).toBeVisible()
  await one.call('exchange.createKey', { passphrase })
  await one.call('exchange.keyCard', { passphrase })
  await one.call('exchange.export', { passphrase, note: 'S05 izmaksas vēl precizēsim.' })
  await one.call('development.change', { cells: [{ service: 'S05', field: 'waiting', value: 2 }] })

  await eachLanguage(one, municipalityPages, '')
  await one.page.keyboard.press('F1')
  await settle(one.page)
  await shoot(one, 'help-lv', true)
  await one.page.keyboard.press('F1')

  await look(one, '#/forecast?service=S05&year=2014', 'forecast', async (hash) => {
    for (const theme of ['dark', 'contrast'] as const) {
      await one.call('settings.change', { theme })
      await one.page.reload()
      await open(one.page, hash)
      await shoot(one, `forecast-lv-${theme}`, true)
    }
    await one.call('settings.change', { theme: 'light' })
    await one.page.reload()
  })
})

test('every page of the region, in both languages and sizes', async ({ person }) => {
  test.setTimeout(400_000)
  const one = person('region')
  const { path, newer } = await livelyRegion(one.computer.folder)
  await one.begin(path)
  await expect(one.page.getByRole('navigation', { name: 'Lapas' })).toBeVisible()
  await eachLanguage(one, regionPages, '-region')
  await look(one, '#/submissions', 'submissions', async () => undefined)

  // The desk with a newer file of Ogre, a damaged one and a text.
  const files = { 'ogres-r02.asice': Buffer.from(newer.base64, 'base64'), 'vestule.asice': Buffer.from('Labdien!') }
  const paths = Object.entries(files).map(([name, bytes]) => {
    const file = join(one.computer.folder, name)
    writeFileSync(file, bytes)
    return file
  })
  await open(one.page, '#/exchange')
  await one.choose(() => one.button('Izvēlēties failus…').click(), paths)
  await expect(one.page.getByRole('list', { name: 'Pārbaudītie faili' }).getByRole('button')).toHaveCount(2)
  await shoot(one, 'import-lv-region', true)
  await one.button('EN').click()
  await shoot(one, 'import-en-region', false)
})

/** Every page in Latvian and in English, the language switched live on each. */
async function eachLanguage(one: Person, shots: readonly Shot[], role: string): Promise<void> {
  const { page } = one
  for (const { name, hash, first } of shots) {
    await open(page, hash)
    await first?.(one)
    const latvian = await page.locator('h1').innerText()
    await shoot(one, `${name}-lv${role}`, true)
    await one.button('EN').click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('h1')).not.toHaveText(latvian)
    await settle(page)
    expect.soft(await latvianLeft(page), `${name}: not translated`).toEqual([])
    await shoot(one, `${name}-en${role}`, false)
    await one.button('LV').click()
    await expect(page.locator('h1')).toHaveText(latvian)
  }
}

/** The smallest beamer and the usual screen, then whatever else is to be looked at. */
async function look(one: Person, hash: string, name: string, more: (hash: string) => Promise<void>): Promise<void> {
  for (const [width, height] of [
    [1024, 768],
    [1920, 1080],
  ] as const) {
    await one.page.setViewportSize({ width, height })
    await open(one.page, hash)
    await shoot(one, `${name}-lv-${width}`, false)
  }
  await one.page.setViewportSize({ width: 1366, height: 768 })
  await more(hash)
}

async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => (window.location.hash = to), hash)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await settle(page)
}

/** Until the page has its answers and has drawn them. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 150)))),
  )
}

async function shoot(one: Person, name: string, axe: boolean): Promise<void> {
  await settle(one.page)
  const picture = await one.page.screenshot({ animations: 'disabled', caret: 'hide' })
  writeFileSync(join(folder, `${name}.png`), keep ? smallPng(picture) : picture)
  await checkPage(one.page, name, { axe })
}

/** Latvian words of headings, buttons and column headings that stayed when the language changed. */
async function latvianLeft(page: Page): Promise<string[]> {
  const words = await page
    .locator('h1, h2, h3, [role=tab], [role=columnheader], [role=main] button, nav[aria-label] a')
    .allInnerTexts()
  return words.filter((text) => /\b(un|nav|izmaksas|pakalpojum|pašvaldīb|gads|kopā|rādīt|fails)\b/i.test(text))
}
