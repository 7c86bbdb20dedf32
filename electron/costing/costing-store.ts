import type { CostingBasis, CostingCell, CostingLine } from '#shared/costing/costing-contract.ts'
import type { Database } from '#electron/database/database.ts'

const lineColumns = `id, service, kind, category, driver, name, quantity, price_minor AS priceMinor, currency, price_year AS priceYear,
  price_index AS "index", note, template`

const columnOf: Record<CostingCell['field'], string> = {
  kind: 'kind',
  category: 'category',
  driver: 'driver',
  name: 'name',
  quantity: 'quantity',
  priceMinor: 'price_minor',
  currency: 'currency',
  priceYear: 'price_year',
  index: 'price_index',
  note: 'note',
}

/** The cost lines of a municipality, or of one of its services, in the order in which they were put. */
export function readLines(db: Database, municipality: string, service?: string): CostingLine[] {
  return db.all<CostingLine & Record<string, never>>(
    `SELECT ${lineColumns} FROM costing_line WHERE municipality = ?1 AND (?2 IS NULL OR service = ?2) ORDER BY service, position, id`,
    [municipality, service ?? null],
  )
}

export function readLine(db: Database, municipality: string, id: string): CostingLine | undefined {
  return db.get<CostingLine & Record<string, never>>(
    `SELECT ${lineColumns} FROM costing_line WHERE municipality = ? AND id = ?`,
    [municipality, id],
  )
}

/** An empty note and none are the same fact. */
function storedNote(note: string | null): string | null {
  return note?.trim() === '' ? null : note
}

/** Puts a line after those of its service. */
export function addLine(db: Database, municipality: string, line: CostingLine): void {
  db.run(
    `INSERT INTO costing_line (id, municipality, service, position, kind, category, driver, name, quantity, price_minor, currency, price_year, price_index, note, template)
     VALUES (?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM costing_line WHERE municipality = ?2 AND service = ?3), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)`,
    [
      line.id,
      municipality,
      line.service,
      line.kind,
      line.category,
      line.driver,
      line.name,
      line.quantity,
      line.priceMinor,
      line.currency,
      line.priceYear,
      line.index,
      storedNote(line.note),
      line.template,
    ],
  )
}

export function writeLineCell(db: Database, municipality: string, cell: CostingCell): void {
  const value = cell.field === 'note' ? storedNote(cell.value) : cell.value
  db.run(`UPDATE costing_line SET ${columnOf[cell.field]} = ? WHERE municipality = ? AND id = ?`, [
    value,
    municipality,
    cell.id,
  ])
}

export function removeLine(db: Database, municipality: string, id: string): void {
  db.run('DELETE FROM costing_line WHERE municipality = ? AND id = ?', [municipality, id])
}

/** Units, places and facilities of each service; a service without a row has none known. */
export function readBases(db: Database, municipality: string): Map<string, CostingBasis> {
  const rows = db.all<{ service: string } & CostingBasis>(
    `SELECT service, units_per_client AS unitsPerClient, clients_per_place AS clientsPerPlace, places_per_facility AS placesPerFacility
     FROM costing_basis WHERE municipality = ?`,
    [municipality],
  )
  return new Map(rows.map(({ service, ...basis }) => [service, basis]))
}

/** An empty basis and none are the same fact. */
export function writeBasis(db: Database, municipality: string, service: string, basis: CostingBasis): void {
  if (Object.values(basis).every((value) => value === null)) {
    db.run('DELETE FROM costing_basis WHERE municipality = ? AND service = ?', [municipality, service])
    return
  }
  db.run(
    `INSERT INTO costing_basis (municipality, service, units_per_client, clients_per_place, places_per_facility) VALUES (?1, ?2, ?3, ?4, ?5)
     ON CONFLICT (municipality, service) DO UPDATE SET units_per_client = ?3, clients_per_place = ?4, places_per_facility = ?5`,
    [municipality, service, basis.unitsPerClient, basis.clientsPerPlace, basis.placesPerFacility],
  )
}
