import { costingText } from '#shared/costing/costing-text.ts'
import { CellHistory } from '#renderer/app/cell-history.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { CostingBasisFields } from './costing-basis.tsx'
import { CostingPrices } from './costing-prices.tsx'
import { CostingTemplate } from './costing-template.tsx'
import type { CostLines, CostPlace, CostService, Who } from './costing-types.ts'
import { CostingWhy } from './costing-why.tsx'

export const sideTabs = ['why', 'basis', 'prices'] as const
export type SideTabId = (typeof sideTabs)[number]

export interface SideProps {
  readonly service: CostService
  readonly lines: CostLines | undefined
  readonly place: CostPlace
  readonly who: Who
  /** Constant prices of this year; undefined: nominal. */
  readonly base: number | undefined
  readonly editable: boolean
}

/** The panel at the right: why this amount, what the drivers rest on, documented prices. */
export function CostingSide(props: SideProps & { readonly tab: SideTabId; readonly onTab: (tab: SideTabId) => void }) {
  const t = useText()
  const { tab, onTab, ...side } = props
  const { data: catalogue } = useQuery(
    'programme.service',
    { service: side.service.service },
    { changedBy: ['programme', 'workspace'] },
  )
  const detail = catalogue?.code === side.service.service ? catalogue : undefined
  return (
    <SidePanel
      label={t(costingText.side)}
      active={tab}
      onChange={(id) => onTab(sideTabs.find((known) => known === id) ?? 'why')}
      tabs={[
        {
          id: 'why',
          title: t(costingText.why),
          content: (
            <>
              <CostingWhy {...side} catalogue={detail} />
              <LineHistory {...side} />
            </>
          ),
        },
        { id: 'basis', title: t(costingText.basis), content: <CostingBasisFields {...side} catalogue={detail} /> },
        {
          id: 'prices',
          title: t(costingText.prices),
          badge: detail?.unitCosts.length ?? 0,
          content: (
            <>
              <CostingTemplate service={side.service.service} who={side.who} editable={side.editable} />
              <CostingPrices {...side} catalogue={detail} />
            </>
          ),
        },
      ]}
    />
  )
}

/** The columns of a line that a person fills in, by the names that the history has for them. */
const filledIn: Readonly<Record<string, string>> = {
  name: 'name',
  kind: 'kind',
  category: 'category',
  driver: 'driver',
  quantity: 'quantity',
  priceMinor: 'priceMinor',
  currency: 'currency',
  priceYear: 'priceYear',
  index: 'priceIndex',
  note: 'note',
}

/** How the selected cell of a cost line came to be what it is. */
function LineHistory({ service, place, who }: SideProps) {
  const field = filledIn[place.column ?? '']
  if (field === undefined || place.line === undefined) return null
  return (
    <CellHistory
      cell={{ ...who, table: 'costing_line', field, service: service.service, year: null, id: place.line }}
    />
  )
}
