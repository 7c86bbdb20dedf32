import { compareTexts } from '#shared/kernel/collation.ts'
import type { Database } from '#electron/database/database.ts'
import type * as Rows from './programme-store-rows.ts'

/** `name_lv AS nameLv, …` of a list of columns. */
function select(columns: string): string {
  return columns
    .split(/,\s*/)
    .map((name) => `${name} AS ${name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}`)
    .join(', ')
}

const origin = 'source, status'
const note = 'note_lv, note_en'

function grouped(rows: readonly { readonly key: string; readonly value: string }[]): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const { key, value } of rows) {
    const list = lists.get(key)
    if (list) list.push(value)
    else lists.set(key, [value])
  }
  return lists
}

/** @throws Error when the database holds no programme */
export function readEdition(db: Database): Rows.EditionRow {
  const columns = select(`id, title_lv, title_en, first_year, last_year, round, ${origin}`)
  // The digest is that of the edition in use; without one, of the data that came with the program.
  const row = db.get<Rows.EditionRow>(
    `SELECT ${columns}, digest AS bundled, coalesce((SELECT c.digest FROM edition_current c), digest) AS digest,
            coalesce((SELECT c.serial FROM edition_current c), 1) AS serial FROM programme_edition`,
  )
  if (!row) throw new Error('the database holds no programme')
  return row
}

/** What the programme is called in both languages. @throws Error when the database holds no programme */
export function programmeTitle(db: Database): Pick<Rows.EditionRow, 'titleLv' | 'titleEn'> {
  const { titleLv, titleEn } = readEdition(db)
  return { titleLv, titleEn }
}

const municipalityColumns = select(
  `id, name_lv, name_en, kind, atvk_code, centre, centre_status, area_km2, territorial_units, consultation_group, ${origin}`,
)

/** The cities first (Rīga, Jūrmala), then the counties by the Latvian alphabet. */
export function readMunicipalities(db: Database): Rows.MunicipalityRow[] {
  const borders = db.all<{ key: string; value: string }>(
    'SELECT a AS key, b AS value FROM programme_neighbour UNION SELECT b, a FROM programme_neighbour ORDER BY 1, 2',
  )
  const neighboursOf = grouped(borders)
  return db
    .all<Omit<Rows.MunicipalityRow, 'territorialUnits' | 'neighbours'> & { territorialUnits: string }>(
      `SELECT ${municipalityColumns} FROM programme_municipality ORDER BY kind, atvk_code`,
    )
    .map((row): Rows.MunicipalityRow => ({
      ...row,
      territorialUnits: row.territorialUnits.split('; '),
      neighbours: neighboursOf.get(row.id) ?? [],
    }))
    .sort((a, b) => (a.kind === 'county' && b.kind === 'county' ? compareTexts(a.nameLv, b.nameLv) : 0))
}

/** Each pair once, `a` before `b`. */
export function readNeighbours(db: Database): Rows.NeighbourRow[] {
  return db.all(`SELECT ${select(`a, b, border_km, ${note}, ${origin}`)} FROM programme_neighbour ORDER BY a, b`)
}

export function readBoundaries(db: Database): Rows.BoundaryRow[] {
  return db
    .all<Omit<Rows.BoundaryRow, 'geometry'> & { geometry: string }>(
      `SELECT ${select(`municipality, geometry, ${origin}`)} FROM programme_boundary ORDER BY municipality`,
    )
    .map((row) => ({ ...row, geometry: JSON.parse(row.geometry) as Rows.BoundaryGeometry }))
}

/** The round tables of 2010 and who was invited to each; those without a day were held first. */
export function readConsultationGroups(db: Database): Rows.ConsultationGroupRow[] {
  const members = grouped(
    db.all('SELECT consultation_group AS key, id AS value FROM programme_municipality ORDER BY id'),
  )
  return db
    .all<Omit<Rows.ConsultationGroupRow, 'municipalities'>>(
      `SELECT ${select(`id, name_lv, name_en, held_on, ${note}, ${origin}`)}
       FROM programme_consultation_group ORDER BY held_on NULLS FIRST, id`,
    )
    .map((row) => ({ ...row, municipalities: members.get(row.id) ?? [] }))
}

/** The planning series (register basis, 2009–2016) of one municipality or of all. */
export function readPopulations(db: Database, municipality?: string): Rows.PopulationRow[] {
  return db.all(
    `SELECT ${select(`municipality, year, population, basis, ${note}, ${origin}`)} FROM programme_population
     WHERE ?1 IS NULL OR municipality = ?1 ORDER BY municipality, year`,
    [municipality ?? null],
  )
}

/** Every figure that was found, on every basis and in every year: behind the planning series, and for comparison. */
export function readPopulationObservations(db: Database, municipality?: string): Rows.PopulationObservationRow[] {
  return db.all(
    `SELECT ${select(`municipality, year, population, basis, url, ${note}, ${origin}`)} FROM programme_population_observation
     WHERE ?1 IS NULL OR municipality = ?1 ORDER BY municipality, year, basis`,
    [municipality ?? null],
  )
}

export function readPopulationAge(db: Database, municipality?: string): Rows.PopulationAgeRow[] {
  return db.all(
    `SELECT municipality, year, age_0_6 AS age0To6, age_7_18 AS age7To18, over_working_age AS overWorkingAge, total, basis, ${origin}
     FROM programme_population_age WHERE ?1 IS NULL OR municipality = ?1 ORDER BY municipality, year`,
    [municipality ?? null],
  )
}

