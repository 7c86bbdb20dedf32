import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { FileContent } from '#shared/exchange/exchange-contract.ts'
import { exchangeImportText } from '#shared/exchange/exchange-import-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { goTo } from '#renderer/app/navigation.tsx'
import { PassphraseField } from '#renderer/app/passphrase-field.tsx'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { Page } from '#renderer/ui/page.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { ImportDesk } from './exchange-desk.tsx'
import { codeOf, toneOf } from './exchange-desk-words.ts'
import { DropAnywhere, useFileChooser } from './exchange-drop.tsx'
import { FileSide } from './exchange-file-side.tsx'
import { exchangeFilesIn, mostFiles } from './exchange-read-files.ts'
import styles from './exchange.module.css'
import type { DeskFile, ExchangeImport } from './use-exchange-import.ts'

/** The import: choose or drop, look, then take in what is good; one undo for all of it. */
export function RegionImport(props: {
  readonly desk: ExchangeImport
  readonly sections: ReactNode
  readonly onEnrol: (card: FileContent) => void
}) {
  const { desk, onEnrol } = props
  const t = useText()
  const notify = useNotify()
  const [selected, setSelected] = useState(0)
  const { phase, failure } = desk
  const files = 'files' in phase ? phase.files : []
  const file = files[selected] ?? files[0]

  const bring = (chosen: readonly File[]): void => {
    const all = files.length + chosen.length
    if (all > mostFiles) {
      notify.refused(t(exchangeImportText.tooMany, all, mostFiles))
      return
    }
    setSelected(0)
    desk.add(chosen)
  }
  const bringFolder = (chosen: readonly File[]): void => {
    const ours = exchangeFilesIn(chosen)
    if (ours.length === 0) notify.refused(t(exchangeImportText.noAsice))
    else bring(ours)
  }
  const chooser = useFileChooser(bring, bringFolder)

  return (
    <Page
      {...useHeading(desk)}
      actions={
        <>
          {props.sections}
          <Actions desk={desk} onFiles={chooser.chooseFiles} />
        </>
      }
      {...(file
        ? {
            side: (
              <SidePanel
                label={t(exchangeImportText.sideFile)}
                tabs={[
                  {
                    id: 'file',
                    title: t(exchangeImportText.sideFile),
                    content: (
                      <FileSide
                        file={file}
                        taken={file.examined.id !== null && desk.taken.has(file.examined.id)}
                        onTake={(wanted) => file.examined.id !== null && desk.take(file.examined.id, wanted)}
                        onEnrol={() => onEnrol(file.content)}
                      />
                    ),
                  },
                ]}
              />
            ),
          }
        : {})}
      statusLeft={<DeskStatus desk={desk} />}
      {...(files.length > 0 ? { statusRight: t(exchangeImportText.keysList) } : {})}
    >
      {chooser.inputs}
      {phase.kind !== 'importing' && <DropAnywhere onFiles={bring} />}
      {failure?.kind === 'problem' && <ProblemBox problem={failure.problem} />}
      {failure?.kind === 'unreadable' && (
        <Callout tone="must-fix" role="alert">
          {t(exchangeImportText.unreadable, failure.name)}
        </Callout>
      )}
      {phase.kind === 'examined' && files.some((f) => codeOf(f) === 'SEALED') && <Unlock desk={desk} />}
      <ImportDesk
        desk={desk}
        selected={selected}
        onSelect={setSelected}
        onFiles={chooser.chooseFiles}
        onFolder={chooser.chooseFolder}
      />
    </Page>
  )
}

/** Some of the files were sent under a passphrase: it was told by telephone. */
function Unlock({ desk }: { readonly desk: ExchangeImport }) {
  const t = useText()
  const [passphrase, setPassphrase] = useState('')
  return (
    <Callout tone="explain" title={t(exchangeImportText.sealedTitle)}>
      <form
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault()
          desk.unlock(passphrase)
        }}
      >
        <PassphraseField label={t(exchangeImportText.sealedPassphrase)} value={passphrase} onChange={setPassphrase} />
        <Button type="submit" disabled={passphrase === ''}>
          {t(exchangeImportText.sealedOpen)}
        </Button>
      </form>
    </Callout>
  )
}

function isReady(file: DeskFile, taken: ReadonlySet<string>): boolean {
  return codeOf(file) === 'OK' || (file.examined.id !== null && taken.has(file.examined.id))
}

function useHeading({ phase, taken }: ExchangeImport): { readonly title: string; readonly state: string } {
  const t = useText()
  if (phase.kind === 'examined' || phase.kind === 'importing') {
    const { files } = phase
    const ready = files.filter((f) => isReady(f, taken)).length
    const ask = files.filter((f) => toneOf(f) === 'ask' && !isReady(f, taken)).length
    const refused = files.filter((f) => toneOf(f) === 'refused').length
    return {
      title: t(exchangeImportText.titleExamined, files.length, ready, ask, refused),
      state: t(exchangeImportText.stateExamined),
    }
  }
  if (phase.kind === 'done') {
    return {
      title: t(exchangeImportText.titleDone, phase.applied, phase.files.length),
      state: t(phase.applied > 0 ? exchangeImportText.stateDone : exchangeImportText.noted),
    }
  }
  return { title: t(exchangeImportText.title), state: t(exchangeImportText.state) }
}

function Actions({ desk, onFiles }: { readonly desk: ExchangeImport; readonly onFiles: () => void }) {
  const t = useText()
  const notify = useNotify()
  const undo = useCommand('workspace.undo')
  const { data: undoState } = useQuery('workspace.undoState', {})
  const { phase, taken } = desk
  if (phase.kind === 'examined') {
    const ready = phase.files.filter((f) => isReady(f, taken)).length
    return (
      <>
        <Button onClick={desk.clear}>{t(exchangeImportText.cancel)}</Button>
        <Button onClick={onFiles}>{t(exchangeImportText.moreFiles)}</Button>
        {ready > 0 ? (
          <Button variant="filled" onClick={desk.importAll}>
            {t(exchangeImportText.importFiles, ready)}
          </Button>
        ) : (
          <Button onClick={desk.importAll}>{t(exchangeImportText.noteDown)}</Button>
        )}
      </>
    )
  }
  if (phase.kind === 'done') {
    const canUndo = phase.applied > 0 && undoState?.undo?.key.startsWith('exchange.import') === true
    const takeBack = async (): Promise<void> => {
      const reply = await undo({})
      if (!reply.ok) {
        notify.problem(reply.problem)
        return
      }
      notify.done(t(exchangeImportText.undone))
      desk.clear()
    }
    return (
      <>
        {canUndo && <Button onClick={() => void takeBack()}>{t(exchangeImportText.undo)}</Button>}
        <Button onClick={desk.clear}>{t(exchangeImportText.nextFiles)}</Button>
        <Button variant="filled" onClick={() => goTo('submissions')}>
          {t(exchangeImportText.toSubmissions)}
        </Button>
      </>
    )
  }
  return null
}

function DeskStatus({ desk }: { readonly desk: ExchangeImport }) {
  const t = useText()
  const { phase } = desk
  if (phase.kind !== 'examined') return null
  const size = t(exchangeImportText.kilobytes, formatNumber(phase.bytes / 1024, { decimals: 0 }))
  const seconds = formatNumber(phase.ms / 1000, { decimals: 2 })
  return <span>{t(exchangeImportText.statusFiles, phase.files.length, size, seconds)}</span>
}
