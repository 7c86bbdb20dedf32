import type { ReactNode } from 'react'
import { forecastCompareText } from '#shared/forecast/forecast-compare-text.ts'
import { forecastText } from '#shared/forecast/forecast-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { ForecastCompare } from './forecast-compare.tsx'
import { ForecastInput } from './forecast-input.tsx'
import { ForecastProblems } from './forecast-problems.tsx'
import type { Measure, ServiceRow } from './forecast-rows.ts'
import { ForecastWhy } from './forecast-why.tsx'

export const sideTabs = ['why', 'input', 'compare', 'problems'] as const
export type SideTabId = (typeof sideTabs)[number]

export interface SideProps {
  readonly row: ServiceRow
  readonly year: number
  readonly measure: Measure
  /** Whose forecast is asked for, in the region's workspace. */
  readonly who: { readonly municipality?: string }
  readonly editable: boolean
  /** The reason of this figure is asked for above, together with others. */
  readonly asked: boolean
  readonly actualYears: readonly number[]
  /** Goes to a cell of this row. */
  readonly onOpen: (columnId: string, measure?: Measure) => void
}

/** The panel at the right: why this number, what the service's forecast rests on, what is wrong with it. */
export function ForecastSide(
  props: SideProps & {
    /** Asks for the reason of what was just typed elsewhere. */
    readonly ask: ReactNode
    readonly tab: SideTabId
    readonly onTab: (tab: SideTabId) => void
  },
) {
  const t = useText()
  const { ask, tab, onTab, ...side } = props
  const { row, year, measure } = side
  const open = row.findings.length > 0 ? row.findings.length : row.forecast.missing.length
  return (
    <SidePanel
      label={t(forecastText.side)}
      active={tab}
      onChange={(id) => onTab(sideTabs.find((known) => known === id) ?? 'why')}
      tabs={[
        {
          id: 'why',
          title: t(forecastText.why),
          short: t(forecastText.whyShort),
          content: (
            <>
              {ask}
              <ForecastWhy key={`${row.service} ${year} ${measure}`} {...side} />
            </>
          ),
        },
        { id: 'input', title: t(forecastText.input), content: <ForecastInput key={row.service} {...side} /> },
        {
          id: 'compare',
          title: t(forecastCompareText.compare),
          content: <ForecastCompare key={row.service} row={row} who={side.who} />,
        },
        {
          id: 'problems',
          title: t(forecastText.problems),
          badge: open,
          content: <ForecastProblems {...side} onInput={() => onTab('input')} />,
        },
      ]}
    />
  )
}
