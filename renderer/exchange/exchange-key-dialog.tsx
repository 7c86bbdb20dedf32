import { Button, Modal } from '@mantine/core'
import { useRef, useState, type ReactNode } from 'react'
import type { FileContent } from '#shared/exchange/exchange-contract.ts'
import { keyCareText } from '#shared/exchange/exchange-key-text.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { PassphraseField } from '#renderer/app/passphrase-field.tsx'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useProblemText } from '#renderer/ui/problem.tsx'
import { uiText } from '#renderer/ui/ui-text.ts'
import { readFiles } from './exchange-read-files.ts'
import styles from './exchange.module.css'

export interface KeyDialogField {
  readonly id: string
  readonly label: string
  readonly fresh?: boolean
}

/** What was typed, by the ids of the fields, and the file where one was asked for. */
export interface KeyDialogInput {
  readonly typed: Readonly<Record<string, string>>
  readonly file: FileContent | undefined
}

/** One question about the key: what will happen, the passphrases it needs, and the words of a refusal where they belong. */
export function KeyDialog(props: {
  readonly title: string
  readonly words: string
  readonly fields: readonly KeyDialogField[]
  readonly act: string
  /** The words of the button that chooses a file, where one is needed. */
  readonly chooses?: string
  readonly onClose: () => void
  /** @returns the problem, or undefined when it is done */
  readonly onAct: (input: KeyDialogInput) => Promise<Problem | undefined>
}) {
  const { fields, chooses } = props
  const t = useText()
  const problemText = useProblemText()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [file, setFile] = useState<FileContent>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const ready = fields.every(({ id }) => (typed[id] ?? '') !== '') && (chooses === undefined || file !== undefined)
  const act = async (): Promise<void> => {
    setBusy(true)
    setError(undefined)
    const problem = await props.onAct({ typed, file })
    setBusy(false)
    if (problem) setError(problemText(problem))
    else props.onClose()
  }
  const choose = async (files: readonly File[]): Promise<void> => {
    const read = await readFiles(files.slice(0, 1), () => undefined, new AbortController().signal)
    if (read.kind === 'read') setFile(read.files[0])
  }
  const chooser: ReactNode = chooses !== undefined && (
    <>
      <input
        ref={input}
        type="file"
        accept=".json"
        hidden
        data-choose="key-copy"
        onChange={(event) => void choose([...(event.currentTarget.files ?? [])])}
      />
      <div className={styles['buttons']}>
        <Button onClick={() => input.current?.click()}>{file?.name ?? chooses}</Button>
      </div>
    </>
  )
  return (
    <Modal opened onClose={props.onClose} title={props.title} closeButtonProps={{ 'aria-label': t(uiText.close) }}>
      <form
        className={styles['stepForm']}
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) void act()
        }}
      >
        <p className={styles['words']}>{props.words}</p>
        {chooser}
        {fields.map(({ id, label, fresh = false }) => (
          <PassphraseField
            key={id}
            label={label}
            fresh={fresh}
            value={typed[id] ?? ''}
            onChange={(value) => setTyped((before) => ({ ...before, [id]: value }))}
          />
        ))}
        {error !== undefined && (
          <Callout tone="must-fix" role="alert">
            {error}
          </Callout>
        )}
        <div className={styles['buttons']}>
          <Button variant="subtle" onClick={props.onClose}>
            {t(keyCareText.cancel)}
          </Button>
          <Button type="submit" variant="filled" loading={busy} disabled={!ready}>
            {props.act}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
