import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Problem } from '#shared/kernel/problem.ts'
import { scenarioText } from '#shared/scenario/scenario-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { chooseScenario } from '#renderer/app/scenario.tsx'
import { useScenarioPlace } from '#renderer/app/use-scenario.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { nameOfScenario, type ScenarioList } from './scenario-names.ts'
import styles from './scenario.module.css'

/** What the dialog is for; `scenario` is copied, renamed, frozen or inherited from. */
export interface Asked {
  readonly kind: 'create' | 'copy' | 'rename' | 'freeze'
  readonly scenario: string
}

/** A name and a note for a new, copied, renamed or frozen scenario. */
export function ScenarioDialog(props: {
  readonly asked: Asked
  readonly list: ScenarioList
  readonly onClose: () => void
}) {
  const t = useText()
  const { asked, list, onClose } = props
  const now = list.scenarios.find((row) => row.id === asked.scenario)
  const place = useScenarioPlace()
  const create = useCommand('scenario.create')
  const copy = useCommand('scenario.copy')
  const rename = useCommand('scenario.rename')
  const freeze = useCommand('scenario.freeze')
  const [name, setName] = useState(asked.kind === 'rename' ? (now?.name ?? '') : '')
  const [note, setNote] = useState(asked.kind === 'rename' ? (now?.note ?? '') : '')
  const [parent, setParent] = useState(asked.scenario)
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const words = note.trim() === '' ? null : note.trim()
  const send = () => {
    switch (asked.kind) {
      case 'create':
        return create({ name, parent, note: words })
      case 'copy':
        return copy({ scenario: asked.scenario, name })
      case 'rename':
        return rename({ scenario: asked.scenario, name, note: words })
      case 'freeze':
        return freeze({ scenario: parent, name, note: words })
    }
  }
  const submit = async (): Promise<void> => {
    setTried(true)
    if (name.trim() === '') return
    const reply = await send()
    if (!reply.ok) {
      setProblem(reply.problem)
      return
    }
    if (asked.kind === 'create' || asked.kind === 'copy') chooseScenario(place, reply.value.id)
    onClose()
  }
  const titles = {
    create: scenarioText.create,
    copy: scenarioText.copy,
    rename: scenarioText.rename,
    freeze: scenarioText.freeze,
  }
  return (
    <Modal opened onClose={onClose} title={t(titles[asked.kind]).replace('…', '')} centered>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <TextInput
          label={t(scenarioText.name)}
          value={name}
          maxLength={80}
          data-autofocus
          error={tried && name.trim() === '' ? t(scenarioText.nameNeeded) : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {(asked.kind === 'create' || asked.kind === 'freeze') && (
          <NativeSelect
            label={t(asked.kind === 'create' ? scenarioText.parent : scenarioText.menu)}
            description={asked.kind === 'freeze' ? t(scenarioText.freezeHint) : undefined}
            value={parent}
            onChange={(event) => setParent(event.currentTarget.value)}
            data={list.scenarios.map((row) => ({ value: row.id, label: nameOfScenario(list, row.id, t) }))}
          />
        )}
        {asked.kind !== 'copy' && (
          <Textarea
            label={t(scenarioText.note)}
            value={note}
            maxLength={1000}
            autosize
            minRows={2}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        {problem && <ProblemBox problem={problem} />}
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t(scenarioText.cancel)}</Button>
          <Button type="submit" variant="filled">
            {t(scenarioText.save)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
