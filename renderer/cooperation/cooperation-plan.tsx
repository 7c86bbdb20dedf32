import { Button, NativeSelect } from '@mantine/core'
import type { OutputOf } from '#shared/contract/api.ts'
import { cooperationText } from '#shared/cooperation/cooperation-page-text.ts'
import { cooperationTraceText } from '#shared/cooperation/cooperation-trace-text.ts'
import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import { sortedByText } from '#shared/kernel/collation.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { WorkProgress, type Work } from '#renderer/app/job.tsx'
import { UnknownInputs } from '#renderer/app/unknown-inputs.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { PlainTable } from '#renderer/ui/plain-table.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { seenText, type Asked } from './cooperation-figures.ts'
import { CooperationPins } from './cooperation-pins.tsx'
import styles from './cooperation.module.css'

const words = { ...costingTraceText, ...cooperationTraceText }

export type Plan = OutputOf<'cooperation.plan'>

/** The least-cost plan of the region: what is fixed, the work, and what came of it. */
export function CooperationPlan(props: {
  readonly asked: Asked
  readonly work: Work<'cooperation.plan'>
  readonly pins: Parameters<typeof CooperationPins>[0]['pins']
  readonly onBorrow: (municipality: string | null) => void
  readonly map: React.ReactNode
}) {
  const t = useText()
  const { names, programme } = useWorkspace()
  const { asked, work, pins, map } = props
  const shown = work.asked?.service === asked.service && work.asked.year === asked.year ? work.result : undefined
  return (
    <>
      <SideHeading>
        {names.service(asked.service)} · {asked.year}
      </SideHeading>
      <p className={styles['small']}>{t(cooperationText.planHint)}</p>
      <NativeSelect
        size="xs"
        label={t(cooperationText.borrow)}
        value={asked.borrow ?? ''}
        data={[
          { value: '', label: t(cooperationText.borrowNone) },
          ...sortedByText(
            programme.municipalities.map(({ id }) => ({ value: id, label: names.municipality(id) })),
            (option) => option.label,
          ),
        ]}
        onChange={(event) => props.onBorrow(event.currentTarget.value || null)}
      />
      <div>
        <Button variant="filled" size="compact-sm" disabled={work.running} onClick={() => void work.start(asked)}>
          {t(cooperationText.planStart)}
        </Button>
      </div>
      {work.job !== undefined && <WorkProgress job={work.job} />}
      {work.problem && <ProblemBox problem={work.problem} />}
      {shown && (
        <>
          <Outcome plan={shown} />
          {map}
        </>
      )}
      <CooperationPins service={asked.service} pins={pins} />
    </>
  )
}

function Outcome({ plan }: { readonly plan: Plan }) {
  const t = useText()
  const { names } = useWorkspace()
  const lens = usePreferences().preferences.currency
  const money = (minor: number): string => seenText(minor, plan.currency, lens)
  const name = (id: string): string => names.municipality(id)
  const saving = plan.aloneMinor === null ? null : plan.aloneMinor - plan.totalMinor
  return (
    <>
      <p className={styles['strong']} role="status">
        {t(cooperationText.planTotal, money(plan.totalMinor))}{' '}
        {saving === null
          ? t(cooperationText.savesUnknown)
          : saving > 0
            ? t(cooperationText.saves, money(saving))
            : t(cooperationText.savesNothing)}
      </p>
      <p className={styles['small']}>
        {plan.status === 'optimal'
          ? t(cooperationText.planOptimal)
          : plan.gap === null
            ? t(cooperationText.planBestUnknown)
            : t(cooperationText.planBest, `${formatNumber(plan.gap * 100, { decimals: 2 })} %`)}{' '}
        {t(cooperationText.planTook, formatNumber(plan.seconds, { decimals: 1 }))}
      </p>
      <div className={styles['whole']}>
        <PlainTable
          label={t(cooperationText.plan)}
          columns={[
            { id: 'host', title: t(cooperationText.host) },
            { id: 'serves', title: t(cooperationText.serves) },
            { id: 'cost', title: t(cooperationText.cost), numeric: true },
          ]}
          rows={plan.groups.map((group) => ({
            id: group.host,
            cells: {
              host: name(group.host),
              serves: group.members
                .filter((m) => m !== group.host)
                .map(name)
                .join(', '),
              cost: money(group.minor),
            },
          }))}
        />
      </div>
      {plan.notHosts.length > 0 && (
        <details className={styles['small']}>
          <summary>{t(cooperationText.notHosts, plan.notHosts.length)}</summary>
          <UnknownInputs missing={plan.notHosts.flatMap(({ missing }) => missing)} words={words} />
        </details>
      )}
      {plan.leftOut
        .filter(({ why }) => why === 'clients-unknown')
        .map(({ municipality }) => (
          <p key={municipality} className={styles['small']}>
            {t(cooperationText.leftUnknown, name(municipality))}
          </p>
        ))}
    </>
  )
}
