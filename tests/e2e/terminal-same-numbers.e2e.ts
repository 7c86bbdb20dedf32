import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CallInput, Channel, OutputOf } from '#shared/contract/api.ts'
import { Computer } from './program.ts'
import { expect, test } from './person.ts'
import { costHeadings, homeCare, regionMinor, totalsAsText } from './two-municipalities.ts'

const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016]

/** A workspace that is worked on by commands alone. */
class Workspace {
  readonly computer: Computer
  readonly file: string

  constructor(name: string) {
    this.computer = new Computer(name)
    this.file = join(this.computer.folder, `${name}.planotava`)
  }

  async call<C extends Channel>(channel: C, input: CallInput<C>): Promise<OutputOf<C>> {
    return JSON.parse(await this.computer.terminal('call', this.file, channel, JSON.stringify(input))) as OutputOf<C>
  }

  /** A new file of a municipality, with a key. */
  async begin(municipality: string): Promise<void> {
    await this.computer.terminal('new', this.file, '--role', 'municipality', '--municipality', municipality)
  }

  /** @returns the digits, read out by telephone, and the two files for the region */
  async send(): Promise<{ digits: string; card: string; file: string }> {
    const card = join(this.computer.folder, 'karte.asice')
    const file = join(this.computer.folder, 'dati.asice')
    await this.computer.terminal('key', 'card', this.file, card)
    await this.computer.terminal('export', this.file, file)
    const { key } = await this.call('exchange.state', {})
    return { digits: key?.digits ?? '', card, file }
  }
}

test('the main job by commands alone comes to the same numbers', async ({ person }) => {
  test.setTimeout(400_000)
  const ogre = new Workspace('ogre')
  const ikskile = new Workspace('ikskile')
  const region = new Workspace('regions')
  try {
    const [a, b] = await Promise.all([fillInOgre(ogre), fillInIkskile(ikskile)])
    await region.computer.terminal('new', region.file, '--role', 'region')
    for (const { card, digits } of [a, b]) {
      await region.computer.terminal('key', 'enrol', region.file, card, '--digits', digits)
    }
    await region.computer.terminal('import', region.file, a.file, b.file)
    const totals = await region.call('region.totals', {})
    const golden = readFileSync(join(import.meta.dirname, 'two-municipalities.totals.txt'), 'utf8')
    expect(totalsAsText(totals)).toBe(golden)

    // The window on the file that the terminal made shows what the terminal says.
    const r = person('looks')
    await r.begin(region.file)
    expect(await r.call('region.totals', {})).toEqual(totals)
    await r.goTo('Kopsavilkums')
    await r.button('Izmaksas').click()
    const shown = (regionMinor['S01'] ?? []).map(
      ([sum]) =>
        `≥ ${Math.round(sum / 100)
          .toLocaleString('lv', { useGrouping: 'always' })
          .replaceAll(/\s/g, ' ')}`,
    )
    await r.grid('Pakalpojums').expectRow(homeCare, costHeadings, shown)
  } finally {
    for (const one of [ogre, ikskile, region]) await one.computer.remove()
  }
})

/** The same entries as the browser types in main-job.e2e.ts. */
async function fillInOgre(w: Workspace) {
  await w.begin('ogres')
  await w.call('development.change', {
    cells: [
      { service: 'S01', field: 'existsNow', value: 'yes' },
      { service: 'S01', field: 'decision', value: 'keep' },
      { service: 'S01', field: 'priority', value: 1 },
      { service: 'S01', field: 'readiness', value: 'ready' },
      { service: 'S01', field: 'provider', value: 'municipality' },
      { service: 'S01', field: 'providerName', value: 'Ogres sociālais dienests' },
      { service: 'S01', field: 'clients', value: 40 },
      { service: 'S01', field: 'waiting', value: 0 },
      { service: 'S01', field: 'capacity', value: 'not-limited' },
      { service: 'S05', field: 'existsNow', value: 'no' },
      { service: 'S05', field: 'decision', value: 'establish' },
      { service: 'S05', field: 'startYear', value: 2012 },
      { service: 'S05', field: 'priority', value: 1 },
      { service: 'S18', field: 'existsNow', value: 'no' },
      { service: 'S18', field: 'decision', value: 'not-planned' },
    ],
  })
  await w.call('forecast.setMethod', { services: ['S01'], method: 'typed' })
  const typed = [40, 42, 45, 48, 50, 'unknown', 'not-planned'] as const
  await w.call('forecast.change', {
    cells: typed.map((value, at) => ({ service: 'S01', year: 2010 + at, measure: 'clients', value })),
  })
  await w.call('forecast.setMethod', { services: ['S05'], method: 'demographic' })
  await w.call('forecast.setCoverage', {
    service: 'S05',
    coverage: { firstYear: 2012, first: 0.1, lastYear: 2016, last: 0.2 },
  })
  await w.call('forecast.change', {
    cells: [
      {
        service: 'S05',
        year: 2014,
        measure: 'clients',
        value: 60,
        reason: 'No 1. marta 14 klienti pāriet no slimnīcas.',
      },
    ],
  })
  await w.call('costing.setBasis', { service: 'S05', basis: { clientsPerPlace: 1, placesPerFacility: 20 } })
  const inLats = { currency: 'LVL', priceYear: 2012, index: 'none' } as const
  await w.call('costing.addLines', {
    lines: [
      {
        ...{ service: 'S01', kind: 'running', category: 'other', driver: 'client', name: 'Vizītes mājās' },
        ...{ quantity: 1, priceMinor: 12050, ...inLats },
      },
      {
        ...{ service: 'S05', kind: 'establishment', category: 'equipment', driver: 'facility' },
        ...{ name: 'Telpu iekārtošana', quantity: 1, priceMinor: 1500000, ...inLats },
      },
      {
        ...{ service: 'S05', kind: 'running', category: 'pay', driver: 'fixed', name: 'Aprūpētājas' },
        ...{ quantity: 2, priceMinor: 35000, ...inLats },
      },
    ],
  })
  return w.send()
}

async function fillInIkskile(w: Workspace) {
  await w.begin('ikskiles')
  await w.call('development.change', {
    cells: [
      { service: 'S01', field: 'existsNow', value: 'yes' },
      { service: 'S01', field: 'decision', value: 'keep' },
      { service: 'S01', field: 'clients', value: 20 },
      { service: 'S01', field: 'capacity', value: 30 },
      { service: 'S18', field: 'existsNow', value: 'no' },
      { service: 'S18', field: 'decision', value: 'not-planned' },
    ],
  })
  await w.call('forecast.setMethod', { services: ['S01'], method: 'typed' })
  await w.call('forecast.change', {
    cells: years.map((year, at) => ({ service: 'S01', year, measure: 'clients', value: 20 + at })),
  })
  await w.call('costing.addLines', {
    lines: [
      {
        ...{ service: 'S01', kind: 'running', category: 'other', driver: 'client', name: 'Pakalpojums no NVO' },
        ...{ quantity: 1, priceMinor: 20000, currency: 'EUR', priceYear: 2014, index: 'none' },
      },
    ],
  })
  return w.send()
}
