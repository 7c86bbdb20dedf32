import { expect, test, type Person } from './person.ts'
import { Computer } from './program.ts'
import { dayCare, homeCare, shelter } from './two-municipalities.ts'

const model = (one: Person) => one.grid('Pakalpojumi un to attīstība')
const safety = 'Drošības poga'
const team = 'Mobilā aprūpes brigāde'

/** Keys as a person presses them, one after the other. */
function fingers({ page }: Person) {
  return {
    type: (text: string) => page.keyboard.type(text, { delay: 15 }),
    press: async (key: string) => {
      await page.waitForTimeout(60)
      await page.keyboard.press(key)
    },
  }
}

/** Ogre on its page “Modelis”. */
async function atTheModel(one: Person): Promise<void> {
  await one.begin()
  await one.makeWorkspace('Ogres novads')
  await one.goTo('Modelis')
  await model(one).select(homeCare, 'Klienti')
}

/** What the host has, not what the page shows. */
async function stored(one: Person, row: number, field: 'clients' | 'waiting' | 'decision' | 'reason') {
  return (await one.call('development.read', {})).rows[row]?.[field]
}

test('the grid by the keyboard alone', async ({ person }) => {
  test.setTimeout(400_000)
  const one = person('ogre')
  await atTheModel(one)
  const keyboard = fingers(one)
  const grid = model(one)

  await test.step('typing over, Enter down, Tab right, arrows accept and move', async () => {
    await keyboard.type('40')
    await keyboard.press('Enter')
    await keyboard.type('12')
    await keyboard.press('ArrowDown')
    await keyboard.type('7')
    await keyboard.press('Tab')
    await keyboard.type('3')
    await keyboard.press('Enter')
    await grid.expectShown(homeCare, 'Klienti', '40')
    await grid.expectShown(safety, 'Klienti', '12')
    await grid.expectRow(team, ['Klienti', 'Gaida'], ['7', '3'])
  })

  await test.step('F2 edits what is there, Esc leaves it as it was', async () => {
    await grid.select(homeCare, 'Klienti')
    await keyboard.press('F2')
    await keyboard.press('End')
    await keyboard.type('5')
    await keyboard.press('Enter')
    await grid.expectShown(homeCare, 'Klienti', '405')
    await keyboard.press('ArrowUp')
    await keyboard.type('99')
    await keyboard.press('Escape')
    await grid.expectShown(homeCare, 'Klienti', '405')
    await keyboard.press('Control+Z')
    await grid.expectShown(homeCare, 'Klienti', '40')
  })

  await test.step('Delete makes it not known, which is not nought', async () => {
    await grid.select(safety, 'Klienti')
    await keyboard.press('Delete')
    await grid.expectShown(safety, 'Klienti', '')
    await expect.poll(() => stored(one, 1, 'clients')).toBe(null)
    await keyboard.type('0')
    await keyboard.press('Enter')
    await grid.expectShown(safety, 'Klienti', '0')
    await expect.poll(() => stored(one, 1, 'clients')).toBe(0)
  })

  await test.step('Ctrl+D fills down, and one Ctrl+Z takes all of it back', async () => {
    await grid.select(homeCare, 'Klienti')
    await keyboard.press('Shift+ArrowDown')
    await keyboard.press('Shift+ArrowDown')
    await keyboard.press('Control+D')
    await grid.expectShown(team, 'Klienti', '40')
    await keyboard.press('Control+Z')
    await grid.expectShown(team, 'Klienti', '7')
    await grid.expectShown(safety, 'Klienti', '0')
    await keyboard.press('Control+Y')
    await grid.expectShown(team, 'Klienti', '40')
    await keyboard.press('Control+Z')
    await grid.expectShown(team, 'Klienti', '7')
  })

  await test.step('a range is copied as Excel reads it, and pasted elsewhere', async () => {
    await grid.select(homeCare, 'Klienti')
    await keyboard.press('Shift+ArrowDown')
    await keyboard.press('Shift+ArrowDown')
    await keyboard.press('Shift+ArrowRight')
    await keyboard.press('Control+C')
    expect((await one.clipboard()).replaceAll('\r\n', '\n').trimEnd()).toBe('40\t\n0\t\n7\t3')
    await grid.select(shelter, 'Klienti')
    await keyboard.press('Control+V')
    await grid.expectRow(shelter, ['Klienti', 'Gaida'], ['40', ''])
    await grid.expectRow('Higiēnas centrs', ['Klienti', 'Gaida'], ['7', '3'])
    await keyboard.press('Control+Z')
    await grid.expectRow('Higiēnas centrs', ['Klienti', 'Gaida'], ['', ''])
  })

  await test.step('text where a number belongs is refused in words; the cell keeps its value', async () => {
    await grid.select(homeCare, 'Klienti')
    await keyboard.type('daudz')
    await keyboard.press('Enter')
    await expect(one.page.getByText('“daudz” nav skaitlis. Raksti, piemēram, 1 234,5 vai 1234.5.')).toBeVisible()
    // The text stays in its cell to be put right; Escape gives the old figure back.
    await keyboard.press('Escape')
    await grid.expectShown(homeCare, 'Klienti', '40')
    await grid.select(homeCare, 'Klienti')
    await keyboard.type('12,5')
    await keyboard.press('Enter')
    await expect(one.page.getByText('Šeit vajag veselu skaitli, bet “12,5” tāds nav.')).toBeVisible()
    await keyboard.press('Escape')
    await grid.expectShown(homeCare, 'Klienti', '40')
    expect(await stored(one, 0, 'clients')).toBe(40)
  })

  await test.step('a text that the host refuses loses nothing', async () => {
    await grid.select(homeCare, 'Klienti')
    await keyboard.type('99999999')
    await keyboard.press('Enter')
    await expect(one.page.getByText(/9[\s\u00a0]999[\s\u00a0]999/)).toBeVisible()
    await keyboard.press('Escape')
    await grid.expectShown(homeCare, 'Klienti', '40')
  })

  await test.step('what 1,234 means is asked once', async () => {
    await grid.select(homeCare, 'Klienti')
    await keyboard.type('1,234')
    await keyboard.press('Enter')
    const question = one.page.getByRole('dialog', { name: 'Ko nozīmē “1,234”?' })
    await expect(question).toBeVisible()
    await keyboard.press('Tab')
    await question.getByRole('button', { name: /tūkstoši/ }).focus()
    await keyboard.press('Enter')
    await grid.expectShown(homeCare, 'Klienti', '1 234')
    await grid.select(safety, 'Klienti')
    await keyboard.type('2,345')
    await keyboard.press('Enter')
    await grid.expectShown(safety, 'Klienti', '2 345')
    await expect(one.page.getByRole('dialog')).toHaveCount(0)
  })
})

