import { Button, Menu, Modal, TextInput } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { uiText } from '#renderer/ui/ui-text.ts'
import styles from './bar.module.css'
import { frameText } from './frame-text.ts'
import { perform, useCommand } from './query.ts'
import { useWorkspace } from './workspace.tsx'

/** Whose plan it is, where its file lies, whose name stands in the history; the way to another file. */
export function WorkspaceMenu() {
  const t = useText()
  const { open, municipality, names } = useWorkspace()
  const [renaming, setRenaming] = useState(false)
  const name = municipality === null ? t(frameText.region) : names.municipality(municipality)
  return (
    <>
      <Menu position="bottom-start" width="20rem">
        <Menu.Target>
          <Button className={styles['name'] ?? ''} rightSection={<IconChevronDown size="0.875rem" aria-hidden />}>
            {name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {t(frameText.workspaceMenu)}
            <div className={styles['path']}>{open.path}</div>
          </Menu.Label>
          {open.readOnly === null && (
            <Menu.Item onClick={() => setRenaming(true)}>{t(frameText.workstation, open.workstation)}</Menu.Item>
          )}
          <Menu.Item onClick={() => void perform('workspace.close', {})}>{t(frameText.closeWorkspace)}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={renaming}
        onClose={() => setRenaming(false)}
        title={t(frameText.workstationTitle)}
        closeButtonProps={{ 'aria-label': t(uiText.close) }}
      >
        <RenameForm key={open.workstation} now={open.workstation} onDone={() => setRenaming(false)} />
      </Modal>
    </>
  )
}

function RenameForm({ now, onDone }: { readonly now: string; readonly onDone: () => void }) {
  const t = useText()
  const notify = useNotify()
  const rename = useCommand('workspace.rename')
  const [typed, setTyped] = useState(now)
  const save = async (): Promise<void> => {
    const workstation = typed.trim()
    if (workstation === '') return
    const reply = workstation === now ? undefined : await rename({ workstation })
    if (reply && !reply.ok) notify.problem(reply.problem)
    else onDone()
  }
  return (
    <form
      className={styles['rename']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextInput
        data-autofocus
        label={t(frameText.workstationName)}
        description={t(frameText.workstationHint)}
        maxLength={80}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled" disabled={typed.trim() === ''}>
        {t(frameText.workstationSave)}
      </Button>
    </form>
  )
}
