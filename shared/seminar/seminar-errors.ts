import { text, type Text } from '#shared/kernel/text.ts'
import type { SeminarRow } from './seminar.ts'

/** A mistake put into the seminar's data on purpose, for the room to find. */
export interface PlantedError {
  readonly id: string
  readonly municipality: string
  readonly service: string
  readonly page: 'model' | 'forecast' | 'costs' | 'funding' | 'cooperation'
  readonly what: Text
  /** The table and the row that it changes; the change itself. */
  readonly table: string
  readonly where: Readonly<Record<string, string | number>>
  readonly set: Readonly<Record<string, string | number | null>>
}

/** Each changes one row; a row that the plan does not have is left alone, so that the list serves any catalogue. */
export const plantedErrors: readonly PlantedError[] = [
  {
    id: 'keeps-what-is-not-there',
    municipality: 'keguma',
    service: 'S16',
    page: 'model',
    what: text('Ķegums “saglabā” pakalpojumu, kura nav.', 'Ķegums “keeps” a service that does not exist.'),
    table: 'development_service',
    where: { municipality: 'keguma', service: 'S16' },
    set: { exists_now: 'no', decision: 'keep' },
  },
  {
    id: 'slipped-digit',
    municipality: 'salaspils',
    service: 'S01',
    page: 'forecast',
    what: text(
      'Salaspilī vienā gadā klientu skaits ir desmitkārtīgs: pārrakstīšanās bez pamatojuma.',
      'In Salaspils the clients of one year are tenfold: a slip without a reason.',
    ),
    table: 'forecast_actual',
    where: { municipality: 'salaspils', service: 'S01', year: 2011 },
    set: { clients: 3300 },
  },
  {
    id: 'start-year-missing',
    municipality: 'tukuma',
    service: 'S04',
    page: 'model',
    what: text('Tukumā nav sākuma gada.', 'Tukums gives no start year.'),
    table: 'development_service',
    where: { municipality: 'tukuma', service: 'S04' },
    set: { exists_now: 'no', decision: 'establish', start_year: null },
  },
  {
    id: 'price-missing',
    municipality: 'olaines',
    service: 'S04',
    page: 'costs',
    what: text('Olainē vienai izmaksu rindai nav cenas.', 'In Olaine one cost line has no price.'),
    table: 'costing_line',
    where: { id: 'seminar-olaines-S04-1' },
    set: { price_minor: null },
  },
  {
    id: 'euro-for-lats',
    municipality: 'marupes',
    service: 'S01',
    page: 'costs',
    what: text(
      'Mārupē algas cena ir santīmu vietā ierakstīta simtkārtīga.',
      'In Mārupe the pay is typed a hundred times too large.',
    ),
    table: 'costing_line',
    where: { id: 'seminar-marupes-S01-1' },
    set: { price_minor: 3_200_000 },
  },
  {
    id: 'more-clients-than-capacity',
    municipality: 'siguldas',
    service: 'S08',
    page: 'model',
    what: text('Siguldā klientu ir vairāk nekā vietu.', 'Sigulda has more clients than capacity.'),
    table: 'development_service',
    where: { municipality: 'siguldas', service: 'S08' },
    set: { capacity: 5 },
  },
  {
    id: 'who-pays-without-rate',
    municipality: 'ropazu',
    service: 'S01',
    page: 'funding',
    what: text('Ropažos zināms, kas maksā, bet ne cik.', 'Ropaži knows who pays, but not how much.'),
    table: 'funding_copayment',
    where: { municipality: 'ropazu', service: 'S01' },
    set: { rate_minor: null },
  },
  {
    id: 'coverage-falls',
    municipality: 'kekavas',
    service: 'S01',
    page: 'forecast',
    what: text(
      'Ķekavā aptvere krītas līdz nullei, lai gan lēmums ir pakalpojumu paturēt.',
      'In Ķekava the coverage falls to zero although the service is to stay.',
    ),
    table: 'forecast_setting',
    where: { municipality: 'kekavas', service: 'S01', scenario: 'base' },
    set: { method: 'demographic', coverage_last: 0 },
  },
]

/** The rows with the mistakes in them. */
export function withErrors(rows: readonly SeminarRow[]): SeminarRow[] {
  return rows.map((row) => {
    const error = plantedErrors.find(
      (e) => e.table === row.table && Object.entries(e.where).every(([column, value]) => row.values[column] === value),
    )
    return error ? { table: row.table, values: { ...row.values, ...error.set } } : row
  })
}
