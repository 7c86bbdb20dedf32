import { Dropzone } from '@mantine/dropzone'
import '@mantine/dropzone/styles.layer.css'
import { IconFileImport } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './drop-files.module.css'

/** A place to drop files or to click for choosing them; the files go to `onFiles` unread. */
export function DropFiles(props: {
  /** "Ievelc šeit pašvaldību failus vai noklikšķini, lai izvēlētos". */
  readonly label: string
  readonly note?: ReactNode
  /** File endings: `['.asice']`; every file when absent, so that a wrong one can be refused in words. */
  readonly endings?: readonly string[]
  readonly multiple?: boolean
  readonly busy?: boolean
  readonly onFiles: (files: readonly File[]) => void
}) {
  const { label, note, endings, multiple = true, busy = false, onFiles } = props
  return (
    <Dropzone
      className={styles['zone'] ?? ''}
      multiple={multiple}
      loading={busy}
      onDrop={onFiles}
      inputProps={{ 'aria-label': label }}
      {...(endings ? { accept: { 'application/octet-stream': [...endings] } } : {})}
    >
      <div className={styles['words']}>
        <IconFileImport size="1.5rem" stroke={1.5} aria-hidden />
        <div>
          <strong>{label}</strong>
          {note !== undefined && <div className={styles['note']}>{note}</div>}
        </div>
      </div>
    </Dropzone>
  )
}
