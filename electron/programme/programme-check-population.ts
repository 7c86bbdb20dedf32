import type { ExpectedProgramme } from './programme-check-expected.ts'
import { reportRepeated, reportUnknown, type Report } from './programme-check-report.ts'
import { planningBasis, planningYears } from './programme-compile-places.ts'
import type { ProgrammeTables } from './programme-compile-layout.ts'

const years = { first: 2009, last: 2020 }

/** The planning series and the observations it stands on. */
function checkSeries(t: ProgrammeTables, report: Report): void {
  const file = 'population_planning_series.csv'
  const series = t[file]
  const observed = new Map(
    t['population.csv'].map((r) => [[r.cells.municipality_id, r.cells.year, r.cells.basis].join(), r]),
  )
  for (const { cells: c } of t['municipalities.csv']) {
    if (!series.some((r) => r.cells.municipality_id === c.id)) report(file, undefined, `no population for ${c.id}`)
  }
  for (const { line, cells: c } of series) {
    for (const year of planningYears) {
      const row = observed.get([c.municipality_id, year, planningBasis].join())
      if (!row)
        report('population.csv', undefined, `no row for ${c.municipality_id} ${year} on the basis ${planningBasis}`)
      else if (row.cells.population !== c[year]) {
        report(file, line, `${year} is ${c[year]}, but ${row.cells.population} in row ${row.line} of population.csv`)
      }
      if (Number(c[year]) === 0) report(file, line, `nobody lives in ${c.municipality_id} in ${year}`)
    }
  }
}

/** Counts by age: parts within the whole, and the published shares what the counts give. */
function checkAges(t: ProgrammeTables, report: Report): void {
  const file = 'population_age.csv'
  for (const { line, cells: c } of t[file]) {
    const total = Number(c.total)
    if (Number(c.age_0_6) + Number(c.age_7_18) + Number(c.over_working_age) > total)
      report(file, line, 'the ages exceed the total')
    const share = (count: number, published: string, what: string): void => {
      if (published === '' || Math.abs((count / total) * 100 - Number(published)) <= 0.0501) return
      report(
        file,
        line,
        `${what} is published as ${published} %, but the counts give ${((count / total) * 100).toFixed(2)} %`,
      )
    }
    if (c.age_0_6 !== '' && c.age_7_18 !== '')
      share(Number(c.age_0_6) + Number(c.age_7_18), c.share_0_18_pct, 'the share 0–18')
    if (c.over_working_age !== '')
      share(Number(c.over_working_age), c.share_over_working_pct, 'the share above working age')
  }
}

export function checkPopulation(t: ProgrammeTables, report: Report, expected: ExpectedProgramme | undefined): void {
  const ids = new Set(t['municipalities.csv'].map((r) => r.cells.id))
  const observations = t['population.csv']
  const series = t['population_planning_series.csv']
  const ages = t['population_age.csv']
  reportUnknown(report, 'population.csv', observations, ids, (c) => [c.municipality_id], 'municipality')
  reportUnknown(report, 'population_planning_series.csv', series, ids, (c) => [c.municipality_id], 'municipality')
  reportUnknown(report, 'population_age.csv', ages, ids, (c) => [c.municipality_id], 'municipality')
  reportRepeated(report, 'population.csv', observations, (c) => `${c.municipality_id} ${c.year} ${c.basis}`)
  reportRepeated(report, 'population_planning_series.csv', series, (c) => c.municipality_id)
  reportRepeated(report, 'population_age.csv', ages, (c) => `${c.municipality_id} ${c.year}`)
  for (const file of ['population.csv', 'population_age.csv'] as const) {
    for (const { line, cells: c } of t[file]) {
      if (Number(c.year) >= years.first && Number(c.year) <= years.last) continue
      report(file, line, `the year ${c.year} is outside ${years.first}–${years.last}`)
    }
  }
  checkSeries(t, report)
  checkAges(t, report)
  if (!expected) return
  for (const year of planningYears) {
    const wanted = expected.population[year]
    const sum = series.reduce((all, { cells: c }) => all + Number(c[year]), 0)
    if (wanted === undefined || sum === wanted) continue
    report('population_planning_series.csv', undefined, `${year} adds up to ${sum}, not ${wanted}`)
  }
}
