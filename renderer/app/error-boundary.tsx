import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useText } from '#renderer/ui/language-context.tsx'
import { frameText } from './frame-text.ts'
import styles from './error-boundary.module.css'

interface Props {
  readonly children: ReactNode
  /** Another page is another chance. */
  readonly resetBy: string
}

interface State {
  readonly fault: Error | undefined
  readonly at: string
}

/** Keeps a fault of one page from taking the frame with it, and says in plain words what to do. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: undefined, at: this.props.resetBy }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { fault: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetBy === state.at ? null : { fault: undefined, at: props.resetBy }
  }

  override render(): ReactNode {
    const { fault } = this.state
    return fault ? <Fault fault={fault} onAgain={() => this.setState({ fault: undefined })} /> : this.props.children
  }
}

function Fault({ fault, onAgain }: { readonly fault: Error; readonly onAgain: () => void }) {
  const t = useText()
  const details = `${fault.name}: ${fault.message}\n${fault.stack ?? ''}\n${window.location.hash}`
  return (
    <div className={styles['fault']} role="alert">
      <h1>{t(frameText.faultTitle)}</h1>
      <p>{t(frameText.fault)}</p>
      <div className={styles['actions']}>
        <Button variant="filled" onClick={onAgain}>
          {t(frameText.tryAgain)}
        </Button>
        <Button onClick={() => void navigator.clipboard.writeText(details)}>{t(frameText.copyDetails)}</Button>
      </div>
      <textarea readOnly rows={3} value={`${fault.name}: ${fault.message}`} aria-label={t(frameText.copyDetails)} />
    </div>
  )
}
