import { Button, Progress } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import '@mantine/dropzone/styles.layer.css'
import { IconFileImport } from '@tabler/icons-react'
import { useRef, type ReactNode } from 'react'
import { exchangeImportText } from '#shared/exchange/exchange-import-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { Teaching } from '#renderer/ui/empty-state.tsx'
import styles from './exchange.module.css'

/** Two hidden inputs, for files and for a whole folder; the buttons that open them are given back. */
export function useFileChooser(onFiles: (files: readonly File[]) => void, onFolder: (files: readonly File[]) => void) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const take = (hand: (files: readonly File[]) => void) => (event: React.ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.currentTarget.files ?? [])]
    // Choosing the same file again must be noticed.
    event.currentTarget.value = ''
    if (chosen.length > 0) hand(chosen)
  }
  const inputs: ReactNode = (
    <>
      <input
        ref={files}
        type="file"
        multiple
        accept=".asice,.edoc,.slegts"
        hidden
        data-choose="files"
        onChange={take(onFiles)}
      />
      <input
        ref={(element) => {
          folder.current = element
          // Not an attribute that React knows, but every browser and Electron does.
          element?.setAttribute('webkitdirectory', '')
        }}
        type="file"
        multiple
        hidden
        data-choose="folder"
        onChange={take(onFolder)}
      />
    </>
  )
  return { inputs, chooseFiles: () => files.current?.click(), chooseFolder: () => folder.current?.click() }
}

/** The whole window takes dropped files while the page is shown. */
export function DropAnywhere({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const t = useText()
  return (
    <Dropzone.FullScreen active onDrop={onFiles} zIndex={300}>
      <div className={styles['dropOver']}>
        <IconFileImport size="2.5rem" stroke={1.4} aria-hidden />
        {t(exchangeImportText.dropHere)}
      </div>
    </Dropzone.FullScreen>
  )
}

/** The empty desk: what to bring, and two ways to bring it. */
export function EmptyDesk(props: { readonly onFiles: () => void; readonly onFolder: () => void }) {
  const t = useText()
  return (
    <div className={styles['emptyDesk']}>
      <Teaching
        icon={<IconFileImport size="2.25rem" stroke={1.3} aria-hidden />}
        title={t(exchangeImportText.dropTitle)}
        action={
          <div className={styles['buttons']}>
            <Button variant="filled" onClick={props.onFiles}>
              {t(exchangeImportText.chooseFiles)}
            </Button>
            <Button onClick={props.onFolder}>{t(exchangeImportText.chooseFolder)}</Button>
          </div>
        }
      >
        {t(exchangeImportText.dropHint)}
      </Teaching>
    </div>
  )
}

/** Progress with words; `done` undefined while nobody can say how far. */
export function DeskProgress(props: {
  readonly words: string
  readonly done?: number
  readonly of?: number
  readonly onCancel?: () => void
}) {
  const t = useText()
  const { done, of } = props
  const share = done !== undefined && of !== undefined && of > 0 ? Math.round((done / of) * 100) : 100
  return (
    <div className={styles['progress']} role="status">
      <div>{props.words}</div>
      <Progress value={share} animated={done === undefined} aria-label={props.words} />
      {props.onCancel && (
        <div className={styles['buttons']}>
          <Button onClick={props.onCancel}>{t(exchangeImportText.cancel)}</Button>
        </div>
      )}
    </div>
  )
}
