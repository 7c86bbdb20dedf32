import { IconCheck } from '@tabler/icons-react'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import styles from './exchange.module.css'

export type StepId = 'key' | 'card' | 'send' | 'answer'

export interface PathStep {
  readonly id: StepId
  readonly title: string
  /** Where one stands: "der līdz 22.11.2029." */
  readonly state: string
  readonly done: boolean
  readonly tone?: 'bad'
  /** Cannot be entered yet. */
  readonly locked?: boolean
}

/** The steps side by side; the open one is marked, the others are a click away. */
export function ExchangePath(props: {
  readonly steps: readonly PathStep[]
  readonly open: StepId
  readonly onOpen: (id: StepId) => void
}) {
  const t = useText()
  return (
    <nav aria-label={t(exchangePageText.path)}>
      <ol className={styles['path']}>
        {props.steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              className={styles['step']}
              data-open={step.id === props.open}
              data-done={step.done}
              disabled={step.locked}
              onClick={() => props.onOpen(step.id)}
              {...(step.id === props.open ? { 'aria-current': 'step' as const } : {})}
            >
              <span className={styles['stepNumber']} aria-label={t(exchangePageText.stepNumber, index + 1)}>
                {step.done ? <IconCheck size="0.875rem" stroke={2.5} aria-hidden /> : index + 1}
              </span>
              <span>
                <span className={styles['stepTitle']}>{step.title}</span>
                <span className={styles['stepState']} data-tone={step.tone}>
                  {step.state}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
