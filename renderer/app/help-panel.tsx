import { Drawer } from '@mantine/core'
import { Suspense } from 'react'
import { useText } from '#renderer/ui/language-context.tsx'
import { uiText } from '#renderer/ui/ui-text.ts'
import { frameText } from './frame-text.ts'
import { helpComponent } from './pages.ts'

/** F1: help for the shown page, beside the work. */
export function HelpPanel(props: { readonly page: string; readonly opened: boolean; readonly onClose: () => void }) {
  const t = useText()
  const Help = helpComponent
  return (
    <Drawer
      opened={props.opened}
      onClose={props.onClose}
      position="right"
      size="28rem"
      title={t(frameText.help)}
      closeButtonProps={{ 'aria-label': t(uiText.close) }}
    >
      {Help ? (
        <Suspense fallback={null}>
          <Help page={props.page} />
        </Suspense>
      ) : (
        <p>{t(frameText.helpMissing)}</p>
      )}
    </Drawer>
  )
}
