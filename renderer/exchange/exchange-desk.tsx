import { exchangeImportText } from '#shared/exchange/exchange-import-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { FileChanges } from './exchange-changes.tsx'
import { hasChangeTable } from './exchange-desk-words.ts'
import { DeskProgress, EmptyDesk } from './exchange-drop.tsx'
import { FileList } from './exchange-file-list.tsx'
import type { DeskFile, ExchangeImport } from './use-exchange-import.ts'

/** The work of the import: an empty desk, progress, or the files with what the chosen one changes. */
export function ImportDesk(props: {
  readonly desk: ExchangeImport
  readonly selected: number
  readonly onSelect: (index: number) => void
  readonly onFiles: () => void
  readonly onFolder: () => void
}) {
  const { desk, selected, onSelect } = props
  const t = useText()
  const { phase } = desk
  if (phase.kind === 'empty') {
    return (
      <Panel grow>
        <EmptyDesk onFiles={props.onFiles} onFolder={props.onFolder} />
      </Panel>
    )
  }
  if (phase.kind === 'reading') {
    return (
      <Panel grow>
        <DeskProgress
          words={t(exchangeImportText.reading, phase.done, phase.of)}
          done={phase.done}
          of={phase.of}
          onCancel={desk.clear}
        />
      </Panel>
    )
  }
  if (phase.kind === 'checking') {
    return (
      <Panel grow>
        <DeskProgress words={t(exchangeImportText.checking, phase.of)} onCancel={desk.clear} />
      </Panel>
    )
  }
  if (phase.kind === 'importing') {
    return (
      <Panel grow>
        <DeskProgress words={t(exchangeImportText.importing)} />
      </Panel>
    )
  }
  const file: DeskFile | undefined = phase.files[selected] ?? phase.files[0]
  const hasChanges = file !== undefined && hasChangeTable(file)
  return (
    <>
      <Panel flush grow={!hasChanges}>
        <FileList capped={hasChanges} files={phase.files} taken={desk.taken} selected={selected} onSelect={onSelect} />
      </Panel>
      {hasChanges && <FileChanges file={file} taken={file.examined.id !== null && desk.taken.has(file.examined.id)} />}
    </>
  )
}
