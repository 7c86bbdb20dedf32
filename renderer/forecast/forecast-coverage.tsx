import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { percentOfShare, shareOfPercent } from '#shared/forecast/forecast-groups.ts'
import type { Coverage } from '#shared/forecast/forecast-contract.ts'
import { coverageText } from '#shared/forecast/forecast-coverage-text.ts'
import { parseNumber } from '#shared/kernel/number-parse.ts'
import { plainNumber } from '#shared/kernel/number-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useTraceNames } from '#renderer/app/trace-names.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { hasLeft, useDraft } from '#renderer/ui/use-draft.ts'
import { GroupSizes } from './forecast-group-sizes.tsx'
import type { ServiceRow } from './forecast-rows.ts'
import styles from './forecast.module.css'

/** Typed per cent as a share of one; undefined when it is none. */
function readShare(typed: string): number | undefined {
  const parsed = parseNumber(typed, { ambiguous: 'decimal' })
  if (parsed.kind !== 'number') return undefined
  const share = shareOfPercent(parsed.value)
  return share >= 0 && share <= 1 ? share : undefined
}

/** The four fields as they are typed. */
interface Typed {
  readonly firstYear: string
  readonly first: string
  readonly lastYear: string
  readonly last: string
}

interface CoverageProps {
  readonly row: ServiceRow
  readonly who: { readonly municipality?: string }
  readonly editable: boolean
  readonly years: readonly number[]
}

/** From which part of the target group to which, for all groups or for one of them, and what one per cent means in people. */
export function ForecastCoverage(props: CoverageProps) {
  const t = useText()
  const names = useTraceNames()
  const { row, who } = props
  const { groups, coverage } = row.forecast
  const [chosen, setChosen] = useState('')
  const group = groups.find((one) => one.group === chosen)
  return (
    <>
      <h3 className={styles['part']}>{t(coverageText.coverage)}</h3>
      <p className={styles['small']}>{t(coverageText.coverageHint)}</p>
      {groups.length > 1 && (
        <NativeSelect
          label={t(coverageText.coverageOf)}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: '', label: t(coverageText.coverageOfAll) },
            ...groups.map((one) => ({
              value: one.group,
              label: `${one.group} ${names.group(one.group)}${one.coverage ? ` – ${t(coverageText.coverageOwn)}` : ''}`,
            })),
          ]}
        />
      )}
      <CoverageForm
        key={`${chosen} ${JSON.stringify(group?.coverage ?? coverage)}`}
        {...props}
        {...(group ? { group: group.group } : {})}
        now={group ? group.coverage : coverage}
        otherwise={coverage}
      />
      <GroupSizes row={row} who={who} />
    </>
  )
}

function CoverageForm(
  props: CoverageProps & {
    readonly group?: string
    readonly now: Coverage | null
    /** What holds for the group while it has none of its own. */
    readonly otherwise: Coverage | null
  },
) {
  const t = useText()
  const notify = useNotify()
  const setCoverage = useCommand('forecast.setCoverage')
  const scenario = useScenario()
  const { row, editable, years, group, now } = props
  const start = now ?? props.otherwise
  const of = group === undefined ? {} : { group }
  const shown = (share: number | undefined): string => (share === undefined ? '' : plainNumber(percentOfShare(share)))
  const stored = JSON.stringify({
    firstYear: String(start?.firstYear ?? years[0] ?? ''),
    first: shown(start?.first),
    lastYear: String(start?.lastYear ?? years.at(-1) ?? ''),
    last: shown(start?.last),
  } satisfies Typed)
  const { open } = useWorkspace()
  const draft = useDraft(`coverage ${open.id} ${scenario} ${row.service} ${group ?? ''}`, stored)
  const typed = JSON.parse(draft.typed) as Typed
  const { firstYear, first, lastYear, last } = typed
  const type = (part: Partial<Typed>): void => draft.type(JSON.stringify({ ...typed, ...part }))
  const dirty = draft.typed !== stored
  const sent = useRef<string | undefined>(undefined)
  // What waits from before is said to be wrong at once.
  const [tried, setTried] = useState(dirty)
  const wrong = (typed: string): string | undefined =>
    tried && readShare(typed) === undefined ? t(coverageText.coverageBad) : undefined

  const save = async (): Promise<void> => {
    setTried(true)
    const a = readShare(first)
    const b = readShare(last)
    if (a === undefined || b === undefined || sent.current === draft.typed) return
    sent.current = draft.typed
    const coverage = { firstYear: Number(firstYear), first: a, lastYear: Number(lastYear), last: b }
    const reply = await setCoverage({ scenario, service: row.service, coverage, ...of })
    sent.current = undefined
    if (reply.ok) draft.forget()
    else notify.problem(reply.problem)
  }
  /** Going on to something else stores what is whole; what is not waits at the service. */
  const leave = (): void => {
    if (!dirty) return
    if (readShare(first) === undefined || readShare(last) === undefined) {
      notify.refused(t(coverageText.coverageWaits, row.name))
    }
    void save()
  }
  const clear = async (): Promise<void> => {
    const reply = await setCoverage({ scenario, service: row.service, coverage: null, ...of })
    if (reply.ok) draft.forget()
    else notify.problem(reply.problem)
  }
  const options = years.map(String)
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onBlur={(event) => hasLeft(event) && leave()}
    >
      {group !== undefined && now === null && <p className={styles['small']}>{t(coverageText.coverageAsAll)}</p>}
      <div className={styles['pair']}>
        <NativeSelect
          label={t(coverageText.firstYear)}
          value={firstYear}
          disabled={!editable}
          data={options}
          onChange={(event) => type({ firstYear: event.currentTarget.value })}
        />
        <TextInput
          label={t(coverageText.share)}
          value={first}
          disabled={!editable}
          inputMode="decimal"
          error={wrong(first)}
          onChange={(event) => type({ first: event.currentTarget.value })}
        />
        <NativeSelect
          label={t(coverageText.lastYear)}
          value={lastYear}
          disabled={!editable}
          data={options.filter((y) => y >= firstYear)}
          onChange={(event) => type({ lastYear: event.currentTarget.value })}
        />
        <TextInput
          label={t(coverageText.share)}
          value={last}
          disabled={!editable}
          inputMode="decimal"
          error={wrong(last)}
          onChange={(event) => type({ last: event.currentTarget.value })}
        />
      </div>
      {editable && (
        <div className={styles['buttons']}>
          <Button type="submit" size="compact-sm">
            {t(coverageText.saveCoverage)}
          </Button>
          {now !== null && (
            <Button size="compact-sm" variant="subtle" onClick={() => void clear()}>
              {t(group === undefined ? coverageText.clearCoverage : coverageText.clearGroupCoverage)}
            </Button>
          )}
        </div>
      )}
    </form>
  )
}
