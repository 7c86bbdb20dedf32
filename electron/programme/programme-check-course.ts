import { reportRepeated, type Report } from './programme-check-report.ts'
import type { ProgrammeTables } from './programme-compile-layout.ts'

interface Years {
  readonly first: number
  readonly last: number
}

/** Prices of years after the programme's are kept for comparison; older or later ones than these are a slip. */
const priceYears: Years = { first: 2008, last: 2020 }
const disabilityYears: Years = { first: 2008, last: 2016 }

function within(year: string, { first, last }: Years): boolean {
  return Number(year.slice(0, 4)) >= first && Number(year.slice(0, 4)) <= last
}

function checkCalls(t: ProgrammeTables, report: Report): void {
  const file = 'esf_calls.csv'
  reportRepeated(report, file, t[file], (c) => `call ${c.call}`)
  for (const { line, cells: c } of t[file]) {
    if (c.opens > c.closes) report(file, line, `call ${c.call} closes (${c.closes}) before it opens (${c.opens})`)
    const inOrder = (part: string, whole: string, words: string): void => {
      if (part !== '' && whole !== '' && Number(part) > Number(whole)) report(file, line, words)
    }
    inOrder(c.approved, c.applications, 'more approved than applied for')
    inOrder(c.approved_region, c.approved, 'more approved in the region than in all')
    inOrder(c.applications_region, c.applications, 'more applications in the region than in all')
    inOrder(c.region_quota, c.amount, 'the quota of the region exceeds the amount')
    inOrder(c.financed_pct, '100', 'more than 100 % financed')
  }
}

/** The edition, and that whatever has a year or a day lies where it can. */
export function checkCourse(t: ProgrammeTables, report: Report): void {
  const [edition, ...others] = t['edition.csv']
  if (!edition) return
  for (const { line } of others) report('edition.csv', line, 'a second edition: the programme has one')
  const years = { first: Number(edition.cells.first_year), last: Number(edition.cells.last_year) }
  if (years.first > years.last) {
    report('edition.csv', edition.line, `the last year (${years.last}) is before the first (${years.first})`)
  }
  const inside = (file: string, line: number, column: string, value: string, range: Years): void => {
    if (value !== '' && !within(value, range))
      report(file, line, `${column} ${value} is outside ${range.first}–${range.last}`)
  }
  inside('edition.csv', edition.line, 'round', edition.cells.round, years)
  for (const { line, cells: c } of t['milestones.csv']) inside('milestones.csv', line, 'date', c.date, years)
  for (const { line, cells: c } of t['consultation_groups.csv'])
    inside('consultation_groups.csv', line, 'date', c.date, years)
  for (const { line, cells: c } of t['project_limits.csv'])
    inside('project_limits.csv', line, 'price_year', c.price_year, years)
  for (const { line, cells: c } of t['disability_national.csv']) {
    inside('disability_national.csv', line, 'year_end', c.year_end, disabilityYears)
  }
  for (const { line, cells: c } of t['esf_calls.csv']) {
    inside('esf_calls.csv', line, 'opens', c.opens, years)
    inside('esf_calls.csv', line, 'closes', c.closes, years)
  }
  for (const { line, cells: c } of t['unit_costs.csv']) {
    inside('unit_costs.csv', line, 'price_year', c.price_year, priceYears)
    if (c.valid_from !== '' && c.valid_to !== '' && c.valid_from > c.valid_to) {
      report('unit_costs.csv', line, `valid_to (${c.valid_to}) is before valid_from (${c.valid_from})`)
    }
  }
  checkCalls(t, report)
}