/** The regional shares of children, adults and people above working age. */
export function readAgeShares(db: Database): Rows.AgeShareRow[] {
  return db.all(`SELECT ${select(`share, definition_lv, definition_en, value, ${origin}`)} FROM programme_age_share`)
}

export function readTargetGroups(db: Database): Rows.TargetGroupRow[] {
  const columns = select(`code, name_lv, name_en, prevalence_base, documented_lv, documented_en, ${origin}`)
  return db.all(`SELECT ${columns} FROM programme_target_group ORDER BY code`)
}

/** General rows and rows of single municipalities; a municipality's own row goes before the general one. */
export function readPrevalenceRates(db: Database): Rows.PrevalenceRateRow[] {
  const columns = select(`target_group, municipality, rate, base, ${note}, ${origin}`)
  return db.all(`SELECT ${columns} FROM programme_prevalence_rate ORDER BY target_group, municipality NULLS FIRST`)
}

export function readDisability(db: Database): Rows.DisabilityRow[] {
  const columns = select(`year_end, series, total, group_1, group_2, group_3, children, ${origin}`)
  return db.all(`SELECT ${columns} FROM programme_disability ORDER BY series, year_end`)
}

const serviceColumns = `${select('code, position, name_lv, name_en, place, unit_lv, unit_en, source, status')},
  service_type_lv AS typeLv, service_type_en AS typeEn`

function withTargetGroups<T extends { readonly code: string }>(
  db: Database,
  rows: readonly T[],
): (T & { readonly targetGroups: readonly string[] })[] {
  const groups = grouped(
    db.all('SELECT service AS key, target_group AS value FROM programme_service_target_group ORDER BY 1, 2'),
  )
  return rows.map((row) => ({ ...row, targetGroups: groups.get(row.code) ?? [] }))
}

/** The catalogue in its order. */
export function readServices(db: Database): Rows.ServiceRow[] {
  const rows = db.all<Omit<Rows.ServiceRow, 'targetGroups'>>(
    `SELECT ${serviceColumns} FROM programme_service ORDER BY position`,
  )
  return withTargetGroups(db, rows)
}

/** The codes of the catalogue in its order. */
export function serviceCodes(db: Database): string[] {
  return db.all<{ code: string }>('SELECT code FROM programme_service ORDER BY position').map((row) => row.code)
}

/** Documented prices, of one service or of all; those of years after the edition's are marked. */
export function readUnitCosts(db: Database, service?: string): Rows.UnitCostRow[] {
  const columns = select(
    `id, service, item_lv, item_en, unit, minor, currency, price_year, valid_from, valid_to, ${note}, ${origin}`,
  )
  return db
    .all<Omit<Rows.UnitCostRow, 'outsideYears'> & { outsideYears: number }>(
      `SELECT ${columns}, price_year > (SELECT max(last_year) FROM programme_edition) AS outsideYears
       FROM programme_unit_cost WHERE ?1 IS NULL OR service = ?1 ORDER BY id`,
      [service ?? null],
    )
    .map((row) => ({ ...row, outsideYears: row.outsideYears !== 0 }))
}

/** Documented ingredients of a service's cost, or of all; most services have none. */
export function readCostTemplates(db: Database, service?: string): Rows.CostTemplateRow[] {
  const columns = select(
    `id, service, kind, category, driver, name_lv, name_en, quantity, price_minor, currency, price_year, ${note}, ${origin}`,
  )
  return db.all(
    `SELECT ${columns}, price_index AS "index" FROM programme_cost_template WHERE ?1 IS NULL OR service = ?1 ORDER BY service, position`,
    [service ?? null],
  )
}

export function readService(db: Database, code: string): Rows.ServiceDetailRow | undefined {
  const columns = select(
    `description_lv, description_en, typical_capacity_lv, typical_capacity_en, typical_capacity_status,
     staff_norms_lv, staff_norms_en, legal_basis`,
  )
  const rows = db.all<Omit<Rows.ServiceDetailRow, 'targetGroups' | 'unitCosts'>>(
    `SELECT ${serviceColumns}, ${columns} FROM programme_service WHERE code = ?`,
    [code],
  )
  const [found] = withTargetGroups(db, rows)
  return found && { ...found, unitCosts: readUnitCosts(db, code) }
}

/** Wages, rates and indexes by year; the fixed rate of exchange has no year. */
export function readParameters(db: Database): Rows.ParameterRow[] {
  const columns = select(`parameter, year, value, unit, ${origin}`)
  return db.all(`SELECT ${columns} FROM programme_parameter ORDER BY parameter, year`)
}

/** In the order in which they happened, which one published date contradicts (see its note). */
export function readMilestones(db: Database): Rows.MilestoneRow[] {
  return db.all(
    `SELECT ${select(`id, date, title_lv, title_en, kind, ${note}, ${origin}`)} FROM programme_milestone ORDER BY id`,
  )
}

export function readEsfCalls(db: Database): Rows.EsfCallRow[] {
  const columns = select(
    `call, opens, closes, applications, applications_region, approved, approved_region, amount_minor, currency,
     region_quota_minor, ceiling_minor, financed_pct, longest_years, ${note}, ${origin}`,
  )
  return db.all(`SELECT ${columns} FROM programme_esf_call ORDER BY call`)
}

export function readProjectLimits(db: Database): Rows.ProjectLimitRow[] {
  const columns = select(`id, item_lv, item_en, unit, minor, currency, price_year, ${note}, ${origin}`)
  return db.all(`SELECT ${columns} FROM programme_project_limit ORDER BY id`)
}

export function hasMunicipality(db: Database, id: string): boolean {
  return db.get('SELECT 1 AS x FROM programme_municipality WHERE id = ?', [id]) !== undefined
}
