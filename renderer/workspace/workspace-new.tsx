import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { foldText, sortedByText } from '#shared/kernel/collation.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { workspaceStartText as words } from '#shared/workspace/workspace-start-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { WorkspaceRoleChoice, type Role } from './workspace-role-choice.tsx'
import styles from './workspace-start.module.css'

type Choices = OutputOf<'workspace.choices'>
type State = OutputOf<'workspace.state'>

/** A new workspace: whose it is, where the file will be, how this workstation is called. */
export function WorkspaceNew({ choices, state }: { readonly choices: Choices; readonly state: State }) {
  const t = useText()
  const language = useLanguage()
  const create = useCommand('workspace.create')
  const open = useCommand('workspace.open')
  const chooseFile = useCommand('workspace.chooseFile')
  const [role, setRole] = useState<Role>('municipality')
  const [municipality, setMunicipality] = useState<string | null>(null)
  const [ownPath, setOwnPath] = useState<string>()
  const [workstation, setWorkstation] = useState(state.workstation)
  const [seminar, setSeminar] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const [asked, setAsked] = useState(false)

  const plain =
    role === 'region'
      ? choices.regionPath
      : (choices.municipalities.find((m) => m.id === municipality)?.suggestedPath ?? '')
  const suggested = seminar ? plain.replace(/\.planotava$/, '_seminārs.planotava') : plain
  const path = ownPath ?? suggested
  const exists = problem?.code === 'WORKSPACE_EXISTS' || state.recent.some((file) => file.there && file.path === path)
  const missing = role === 'municipality' && municipality === null

  const choose = (next: () => void): void => {
    next()
    setOwnPath(undefined)
    setProblem(undefined)
  }
  const submit = async (): Promise<void> => {
    setAsked(true)
    if (missing || busy) return
    setBusy(true)
    const reply = exists
      ? await open({ path })
      : await create({
          role,
          seminar,
          ...(role === 'municipality' && municipality !== null ? { municipality } : {}),
          ...(path.trim() === '' ? {} : { path: path.trim() }),
          ...(workstation.trim() === '' ? {} : { workstation: workstation.trim() }),
        })
    setBusy(false)
    setProblem(reply.ok ? undefined : reply.problem)
  }
  const changePath = async (): Promise<void> => {
    const reply = await chooseFile({ purpose: 'create', suggestedPath: path })
    if (!reply.ok) setProblem(reply.problem)
    else if (reply.value.path !== null) typePath(reply.value.path)
  }
  const typePath = (typed: string): void => {
    setOwnPath(typed)
    setProblem(undefined)
  }

  return (
    <Panel title={t(words.newTitle)} note={t(words.newNote)}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <WorkspaceRoleChoice role={role} onChange={(next) => choose(() => setRole(next))} />
        {role === 'municipality' && (
          <Select
            label={t(words.whichMunicipality)}
            placeholder={t(words.typeToFind)}
            nothingFoundMessage={t(words.noSuchMunicipality)}
            data={municipalityOptions(choices, language)}
            value={municipality}
            onChange={(id) => choose(() => setMunicipality(id))}
            searchable
            selectFirstOptionOnChange
            autoFocus={state.recent.length === 0}
            maxDropdownHeight="16rem"
            filter={({ options, search }) =>
              options.filter((option) => 'label' in option && foldText(option.label).includes(foldText(search.trim())))
            }
            error={asked && missing ? t(words.chooseFirst) : undefined}
          />
        )}
        {!missing && (
          <div className={styles['path']}>
            <TextInput
              label={t(words.file)}
              description={t(words.fileHint)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={path}
              onChange={(event) => typePath(event.currentTarget.value)}
              spellCheck={false}
            />
            {state.dialogs && <Button onClick={() => void changePath()}>{t(words.change)}</Button>}
          </div>
        )}
        <TextInput
          label={t(words.workstation)}
          description={t(words.workstationHint)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={workstation}
          maxLength={80}
          onChange={(event) => setWorkstation(event.currentTarget.value)}
        />
        <Checkbox
          label={t(words.seminar)}
          description={t(words.seminarHint)}
          checked={seminar}
          onChange={(event) => {
            const { checked } = event.currentTarget
            choose(() => setSeminar(checked))
          }}
        />
        {exists && (
          <Callout tone="info" role="status">
            {t(words.exists)}
          </Callout>
        )}
        {problem && problem.code !== 'WORKSPACE_EXISTS' && <ProblemBox problem={problem} />}
        <div>
          <Button type="submit" variant="filled" loading={busy}>
            {t(exists ? words.openExisting : words.create)}
          </Button>
        </div>
      </form>
    </Panel>
  )
}

function municipalityOptions(choices: Choices, language: 'lv' | 'en') {
  const named = choices.municipalities.map((m) => ({ value: m.id, label: language === 'lv' ? m.nameLv : m.nameEn }))
  return sortedByText(named, (m) => m.label)
}
