import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { cooperationText } from '#shared/cooperation/cooperation-page-text.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { useWork } from '#renderer/app/job.tsx'
import { useParams } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { CooperationAgreements } from './cooperation-agreements.tsx'
import type { Asked } from './cooperation-figures.ts'
import { CooperationGrid } from './cooperation-grid.tsx'
import { CooperationMap, type MapGroup } from './cooperation-map.tsx'
import { CooperationPlan } from './cooperation-plan.tsx'
import { CooperationSettings } from './cooperation-settings.tsx'
import { CooperationResult, CooperationTogether } from './cooperation-together.tsx'
import { CooperationWhy } from './cooperation-why.tsx'
import styles from './cooperation.module.css'

/** Services that one municipality cannot run sensibly: who is too small alone, with whom, what it saves, and what is agreed. */
export function CooperationPage() {
  const t = useText()
  const { municipality: own, role, names, programme } = useWorkspace()
  const params = useParams()
  const scenario = useScenario()
  const agreements = useQuery('cooperation.agreements', {})
  const settings = useQuery('cooperation.settings', {})
  const [pickedYear, setYear] = useState<number>()
  const [pickedService, setService] = useState<string>()
  const [borrow, setBorrow] = useState<string | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>(own === null ? [] : [own])
  const [tab, setTab] = useState('together')
  const years = agreements.data?.years ?? []
  const year = pickedYear ?? years.at(-1) ?? 0
  const service = pickedService ?? params['service'] ?? programme.services[0]?.code ?? ''
  const asked: Asked = { service, year, scenario, borrow }
  if (!agreements.data) return agreements.problem ? <ProblemBox problem={agreements.problem} /> : null
  return (
    <CooperationWork
      asked={asked}
      chosen={chosen}
      onMembers={setChosen}
      onBorrow={setBorrow}
      tab={tab}
      onTab={setTab}
      agreements={agreements.data}
      setting={settings.data?.settings.find((s) => s.service === service)}
      pins={settings.data?.pins ?? []}
      tools={
        <div className={styles['tools']}>
          {role === 'region' && (
            <NativeSelect
              size="xs"
              aria-label={t(cooperationText.service)}
              value={service}
              data={programme.services.map((s) => ({ value: s.code, label: `${s.code} ${names.service(s.code)}` }))}
              onChange={(event) => setService(event.currentTarget.value)}
            />
          )}
          <Toggle
            label={t(cooperationText.year)}
            value={String(year)}
            onChange={(to) => setYear(Number(to))}
            options={years.map((y) => ({ value: String(y), label: String(y) }))}
          />
        </div>
      }
      onService={setService}
    />
  )
}

function CooperationWork(props: {
  readonly asked: Asked
  readonly chosen: readonly string[]
  readonly onMembers: (members: readonly string[]) => void
  readonly onBorrow: (municipality: string | null) => void
  readonly tab: string
  readonly onTab: (tab: string) => void
  readonly agreements: NonNullable<ReturnType<typeof useQuery<'cooperation.agreements'>>['data']>
  readonly setting: Parameters<typeof CooperationSettings>[0]['setting']
  readonly pins: Parameters<typeof CooperationPlan>[0]['pins']
  readonly tools: React.ReactNode
  readonly onService: (service: string) => void
}) {
  const t = useText()
  const { role } = useWorkspace()
  const { asked, chosen, onMembers, agreements, setting } = props
  const { service, ...everyService } = asked
  const region = role === 'region'
  const small = useQuery('cooperation.small', region ? asked : everyService)
  const ofService = useQuery('cooperation.small', asked)
  const compared = useQuery(
    'cooperation.compare',
    {
      ...asked,
      borrow: asked.borrow !== null && chosen.includes(asked.borrow) ? asked.borrow : null,
      members: [...chosen],
    },
    { when: chosen.length > 0 },
  )
  const work = useWork('cooperation.plan')
  const together = chosen.length > 0 ? compared.data : undefined
  const rows = small.data?.rows ?? []
  const tooSmall = rows.filter((row) => row.tooSmall === true).length
  const withClients = rows.filter((row) => row.clients !== 'not-planned' && row.clients !== 0).length
  const toggle = (id: string): void => {
    if (chosen.includes(id)) onMembers(chosen.filter((m) => m !== id))
    else if (chosen.length < 12) onMembers([...chosen, id])
  }
  const smallness = new Map(
    (ofService.data?.rows ?? [])
      .filter((row) => row.clients !== 'not-planned' && row.clients !== 0)
      .map((row) => [row.municipality, row.tooSmall]),
  )
  const mapOf = (groups: readonly MapGroup[], highlighted: readonly string[]) => (
    <CooperationMap asked={asked} groups={groups} chosen={highlighted} small={smallness} onOpen={toggle} />
  )
  return (
    <Page
      title={t(cooperationText.title)}
      state={
        !small.data
          ? t(cooperationText.state)
          : region
            ? t(cooperationText.stateRegion, tooSmall, withClients)
            : tooSmall > 0
              ? t(cooperationText.stateSmall, tooSmall)
              : t(cooperationText.state)
      }
      side={
        <SidePanel
          label={t(cooperationText.title)}
          active={props.tab}
          onChange={props.onTab}
          tabs={[
            {
              id: 'together',
              title: t(cooperationText.together),
              content: (
                <CooperationTogether
                  asked={asked}
                  members={chosen}
                  map={mapOf(together?.groups ?? [], chosen)}
                  onMembers={onMembers}
                  onBorrow={props.onBorrow}
                />
              ),
            },
            ...(region
              ? [
                  {
                    id: 'plan',
                    title: t(cooperationText.plan),
                    content: (
                      <CooperationPlan
                        asked={asked}
                        work={work}
                        pins={props.pins}
                        onBorrow={props.onBorrow}
                        map={mapOf(work.result?.groups ?? [], [])}
                      />
                    ),
                  },
                ]
              : []),
            {
              id: 'why',
              title: t(cooperationText.why),
              content: <CooperationWhy asked={asked} groups={together?.groups ?? []} />,
            },
            {
              id: 'settings',
              title: t(cooperationText.settingsTab),
              content: (
                <CooperationSettings
                  key={`${service} ${JSON.stringify(setting)}`}
                  service={service}
                  currency={currencyOfYear(asked.year)}
                  setting={setting}
                />
              ),
            },
            {
              id: 'agreements',
              title: t(cooperationText.agreementsTab),
              badge: agreements.contradictions.length,
              content: <CooperationAgreements data={agreements} service={service} />,
            },
          ]}
        />
      }
    >
      <Panel grow flush>
        {props.tools}
        {small.problem && <ProblemBox problem={small.problem} />}
        {small.data && (
          <CooperationGrid
            data={small.data}
            by={region ? 'municipality' : 'service'}
            onSelect={(row) => {
              props.onService(row.service)
              if (region && chosen.length === 0) onMembers([row.municipality])
            }}
          />
        )}
      </Panel>
      {together && (
        <Panel>
          <CooperationResult data={together} />
        </Panel>
      )}
    </Page>
  )
}
