import type { Database } from '#electron/database/database.ts'
import type { ProgrammeTables } from './programme-compile-layout.ts'
import { insert, minorUnits, noteOf, numberOrNull, originOf, textOrNull } from './programme-compile-values.ts'

/** Target groups, how frequent they are, and the national counts behind that. */
export function fillTargetGroups(db: Database, t: ProgrammeTables): void {
  for (const { cells: c } of t['age_shares.csv']) insert(db, 'programme_age_share', { ...c, value: Number(c.value) })
  for (const { cells: c } of t['target_groups.csv']) insert(db, 'programme_target_group', { ...c })
  for (const { cells: c } of t['prevalence_rates.csv']) {
    const key = { target_group: c.target_group, municipality: textOrNull(c.municipality_id) }
    const row = { ...key, rate: Number(c.rate), base: c.base }
    insert(db, 'programme_prevalence_rate', { ...row, ...noteOf(c), ...originOf(c) })
  }
  for (const { cells: c } of t['disability_national.csv']) {
    const key = { year_end: Number(c.year_end), series: c.series, total: Number(c.total) }
    const groups = {
      group_1: numberOrNull(c.group_1),
      group_2: numberOrNull(c.group_2),
      group_3: numberOrNull(c.group_3),
    }
    insert(db, 'programme_disability', { ...key, ...groups, children: numberOrNull(c.children), ...originOf(c) })
  }
}

/** The catalogue of services in the order of the file, whom each is for, and its documented prices. */
export function fillServices(db: Database, t: ProgrammeTables): void {
  for (const [i, { cells }] of t['services.csv'].entries()) {
    const { target_groups: groups, ...row } = cells
    insert(db, 'programme_service', { ...row, position: i + 1 })
    for (const group of groups.split(';')) {
      insert(db, 'programme_service_target_group', { service: cells.code, target_group: group })
    }
  }
  for (const [i, { cells: c }] of t['unit_costs.csv'].entries()) {
    const item = { id: i + 1, service: c.service_code, item_lv: c.item_lv, item_en: c.item_en, unit: c.unit }
    const price = { minor: minorUnits(c.value), currency: c.currency, price_year: Number(c.price_year) }
    const dates = { valid_from: textOrNull(c.valid_from), valid_to: textOrNull(c.valid_to) }
    insert(db, 'programme_unit_cost', { ...item, ...price, ...dates, ...noteOf(c), ...originOf(c) })
  }
  for (const [i, { cells: c }] of t['cost_templates.csv'].entries()) {
    const item = { id: `${c.service_code}-${i + 1}`, service: c.service_code, position: i + 1, kind: c.kind }
    const ingredient = { category: c.category, driver: c.driver, name_lv: c.name_lv, name_en: c.name_en }
    const price = { price_minor: c.price === '' ? null : minorUnits(c.price), currency: c.currency }
    const year = { price_year: Number(c.price_year), price_index: c.price_index, quantity: numberOrNull(c.quantity) }
    insert(db, 'programme_cost_template', { ...item, ...ingredient, ...price, ...year, ...noteOf(c), ...originOf(c) })
  }
}
