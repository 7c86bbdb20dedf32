import { Button } from '@mantine/core'
import { IconCoins, IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { linesFromCells } from '#shared/costing/costing-paste.ts'
import { costingText } from '#shared/costing/costing-text.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useCommand } from '#renderer/app/query.ts'
import { parseClipboard } from '#renderer/ui/clipboard-text.ts'
import { Teaching } from '#renderer/ui/empty-state.tsx'
import type { CellAddress } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { Panel } from '#renderer/ui/panel.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { lineColumns, type NumberedLine } from './costing-line-columns.tsx'
import { sendLineEdits } from './costing-line-edits.ts'
import { yearOfColumn, type CostLines, type CostPlace, type CostService } from './costing-types.ts'
import { useLineKeys } from './costing-line-keys.ts'
import styles from './costing.module.css'

/** The cost lines of the selected service: typed, pasted, added and removed here; what each costs stands at the right. */
export function CostingLines(props: {
  readonly service: CostService
  readonly lines: CostLines | undefined
  readonly year: number
  readonly editable: boolean
  /** The switch to the chart. */
  readonly view: ReactNode
  readonly onSelect: (place: CostPlace) => void
}) {
  const t = useText()
  const notify = useNotify()
  const { names } = useWorkspace()
  const { preferences } = usePreferences()
  const addLines = useCommand('costing.addLines')
  const removeLines = useCommand('costing.removeLines')
  const { service, year, editable, onSelect } = props
  const lens = preferences.currency
  const [active, setActive] = useState<CellAddress>()
  const [focus, setFocus] = useState<CellAddress>()
  const added = useRef<string | undefined>(undefined)

  // While another service's lines are being read, the previous ones must not be shown under its name.
  const ofService = props.lines?.service === service.service ? props.lines : undefined
  const own = ofService?.lines
  const shared = ofService && ofService.bought.length + ofService.guests.length > 0 ? ofService : undefined
  const rows = useMemo<readonly NumberedLine[]>(
    () => (own ?? []).map((line, index) => ({ ...line, number: index + 1 })),
    [own],
  )
  const years = service.years.map((y) => y.year).join()
  const gone = service.years
    .filter((y) => y.total.of === 0)
    .map((y) => y.year)
    .join()
  const columns = useMemo(
    () =>
      lineColumns({
        t,
        lens,
        editable,
        years: years.split(',').map(Number),
        absent: new Set(gone.split(',').map(Number)),
      }),
    [t, lens, editable, years, gone],
  )

  useEffect(() => {
    if (added.current === undefined || !rows.some((row) => row.id === added.current)) return
    setFocus({ rowId: added.current, columnId: 'name' })
    added.current = undefined
  }, [rows])

  const add = async (): Promise<void> => {
    const reply = await addLines({
      lines: [
        {
          service: service.service,
          kind: 'running',
          category: 'other',
          driver: 'fixed',
          name: t(costingText.newLine),
          quantity: 1,
          currency: currencyOfYear(year),
          priceYear: year,
          index: 'cpi',
        },
      ],
    })
    if (reply.ok) added.current = reply.value.ids[0]
    else notify.problem(reply.problem)
  }
  const current = rows.find((row) => row.id === active?.rowId)
  const remove = async (): Promise<void> => {
    if (!current) return
    const reply = await removeLines({ ids: [current.id] })
    if (reply.ok) notify.done(t(costingText.removed, current.name))
    else notify.problem(reply.problem)
  }
  const paste = (text: string): boolean => {
    const reading = preferences.ambiguousNumber
    const lines = linesFromCells(parseClipboard(text), service.service, year, reading)
    if (!lines) return false
    void addLines({ lines }).then((reply) => {
      if (reply.ok) notify.done(t(costingText.pasted, lines.length))
      else notify.problem(reply.problem)
    })
    return true
  }
  useLineKeys({ when: editable, onInsert: () => void add(), onPaste: paste })

  return (
    <Panel
      flush
      title={t(costingText.linesOf, names.service(service.service))}
      actions={
        <>
          {editable && (
            <>
              {current && (
                <Button
                  size="compact-sm"
                  leftSection={<IconTrash size="0.875rem" aria-hidden />}
                  onClick={() => void remove()}
                >
                  {t(costingText.removeLine)}
                </Button>
              )}
              <Button
                size="compact-sm"
                leftSection={<IconPlus size="0.875rem" aria-hidden />}
                onClick={() => void add()}
              >
                {t(costingText.addLine)}
              </Button>
            </>
          )}
          {props.view}
        </>
      }
    >
      {shared && (
        <p className={styles['shared']}>
          {shared.bought.map(({ lead }) => t(costingText.boughtFrom, names.municipality(lead))).join(' ')}{' '}
          {shared.guests.length > 0 &&
            t(costingText.servesGuests, shared.guests.map(({ member }) => names.municipality(member)).join(', '))}
        </p>
      )}
      {own?.length === 0 ? (
        <div className={styles['empty']}>
          <Teaching icon={<IconCoins size="1.5rem" aria-hidden />} title={t(costingText.noLines)}>
            {t(editable ? costingText.noLinesHint : costingText.noLinesRead)}
          </Teaching>
        </div>
      ) : (
        <div
          className={styles['lines']}
          onKeyDownCapture={(event) => {
            if (event.key !== 'Delete' || !editable || active?.columnId !== 'number' || !current) return
            event.preventDefault()
            event.stopPropagation()
            void remove()
          }}
        >
          {own && (
            <Grid
              id="cost-lines"
              label={t(costingText.linesOf, names.service(service.service))}
              rows={rows}
              rowId={(row) => row.id}
              rowName={(row) => t(costingText.lineOf, row.number)}
              columns={columns}
              height={196}
              focus={focus}
              onSelect={(cell) => {
                setActive(cell)
                if (!cell) return
                onSelect({
                  service: service.service,
                  year: yearOfColumn(cell.columnId) ?? year,
                  line: cell.rowId,
                  column: cell.columnId,
                })
              }}
              {...(editable ? { onEdit: sendLineEdits } : {})}
            />
          )}
        </div>
      )}
    </Panel>
  )
}
