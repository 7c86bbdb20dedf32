import { expect, test } from './person.ts'
import { passphrase } from './program.ts'

/** A picture of the page, where somebody asks for them. */
const pictures = process.env['PLANOTAVA_PICTURES']

test('a new edition: changed and signed by the region, looked at and taken over by a municipality, undone', async ({
  person,
}) => {
  test.setTimeout(240_000)
  const r = person('region')
  await r.begin()
  await r.makeWorkspace(undefined)
  await r.call('exchange.createKey', { passphrase })
  const card = await r.call('exchange.keyCard', { passphrase })
  const shot = (who: typeof r, name: string) => pictures && who.page.screenshot({ path: `${pictures}/${name}.png` })

  const file =
    await test.step('the region types residents with their source, adds a price, and publishes', async () => {
      await r.goTo('Programma')
      await r.button('Iedzīvotāji').click()
      const grid = r.grid('Iedzīvotāji pa gadiem')
      await grid.type('Ogres novads', '2014', '35500')
      await expect(r.page.getByText(/Vispirms ieraksti virs tabulas avotu/).first()).toBeVisible()
      await r.page.getByLabel('Avots', { exact: true }).fill('PMLP, 01.01.2014.')
      await grid.type('Ogres novads', '2014', '35500')
      await grid.expectShown('Ogres novads', '2014', '35 500')
      await grid.type('Ogres novads', '2015', '35100')
      await shot(r, 'edition-population')
      await r.button('Pakalpojumi').click()
      await r.page.getByRole('tab', { name: 'Labot' }).click()
      await shot(r, 'edition-edit')
      await r.button('Pievienot: dokumentēta cena').click()
      const form = r.page.getByRole('dialog')
      await form.getByLabel('Kas, latviski').fill('Aprūpes stunda, iepirkums')
      await form.getByLabel('Kas, angliski').fill('An hour of care, tender')
      await form.getByLabel('Vienība').selectOption('hour')
      await form.getByLabel('Summa').fill('2,85')
      await form.getByLabel('Valūta').selectOption('LVL')
      await form.getByLabel('Cenu gads').fill('2013')
      await form.getByLabel('Avots').fill('Iepirkumu uzraudzības birojs, 2013.')
      await form.getByLabel('Statuss').selectOption('official')
      await shot(r, 'edition-form')
      await form.getByRole('button', { name: 'Saglabāt' }).click()
      await expect(r.button(/Aprūpes stunda, iepirkums · 2,85/)).toBeVisible()
      await r.button('Publicēt redakciju…').click()
      await r.page.getByLabel('Kas mainīts un kāpēc').fill('Jauni iedzīvotāju dati no PMLP.')
      await r.page.getByLabel('Atslēgas parole').fill(passphrase)
      await shot(r, 'edition-publish')
      const path = await r.download(() => r.button('Parakstīt un saglabāt').click())
      await expect(r.page.getByText(/^2\. redakcija · /)).toBeVisible()
      return path
    })
  expect(file).toMatch(/Programma_redakcija_02\.asice$/)

  const a = person('anna')
  await a.begin()
  await a.makeWorkspace('Ogres novads')
  await a.call('exchange.enrol', { file: { name: card.name, base64: card.base64 }, digits: card.digits })
  const coverage = { firstYear: 2012, first: 0.3, lastYear: 2016, last: 0.4 }
  await a.call('development.change', {
    cells: [
      { service: 'S04', field: 'decision', value: 'establish' },
      { service: 'S04', field: 'startYear', value: 2012 },
    ],
  })
  await a.call('forecast.setMethod', { services: ['S04'], method: 'demographic' })
  await a.call('forecast.setCoverage', { service: 'S04', coverage })
  const clients = async (): Promise<readonly number[]> =>
    (await a.call('overview.read', {})).clients.map((year) => year.clients.sum)
  const before = await clients()

  await test.step('Anna takes the file in, sees what it changes for her, and takes it over', async () => {
    await a.goTo('Apmaiņa')
    await a.button(/^4.*Reģiona atbilde/).click()
    await a.choose(() => a.button('Pieņemt reģiona failus…').click(), file)
    await expect(a.page.getByText(/programmas 2\. redakciju$/)).toBeVisible()
    expect(await clients()).toEqual(before)
    await a.goTo('Pārskats')
    await expect(a.page.getByText(/programmas 2\. redakciju$/)).toBeVisible()
    await shot(a, 'edition-overview')
    await a.goTo('Apmaiņa')
    await a.button(/^4.*Reģiona atbilde/).click()
    await a.button('Skatīt, kas mainās').click()
    const dialog = a.page.getByRole('dialog')
    await expect(dialog.getByText('Jauni iedzīvotāju dati no PMLP.')).toBeVisible()
    await expect(dialog.getByRole('rowheader', { name: /^S04/ })).toBeVisible()
    await shot(a, 'edition-preview')
    await dialog.getByRole('button', { name: 'Pārņemt redakciju' }).click()
    await expect(a.page.getByText(/Plānu tagad rēķina pēc programmas 2\. redakcijas/)).toBeVisible()
    expect(await clients()).not.toEqual(before)
    expect((await a.call('development.read', {})).rows.find(({ service }) => service === 'S04')?.startYear).toBe(2012)
  })

  await test.step('the history says every cell of it, and Ctrl+Z takes it back', async () => {
    await a.goTo('Vēsture')
    await expect(a.page.getByText('Pārņemta programmas 2. redakcija')).toBeVisible()
    await shot(a, 'edition-history')
    const taken = a.page.getByRole('gridcell', { name: 'Pārņemta programmas 2. redakcija' })
    await a.page.getByLabel('Kopš').selectOption('day')
    await a.page.getByLabel('Diena', { exact: true }).fill('01.02.2031.')
    await expect(taken).toBeHidden()
    await shot(a, 'history-day')
    await a.page.getByLabel('Diena', { exact: true }).fill('01.02.2012.')
    await expect(taken).toBeVisible()
    const edition = a.page.getByRole('option', { name: /^programmas pēdējās redakcijas/ })
    await a.page.getByLabel('Kopš').selectOption((await edition.getAttribute('value')) ?? '')
    await expect(taken).toBeHidden()
    await a.page.getByLabel('Kopš').selectOption('')
    await expect(taken).toBeVisible()
    await a.page.keyboard.press('Control+z')
    await expect.poll(clients).toEqual(before)
  })
})
