import { exchangeImportText } from '#shared/exchange/exchange-import-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { answerOf, describeFile, toneOf } from './exchange-desk-words.ts'
import type { DeskFile } from './use-exchange-import.ts'
import styles from './exchange.module.css'

/** The files on the desk, as drawn: a dot, name, who and when, and at the right what each changes or needs. */
export function FileList(props: {
  readonly files: readonly DeskFile[]
  /** Leaves room for the changes under it. */
  readonly capped: boolean
  readonly taken: ReadonlySet<string>
  readonly selected: number
  readonly onSelect: (index: number) => void
}) {
  const t = useText()
  const { names } = useWorkspace()
  const { files, taken, selected, onSelect } = props

  const onKeyDown = (event: React.KeyboardEvent<HTMLUListElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.min(files.length - 1, Math.max(0, selected + step))
    onSelect(next)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }

  return (
    <ul
      className={styles['files']}
      data-capped={props.capped}
      aria-label={t(exchangeImportText.files)}
      onKeyDown={onKeyDown}
    >
      {files.map((file, index) => (
        <li key={`${index} ${file.content.name}`}>
          <button
            type="button"
            className={styles['file']}
            data-tone={toneOf(file)}
            aria-pressed={index === selected}
            tabIndex={index === selected ? 0 : -1}
            onClick={() => onSelect(index)}
          >
            <span className={styles['dot']} aria-hidden />
            <span className={styles['fileWords']}>
              <span className={styles['fileName']}>{file.content.name}</span>
              <span className={styles['fileNote']}>{describeFile(t, names, file)}</span>
            </span>
            <span className={styles['answer']}>
              {answerOf(t, file, file.examined.id !== null && taken.has(file.examined.id))}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