test('a choice is made by typing its words', async ({ person }) => {
  const one = person('ogre')
  await atTheModel(one)
  const keyboard = fingers(one)
  const grid = model(one)
  // Three of the decisions begin with “n”: the second letter must decide.
  for (const [words, decision] of [
    ['izv', 'izveidot'],
    ['nav', 'nav vajadzīgs'],
    ['neti', 'netiek plānots'],
    ['-', 'netiek plānots'],
  ] as const) {
    await grid.select(homeCare, 'Lēmums')
    await keyboard.press('Delete')
    await grid.expectShown(homeCare, 'Lēmums', '')
    await keyboard.type(words)
    await keyboard.press('Enter')
    await grid.expectShown(homeCare, 'Lēmums', decision)
  }
})

test('a key held down stays right: sixty edits in a row, sixty undone', async ({ person }) => {
  test.setTimeout(400_000)
  const one = person('ogre')
  await atTheModel(one)
  const { keyboard } = one.page
  // 0 Enter 0 Enter …: as long as the finger lies on the key, one column after the other.
  for (const column of ['Klienti', 'Gaida', 'Jauda']) {
    await model(one).select(homeCare, column)
    for (let row = 0; row < 20; row++) {
      await keyboard.press(String(row % 10))
      await keyboard.press('Enter')
    }
  }
  const wanted = Array.from({ length: 20 }, (_, row) => row % 10)
  const column = async (field: 'clients' | 'waiting' | 'capacity') =>
    (await one.call('development.read', {})).rows.slice(0, 20).map((row) => row[field])
  await expect.poll(() => column('clients')).toEqual(wanted)
  await expect.poll(() => column('waiting')).toEqual(wanted)
  await expect.poll(() => column('capacity')).toEqual(wanted)

  await keyboard.press('ArrowDown')
  for (let n = 0; n < 60; n++) await keyboard.press('Control+Z')
  await expect.poll(() => column('clients'), { timeout: 30_000 }).toEqual(wanted.map(() => null))
  await expect(one.button('Nav ko atsaukt')).toBeVisible()
  for (let n = 0; n < 60; n++) await keyboard.press('Control+Y')
  await expect.poll(() => column('capacity'), { timeout: 30_000 }).toEqual(wanted)
  await model(one).expectShown(safety, 'Gaida', '1')
})

