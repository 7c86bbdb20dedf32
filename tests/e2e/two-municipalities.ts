import type { OutputOf } from '#shared/contract/api.ts'

/*
 * Two municipalities, small enough to be added up by hand. The browser types them, the terminal calls them in, and both must come to
 * the figures at the end of this file.
 */

export const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016] as const
export const yearHeadings = years.map(String)
/** Costs: each year in its own money. */
export const costHeadings = years.map((year) => `${year}, ${year < 2014 ? 'Ls' : '€'}`)

export const homeCare = 'Aprūpe mājās'
export const dayCare = 'Dienas aprūpes centrs personām ar garīga rakstura traucējumiem'
export const shelter = 'Patversme'

/** As Excel puts it into the clipboard: tabs, CR LF, and an empty line at the end. */
const sheet = (...rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join('\t')}\r\n`).join('')

export const ogre = {
  name: 'Ogres novads',
  /** Pasted on “Ir tagad” of S01: exists, decision, from, priority, readiness, provider, its name, clients, waiting, capacity. */
  modelSheet: sheet([
    'ir',
    'saglabāt, kā ir',
    '',
    '1',
    'gatava',
    'pašvaldība',
    'Ogres sociālais dienests',
    '40',
    '0',
    '*',
  ]),
  /** Pasted on 2010 of S01 in the forecast: five years in one row; 2015 stays not known, 2016 is typed as not planned. */
  homeCareClients: sheet(['40', '42', '45,0', '48', '50']),
  /** Pasted on the costs of S05: thousands with a space, a decimal comma. */
  dayCareLines: sheet(
    ['Telpu iekārtošana', 'izveide', 'aprīkojums', 'uz iestādi', '1', '15 000,00', 'LVL', '2012', 'nav'],
    ['Aprūpētājas', 'uzturēšana', 'atalgojums', 'nemainīgs', '2', '350,00', 'LVL', '2012', 'nav'],
  ),
}

export const ikskile = {
  name: 'Ikšķiles novads',
  homeCareClients: sheet(['20', '21', '22', '23', '24', '25', '26']),
  homeCareLine: sheet(['Pakalpojums no NVO', 'uzturēšana', 'cits', 'uz klientu', '1', '200', 'EUR', '2014', 'nav']),
}

/*
 * Ogre, S05, from 2012. Target group T03: 1 % of the adults, and adults are 0,835 of the inhabitants: inhabitants × 0,00835.
 * Coverage goes straight from 10 % in 2012 to 20 % in 2016.
 *   2012: 37 730 × 0,00835 = 315,0455  × 0,100 = 31,50 → 32
 *   2013: 37 112 × 0,00835 = 309,8852  × 0,125 = 38,74 → 39
 *   2014: 36 505 × 0,00835 = 304,8168  × 0,150 = 45,72 → 46 by the method; 60 are typed over it, with a reason
 *   2015: 35 907 × 0,00835 = 299,8235  × 0,175 = 52,47 → 52
 *   2016: 35 319 × 0,00835 = 294,9137  × 0,200 = 58,98 → 59
 */
export const dayCareClients = ['–', '–', '32', '39', '60', '52', '59'] as const
/** Places in centres of 20: 32 → 2 centres, 39 → 2, 60 → 3, 52 → 3, 59 → 3. */
export const dayCareCapacity = ['–', '–', '40', '40', '60', '60', '60'] as const

/*
 * Ogre, S01: 120,50 Ls for each client of the year, prices not indexed, 1 EUR = 0,702804 LVL.
 *   2010: 40 × 120,50 = 4 820,00 Ls    2011: 42 × 120,50 = 5 061,00 Ls    2012: 45 × 120,50 = 5 422,50 Ls
 *   2013: 48 × 120,50 = 5 784,00 Ls    2014: 50 × 120,50 = 6 025,00 Ls / 0,702804 = 8 572,80 €
 *   2015: the clients are not known, so the cost is not; 2016: not planned, costs nothing
 * Ogre, S05:
 *   establishing, 15 000,00 Ls for each new centre: 2012 two (30 000,00 Ls), 2014 a third (15 000,00 / 0,702804 = 21 343,08 €)
 *   two carers at 350,00 Ls a month: 2 × 350 × 12 = 8 400,00 Ls; with 24,09 % of the employer 10 423,56 Ls in 2012 and 2013,
 *   with 23,59 % 10 381,56 Ls / 0,702804 = 14 771,63 € from 2014
 *   together: 2012 40 423,56 Ls, 2013 10 423,56 Ls, 2014 36 114,71 €, 2015 and 2016 14 771,63 €
 * Ikšķile, S01: 200,00 € for each client, in lats until 2013:
 *   2010: 20 × 200,00 = 4 000,00 € × 0,702804 = 2 811,22 Ls    2011: 4 200,00 € = 2 951,78 Ls    2012: 4 400,00 € = 3 092,34 Ls
 *   2013: 4 600,00 € = 3 232,90 Ls    2014: 4 800,00 €    2015: 5 000,00 €    2016: 5 200,00 €
 */
export const ogreMinor = {
  homeCare: [482000, 506100, 542250, 578400, 857280, undefined, 0],
  dayCare: [0, 0, 4042356, 1042356, 3611471, 1477163, 1477163],
}
export const ikskileMinor = { homeCare: [281122, 295178, 309234, 323290, 480000, 500000, 520000] }

/** What the region adds up: the sum, and how many of the 30 municipalities it is known of. */
export const regionClients: Record<string, readonly (readonly [sum: number, known: number])[]> = {
  // 40+20, 42+21, 45+22, 48+23, 50+24, ?+25, (not planned: 0)+26
  S01: [
    [60, 2],
    [63, 2],
    [67, 2],
    [71, 2],
    [74, 2],
    [25, 1],
    [26, 2],
  ],
  // Ikšķile has not decided about S05: one of thirty is known.
  S05: [
    [0, 1],
    [0, 1],
    [32, 1],
    [39, 1],
    [60, 1],
    [52, 1],
    [59, 1],
  ],
  // Both do not plan it: a known nought of two, and 28 of which nothing is known.
  S18: years.map(() => [0, 2] as const),
}

/** The same in whole santīmi (to 2013) and cents. */
export const regionMinor: Record<string, readonly (readonly [sum: number, known: number])[]> = {
  // 4 820,00 + 2 811,22 = 7 631,22 Ls and so on
  S01: [
    [763122, 2],
    [801278, 2],
    [851484, 2],
    [901690, 2],
    [1337280, 2],
    [500000, 1],
    [520000, 2],
  ],
  S05: [
    [0, 1],
    [0, 1],
    [4042356, 1],
    [1042356, 1],
    [3611471, 1],
    [1477163, 1],
    [1477163, 1],
  ],
  S18: years.map(() => [0, 2] as const),
}

/** All services together: 60+0, 63+0, 67+32, 71+39, 74+60, 25+52, 26+59. */
export const regionAllClients = [60, 63, 99, 110, 134, 77, 85]
/** 7 631,22 · 8 012,78 · 8 514,84 + 40 423,56 · 9 016,90 + 10 423,56 Ls · 13 372,80 + 36 114,71 · 5 000,00 + 14 771,63 · 5 200,00 + 14 771,63 € */
export const regionAllMinor = [763122, 801278, 4893840, 1944046, 4948751, 1977163, 1997163]

type Totals = OutputOf<'region.totals'>
type YearFigures = Totals['totals'][number]

/**
 * The totals of the region as lines that a reader can check, with everything that is in them; what nobody sent is named once.
 * Browser and terminal must give the very same text.
 */
export function totalsAsText(totals: Totals): string {
  const sum = ({ sum, known, of }: { sum: number; known: number; of: number }): string => `${sum} (${known} no ${of})`
  const money = ({ minor, currency, known, of }: YearFigures['cost']): string =>
    `${minor} ${currency === 'LVL' ? 'sant.' : 'centi'} (${known} no ${of})`
  const year = (y: YearFigures): string =>
    `  ${y.year}: klienti ${sum(y.clients)}, apkalpoti ${sum(y.served)}, izmaksas ${money(y.cost)}`
  const pair = ({ LVL, EUR, known, of }: Totals['overall']): string =>
    `  pavisam ${LVL} sant. (līdz 2013) un ${EUR} centi (no 2014); pilni gadi: ${known} no ${of}`
  const silent = totals.municipalities.filter(({ received }) => !received)
  return [
    `saņemtas ${totals.received} no ${totals.of}`,
    ...totals.services.flatMap((s) =>
      s.years.every((y) => y.clients.known + y.served.known + y.cost.known === 0)
        ? [`${s.service}: nav zināms`]
        : [`${s.service}, plāno ${s.plannedIn}`, ...s.years.map(year), pair(s.overall)],
    ),
    ...totals.municipalities
      .filter(({ received }) => received)
      .flatMap((m) => [
        `${m.municipality}, ${m.populations[0]?.population} iedzīvotāji`,
        ...m.years.map(year),
        pair(m.overall),
      ]),
    `nav saņemts: ${silent.map(({ municipality }) => municipality).join(' ')}`,
    ...(silent.every((m) => m.years.every((y) => y.clients.known + y.served.known + y.cost.known === 0))
      ? ['no tām nekas nav zināms']
      : ['KLŪDA: no tām kaut kas ir zināms']),
    'kopā',
    ...totals.totals.map(year),
    pair(totals.overall),
    '',
  ].join('\n')
}
