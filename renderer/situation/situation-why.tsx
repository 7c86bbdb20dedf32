import { Button, Textarea } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { forecastTraceText } from '#shared/forecast/forecast-trace-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { traceAsText, traceLabelText } from '#shared/kernel/trace-text.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { situationText } from '#shared/situation/situation-text.ts'
import { perform, useQuery } from '#renderer/app/query.ts'
import { useTraceNames } from '#renderer/app/trace-names.ts'
import type { CellAddress } from '#renderer/ui/grid-types.ts'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { BigFigure, SideHeading } from '#renderer/ui/side-panel.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { TraceTree } from '#renderer/ui/trace-tree.tsx'
import { populationRow, rowsOf } from './situation-rows.ts'

/** Where the size of a group comes from, and the reason of what was typed over it. */
export function SituationWhy(props: {
  readonly data: OutputOf<'situation.read'>
  readonly selected: CellAddress | undefined
  readonly who: { readonly municipality?: string }
}) {
  const t = useText()
  const language = useLanguage()
  const notify = useNotify()
  const { data, selected, who } = props
  const traceNames = useTraceNames()
  const rows = rowsOf(data, t(situationText.population), (code) => traceNames.group(code))
  const row = rows.find((r) => r.id === selected?.rowId) ?? rows[1]
  const typedYear = Number(/^y(\d{4})$/.exec(selected?.columnId ?? '')?.[1])
  const year = data.years.includes(typedYear) ? typedYear : (data.years[0] ?? 0)
  const isGroup = row !== undefined && row.id !== populationRow
  const explained = useQuery('situation.explain', { ...who, group: row?.id ?? '', year }, { when: isGroup })
  if (!row) return null
  const cell = row.years.find((y) => y.year === year)
  const onRate = selected?.columnId === 'rate'
  const own = onRate ? row.ownRate : (cell?.own ?? false)
  const label = (node: Trace): string => traceLabelText(forecastTraceText, node, language, traceNames)
  const trace = isGroup ? explained.data : undefined
  const copy = async (): Promise<void> => {
    if (!trace) return
    await navigator.clipboard.writeText(`${row.name}\n${traceAsText(trace, language, label)}`)
    notify.done(t(situationText.copied))
  }
  const saveReason = async (reason: string): Promise<void> => {
    const value = cell?.value
    const reply = onRate
      ? await perform('situation.setRates', { rates: [{ group: row.id, rate: row.rate, reason }] })
      : row.id === populationRow
        ? await perform('situation.setPopulation', {
            populations: [{ year, population: typeof value === 'number' ? value : null, reason }],
          })
        : await perform('situation.setCounts', {
            counts: [{ group: row.id, year, persons: typeof value === 'number' ? value : null, reason }],
          })
    if (!reply.ok) notify.problem(reply.problem)
  }
  return (
    <>
      <SideHeading>
        {row.name} · {year}
      </SideHeading>
      <BigFigure
        value={typeof cell?.value === 'number' ? formatNumber(cell.value) : t(situationText.unknown)}
        unit={t(situationText.persons)}
        tag={own ? <Tag tone="typed">{t(situationText.own)}</Tag> : null}
      />
      {own && (
        <Reason
          key={`${row.id} ${year} ${onRate}`}
          text={(onRate ? row.rateReason : cell?.reason) ?? ''}
          editable={data.editable}
          onSave={(reason) => void saveReason(reason)}
        />
      )}
      {trace && (
        <>
          <TraceTree key={`${row.id} ${year}`} trace={trace} label={label} openTo={4} name={t(situationText.why)} />
          <div>
            <Button
              size="compact-xs"
              leftSection={<IconCopy size="0.875rem" aria-hidden />}
              onClick={() => void copy()}
            >
              {t(situationText.copyWhy)}
            </Button>
          </div>
        </>
      )}
      <p>{t(situationText.overlap)}</p>
    </>
  )
}

function Reason(props: {
  readonly text: string
  readonly editable: boolean
  readonly onSave: (reason: string) => void
}) {
  const t = useText()
  const [typed, setTyped] = useState(props.text)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        props.onSave(typed)
      }}
    >
      <Textarea
        label={t(situationText.reason)}
        value={typed}
        maxLength={1000}
        autosize
        disabled={!props.editable}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {props.editable && typed !== props.text && (
        <Button type="submit" size="compact-sm" mt="xs">
          {t(situationText.saveReason)}
        </Button>
      )}
    </form>
  )
}
