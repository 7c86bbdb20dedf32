/** What a made-up plan assumes of one service; the words stand in `seminar.md`. Demonstration only: no figure here is anybody's. */
export interface SeminarProfile {
  /** A municipality with so many residents has the service today. */
  readonly existsFrom: number
  /** One with so many residents plans it by itself; a smaller one buys it from a neighbour. */
  readonly ownFrom: number
  /** Clients for each thousand residents, at the beginning and at the end of the horizon. */
  readonly clients: readonly [first: number, last: number]
  readonly unitsPerClient: number
  readonly clientsPerPlace: number
  readonly placesPerFacility: number
  readonly lines: SeminarLines
}

export type SeminarLines = 'home' | 'mobile' | 'daytime' | 'residential' | 'night'

type Row = readonly [number, number, number, number, number, number, number, SeminarLines]

/** existsFrom, ownFrom, clients per 1 000 first and last, units per client, clients per place, places per facility, lines. */
const rows: Readonly<Record<string, Row>> = {
  S01: [0, 0, 1.6, 2.2, 120, 8, 1, 'home'],
  S02: [20_000, 8_000, 0.4, 0.9, 12, 50, 1, 'home'],
  S03: [30_000, 12_000, 0.3, 0.6, 40, 20, 1, 'mobile'],
  S04: [25_000, 9_000, 0.4, 0.9, 180, 1.2, 15, 'daytime'],
  S05: [20_000, 12_000, 0.35, 0.6, 200, 1.2, 12, 'daytime'],
  S06: [50_000, 20_000, 0.15, 0.3, 180, 1.2, 10, 'daytime'],
  S07: [40_000, 15_000, 0.3, 0.6, 100, 2, 15, 'daytime'],
  S08: [6_000, 4_000, 1.2, 1.8, 120, 2, 15, 'daytime'],
  S09: [25_000, 9_000, 0.6, 1, 40, 4, 10, 'daytime'],
  S10: [60_000, 25_000, 0.15, 0.3, 21, 12, 4, 'residential'],
  S11: [50_000, 18_000, 0.1, 0.25, 365, 1, 8, 'residential'],
  S12: [100_000, 60_000, 0.06, 0.15, 300, 1, 8, 'residential'],
  S13: [40_000, 20_000, 0.1, 0.3, 12, 1, 6, 'home'],
  S14: [60_000, 25_000, 0.2, 0.45, 200, 1.2, 12, 'daytime'],
  S15: [8_000, 3_000, 0.3, 0.7, 150, 2, 1, 'home'],
  S16: [5_000, 0, 0.5, 0.9, 80, 8, 1, 'home'],
  S17: [35_000, 25_000, 0.25, 0.4, 45, 6, 8, 'residential'],
  S18: [20_000, 20_000, 0.3, 0.45, 90, 4, 20, 'residential'],
  S19: [30_000, 20_000, 0.2, 0.3, 60, 5, 15, 'night'],
  S20: [15_000, 9_000, 0.5, 0.8, 30, 10, 4, 'daytime'],
  S21: [60_000, 30_000, 0.15, 0.3, 60, 4, 10, 'daytime'],
  S22: [9_000, 5_000, 0.6, 1, 15, 12, 1, 'daytime'],
}

const daytime: Row = [25_000, 9_000, 0.4, 0.8, 150, 1.5, 12, 'daytime']

const byPlace: Readonly<Record<string, Row>> = {
  daytime,
  home: [10_000, 4_000, 0.4, 0.8, 80, 8, 1, 'home'],
  mobile: [30_000, 12_000, 0.3, 0.6, 40, 20, 1, 'mobile'],
  residential: [50_000, 20_000, 0.15, 0.3, 180, 1, 8, 'residential'],
  night: [30_000, 20_000, 0.2, 0.3, 60, 5, 15, 'night'],
}

