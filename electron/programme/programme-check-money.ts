import { compare, exactly } from '#shared/kernel/exact.ts'
import { convert, lvlPerEur, type Money } from '#shared/kernel/money.ts'
import { reportRepeated, type Report } from './programme-check-report.ts'
import { planningYears } from './programme-compile-places.ts'
import { minorUnits } from './programme-compile-values.ts'
import type { ProgrammeTables } from './programme-compile-layout.ts'

const wholeSeries = [
  'minimum_wage_month_eur',
  'average_gross_wage_month_eur',
  'employer_vsaoi_pct',
  'cpi_average_change_pct',
] as const
/** A parameter's name ends in its unit: `…_month_eur`, `…_pct`. */
const unitOfSuffix: Readonly<Record<string, string>> = { month_eur: 'EUR', month_lvl: 'LVL', pct: '%' }
const amount = /^\d+(?:\.\d{1,2})?$/

function shown(minor: number): string {
  return (minor / 100).toFixed(2)
}

/** Both money columns against the amount in its own currency and the fixed rate, to the cent. */
function checkBothCurrencies(t: ProgrammeTables, report: Report): void {
  for (const file of ['unit_costs.csv', 'project_limits.csv'] as const) {
    for (const { line, cells: c } of t[file]) {
      if (![c.value, c.value_eur, c.value_lvl].every((text) => amount.test(text))) continue
      if (c.currency !== 'LVL' && c.currency !== 'EUR') continue
      const own: Money = { minor: minorUnits(c.value), currency: c.currency }
      for (const [column, currency] of [
        ['value_eur', 'EUR'],
        ['value_lvl', 'LVL'],
      ] as const) {
        const right = convert(own, currency).minor
        if (minorUnits(c[column]) === right) continue
        report(file, line, `${column} is ${c[column]}, but ${c.value} ${c.currency} are ${shown(right)} ${currency}`)
      }
    }
  }
}

function checkParameters(t: ProgrammeTables, report: Report): void {
  const file = 'parameters.csv'
  const rows = t[file]
  reportRepeated(report, file, rows, (c) => `${c.parameter} ${c.year}`)
  const at = new Map(rows.map((r) => [`${r.cells.parameter} ${r.cells.year}`, r]))
  for (const parameter of wholeSeries) {
    for (const year of planningYears)
      if (!at.has(`${parameter} ${year}`)) report(file, undefined, `no ${parameter} for ${year}`)
  }
  for (const { line, cells: c } of rows) {
    const unit = unitOfSuffix[/(?:month_)?[a-z]+$/.exec(c.parameter)?.[0] ?? '']
    if (unit !== undefined && c.unit !== unit) report(file, line, `${c.parameter} is in ${unit}, not in ${c.unit}`)
    if (c.year === 'fixed' || planningYears.some((year) => year === c.year)) continue
    report(file, line, `the year ${c.year} is outside 2009–2016`)
  }
  const rate = at.get('lvl_per_eur fixed')
  if (!rate) report(file, undefined, 'no row lvl_per_eur, fixed')
  else if (compare(exactly(Number(rate.cells.value) || 0), lvlPerEur) !== 0) {
    report(file, rate.line, `the fixed rate is 0.702804 LVL for 1 EUR, not ${rate.cells.value}`)
  }
  for (const { line, cells: c } of rows.filter((r) => r.cells.parameter === 'minimum_wage_month_lvl')) {
    const euro = at.get(`minimum_wage_month_eur ${c.year}`)?.cells.value
    if (euro === undefined || !amount.test(euro) || !amount.test(c.value)) continue
    const right = convert({ minor: minorUnits(c.value), currency: 'LVL' }, 'EUR').minor
    if (right !== minorUnits(euro))
      report(file, line, `${c.value} LVL in ${c.year} are ${shown(right)} EUR, not ${euro}`)
  }
}

export function checkMoney(t: ProgrammeTables, report: Report): void {
  checkBothCurrencies(t, report)
  checkParameters(t, report)
}
