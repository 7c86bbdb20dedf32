import { add, compare, exactly, one } from '#shared/kernel/exact.ts'
import type { ExpectedProgramme } from './programme-check-expected.ts'
import { reportRepeated, reportUnknown, type Report } from './programme-check-report.ts'
import type { ProgrammeTables } from './programme-compile-layout.ts'

/** The kinds of social service that the law names. */
const lawTypes = new Set([
  'sociālais darbs',
  'karitatīvais sociālais darbs',
  'sociālā aprūpe',
  'sociālā rehabilitācija',
  'profesionālā rehabilitācija',
])

/** The published parts miss the published totals by up to 40 persons in the source itself (VSAA, 2009 and 2010). */
const disabilityTolerance = 40

function checkShares(t: ProgrammeTables, report: Report): void {
  const file = 'age_shares.csv'
  const rows = t[file]
  reportRepeated(report, file, rows, (c) => c.share)
  const value = (share: string): number => Number(rows.find((r) => r.cells.share === share)?.cells.value)
  for (const share of ['children', 'adults', 'over_working']) {
    if (!rows.some((r) => r.cells.share === share)) report(file, undefined, `no row for ${share}`)
  }
  const [children, adults] = [value('children'), value('adults')]
  if (!Number.isFinite(children) || !Number.isFinite(adults)) return
  if (compare(add(exactly(children), exactly(adults)), one) !== 0) {
    report(file, undefined, `children ${children} and adults ${adults} do not add up to 1`)
  }
}

function checkGroups(t: ProgrammeTables, report: Report): void {
  const groups = t['target_groups.csv']
  const rates = t['prevalence_rates.csv']
  const codes = new Set(groups.map((r) => r.cells.code))
  const places = new Set(['', ...t['municipalities.csv'].map((r) => r.cells.id)])
  reportRepeated(report, 'target_groups.csv', groups, (c) => c.code)
  reportRepeated(report, 'prevalence_rates.csv', rates, (c) => `${c.target_group} ${c.municipality_id || '(general)'}`)
  reportUnknown(report, 'prevalence_rates.csv', rates, codes, (c) => [c.target_group], 'target group')
  reportUnknown(report, 'prevalence_rates.csv', rates, places, (c) => [c.municipality_id], 'municipality')
  for (const { line, cells: c } of groups) {
    const own = rates.filter((r) => r.cells.target_group === c.code)
    if (!own.some((r) => r.cells.municipality_id === ''))
      report('target_groups.csv', line, `no general rate for ${c.code}`)
    for (const rate of own) {
      if (rate.cells.base === c.prevalence_base) continue
      report(
        'prevalence_rates.csv',
        rate.line,
        `the base ${rate.cells.base} is not that of ${c.code}, ${c.prevalence_base}`,
      )
    }
    if (!t['services.csv'].some((r) => r.cells.target_groups.split(';').includes(c.code))) {
      report('target_groups.csv', line, `no service is for ${c.code}`)
    }
  }
  reportRepeated(report, 'disability_national.csv', t['disability_national.csv'], (c) => `${c.series} ${c.year_end}`)
  for (const { line, cells: c } of t['disability_national.csv']) {
    const parts = Number(c.group_1) + Number(c.group_2) + Number(c.group_3) + Number(c.children)
    if (Math.abs(Number(c.total) - parts) <= disabilityTolerance) continue
    report('disability_national.csv', line, `the parts add up to ${parts}, not ${c.total}`)
  }
}

/** Services, whom they are for, and the groups, rates and shares behind their forecast. */
export function checkCatalogue(t: ProgrammeTables, report: Report, expected: ExpectedProgramme | undefined): void {
  const services = t['services.csv']
  const codes = new Set(services.map((r) => r.cells.code))
  const groups = new Set(t['target_groups.csv'].map((r) => r.cells.code))
  reportRepeated(report, 'services.csv', services, (c) => c.code)
  reportRepeated(report, 'services.csv', services, (c) => c.name_lv)
  reportUnknown(report, 'services.csv', services, groups, (c) => c.target_groups.split(';'), 'target group')
  reportUnknown(report, 'services.csv', services, lawTypes, (c) => c.service_type_lv.split('; '), 'type of service')
  for (const { line, cells: c } of services) {
    const list = c.target_groups.split(';')
    if (new Set(list).size < list.length) report('services.csv', line, 'a target group stands twice')
    if (c.service_type_lv.split('; ').length === c.service_type_en.split('; ').length) continue
    report(
      'services.csv',
      line,
      'service_type_lv and service_type_en: not as many types in one language as in the other',
    )
  }
  reportUnknown(report, 'cost_templates.csv', t['cost_templates.csv'], codes, (c) => [c.service_code], 'service')
  reportUnknown(report, 'unit_costs.csv', t['unit_costs.csv'], codes, (c) => [c.service_code], 'service')
  checkGroups(t, report)
  checkShares(t, report)
  if (expected && services.length !== expected.services) {
    report('services.csv', undefined, `${services.length} services, not ${expected.services}`)
  }
}
