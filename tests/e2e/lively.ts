import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CallInput } from '#shared/contract/api.ts'
import { enrol, exported, imported, makeWorld, type Office } from '../exchange/exchange-bench.ts'

/*
 * Workspaces as they look in the middle of a round: some services decided, some not, figures typed, computed and missing, costs of
 * several kinds. Made by calls, so that the pages have something to show.
 */

type Cell = CallInput<'development.change'>['cells'][number]
type Line = CallInput<'costing.addLines'>['lines'][number]

const existing: readonly (readonly [
  code: string,
  clients: number,
  capacity: number | 'not-limited',
  waiting: number,
])[] = [
  ['S01', 46, 'not-limited', 0],
  ['S09', 60, 80, 4],
  ['S17', 12, 15, 3],
  ['S18', 18, 20, 0],
  ['S22', 34, 60, 0],
]
const established: readonly (readonly [code: string, start: number, first: number, last: number])[] = [
  ['S05', 2012, 0.06, 0.15],
  ['S06', 2013, 0.1, 0.25],
  ['S08', 2011, 0.02, 0.06],
  ['S11', 2013, 0.02, 0.05],
  ['S14', 2014, 0.01, 0.03],
  ['S16', 2011, 0.02, 0.04],
]
const undecided = ['S03', 'S04', 'S07', 'S10', 'S15', 'S21']

function cellsOf(at: number): Cell[] {
  const scale = (n: number): number => Math.max(5, Math.round(n * (1 - at * 0.05)))
  const cells: Cell[] = []
  for (const [service, clients, capacity, waiting] of existing) {
    cells.push(
      { service, field: 'existsNow', value: 'yes' },
      { service, field: 'decision', value: service === 'S17' ? 'improve' : 'keep' },
      { service, field: 'provider', value: service === 'S22' ? 'ngo' : 'municipality' },
      { service, field: 'providerName', value: service === 'S22' ? 'Biedrība “Saule”' : 'Sociālais dienests' },
      { service, field: 'clients', value: scale(clients) },
      { service, field: 'waiting', value: waiting },
      { service, field: 'capacity', value: capacity },
      { service, field: 'priority', value: service === 'S01' ? 1 : 2 },
      { service, field: 'readiness', value: 'ready' },
    )
  }
  cells.push({ service: 'S17', field: 'startYear', value: 2013 })
  established.forEach(([service, startYear], index) => {
    cells.push(
      { service, field: 'decision', value: 'establish' },
      { service, field: 'startYear', value: startYear },
      { service, field: 'priority', value: index < 2 ? 1 : index < 4 ? 2 : 3 },
      { service, field: 'readiness', value: index % 2 === 0 ? 'ready' : 'partly' },
    )
  })
  cells.push(
    { service: 'S12', field: 'decision', value: 'share' },
    { service: 'S12', field: 'startYear', value: 2014 },
    { service: 'S12', field: 'partner', value: at === 8 ? 'ogres' : 'lielvardes' },
    { service: 'S13', field: 'decision', value: 'not-needed' },
    { service: 'S05', field: 'reason', value: 'Ģimenes to lūdz jau trīs gadus; telpas bijušajā skolā ir brīvas.' },
  )
  for (const service of undecided) {
    cells.push({ service, field: 'existsNow', value: null }, { service, field: 'decision', value: null })
  }
  return cells
}

const inLats = { currency: 'LVL', priceYear: 2012 } as const
const lines: readonly Line[] = [
  {
    ...{ service: 'S01', kind: 'running', category: 'pay', driver: 'client', name: 'Aprūpētājas', index: 'wage' },
    ...{ quantity: 0.2, priceMinor: 28000, ...inLats },
  },
  {
    ...{ service: 'S01', kind: 'running', category: 'transport', driver: 'client', name: 'Degviela', index: 'cpi' },
    ...{ quantity: 90, priceMinor: 98, ...inLats },
  },
  {
    ...{ service: 'S05', kind: 'establishment', category: 'premises', driver: 'facility', name: 'Telpu pārbūve' },
    ...{ quantity: 1, priceMinor: 2450000, index: 'cpi', note: 'Tāme, 12.03.2012.', ...inLats },
  },
  {
    ...{ service: 'S05', kind: 'establishment', category: 'equipment', driver: 'place', name: 'Mēbeles un aprīkojums' },
    ...{ quantity: 1, priceMinor: 32000, index: 'cpi', ...inLats },
  },
  {
    ...{ service: 'S05', kind: 'running', category: 'pay', driver: 'facility', name: 'Sociālie darbinieki' },
    ...{ quantity: 3.5, priceMinor: 38500, index: 'wage', ...inLats },
  },
  {
    ...{ service: 'S05', kind: 'running', category: 'food', driver: 'client', name: 'Pusdienas' },
    ...{ quantity: 230, priceMinor: 145, index: 'cpi', ...inLats },
  },
  {
    ...{ service: 'S05', kind: 'running', category: 'utilities', driver: 'facility', name: 'Apkure un elektrība' },
    ...{ quantity: 12, priceMinor: null, index: 'cpi', ...inLats },
  },
  {
    ...{ service: 'S08', kind: 'running', category: 'pay', driver: 'facility', name: 'Speciālisti' },
    ...{ quantity: 2, priceMinor: 36000, index: 'wage', ...inLats },
  },
  {
    ...{ service: 'S08', kind: 'establishment', category: 'equipment', driver: 'fixed', name: 'Iekārtošana' },
    ...{ quantity: 1, priceMinor: 780000, index: 'cpi', ...inLats },
  },
  {
    ...{ service: 'S16', kind: 'running', category: 'pay', driver: 'fixed', name: 'Ģimenes asistenti' },
    ...{ quantity: 2, priceMinor: 35000, index: 'wage', ...inLats },
  },
  {
    ...{ service: 'S18', kind: 'running', category: 'other', driver: 'client', name: 'Gultasvieta, līgums' },
    ...{ quantity: 1, priceMinor: 61000, index: 'cpi', ...inLats },
  },
  {
    ...{ service: 'S22', kind: 'running', category: 'other', driver: 'client', name: 'Grupu vadīšana, NVO' },
    ...{ quantity: 1, priceMinor: 9500, index: 'cpi', ...inLats },
  },
]

