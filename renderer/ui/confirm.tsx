import { modals } from '@mantine/modals'
import { useCallback, type ReactNode } from 'react'
import { useText } from './language-context.tsx'
import { uiText } from './ui-text.ts'

export interface Question {
  readonly title: string
  /** What will happen, and whether it can be undone. */
  readonly words: ReactNode
  /** The verb on the button: "Importēt 2 failus", never "OK". */
  readonly act: string
  readonly danger?: boolean
}

/** Asks before something that is not simply undone: `if (await confirm({ … })) …`. Escape and "Atcelt" mean no. */
export function useConfirm(): (question: Question) => Promise<boolean> {
  const t = useText()
  return useCallback(
    ({ title, words, act, danger = false }) =>
      new Promise((resolve) => {
        modals.openConfirmModal({
          title,
          children: words,
          labels: { confirm: act, cancel: t(uiText.cancel) },
          confirmProps: { variant: 'filled', ...(danger ? { color: 'red' } : {}) },
          onConfirm: () => resolve(true),
          onCancel: () => resolve(false),
        })
      }),
    [t],
  )
}
