import { useMemo, useState } from 'react'

/** The passphrase while this page is shown: typed once, never written anywhere. */
export interface PassphraseMemory {
  /** Does the key need one that was not given yet? */
  readonly needed: boolean
  readonly value: string
  readonly type: (value: string) => void
  /** What goes into a command. */
  readonly input: () => { readonly passphrase?: string }
  /** It was right: do not ask again on this page. */
  readonly keep: (value?: string) => void
  /** It was wrong: ask again. */
  readonly forget: () => void
}

export function usePassphraseMemory(guardedByPassphrase: boolean): PassphraseMemory {
  const [value, setValue] = useState('')
  const [kept, setKept] = useState(false)
  return useMemo(
    () => ({
      needed: guardedByPassphrase && !kept,
      value,
      type: setValue,
      input: () => (guardedByPassphrase && value !== '' ? { passphrase: value } : {}),
      keep: (right) => {
        if (right !== undefined) setValue(right)
        setKept(true)
      },
      forget: () => {
        setKept(false)
        setValue('')
      },
    }),
    [guardedByPassphrase, kept, value],
  )
}
