import { useMemo } from 'react'
import { changedCellName, changedCellValue, changedPlace } from '#shared/exchange/exchange-cell-text.ts'
import { exchangeImportText } from '#shared/exchange/exchange-import-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { senderOf } from './exchange-desk-words.ts'
import type { DeskFile, ExaminedFile } from './use-exchange-import.ts'

type Change = ExaminedFile['changes'][number] & { readonly at: number }

/** The cells that a file changes: where, what, before and after. Empty with hatching = not known. */
export function FileChanges({ file, taken }: { readonly file: DeskFile; readonly taken: boolean }) {
  const t = useText()
  const language = useLanguage()
  const { names } = useWorkspace()
  const { changes, changeCount } = file.examined
  const rows = useMemo(() => changes.map((cell, at) => ({ ...cell, at })), [changes])
  const columns = useMemo<readonly GridColumn<Change>[]>(
    () => [
      {
        id: 'service',
        title: t(exchangeImportText.where),
        kind: 'text',
        width: 260,
        grow: true,
        value: (cell) => changedPlace(cell, names, t(exchangeImportText.wholePlan), language),
        swatch: (cell) => (cell.service === null ? undefined : colourOf(cell.service)),
      },
      {
        id: 'what',
        title: t(exchangeImportText.what),
        kind: 'text',
        width: 150,
        value: (cell) => changedCellName(cell, language),
      },
      {
        id: 'before',
        title: t(exchangeImportText.before),
        kind: 'text',
        width: 130,
        value: (cell) => changedCellValue(cell, cell.before, language, names) ?? t(exchangeImportText.notKnown),
        state: () => ({ muted: true }),
      },
      {
        id: 'after',
        title: t(exchangeImportText.after),
        kind: 'text',
        width: 210,
        value: (cell) => changedCellValue(cell, cell.after, language, names) ?? t(exchangeImportText.notKnown),
        state: (cell) => (cell.after === null ? { muted: true } : { strong: true }),
      },
    ],
    [t, language, names],
  )
  const who = senderOf(t, names, file)
  const title =
    file.outcome?.code === 'OK'
      ? exchangeImportText.whatChanged
      : (file.outcome ?? file.examined).code === 'OK' || taken
        ? exchangeImportText.whatChanges
        : exchangeImportText.whatWouldChange
  return (
    <Panel
      grow
      flush
      title={t(title, who)}
      {...(changes.length < changeCount ? { note: t(exchangeImportText.shownFirst, changes.length, changeCount) } : {})}
    >
      <Grid
        id="exchange-changes"
        label={t(title, who)}
        rows={rows}
        rowId={(cell) => String(cell.at)}
        rowName={(cell) => cell.service ?? cell.about ?? ''}
        columns={columns}
        empty={t(exchangeImportText.changesEmpty)}
      />
    </Panel>
  )
}
