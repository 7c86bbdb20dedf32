import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Database } from '#electron/database/database.ts'
import { readProgrammeData, writeProgramme } from '#electron/edition/edition-store.ts'
import { compileProgramme } from '#electron/programme/programme-compile.ts'
import { changedCellValue } from '#shared/exchange/exchange-cell-text.ts'
import type { Names } from '#shared/kernel/title.ts'
import { programmeDataOf, programmeRowSchema } from '#shared/programme/programme-data.ts'
import { diffProgramme, programmeCells } from '#shared/programme/programme-diff.ts'
import { programmeCellPlace } from '#shared/programme/programme-cell-text.ts'
import { programmeFieldText } from '#shared/programme/programme-field-text.ts'
import { programmeListNames, programmeLists, type ProgrammeData } from '#shared/programme/programme-lists.ts'
import { z } from 'zod'
import { source } from './programme-source.ts'

let db: Database
let data: ProgrammeData
beforeAll(async () => {
  db = await Database.open((await compileProgramme(source)).bytes)
  data = readProgrammeData(db)
})
afterAll(() => db.close())

/** What no edition changes: the municipalities of the law, their borders, the meetings of 2010, and figures that nothing is reckoned from. */
const stays = ['boundary', 'consultation_group', 'disability', 'municipality', 'neighbour', 'population_observation']

describe('the lists of the programme', () => {
  it('are all its tables with all their columns, but for those that no edition changes', () => {
    const tables = db.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE name LIKE 'programme\\_%' ESCAPE '\\' AND type = 'table' ORDER BY name`) // prettier-ignore
    const travelling = programmeListNames.map((list) => programmeLists[list].table)
    expect(tables.map(({ name }) => name)).toEqual([...travelling, ...stays.map((t) => `programme_${t}`)].sort())
    for (const list of programmeListNames) {
      const { table, fields } = programmeLists[list]
      const columns = db.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', [table]).map(({ name }) => name)
      const own = Object.values(fields).map(({ column }) => column)
      // The digest is what the edition is called, not a part of it.
      expect([...own, ...(list === 'edition' ? ['digest'] : [])].sort(), list).toEqual(columns.sort())
    }
  })

  it('hold the bundled programme, every row by its schema', () => {
    expect(programmeDataOf(z.strictObject).safeParse(data).error).toBeUndefined()
    for (const list of programmeListNames) for (const row of data[list]) programmeRowSchema(list).parse(row)
    expect(data.services).toHaveLength(22)
    expect(diffProgramme(data, readProgrammeData(db))).toEqual([])
  })

  it('have words for every field and every choice, in both languages', () => {
    const names: Names = { service: (code) => code, municipality: (id) => id }
    for (const list of programmeListNames) {
      const { table, fields } = programmeLists[list]
      for (const [field, { kind }] of Object.entries(fields)) {
        const { lv, en } = programmeFieldText(field)
        expect([lv, en], field).not.toContain(field)
        if (typeof kind === 'string' || field === 'currency' || (list === 'parameters' && field === 'unit')) continue
        for (const word of kind)
          expect(changedCellValue({ table, field, year: null }, word, 'lv', names), `${field} ${word}`).not.toBe(word)
      }
    }
  })

  it('are written row by row: taking every row away and bringing it back leaves what was there', async () => {
    const copy = await Database.open(db.bytes())
    const few = {
      ...data,
      unitCosts: [],
      milestones: [],
      parameters: data.parameters.slice(3),
      serviceTargetGroups: [],
    }
    const away = diffProgramme(data, few)
    writeProgramme(copy, away)
    expect(readProgrammeData(copy)).toEqual(few)
    writeProgramme(copy, diffProgramme(few, data))
    expect(readProgrammeData(copy)).toEqual(data)
    copy.close()
  })

  it('say of a row what a person looks for: a changed one cell by cell, a new one its figure and source', () => {
    const [row = {}] = data.populations
    const changed = programmeCells([{ list: 'populations', before: row, after: { ...row, population: 5, note: null } }])
    expect(changed.map(({ field }) => field)).toEqual(['population'])
    const fresh = programmeCells([{ list: 'populations', before: null, after: row }])
    expect(fresh.map(({ field }) => field)).toEqual(['population', 'source', 'status'])
    const names: Names = { service: () => 'Aprūpe mājās', municipality: () => 'Ogres novads' }
    const place = (list: 'parameters' | 'unitCosts' | 'populations') => {
      const [cell] = programmeCells([{ list, before: null, after: data[list][0] ?? {} }])
      return cell ? programmeCellPlace(cell, 'lv', names) : ''
    }
    expect(place('populations')).toBe('Ogres novads')
    expect(place('parameters')).toBe('Vidējā bruto alga mēnesī')
    expect(place('unitCosts')).toMatch(/^S01 Aprūpe mājās · Rīga: aprūpe mājās/)
  })
})
