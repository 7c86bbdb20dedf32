import { methodText } from '#shared/forecast/forecast-text.ts'
import { formatNumber, formatPercent } from '#shared/kernel/number-text.ts'
import type { ScenarioDifference } from '#shared/scenario/scenario-contract.ts'
import { scenarioText } from '#shared/scenario/scenario-text.ts'
import { goTo } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText, type Translate } from '#renderer/ui/language-context.tsx'
import { PlainTable } from '#renderer/ui/plain-table.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { nameOfScenario, type ScenarioList } from './scenario-names.ts'
import styles from './scenario.module.css'

const fields = {
  method: scenarioText.method,
  coverage: scenarioText.coverage,
  clients: scenarioText.clientsOf,
  capacity: scenarioText.capacity,
  startYear: scenarioText.startYear,
} as const

function said(field: ScenarioDifference['field'], value: string | null, t: Translate): string {
  if (value === null) return ''
  if (value === 'unknown') return t(scenarioText.notKnown)
  if (value === 'not-planned') return t(scenarioText.notPlanned)
  if (value === 'not-limited') return t(scenarioText.notLimited)
  if (value === 'method') return t(scenarioText.byMethod)
  if (field === 'method') return t(methodText[value as keyof typeof methodText])
  if (field === 'startYear') return value
  if (field !== 'coverage') return formatNumber(Number(value))
  return value
    .split('; ')
    .map((point) => {
      const [year = '', share = ''] = point.split(': ')
      return `${year}: ${formatPercent(Number(share))}`
    })
    .join(' → ')
}

/** Every stored cell of a scenario beside the inherited value; a row leads to its place. */
export function ScenarioDifferences(props: {
  readonly list: ScenarioList
  readonly scenario: string
  readonly who: { readonly municipality?: string }
}) {
  const t = useText()
  const { names } = useWorkspace()
  const { list, scenario, who } = props
  const { data } = useQuery('scenario.differences', { ...who, scenario })
  const rows = data ?? []
  return (
    <>
      <SideHeading>{t(scenarioText.differencesTitle, nameOfScenario(list, scenario, t))}</SideHeading>
      {rows.length === 0 ? (
        <p className={styles['small']}>{t(scenarioText.noDifferences)}</p>
      ) : (
        <PlainTable
          label={t(scenarioText.differencesTitle, nameOfScenario(list, scenario, t))}
          columns={[
            { id: 'what', title: t(scenarioText.field) },
            { id: 'here', title: t(scenarioText.here), numeric: true },
            { id: 'above', title: t(scenarioText.above), numeric: true },
          ]}
          onOpen={(id) => {
            const row = rows[Number(id)]
            if (row) goTo('forecast', { service: row.service, year: row.year, field: row.field, m: who.municipality })
          }}
          rows={rows.map((row, at) => ({
            id: String(at),
            cells: {
              what: `${names.service(row.service)}: ${t(fields[row.field])}${row.group === null ? '' : ` ${row.group}`}${row.year === null ? '' : ` ${row.year}`}`,
              here: said(row.field, row.value, t),
              above: said(row.field, row.above, t),
            },
          }))}
        />
      )}
    </>
  )
}
