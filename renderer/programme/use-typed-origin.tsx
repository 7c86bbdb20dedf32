import { NativeSelect, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { editionText } from '#shared/edition/edition-page-text.ts'
import { statusText } from '#shared/kernel/status-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import styles from './programme.module.css'

const statuses = ['official', 'recalled', 'estimate'] as const

/** Where the figures are from that are typed next; null while nobody said. */
export interface TypedOrigin {
  readonly source: string
  readonly status: (typeof statuses)[number]
}

let lastSource = ''

/** Asks once for the source and status of what is typed into a table; without a source nothing is written. */
export function useTypedOrigin(): { readonly origin: TypedOrigin | null; readonly fields: ReactNode } {
  const t = useText()
  const [source, setSource] = useState(lastSource)
  const [status, setStatus] = useState<TypedOrigin['status']>('official')
  const fields = (
    <div className={styles['origins']}>
      <span className={styles['quiet']}>{t(editionText.origin)}</span>
      <TextInput
        size="xs"
        w="18rem"
        label={t(editionText.originSource)}
        placeholder={t(editionText.originExample)}
        value={source}
        maxLength={1000}
        onChange={(event) => {
          lastSource = event.currentTarget.value
          setSource(lastSource)
        }}
      />
      <NativeSelect
        size="xs"
        label={t(editionText.originStatus)}
        value={status}
        onChange={(event) => setStatus(event.currentTarget.value as TypedOrigin['status'])}
        data={statuses.map((value) => ({ value, label: t(statusText[value]) }))}
      />
    </div>
  )
  return { origin: source.trim() === '' ? null : { source: source.trim(), status }, fields }
}
