import { IconUsers } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { situationText } from '#shared/situation/situation-text.ts'
import { MunicipalityChoice } from '#renderer/app/municipality-choice.tsx'
import { useParams } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import type { CellAddress } from '#renderer/ui/grid-types.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { SituationGroups } from './situation-groups.tsx'
import { SituationServices } from './situation-services.tsx'
import { SituationWhy } from './situation-why.tsx'

/** How many people each target group has, and which services exist already. */
export function SituationPage() {
  const t = useText()
  const { municipality } = useWorkspace()
  const params = useParams()
  const asked = municipality ?? params['m']
  if (asked !== undefined) return <SituationWork municipality={asked} key={asked} />
  return (
    <MunicipalityChoice
      page="situation"
      title={t(situationText.title)}
      purpose={t(situationText.purpose)}
      icon={<IconUsers size="1.5rem" aria-hidden />}
      question={t(situationText.chooseTitle)}
      hint={t(situationText.choose)}
    />
  )
}

function SituationWork({ municipality }: { readonly municipality: string }) {
  const t = useText()
  const { role, names } = useWorkspace()
  const { group: linked } = useParams()
  const who = role === 'region' ? { municipality } : {}
  const { data, problem } = useQuery('situation.read', who)
  const [view, setView] = useState<'needs' | 'services'>('needs')
  const [selected, setSelected] = useState<CellAddress>()
  const [focus, setFocus] = useState<CellAddress>()
  useEffect(() => {
    if (linked === undefined) return
    setFocus({ rowId: linked, columnId: 'rate' })
    setSelected({ rowId: linked, columnId: 'rate' })
  }, [linked])
  if (!data) return problem ? <ProblemBox problem={problem} /> : null
  return (
    <Page
      title={t(situationText.title)}
      state={data.editable ? t(situationText.state) : t(situationText.readOnly, names.municipality(municipality))}
      actions={
        <Toggle
          label={t(situationText.view)}
          value={view}
          onChange={setView}
          options={[
            { value: 'needs', label: t(situationText.needs) },
            { value: 'services', label: t(situationText.services) },
          ]}
        />
      }
      {...(view === 'needs'
        ? {
            side: (
              <SidePanel
                label={t(situationText.why)}
                tabs={[
                  {
                    id: 'why',
                    title: t(situationText.why),
                    content: <SituationWhy data={data} selected={selected} who={who} />,
                  },
                ]}
              />
            ),
          }
        : {})}
    >
      {view === 'needs' ? (
        <SituationGroups data={data} focus={focus} onSelect={setSelected} />
      ) : (
        <SituationServices who={who} />
      )}
    </Page>
  )
}
