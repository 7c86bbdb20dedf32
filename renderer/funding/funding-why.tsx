import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import { forecastTraceText } from '#shared/forecast/forecast-trace-text.ts'
import { fundingText } from '#shared/funding/funding-text.ts'
import { fundingTraceText } from '#shared/funding/funding-trace-text.ts'
import { traceAsText, traceLabelText } from '#shared/kernel/trace-text.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useTraceNames } from '#renderer/app/trace-names.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { BigFigure, SideHeading } from '#renderer/ui/side-panel.tsx'
import { TraceTree } from '#renderer/ui/trace-tree.tsx'
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
  const language = useLanguage()
  const notify = useNotify()
  const lens = usePreferences().preferences.currency
  const { names } = useWorkspace()
  const scenario = useScenario()
  const { row, year, part, who } = props
  const { data } = useQuery('funding.explain', { ...who, scenario, service: row.service, year, part })
  const traceNames = useTraceNames(row.lines)
  const label = (node: Trace): string => traceLabelText(words, node, language, traceNames)
  const figure = row.years.find((y) => y.year === year)?.[part] ?? 'unknown'
  const copy = async (trace: Trace): Promise<void> => {
    await navigator.clipboard.writeText(`${names.service(row.service)}\n${traceAsText(trace, language, label)}`)
    notify.done(t(fundingText.copied))
  }
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
        <>
          <TraceTree
            key={`${row.service} ${year} ${part}`}
            trace={data}
            label={label}
            openTo={2}
            name={t(fundingText.why)}
          />
          <div>
            <Button
              size="compact-xs"
              leftSection={<IconCopy size="0.875rem" aria-hidden />}
              onClick={() => void copy(data)}
            >
              {t(fundingText.copyWhy)}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
