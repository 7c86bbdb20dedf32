import { Select } from '@mantine/core'
import { IconCoins } from '@tabler/icons-react'
import { compareTexts } from '#shared/kernel/collation.ts'
import { costingText } from '#shared/costing/costing-text.ts'
import { goTo } from '#renderer/app/navigation.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Teaching } from '#renderer/ui/empty-state.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Panel } from '#renderer/ui/panel.tsx'

/** The region looks at one municipality's costs at a time. */
export function CostingChoice() {
  const t = useText()
  const { programme, names } = useWorkspace()
  const options = programme.municipalities
    .map((m) => ({ value: m.id, label: names.municipality(m.id) }))
    .sort((a, b) => compareTexts(a.label, b.label))
  return (
    <Page title={t(costingText.title)} state={t(costingText.purpose)}>
      <Panel grow>
        <Teaching
          icon={<IconCoins size="2rem" aria-hidden />}
          title={t(costingText.chooseTitle)}
          action={
            <Select
              aria-label={t(costingText.chooseMunicipality)}
              placeholder={t(costingText.chooseMunicipality)}
              data={options}
              searchable
              onChange={(id) => id !== null && goTo('costs', { m: id })}
            />
          }
        >
          {t(costingText.choose)}
        </Teaching>
      </Panel>
    </Page>
  )
}
