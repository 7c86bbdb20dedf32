import { NativeSelect } from '@mantine/core'
import type { OutputOf } from '#shared/contract/api.ts'
import { scenarioText } from '#shared/scenario/scenario-text.ts'
import { perform, useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import styles from './scenario.module.css'

type Model = OutputOf<'development.read'>['rows'][number]

const begins = (row: Model): boolean =>
  row.decision === 'establish' || row.decision === 'improve' || row.decision === 'share'

/** When each service begins in a scenario: as above it, in another year, or not within the plan. */
export function ScenarioStarts(props: {
  readonly scenario: string
  readonly who: { readonly municipality?: string }
  readonly editable: boolean
  readonly years: readonly number[]
}) {
  const t = useText()
  const notify = useNotify()
  const { names } = useWorkspace()
  const { scenario, who, editable, years } = props
  const models = useQuery('development.read', who).data?.rows.filter(begins) ?? []
  const differences = useQuery('scenario.differences', { ...who, scenario }).data ?? []
  const own = new Map(
    differences.filter(({ field }) => field === 'startYear').map(({ service, value }) => [service, value]),
  )
  const set = async (service: string, value: string): Promise<void> => {
    const startYear = value === '' ? null : value === 'not-planned' ? value : Number(value)
    const reply = await perform('scenario.setStart', { scenario, service, startYear })
    if (!reply.ok) notify.problem(reply.problem)
  }
  if (scenario === 'base') return <p className={styles['small']}>{t(scenarioText.startsInModel)}</p>
  return (
    <>
      <SideHeading>{t(scenarioText.starts)}</SideHeading>
      {models.length === 0 && <p className={styles['small']}>{t(scenarioText.startsNone)}</p>}
      {models.map(({ service }) => {
        const value = own.get(service) ?? ''
        return (
          <NativeSelect
            key={service}
            size="xs"
            label={names.service(service)}
            value={value}
            disabled={!editable}
            data={[
              { value: '', label: t(scenarioText.startInherited) },
              ...years.map((year) => ({ value: String(year), label: String(year) })),
              { value: 'not-planned', label: t(scenarioText.startNever) },
            ]}
            onChange={(event) => void set(service, event.currentTarget.value)}
          />
        )
      })}
    </>
  )
}