test('two keys in one moment act on the cell that the first one led to', async ({ person }) => {
  const one = person('ogre')
  await atTheModel(one)
  const { page } = one
  const clients = (service: string, value: number) => ({ service, field: 'clients' as const, value })
  await one.call('development.change', { cells: [clients('S01', 11), clients('S02', 12), clients('S03', 13)] })
  for (let time = 0; time < 3; time++) {
    await model(one).select(homeCare, 'Klienti')
    await model(one).expectShown(safety, 'Klienti', '12')
    await Promise.all([page.keyboard.press('ArrowDown'), page.keyboard.press('Delete')])
    await expect
      .poll(async () => [await stored(one, 0, 'clients'), await stored(one, 1, 'clients')])
      .toEqual([11, null])
    await page.keyboard.press('Control+Z')
  }
})

test('two tabs see each other at once; a second program looks on, and says who has the file', async ({ person }) => {
  const one = person('ogre')
  await atTheModel(one)
  const { page } = one
  const second = await one.newTab()
  await second.goto(page.url())
  const there = second.getByRole('grid', { name: 'Pakalpojumi un to attīstība' })
  await expect(there.getByRole('row').nth(2)).toBeVisible()
  await model(one).type(homeCare, 'Klienti', '4321')
  await expect(there.getByRole('gridcell', { name: '4 321', exact: true })).toBeVisible()
  await second.close()

  // The same file, from another program of another person.
  const { open } = await one.call('workspace.state', {})
  const other = person('other')
  const otherPage = await other.begin()
  await otherPage.getByLabel('Cita faila ceļš').fill(open?.path ?? '')
  await otherPage.keyboard.press('Enter')
  await expect(otherPage.getByText(/Šeit var tikai skatīt: failu lieto .+ kopš /)).toBeVisible()
  await otherPage
    .getByRole('navigation', { name: 'Lapas' })
    .getByRole('link', { name: /^Modelis/ })
    .click()
  const elsewhere = otherPage.getByRole('grid', { name: 'Pakalpojumi un to attīstība' })
  await expect(elsewhere.getByRole('gridcell', { name: '4 321', exact: true })).toBeVisible()
  await model(one).type(homeCare, 'Klienti', '44')
  await expect.poll(() => stored(one, 0, 'clients')).toBe(44)
  // What is saved here appears there by itself.
  await expect(elsewhere.getByRole('gridcell', { name: '44', exact: true })).toBeVisible()

  // Also as a file given to the program when it starts.
  const third = new Computer('third')
  try {
    const path = open?.path ?? ''
    expect(await third.terminal('call', path, 'development.read', '{}')).toContain('"clients": 44')
    const edit = '{"cells":[{"service":"S01","field":"clients","value":7}]}'
    await expect(third.terminal('call', path, 'development.change', edit)).rejects.toThrow(/WORKSPACE_READ_ONLY/)
  } finally {
    await third.remove()
  }
})

test('search, help, the way back and links to a cell', async ({ person }) => {
  const one = person('ogre')
  await atTheModel(one)
  const { page } = one
  const keyboard = fingers(one)

  await keyboard.press('Control+K')
  const search = page.getByRole('textbox', { name: /^Meklēt lapu/ })
  await expect(search).toBeFocused()
  // Without marks and capitals, as one types in a hurry.
  await keyboard.type('gariga rakstura')
  await expect(page.getByRole('dialog').getByText(dayCare)).toBeVisible()
  await keyboard.press('Enter')
  await expect(one.heading('Klientu prognoze')).toBeVisible()
  const forecast = one.grid('Prognoze pa pakalpojumiem un gadiem')
  await expect(await forecast.cell(dayCare, 'Metode')).toBeFocused()

  await page.goBack()
  await expect(one.heading('Attīstības modelis')).toBeVisible()

  await keyboard.press('F1')
  const help = page.getByRole('dialog', { name: 'Palīdzība' })
  await expect(help.getByRole('heading', { name: /Attīstības modelis|Modelis/ }).first()).toBeVisible()
  await keyboard.press('Escape')
  await expect(help).toBeHidden()

  await one.goTo('Pārskats')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^(Sākt|Atvērt)/ })
    .first()
    .click()
  await expect(one.heading('Attīstības modelis')).toBeVisible()
  await expect(await model(one).cell(homeCare, 'Ir tagad')).toBeFocused()
  // On the cell at once: typing answers the question.
  await keyboard.type('ir')
  await keyboard.press('Enter')
  await model(one).expectShown(homeCare, 'Ir tagad', 'ir')

  await page.goto(`${new URL(page.url()).origin}/#/forecast?service=S18&year=2013`)
  await expect(await forecast.cell(shelter, '2013')).toBeFocused()
})
