import { Button } from '@mantine/core'
import { useState } from 'react'
import { changedCellValue } from '#shared/exchange/exchange-cell-text.ts'
import { editionText } from '#shared/edition/edition-page-text.ts'
import { programmeCells, programmeKey } from '#shared/programme/programme-diff.ts'
import { programmeCellPlace } from '#shared/programme/programme-cell-text.ts'
import { programmeListText, programmeRowText } from '#shared/programme/programme-field-text.ts'
import { programmeLists, type ProgrammeList, type ProgrammeListRow } from '#shared/programme/programme-lists.ts'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { ProgrammeRowForm, type EditedRow } from './programme-row-form.tsx'
import styles from './programme.module.css'

/** A list whose rows can be changed beside what is selected, and which of its rows those are. */
interface Offered {
  readonly list: ProgrammeList
  /** Only rows that say this; a new row begins with it. */
  readonly of?: Readonly<Record<string, string>>
  /** What tells the rows apart, besides what they are about. */
  readonly shown: readonly string[]
}

/** What can be changed in each part of the programme. */
export function offeredLists(section: string, id: string | undefined): readonly Offered[] {
  const of = (field: string) => (id === undefined ? {} : { of: { [field]: id } })
  switch (section) {
    case 'services':
      return [
        { list: 'services', ...of('code'), shown: [] },
        { list: 'unitCosts', ...of('service'), shown: ['minor', 'currency', 'priceYear'] },
        { list: 'costTemplates', ...of('service'), shown: ['kind', 'priceYear'] },
      ]
    case 'groups':
      return [
        { list: 'targetGroups', ...of('code'), shown: [] },
        { list: 'prevalenceRates', ...of('targetGroup'), shown: ['rate', 'base'] },
        { list: 'ageShares', shown: ['value'] },
      ]
    case 'parameters':
      return [{ list: 'parameters', ...of('parameter'), shown: ['year', 'value', 'status'] }]
    case 'population':
      return [{ list: 'populationAges', shown: ['year', 'total'] }]
    case 'course':
      return [
        { list: 'edition', shown: ['firstYear', 'lastYear'] },
        { list: 'milestones', shown: ['date'] },
      ]
    default:
      return [
        { list: 'esfCalls', shown: ['opens', 'closes'] },
        { list: 'projectLimits', shown: ['minor', 'currency', 'priceYear'] },
      ]
  }
}

/** Region: the rows behind what is selected, each opening its form, and a way to add another. */
export function ProgrammeEdit({ section, id }: { readonly section: string; readonly id: string | undefined }) {
  const t = useText()
  const [edited, setEdited] = useState<EditedRow>()
  return (
    <>
      <p className={styles['quiet']}>{t(editionText.editHint)}</p>
      {offeredLists(section, id).map((offered) => (
        <EditedList key={offered.list} offered={offered} onEdit={setEdited} />
      ))}
      {edited && <ProgrammeRowForm edited={edited} onClose={() => setEdited(undefined)} />}
    </>
  )
}

function EditedList(props: { readonly offered: Offered; readonly onEdit: (edited: EditedRow) => void }) {
  const { list, of, shown } = props.offered
  const t = useText()
  const language = useLanguage()
  const { names } = useWorkspace()
  const { data } = useQuery('edition.rows', { list }, { changedBy: ['programme'] })
  const rows = (data?.rows ?? []).filter((row) =>
    Object.entries(of ?? {}).every(([field, value]) => row[field] === value),
  )
  const { table, grows } = programmeLists[list]
  const wordsOf = (row: ProgrammeListRow): string => {
    const [cell] = programmeCells([{ list, before: null, after: row }])
    const about = cell && { ...cell, service: list === 'services' ? cell.service : null }
    const place = about ? programmeCellPlace(about, language, names) : ''
    const said = shown.map((field) =>
      changedCellValue({ table, field, year: null }, row[field] ?? null, language, names),
    )
    return [place, ...said].filter((part) => part !== '' && part !== null).join(' · ')
  }
  const last = rows.at(-1)
  const place = 1 + Math.max(0, ...(data?.rows ?? []).map((row) => Number(row['position'] ?? 0)))
  const isSingle = list === 'edition' || list === 'ageShares'
  const canAdd = !isSingle && !(grows && of !== undefined && rows.length === 1 && list !== 'services')
  return (
    <section className={styles['edited']}>
      <h3 className={styles['editedTitle']}>{t(programmeListText[list])}</h3>
      {rows.length === 0 && <p className={styles['quiet']}>{t(editionText.noRows)}</p>}
      <ul className={styles['editedRows']}>
        {rows.map((row) => (
          <li key={programmeKey(list, row)}>
            <button
              type="button"
              className={styles['editedRow']}
              onClick={() => props.onEdit({ list, row, isNew: false })}
            >
              {wordsOf(row)}
            </button>
          </li>
        ))}
      </ul>
      {canAdd && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => props.onEdit({ list, row: begun(list, of, last, place), isNew: true })}
        >
          {t(editionText.add, t(programmeRowText[list]).toLocaleLowerCase(language))}
        </Button>
      )}
    </section>
  )
}

/** A new row begins with what it belongs to, and with the currency, unit and base that its neighbours have. */
function begun(
  list: ProgrammeList,
  of: Offered['of'],
  last: ProgrammeListRow | undefined,
  place: number,
): ProgrammeListRow {
  const kept = [
    'currency',
    'unit',
    'base',
    'basis',
    'kind',
    'priceIndex',
    'driver',
    'category',
    'prevalenceBase',
    'place',
  ]
  const like = Object.fromEntries(kept.flatMap((field) => (last?.[field] === undefined ? [] : [[field, last[field]]])))
  const { fields } = programmeLists[list]
  const belongs = list === 'services' || list === 'targetGroups' ? {} : (of ?? {})
  const next = list === 'services' || list === 'costTemplates' ? { position: place } : {}
  const row: Record<string, string | number | null> = { ...like, ...next, ...belongs }
  return Object.fromEntries(Object.entries(row).filter(([field]) => fields[field] !== undefined))
}
