import { Button, Modal, MultiSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { editionText } from '#shared/edition/edition-page-text.ts'
import { programmeRowText } from '#shared/programme/programme-field-text.ts'
import { programmeKey } from '#shared/programme/programme-diff.ts'
import {
  programmeLists,
  type ProgrammeList,
  type ProgrammeListRow,
  type ProgrammeValue,
} from '#shared/programme/programme-lists.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { uiText } from '#renderer/ui/ui-text.ts'
import { ProgrammeFieldInput, readValue, typedValue, type Named } from './programme-field.tsx'
import styles from './programme.module.css'

/** What is being edited: a row of a list, or a new one that begins like this. */
export interface EditedRow {
  readonly list: ProgrammeList
  readonly row: ProgrammeListRow
  readonly isNew: boolean
}

/** Fields that a person never fills in: numbers that a row gets by itself, and what no edition changes. */
function isHidden({ list }: EditedRow, name: string): boolean {
  const { numbered, keys } = programmeLists[list]
  if (keys.includes(name)) return numbered || (list === 'costTemplates' && name === 'id')
  return list === 'edition' && (name === 'firstYear' || name === 'round')
}

/** A row of the programme in a dialog, every field by its kind. */
export function ProgrammeRowForm({ edited, onClose }: { readonly edited: EditedRow; readonly onClose: () => void }) {
  const t = useText()
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={edited.isNew ? t(editionText.fresh, t(programmeRowText[edited.list])) : t(programmeRowText[edited.list])}
      closeButtonProps={{ 'aria-label': t(uiText.close) }}
    >
      <Form edited={edited} onClose={onClose} />
    </Modal>
  )
}

function Form({ edited, onClose }: { readonly edited: EditedRow; readonly onClose: () => void }) {
  const t = useText()
  const notify = useNotify()
  const language = useLanguage()
  const { programme } = useWorkspace()
  const put = useCommand('edition.put')
  const remove = useCommand('edition.remove')
  const { list, row, isNew } = edited
  const { fields, keys, grows } = programmeLists[list]
  const names = Object.keys(fields).filter((name) => !isHidden(edited, name))
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, typedValue(field, row[name] ?? null)])),
  )
  const service = programme.services.find(({ code }) => code === row['code'])
  const [groups, setGroups] = useState<string[]>(() => [...(service?.targetGroups ?? [])])
  const [busy, setBusy] = useState(false)
  const named = useMemo<Named>(() => {
    const option = (value: string, item: { readonly nameLv: string; readonly nameEn: string }, code = true) => ({
      value,
      label: `${code ? `${value} ` : ''}${language === 'lv' ? item.nameLv : item.nameEn}`,
    })
    return {
      service: programme.services.map((one) => option(one.code, one)),
      targetGroup: programme.targetGroups.map((one) => option(one.code, one)),
      municipality: programme.municipalities.map((one) => option(one.id, one, false)),
    }
  }, [programme, language])
  const values = names.map((name): [string, ProgrammeValue | undefined] => {
    const field = fields[name]
    return [name, field && readValue(field, typed[name] ?? '')]
  })
  const isWhole = values.every(([, value]) => value !== undefined) && (list !== 'services' || groups.length > 0)
  const finish = (reply: { readonly ok: boolean; readonly problem?: unknown }): void => {
    setBusy(false)
    if (reply.ok) {
      notify.done(t(editionText.saved))
      onClose()
    }
  }
  const save = async (): Promise<void> => {
    setBusy(true)
    const next = { ...row, ...Object.fromEntries(values) } as Record<string, ProgrammeValue>
    const reply = await put({ list, rows: [next], ...(list === 'services' ? { targetGroups: groups } : {}) })
    if (!reply.ok) notify.problem(reply.problem)
    finish(reply)
  }
  const takeOut = async (): Promise<void> => {
    setBusy(true)
    const reply = await remove({ list, keys: [programmeKey(list, row)] })
    if (!reply.ok) notify.problem(reply.problem)
    finish(reply)
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {names.map((name) => {
        const field = fields[name]
        if (!field) return null
        return (
          <ProgrammeFieldInput
            key={name}
            name={name}
            field={field}
            typed={typed[name] ?? ''}
            named={named}
            fixed={!isNew && keys.includes(name)}
            onType={(value) => setTyped((before) => ({ ...before, [name]: value }))}
          />
        )
      })}
      {list === 'services' && (
        <MultiSelect
          className={styles['wide'] ?? ''}
          label={t(editionText.groups)}
          value={groups}
          onChange={setGroups}
          data={[...(named['targetGroup'] ?? [])]}
          required
        />
      )}
      <div className={styles['formButtons']}>
        {!isNew && !grows && (
          <Button variant="subtle" color="red" loading={busy} onClick={() => void takeOut()}>
            {t(editionText.remove)}
          </Button>
        )}
        <Button variant="subtle" onClick={onClose}>
          {t(editionText.cancel)}
        </Button>
        <Button type="submit" variant="filled" loading={busy} disabled={!isWhole}>
          {t(editionText.save)}
        </Button>
      </div>
    </form>
  )
}
