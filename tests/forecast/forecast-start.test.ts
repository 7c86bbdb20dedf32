import { describe, expect, it } from 'vitest'
import { forecastMunicipality } from '#shared/forecast/forecast-municipality.ts'
import { beginsIn, presenceIn } from '#shared/forecast/forecast-start.ts'
import type { ForecastService, ForecastYear } from '#shared/forecast/forecast.ts'
import { caseInput, caseService, column } from './forecast-cases.ts'

type Cell = ForecastYear['clients']
const none: Cell = 'not-planned'
const open: Cell = 'unknown'

/** The method gives 40 clients every year (10 000 × 0.04 × 0.1); 12 clients today where the service exists. Years 2010 … 2016. */
describe('whether there is a service in a year: what exists, the decision and the start year', () => {
  const table: [
    what: string,
    exists: boolean | 'unknown',
    decision: ForecastService['decision'],
    start: number | null,
    clients: Cell[],
  ][] = [
    ['new', false, 'establish', 2012, [none, none, 40, 40, 40, 40, 40]],
    ['new, from the first year', false, 'establish', 2010, [40, 40, 40, 40, 40, 40, 40]],
    ['new, after the horizon', false, 'establish', 2017, [none, none, none, none, none, none, none]],
    ['new, with a partner', false, 'share', 2015, [none, none, none, none, none, 40, 40]],
    ['"improve" what is not there is to establish it', false, 'improve', 2015, [none, none, none, none, none, 40, 40]],
    ['new, start year not said', false, 'establish', null, [open, open, open, open, open, open, open]],
    ['none and not needed', false, 'not-needed', null, [none, none, none, none, none, none, none]],
    [
      'none and not planned, an old start year left',
      false,
      'not-planned',
      2012,
      [none, none, none, none, none, none, none],
    ],
    ['none and nothing decided', false, null, null, [open, open, open, open, open, open, open]],
    ['to keep what is not there contradicts itself', false, 'keep', null, [open, open, open, open, open, open, open]],
    ['exists and is kept', true, 'keep', null, [40, 40, 40, 40, 40, 40, 40]],
    ['exists, no development needed', true, 'not-needed', null, [40, 40, 40, 40, 40, 40, 40]],
    ['exists, improved', true, 'improve', 2013, [12, 12, 12, 40, 40, 40, 40]],
    ['exists, improved before the horizon', true, 'improve', 2009, [40, 40, 40, 40, 40, 40, 40]],
    ['exists, improved, year not said', true, 'improve', null, [open, open, open, open, open, open, open]],
    ['exists, nothing decided', true, null, null, [open, open, open, open, open, open, open]],
    ['not known whether it exists, established', 'unknown', 'establish', 2013, [open, open, open, 40, 40, 40, 40]],
    [
      'not known whether it exists, not planned',
      'unknown',
      'not-planned',
      null,
      [open, open, open, open, open, open, open],
    ],
    ['nothing known', 'unknown', null, null, [open, open, open, open, open, open, open]],
  ]
  it.each(table)('%s', (_what, existsNow, decision, startYear, clients) => {
    const service = caseService({ existsNow, decision, startYear, presentClients: 12 })
    expect(column(forecastMunicipality(caseInput([service])), 'clients')).toEqual(clients)
  })
})

describe('numbers typed for single years, with a start in 2012', () => {
  const typed = (...cells: [number, Cell][]) =>
    new Map(cells.map(([year, value]) => [year, { value, reason: 'list of applicants' }]))
  const table: [what: string, over: Partial<ForecastService>, clients: Cell[]][] = [
    ['over the method', { typedClients: typed([2013, 55]) }, [none, none, 40, 55, 40, 40, 40]],
    ['a zero is a number', { typedClients: typed([2013, 0]) }, [none, none, 40, 0, 40, 40, 40]],
    ['typed as not known', { typedClients: typed([2013, 'unknown']) }, [none, none, 40, open, 40, 40, 40]],
    ['typed as not planned', { typedClients: typed([2013, none]) }, [none, none, 40, none, 40, 40, 40]],
    [
      'before the start there is no service to have clients',
      { typedClients: typed([2011, 5]) },
      [none, none, 40, 40, 40, 40, 40],
    ],
    [
      'typed only',
      { method: 'typed', typedClients: typed([2012, 8], [2014, 9]) },
      [none, none, 8, open, 9, open, open],
    ],
    ['no method', { method: null, typedClients: typed([2014, 9]) }, [none, none, open, open, 9, open, open]],
    [
      'over the present clients',
      { existsNow: true, decision: 'improve', typedClients: typed([2010, 15]) },
      [15, 12, 40, 40, 40, 40, 40],
    ],
    ['over what is open', { decision: null, typedClients: typed([2014, 9]) }, [open, open, open, open, 9, open, open]],
    [
      'a service that is not needed has none',
      { decision: 'not-needed', typedClients: typed([2014, 9]) },
      [none, none, none, none, none, none, none],
    ],
  ]
  it.each(table)('%s', (_what, over, clients) => {
    const service = caseService({ startYear: 2012, presentClients: 12, ...over })
    expect(column(forecastMunicipality(caseInput([service])), 'clients')).toEqual(clients)
  })
  it('what stands there without the typed number is kept beside it, and the presence follows it', () => {
    const service = caseService({ startYear: 2012, typedClients: typed([2013, 55], [2014, none]) })
    const forecast = forecastMunicipality(caseInput([service]))
    expect(column(forecast, 'byMethod')).toEqual([none, none, 40, 40, 40, 40, 40])
    expect(column(forecast, 'from').slice(1, 5)).toEqual(['absent', 'demographic', 'typed', 'typed'])
    expect(column(forecast, 'presence').slice(1, 5)).toEqual(['absent', 'running', 'running', 'absent'])
    const open2014 = caseService({ decision: null, typedClients: typed([2014, 9]) })
    expect(column(forecastMunicipality(caseInput([open2014])), 'presence').slice(3, 6)).toEqual([
      'unknown',
      'running',
      'unknown',
    ])
  })
})

it('present clients that are not known stay not known until the improvement', () => {
  const service = caseService({ existsNow: true, decision: 'improve', startYear: 2012 })
  expect(column(forecastMunicipality(caseInput([service])), 'clients').slice(0, 3)).toEqual([open, open, 40])
})

it('the first year of what begins', () => {
  const plan = { existsNow: false, startYear: 2012 } as const
  const begins = (['establish', 'improve', 'share', 'keep', 'not-needed', 'not-planned', null] as const).map(
    (decision) => beginsIn({ ...plan, decision }),
  )
  expect(begins).toEqual([2012, 2012, 2012, 'never', 'never', 'never', 'unknown'])
  expect(presenceIn({ ...plan, decision: 'establish' }, 2011)).toBe('absent')
})
