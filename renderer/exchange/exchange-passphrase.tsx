import { PasswordInput } from '@mantine/core'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'

/** The passphrase of the key, where it has not been typed on this page yet. */
export function PassphraseField(props: {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly label?: string
  readonly error?: string | undefined
  readonly fresh?: boolean
}) {
  const t = useText()
  return (
    <PasswordInput
      label={props.label ?? t(exchangePageText.passphraseOfKey)}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      autoComplete={props.fresh ? 'new-password' : 'current-password'}
      error={props.error}
      size="sm"
      w="19rem"
      maw="100%"
    />
  )
}
