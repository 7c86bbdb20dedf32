import { PasswordInput } from '@mantine/core'
import type { RefObject } from 'react'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { uiText } from '#renderer/ui/ui-text.ts'

/** The passphrase of the key, where it has not been typed on this page yet. */
export function PassphraseField(props: {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly label?: string
  readonly description?: string
  readonly error?: string | undefined
  readonly fresh?: boolean
  readonly inputRef?: RefObject<HTMLInputElement | null>
}) {
  const t = useText()
  return (
    <PasswordInput
      label={props.label ?? t(exchangePageText.passphraseOfKey)}
      description={props.description}
      ref={props.inputRef}
      value={props.value}
      visibilityToggleButtonProps={{ 'aria-label': t(uiText.showPassphrase) }}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      autoComplete={props.fresh ? 'new-password' : 'current-password'}
      error={props.error}
      size="sm"
      w="19rem"
      maw="100%"
    />
  )
}
