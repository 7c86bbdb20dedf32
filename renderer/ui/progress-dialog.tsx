import { Button, Group, Modal, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from './language-context.tsx'
import { uiText } from './ui-text.ts'

/** Long work that can be stopped without harm: what is being done, how far it is, one way out. */
export function ProgressDialog(props: {
  readonly title: string
  readonly children?: ReactNode
  /** 0 to 1; undefined while nothing is known yet. */
  readonly done: number | undefined
  /** Absent when the work cannot be stopped any more. */
  readonly onCancel?: () => void
}) {
  const t = useText()
  const { title, children, done, onCancel } = props
  return (
    <Modal
      opened
      onClose={() => onCancel?.()}
      title={title}
      withCloseButton={false}
      closeOnClickOutside={false}
      size="sm"
    >
      <Progress
        value={done === undefined ? 100 : done * 100}
        animated={done === undefined}
        aria-label={title}
        transitionDuration={120}
      />
      <div role="status">{children}</div>
      {onCancel && (
        <Group justify="flex-end" mt="md">
          <Button onClick={onCancel}>{t(uiText.cancel)}</Button>
        </Group>
      )}
    </Modal>
  )
}
