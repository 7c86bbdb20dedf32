import { Button, TextInput } from '@mantine/core'
import { IconFile, IconFileAlert } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { workspaceStartText as words } from '#shared/workspace/workspace-start-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { WorkspaceRefused } from './workspace-mend.tsx'
import styles from './workspace-start.module.css'

type State = OutputOf<'workspace.state'>

/** Files opened lately, and any other one. */
export function WorkspaceRecent({ state }: { readonly state: State }) {
  const t = useText()
  const open = useCommand('workspace.open')
  const chooseFile = useCommand('workspace.chooseFile')
  const [path, setPath] = useState('')
  const [problem, setProblem] = useState<{ readonly path: string; readonly problem: Problem }>()
  // The first file that is there gets the focus: Enter goes on with yesterday's work.
  const first = state.recent.find((file) => file.there)

  const openPath = async (chosen: string): Promise<void> => {
    const reply = await open({ path: chosen })
    setProblem(reply.ok ? undefined : { path: chosen, problem: reply.problem })
  }
  const openByDialog = async (): Promise<void> => {
    const reply = await chooseFile({ purpose: 'open' })
    if (!reply.ok) setProblem({ path: '', problem: reply.problem })
    else if (reply.value.path !== null) await openPath(reply.value.path)
  }

  return (
    <Panel title={t(words.continueTitle)} note={state.recent.length > 0 ? t(words.continueNote) : undefined}>
      {state.recent.length === 0 ? (
        <p className={styles['none']}>{t(words.noRecent)}</p>
      ) : (
        <ul className={styles['recent']}>
          {state.recent.map((file) => (
            <li key={file.path}>
              <RecentFile file={file} focused={file === first} onOpen={() => void openPath(file.path)} />
            </li>
          ))}
        </ul>
      )}
      {problem && <WorkspaceRefused {...problem} />}
      {state.dialogs ? (
        <div className={styles['other']}>
          <Button onClick={() => void openByDialog()}>{t(words.openOther)}</Button>
        </div>
      ) : (
        <form
          className={styles['path']}
          onSubmit={(event) => {
            event.preventDefault()
            if (path.trim() !== '') void openPath(path.trim())
          }}
        >
          <TextInput
            label={t(words.openOtherPath)}
            value={path}
            onChange={(event) => setPath(event.currentTarget.value)}
            placeholder={state.folder}
            spellCheck={false}
          />
          <Button type="submit" disabled={path.trim() === ''}>
            {t(words.open)}
          </Button>
        </form>
      )}
    </Panel>
  )
}

function RecentFile(props: {
  readonly file: State['recent'][number]
  readonly focused: boolean
  readonly onOpen: () => void
}) {
  const t = useText()
  const { file } = props
  const Icon = file.there ? IconFile : IconFileAlert
  return (
    <button
      type="button"
      className={styles['file']}
      data-there={file.there}
      autoFocus={props.focused}
      onClick={props.onOpen}
      title={file.there ? file.path : t(words.notThereHint, file.path)}
    >
      <Icon size="1.125rem" stroke={1.5} aria-hidden />
      <span className={styles['fileWords']}>
        <strong>{file.name.replaceAll('_', ' ')}</strong>
        <small>{file.path}</small>
      </span>
      {!file.there && <Tag tone="warn">{t(words.notThere)}</Tag>}
    </button>
  )
}
