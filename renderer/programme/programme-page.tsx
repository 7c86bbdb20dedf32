import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { editionText } from '#shared/edition/edition-page-text.ts'
import { programmeText } from '#shared/programme/programme-text.ts'
import { goTo, useParams } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { SidePanel, type SideTab } from '#renderer/ui/side-panel.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { TimelineDescription } from './programme-course-side.tsx'
import { ProgrammeCourse } from './programme-course.tsx'
import { ProgrammeEdit } from './programme-edit.tsx'
import { ProgrammeEsf } from './programme-esf.tsx'
import { GroupDescription, ProgrammeGroups } from './programme-groups.tsx'
import { ParameterDescription, ProgrammeParameters } from './programme-parameters.tsx'
import { ProgrammePublish } from './programme-publish.tsx'
import { ProgrammePopulation } from './programme-population.tsx'
import { ServiceCosts, ServiceDescription } from './programme-service-side.tsx'
import { ProgrammeServices } from './programme-services.tsx'
import { StatusKey } from './programme-status.tsx'
import styles from './programme.module.css'

const sections = ['services', 'groups', 'parameters', 'population', 'course', 'esf'] as const
type Section = (typeof sections)[number]

/** The catalogue and everything else that the programme brings: services, groups, year series, course, calls; read only. */
export function ProgrammePage() {
  const t = useText()
  const { programme, role } = useWorkspace()
  const { data: editions } = useQuery('edition.read', {}, { changedBy: ['programme', 'edition'] })
  const [publishing, setPublishing] = useState(false)
  const params = useParams()
  const section = sections.find((s) => s === params['section']) ?? 'services'
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<Partial<Record<Section, string>>>({})
  const service = params['service'] ?? chosen.services ?? programme.services[0]?.code
  const id = section === 'services' ? service : chosen[section]

  const choose = (of: Section) => (next: string) => {
    setChosen((before) => ({ ...before, [of]: next }))
    if (of === 'services') goTo('programme', { service: next }, { replace: true })
  }
  const empty = t(programmeText.nothingFound, search)
  const counts: Record<Section, string> = {
    services: t(programmeText.services),
    groups: t(programmeText.groups),
    parameters: t(programmeText.parameters),
    population: t(programmeText.population),
    course: t(programmeText.course),
    esf: t(programmeText.esf),
  }

  return (
    <Page
      title={t(programmeText.titleFound, programme.services.length)}
      state={t(programmeText.state)}
      actions={
        <>
          <TextInput
            className={styles['search'] ?? ''}
            size="xs"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            placeholder={t(programmeText.search)}
            aria-label={t(programmeText.search)}
            leftSection={<IconSearch size="0.875rem" aria-hidden />}
          />
          {role === 'region' && editions && (
            <Button onClick={() => setPublishing(true)}>{t(editionText.publish)}</Button>
          )}
        </>
      }
      side={<ProgrammeSide section={section} id={id} />}
      statusLeft={
        <>
          <span>{t(editionText.current, editions?.serial ?? programme.edition.serial, programme.edition.round)}</span>
          {editions && editions.draft.count > 0 && <span>{t(editionText.draft, editions.draft.count)}</span>}
        </>
      }
    >
      <div className={styles['bar']}>
        <Toggle
          label={t(programmeText.sections)}
          value={section}
          onChange={(next) => goTo('programme', next === 'services' ? {} : { section: next }, { replace: true })}
          options={sections.map((value) => ({ value, label: counts[value] }))}
        />
      </div>
      {section === 'services' && (
        <ProgrammeServices search={search} selected={service} onSelect={choose('services')} empty={empty} />
      )}
      {section === 'groups' && <ProgrammeGroups search={search} onSelect={choose('groups')} empty={empty} />}
      {section === 'parameters' && (
        <ProgrammeParameters search={search} onSelect={choose('parameters')} empty={empty} />
      )}
      {section === 'population' && <ProgrammePopulation search={search} empty={empty} />}
      {section === 'course' && <ProgrammeCourse search={search} onSelect={choose('course')} empty={empty} />}
      {publishing && editions && <ProgrammePublish editions={editions} onClose={() => setPublishing(false)} />}
      {section === 'esf' && <ProgrammeEsf search={search} onSelect={choose('esf')} empty={empty} />}
    </Page>
  )
}

function ProgrammeSide({ section, id }: { readonly section: Section; readonly id: string | undefined }) {
  const t = useText()
  const { role } = useWorkspace()
  const code = section === 'services' ? id : undefined
  const { data } = useQuery(
    'programme.service',
    { service: code ?? '' },
    { when: code !== undefined, changedBy: ['programme'] },
  )
  const teach = <p className={styles['quiet']}>{t(programmeText.choose)}</p>
  const tabs: SideTab[] = []
  if (section === 'services') {
    tabs.push({
      id: 'detail',
      title: t(programmeText.detail),
      content: data ? <ServiceDescription service={data} /> : teach,
    })
    if (data) {
      tabs.push({
        id: 'costs',
        title: t(programmeText.costs),
        badge: data.unitCosts.length,
        content: <ServiceCosts service={data} />,
      })
    }
  } else if (section !== 'population') {
    const content =
      id === undefined ? (
        teach
      ) : section === 'groups' ? (
        <GroupDescription code={id} />
      ) : section === 'parameters' ? (
        <ParameterDescription parameter={id} />
      ) : (
        <TimelineDescription id={id} />
      )
    tabs.push({ id: 'detail', title: t(programmeText.detail), content })
  }
  if (role === 'region') {
    const isChosen = id !== undefined || (section !== 'groups' && section !== 'parameters')
    const content = isChosen ? <ProgrammeEdit section={section} id={id} /> : teach
    tabs.push({ id: 'edit', title: t(editionText.edit), content })
  }
  tabs.push({ id: 'meaning', title: t(programmeText.meaning), content: <StatusKey /> })
  return <SidePanel label={t(programmeText.sidePanel)} tabs={tabs} />
}
