import { Button, Group, Modal } from '@mantine/core'
import { formatNumber } from '#shared/kernel/number-text.ts'
import type { SeparatorReading } from '#shared/kernel/number-parse.ts'
import { useText } from './language-context.tsx'
import { uiText } from './ui-text.ts'

/** "What does 1,234 mean?": asked once, the answer is remembered in the person's settings. */
export function AmbiguousQuestion(props: {
  readonly typed: string
  readonly asDecimal: number
  readonly asThousands: number
  /** Undefined when the person closed the question: nothing is entered. */
  readonly onAnswer: (reading: SeparatorReading | undefined) => void
}) {
  const t = useText()
  const { typed, asDecimal, asThousands, onAnswer } = props
  return (
    <Modal opened onClose={() => onAnswer(undefined)} title={t(uiText.ambiguousTitle, typed)} size="sm">
      {t(uiText.ambiguous)}
      <Group mt="md" justify="flex-end">
        <Button onClick={() => onAnswer('decimal')} data-autofocus>
          {t(uiText.asDecimal, formatNumber(asDecimal, { decimals: 3 }))}
        </Button>
        <Button onClick={() => onAnswer('thousands')}>{t(uiText.asThousands, formatNumber(asThousands))}</Button>
      </Group>
    </Modal>
  )
}
