import { IconChartLine } from '@tabler/icons-react'
import { forecastText } from '#shared/forecast/forecast-text.ts'
import { MunicipalityChoice } from '#renderer/app/municipality-choice.tsx'
import { useText } from '#renderer/ui/language-context.tsx'

/** The region looks at one municipality at a time. */
export function ForecastChoice() {
  const t = useText()
  return (
    <MunicipalityChoice
      page="forecast"
      title={t(forecastText.title)}
      purpose={t(forecastText.purpose)}
      icon={<IconChartLine size="1.5rem" aria-hidden />}
      question={t(forecastText.chooseTitle)}
      hint={t(forecastText.choose)}
    />
  )
}
