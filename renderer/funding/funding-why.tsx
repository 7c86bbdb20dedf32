import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import { forecastTraceText } from '#shared/forecast/forecast-trace-text.ts'
import { fundingText } from '#shared/funding/funding-text.ts'
import { fundingTraceText } from '#shared/funding/funding-trace-text.ts'
import { Explanation } from '#renderer/app/explanation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { BigFigure, SideHeading } from '#renderer/ui/side-panel.tsx'
import { seenText, type FundedService, type FundingPart } from './funding-figures.ts'

const words = { ...forecastTraceText, ...costingTraceText, ...fundingTraceText }

/** Why a source pays so much, or why so much is left: down to the cost lines and the clients. */
export function FundingWhy(props: {
  readonly row: FundedService
  readonly year: number
  readonly part: FundingPart
  readonly who: { readonly municipality?: string }
}) {
  const t = useText()
  const lens = usePreferences().preferences.currency
  const { names } = useWorkspace()
  const scenario = useScenario()
  const { row, year, part, who } = props
  const { data } = useQuery('funding.explain', { ...who, scenario, service: row.service, year, part })
  const figure = row.years.find((y) => y.year === year)?.[part] ?? 'unknown'
  return (
    <>
      <SideHeading>
        {names.service(row.service)} · {year} · {t(part === 'rest' ? fundingText.restHint : fundingText[part])}
      </SideHeading>
      <BigFigure
        value={
          typeof figure === 'number'
            ? seenText(figure, year, lens)
            : t(figure === 'unknown' ? fundingText.unknown : fundingText.notPlanned)
        }
      />
      {data && (
        <Explanation
          key={`${row.service} ${year} ${part}`}
          trace={data}
          words={words}
          name={t(fundingText.why)}
          heading={names.service(row.service)}
          openTo={2}
          lines={row.lines}
        />
      )}
    </>
  )
}