async function fill(office: Office, at: number): Promise<void> {
  await office.call('development.change', { cells: cellsOf(at) })
  const { actualYears } = await office.call('forecast.read', {})
  await office.call('forecast.setMethod', { services: ['S01', 'S09', 'S18'], method: 'typed' })
  await office.call('forecast.setMethod', { services: ['S17', 'S22'], method: 'trend' })
  await office.call('forecast.setMethod', { services: established.map(([code]) => code), method: 'demographic' })
  await office.call('forecast.setActuals', {
    cells: actualYears.flatMap((year, i) => [
      { service: 'S22', year, clients: 26 + 4 * i - at },
      { service: 'S17', year, clients: 9 + 2 * i },
    ]),
  })
  for (const [service, start, first, last] of established) {
    await office.call('forecast.setCoverage', { service, coverage: { firstYear: start, first, lastYear: 2016, last } })
    await office.call('costing.setBasis', {
      service,
      basis: { unitsPerClient: 200, clientsPerPlace: 1, placesPerFacility: service === 'S11' ? 8 : 20 },
    })
  }
  const grows = (service: string, from: number, by: number) =>
    [2010, 2011, 2012, 2013, 2014, 2015, 2016].map((year, i) => ({
      ...{ service, year, measure: 'clients' as const, value: Math.max(1, Math.round(from + by * i - at)) },
      reason: i === 3 ? null : 'Sociālā dienesta uzskaite, 2011. gada pārskats.',
    }))
  await office.call('forecast.change', {
    cells: [
      ...grows('S01', 44, 4),
      ...grows('S09', 58, 5).slice(0, 5),
      { service: 'S09', year: 2015, measure: 'clients', value: 'unknown' },
      ...grows('S18', 18, 0).slice(0, 6),
      { service: 'S18', year: 2016, measure: 'clients', value: 'not-planned', reason: 'Ēku nodod Ogres slimnīcai.' },
      {
        service: 'S05',
        year: 2014,
        measure: 'clients',
        value: 41,
        reason: 'No 1. marta 9 klienti pāriet no slimnīcas.',
      },
    ],
  })
  await office.call('costing.addLines', { lines: [...lines].slice(0, at % 5 === 4 ? 4 : lines.length) })
}

/** A municipality's workspace, copied to `path`. */
export async function livelyMunicipality(path: string): Promise<void> {
  const world = makeWorld()
  try {
    const office = await world.municipality('ogres')
    await fill(office, 0)
    await office.host.close()
    copyFileSync(office.path, path)
  } finally {
    await world.end()
  }
}

/** The region's workspace with the files of fourteen municipalities in it, copied to `folder`; with a few more files to bring. */
export async function livelyRegion(folder: string): Promise<{ path: string; newer: { name: string; base64: string } }> {
  const world = makeWorld()
  try {
    const region = await world.region()
    const files: { name: string; base64: string }[] = []
    const who = ['ogres', 'ikskiles', 'riga', 'jurmala', 'salaspils', 'adazu', 'carnikavas', 'keguma', 'lielvardes']
    let newer: { name: string; base64: string } | undefined
    for (const [at, id] of [...who, 'limbazu', 'marupes', 'olaines', 'siguldas', 'tukuma'].entries()) {
      const office = await world.municipality(id)
      await fill(office, at)
      await enrol(region, office)
      files.push(await exported(office))
      if (id === 'ogres') {
        await office.call('development.change', {
          cells: [
            { service: 'S21', field: 'existsNow', value: 'no' },
            { service: 'S21', field: 'decision', value: 'establish' },
            { service: 'S21', field: 'startYear', value: 2014 },
          ],
        })
        newer = await exported(office)
      }
      await office.host.close()
    }
    await imported(region, ...files)
    await region.host.close()
    const path = join(folder, 'Regions.planotava')
    copyFileSync(region.path, path)
    if (!newer) throw new Error('no newer file')
    return { path, newer }
  } finally {
    await world.end()
  }
}
