import { exported, type Office, type World } from '../exchange/exchange-bench.ts'
import type { CallInput } from '#shared/contract/api.ts'

/** A cost line that runs, in lats of 2012, without an index. */
export function lineOf(
  over: Partial<CallInput<'costing.addLines'>['lines'][number]> & { service: string },
): CallInput<'costing.addLines'>['lines'][number] {
  return {
    kind: 'running',
    category: 'other',
    driver: 'client',
    name: 'Izmaksas',
    quantity: 1,
    priceMinor: 10_000,
    currency: 'LVL',
    priceYear: 2012,
    index: 'none',
    ...over,
  }
}

type Model = CallInput<'development.change'>['cells'][number]

export async function say(office: Office, service: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const cells = Object.entries(fields).map(([field, value]) => ({ service, field, value }) as Model)
  await office.call('development.change', { cells })
}

export async function typeYears(
  office: Office,
  service: string,
  measure: 'clients' | 'capacity',
  years: Readonly<Record<number, number | 'not-limited' | 'not-planned' | 'unknown'>>,
): Promise<void> {
  await office.call('forecast.change', {
    cells: Object.entries(years).map(([year, value]) => ({ service, year: Number(year), measure, value })),
  })
}

export const from = (first: number, value: number, last = 2016): Record<number, number> =>
  Object.fromEntries(Array.from({ length: last - first + 1 }, (_, at) => [first + at, value]))

export interface Region {
  readonly region: Office
  readonly ogre: Office
  readonly kegums: Office
  readonly kekava: Office
}

/** Sends what an office has to the region, whole. */
export async function send(region: Office, ...offices: readonly Office[]): Promise<void> {
  for (const office of offices) {
    const { name, base64 } = await exported(office)
    const { files } = await region.call('exchange.import', { files: [{ name, base64 }] })
    if (files[0]?.code !== 'OK') throw new Error(`not taken: ${files[0]?.code ?? ''}`)
  }
}

/**
 * Three municipalities of 30, of 22 services each; everything that is not named is *not planned* in all three.
 * - Ogre: S04 is established in 2012; 25 people want it every year, 20 can be served; 100,00 Ls a client.
 * - Ķegums: S04 is there: nobody in 2010, 10 people from 2011, no limit; 33,33 Ls a year, and a line whose price is not known.
 *   S05 is established in 2013 for 8 people; nobody said how many can be served; 50,00 Ls a client.
 * - Ķekava: nothing is planned.
 */
export async function threeOf30(world: World): Promise<Region> {
  const region = await world.region()
  const ogre = await world.municipality('ogres')
  await say(ogre, 'S04', { decision: 'establish', startYear: 2012, priority: 1 })
  await ogre.call('forecast.setMethod', { services: ['S04'], method: 'typed' })
  await typeYears(ogre, 'S04', 'clients', from(2012, 25))
  await typeYears(ogre, 'S04', 'capacity', from(2012, 20))
  await ogre.call('costing.addLines', { lines: [lineOf({ service: 'S04' })] })

  const kegums = await world.municipality('keguma')
  await say(kegums, 'S04', {
    existsNow: 'yes',
    provider: 'municipality',
    decision: 'keep',
    clients: 0,
    capacity: 'not-limited',
  })
  await say(kegums, 'S05', { decision: 'establish', startYear: 2013, priority: 2 })
  await kegums.call('forecast.setMethod', { services: ['S04', 'S05'], method: 'typed' })
  await typeYears(kegums, 'S04', 'clients', { 2010: 0, ...from(2011, 10) })
  await typeYears(kegums, 'S05', 'clients', from(2013, 8))
  await kegums.call('costing.addLines', {
    lines: [
      lineOf({ service: 'S04', driver: 'fixed', priceMinor: 3333 }),
      lineOf({ service: 'S04', driver: 'fixed', name: 'Telpas', priceMinor: null }),
      lineOf({ service: 'S05', priceMinor: 5000 }),
    ],
  })

  const kekava = await world.municipality('kekavas')
  return { region, ogre, kegums, kekava }
}