/** The profile of a service; one that the region added to the catalogue has that of its place. */
export function profileOf(service: { readonly code: string; readonly place: string }): SeminarProfile {
  const [existsFrom, ownFrom, first, last, unitsPerClient, clientsPerPlace, placesPerFacility, lines] =
    rows[service.code] ?? byPlace[service.place] ?? daytime
  return { existsFrom, ownFrom, clients: [first, last], unitsPerClient, clientsPerPlace, placesPerFacility, lines }
}

/** kind, category, driver, name, quantity, price in santīmi of 2010, index. */
export type SeminarLine = readonly [
  kind: 'establishment' | 'running',
  category: 'pay' | 'premises' | 'equipment' | 'training' | 'food' | 'transport' | 'utilities' | 'administration',
  driver: 'facility' | 'place' | 'client' | 'unit' | 'fixed',
  name: string,
  quantity: number,
  priceMinor: number,
  index: 'cpi' | 'wage',
]

export const seminarLines: Readonly<Record<SeminarLines, readonly SeminarLine[]>> = {
  home: [
    ['running', 'pay', 'client', 'Aprūpētāja alga', 0.125, 32_000, 'wage'],
    ['running', 'transport', 'client', 'Ceļa izdevumi', 1, 4_500, 'cpi'],
    ['running', 'administration', 'fixed', 'Darba organizēšana', 1, 60_000, 'cpi'],
    ['establishment', 'training', 'fixed', 'Darbinieku apmācība', 1, 30_000, 'cpi'],
  ],
  mobile: [
    ['running', 'pay', 'facility', 'Brigādes algas', 2.5, 34_000, 'wage'],
    ['running', 'transport', 'unit', 'Izbraukuma degviela', 1, 350, 'cpi'],
    ['establishment', 'equipment', 'facility', 'Automašīna', 1, 900_000, 'cpi'],
    ['establishment', 'training', 'fixed', 'Darbinieku apmācība', 1, 40_000, 'cpi'],
  ],
  daytime: [
    ['running', 'pay', 'facility', 'Speciālistu algas', 3.5, 36_000, 'wage'],
    ['running', 'premises', 'facility', 'Telpu noma', 1, 240_000, 'cpi'],
    ['running', 'food', 'unit', 'Pusdienas', 1, 120, 'cpi'],
    ['running', 'utilities', 'place', 'Apkure un elektrība', 1, 6_000, 'cpi'],
    ['establishment', 'premises', 'facility', 'Telpu remonts', 1, 1_200_000, 'cpi'],
    ['establishment', 'equipment', 'place', 'Aprīkojums', 1, 25_000, 'cpi'],
    ['establishment', 'training', 'fixed', 'Darbinieku apmācība', 1, 60_000, 'cpi'],
  ],
  residential: [
    ['running', 'pay', 'facility', 'Speciālistu un dežurantu algas', 5.5, 34_000, 'wage'],
    ['running', 'food', 'unit', 'Ēdināšana', 1, 210, 'cpi'],
    ['running', 'utilities', 'place', 'Apkure, ūdens un elektrība', 1, 18_000, 'cpi'],
    ['establishment', 'premises', 'facility', 'Telpu remonts', 1, 3_000_000, 'cpi'],
    ['establishment', 'equipment', 'place', 'Mēbeles un aprīkojums', 1, 40_000, 'cpi'],
    ['establishment', 'training', 'fixed', 'Darbinieku apmācība', 1, 80_000, 'cpi'],
  ],
  night: [
    ['running', 'pay', 'facility', 'Dežurantu algas', 4, 30_000, 'wage'],
    ['running', 'food', 'unit', 'Vakariņas', 1, 80, 'cpi'],
    ['running', 'utilities', 'place', 'Apkure un ūdens', 1, 9_000, 'cpi'],
    ['establishment', 'premises', 'facility', 'Telpu remonts', 1, 1_500_000, 'cpi'],
    ['establishment', 'equipment', 'place', 'Gultas un veļa', 1, 15_000, 'cpi'],
  ],
}
