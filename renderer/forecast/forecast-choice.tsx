import { Select } from '@mantine/core'
import { IconChartLine } from '@tabler/icons-react'
import { compareTexts } from '#shared/kernel/collation.ts'
import { forecastText } from '#shared/forecast/forecast-text.ts'
import { goTo } from '#renderer/app/navigation.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Teaching } from '#renderer/ui/empty-state.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Panel } from '#renderer/ui/panel.tsx'

/** The region looks at one municipality's forecast at a time. */
export function ForecastChoice() {
  const t = useText()
  const { programme, names } = useWorkspace()
  const options = programme.municipalities
    .map((m) => ({ value: m.id, label: names.municipality(m.id) }))
    .sort((a, b) => compareTexts(a.label, b.label))
  return (
    <Page title={t(forecastText.title)} state={t(forecastText.purpose)}>
      <Panel grow>
        <Teaching
          icon={<IconChartLine size="2rem" aria-hidden />}
          title={t(forecastText.chooseTitle)}
          action={
            <Select
              aria-label={t(forecastText.chooseMunicipality)}
              placeholder={t(forecastText.chooseMunicipality)}
              data={options}
              searchable
              onChange={(id) => id !== null && goTo('forecast', { m: id })}
            />
          }
        >
          {t(forecastText.choose)}
        </Teaching>
      </Panel>
    </Page>
  )
}
