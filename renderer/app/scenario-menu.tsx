import { Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronDown, IconGitBranch } from '@tabler/icons-react'
import { scenarioText, standingText } from '#shared/scenario/scenario-text.ts'
import { isStanding } from '#shared/scenario/scenario.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { hashOf, useParams } from './navigation.tsx'
import { useQuery } from './query.ts'
import { chooseScenario } from './scenario.tsx'
import { useScenario, useScenarioPlace } from './use-scenario.ts'
import { useWorkspace } from './workspace.tsx'
import styles from './bar.module.css'

/** Which scenario the pages show and write into. */
export function ScenarioMenu() {
  const t = useText()
  const { role } = useWorkspace()
  const { m } = useParams()
  const place = useScenarioPlace()
  const scenario = useScenario()
  const asked = role === 'municipality' || m !== undefined
  const list = useQuery('scenario.list', m === undefined ? {} : { municipality: m }, {
    when: asked,
    changedBy: ['scenario', 'forecast', 'exchange', 'workspace'],
  })
  const scenarios = list.data?.scenarios ?? []
  const shown = scenarios.find((row) => row.id === scenario)
  const nameOf = (row: { readonly id: string; readonly name: string | null }): string =>
    row.name ?? (isStanding(row.id) ? t(standingText[row.id]) : row.id)
  if (!asked || scenarios.length === 0) return null
  return (
    <Menu position="bottom-start" width="18rem">
      <Menu.Target>
        <Button
          className={styles['scenario'] ?? ''}
          variant={scenario === 'base' ? 'default' : 'light'}
          rightSection={<IconChevronDown size="0.875rem" aria-hidden />}
        >
          <IconGitBranch size="0.875rem" aria-hidden className={styles['scenarioSign']} />
          <span className={styles['scenarioWord']}>{`${t(scenarioText.menu)}: `}</span>
          <strong>{nameOf(shown ?? { id: 'base', name: null })}</strong>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {scenarios.map((row) => (
          <Menu.Item
            key={row.id}
            onClick={() => chooseScenario(place, row.id)}
            leftSection={row.id === (shown?.id ?? 'base') ? <IconCheck size="0.875rem" aria-hidden /> : <span />}
            rightSection={row.differences > 0 ? t(scenarioText.differences, row.differences) : undefined}
          >
            {nameOf(row)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component="a" href={hashOf('scenarios', { m })}>
          {t(scenarioText.manage)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
