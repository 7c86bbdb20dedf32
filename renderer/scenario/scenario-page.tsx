import { Button } from '@mantine/core'
import { IconGitBranch } from '@tabler/icons-react'
import { useState } from 'react'
import { scenarioText } from '#shared/scenario/scenario-text.ts'
import { MunicipalityChoice } from '#renderer/app/municipality-choice.tsx'
import { useParams } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { ScenarioCompare } from './scenario-compare.tsx'
import { ScenarioDialog, type Asked } from './scenario-dialog.tsx'
import { ScenarioDifferences } from './scenario-differences.tsx'
import { ScenarioStarts } from './scenario-starts.tsx'
import { ScenarioListPanel } from './scenario-list.tsx'

/** Scenarios as a list, two of them side by side, and what one of them stores. */
export function ScenarioPage() {
  const t = useText()
  const { municipality } = useWorkspace()
  const params = useParams()
  const asked = municipality ?? params['m']
  if (asked === undefined) {
    return (
      <MunicipalityChoice
        page="scenarios"
        title={t(scenarioText.title)}
        purpose={t(scenarioText.state)}
        icon={<IconGitBranch size="1.5rem" aria-hidden />}
        question={t(scenarioText.chooseTitle)}
        hint={t(scenarioText.choose)}
      />
    )
  }
  return <ScenarioWork municipality={asked} key={asked} />
}

function ScenarioWork({ municipality }: { readonly municipality: string }) {
  const t = useText()
  const { role, names, programme } = useWorkspace()
  const scenario = useScenario()
  const who = role === 'region' ? { municipality } : {}
  const { data, problem } = useQuery('scenario.list', who)
  const [asked, setAsked] = useState<Asked>()
  const [tab, setTab] = useState('list')
  const [looked, setLooked] = useState<string>()
  if (!data) return problem ? <ProblemBox problem={problem} /> : null
  const shown = looked ?? scenario
  const { firstYear, lastYear } = programme.edition
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at)
  return (
    <Page
      title={t(scenarioText.title)}
      state={data.editable ? t(scenarioText.state) : t(scenarioText.readOnly, names.municipality(municipality))}
      actions={
        data.editable && (
          <>
            <Button onClick={() => setAsked({ kind: 'freeze', scenario })}>{t(scenarioText.freeze)}</Button>
            <Button variant="filled" onClick={() => setAsked({ kind: 'create', scenario })}>
              {t(scenarioText.create)}
            </Button>
          </>
        )
      }
      side={
        <SidePanel
          label={t(scenarioText.list)}
          active={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'list',
              title: t(scenarioText.title),
              content: (
                <ScenarioListPanel
                  list={data}
                  onAsk={setAsked}
                  onLook={(id) => {
                    setLooked(id)
                    setTab('differences')
                  }}
                />
              ),
            },
            {
              id: 'starts',
              title: t(scenarioText.starts),
              content: <ScenarioStarts scenario={scenario} who={who} editable={data.editable} years={years} />,
            },
            {
              id: 'differences',
              title: t(scenarioText.differencesTab),
              content: <ScenarioDifferences list={data} scenario={shown} who={who} />,
            },
          ]}
        />
      }
    >
      <ScenarioCompare list={data} who={who} scenario={scenario} />
      {asked && <ScenarioDialog asked={asked} list={data} onClose={() => setAsked(undefined)} />}
    </Page>
  )
}
