import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import {
  IconAffiliate,
  IconChecklist,
  IconArrowsExchange,
  IconBook2,
  IconChartLine,
  IconClockHour4,
  IconCoins,
  IconGitBranch,
  IconHistory,
  IconInbox,
  IconLayoutDashboard,
  IconListDetails,
  IconMap2,
  IconPigMoney,
  IconScale,
  IconUsers,
  type IconProps,
} from '@tabler/icons-react'
import { text, type Text } from '#shared/kernel/text.ts'

/** A page of the rail. */
export interface PageEntry {
  /** The first part of the address: `#/forecast`. */
  readonly id: string
  /** The module whose word it is. */
  readonly module: string
  readonly role: 'municipality' | 'region' | 'both'
  readonly group: 'own' | 'work'
  readonly icon: ComponentType<IconProps>
  readonly title: Text
  readonly component: LazyExoticComponent<ComponentType>
  /** Fetches the page's code ahead of time. */
  readonly load: () => Promise<unknown>
  /** Shows one municipality's own figures: the region's links to it keep the municipality that is being looked at (`m`). */
  readonly perMunicipality?: true
  /** Its figures belong to a scenario, which the bar chooses. */
  readonly scenarios?: true
}

function code(load: () => Promise<ComponentType>): Pick<PageEntry, 'component' | 'load'> {
  return { component: lazy(async () => ({ default: await load() })), load }
}

/**
 * The only list of pages, in the order of the rail. To add one: `renderer/<module>/<module>-page.tsx` and a line here.
 * Pages are loaded when they are first opened.
 * @example
 * {
 *   id: 'forecast', module: 'forecast', role: 'municipality', group: 'own', icon: IconChartLine,
 *   title: text('Prognoze', 'Forecast'),
 *   ...code(async () => (await import('#renderer/forecast/forecast-page.tsx')).ForecastPage),
 * }
 */
export const pages: readonly PageEntry[] = [
  {
    id: 'overview',
    scenarios: true,
    module: 'overview',
    role: 'both',
    group: 'own',
    icon: IconLayoutDashboard,
    title: text('Pārskats', 'Overview'),
    ...code(async () => (await import('#renderer/overview/overview-page.tsx')).OverviewPage),
  },
  {
    id: 'submissions',
    module: 'region',
    role: 'region',
    group: 'own',
    icon: IconInbox,
    title: text('Iesniegumi', 'Submissions'),
    ...code(async () => (await import('#renderer/region/region-submissions-page.tsx')).SubmissionsPage),
  },
  {
    id: 'region',
    module: 'region',
    role: 'region',
    group: 'own',
    icon: IconMap2,
    title: text('Kopsavilkums', 'Totals'),
    ...code(async () => (await import('#renderer/region/region-page.tsx')).RegionPage),
  },
  {
    id: 'situation',
    perMunicipality: true,
    module: 'situation',
    role: 'both',
    group: 'own',
    icon: IconUsers,
    title: text('Situācija', 'Situation'),
    ...code(async () => (await import('#renderer/situation/situation-page.tsx')).SituationPage),
  },
  {
    id: 'model',
    perMunicipality: true,
    module: 'development',
    role: 'both',
    group: 'own',
    icon: IconListDetails,
    title: text('Modelis', 'Model'),
    ...code(async () => (await import('#renderer/development/development-page.tsx')).DevelopmentPage),
  },
  {
    id: 'forecast',
    perMunicipality: true,
    scenarios: true,
    module: 'forecast',
    role: 'both',
    group: 'own',
    icon: IconChartLine,
    title: text('Prognoze', 'Forecast'),
    ...code(async () => (await import('#renderer/forecast/forecast-page.tsx')).ForecastPage),
  },
  {
    id: 'scenarios',
    perMunicipality: true,
    scenarios: true,
    module: 'scenario',
    role: 'both',
    group: 'own',
    icon: IconGitBranch,
    title: text('Scenāriji', 'Scenarios'),
    ...code(async () => (await import('#renderer/scenario/scenario-page.tsx')).ScenarioPage),
  },
  {
    id: 'costs',
    perMunicipality: true,
    scenarios: true,
    module: 'costing',
    role: 'both',
    group: 'own',
    icon: IconCoins,
    title: text('Izmaksas', 'Costs'),
    ...code(async () => (await import('#renderer/costing/costing-page.tsx')).CostingPage),
  },
  {
    id: 'funding',
    perMunicipality: true,
    scenarios: true,
    module: 'funding',
    role: 'both',
    group: 'own',
    icon: IconPigMoney,
    title: text('Finansējums', 'Funding'),
    ...code(async () => (await import('#renderer/funding/funding-page.tsx')).FundingPage),
  },
  {
    id: 'worth',
    perMunicipality: true,
    scenarios: true,
    module: 'worth',
    role: 'both',
    group: 'own',
    icon: IconScale,
    title: text('Vai ir vērts', 'Worth'),
    ...code(async () => (await import('#renderer/worth/worth-page.tsx')).WorthPage),
  },
  {
    id: 'cooperation',
    scenarios: true,
    module: 'cooperation',
    role: 'both',
    group: 'own',
    icon: IconAffiliate,
    title: text('Sadarbība', 'Cooperation'),
    ...code(async () => (await import('#renderer/cooperation/cooperation-page.tsx')).CooperationPage),
  },
  {
    id: 'review',
    module: 'review',
    role: 'region',
    group: 'work',
    icon: IconChecklist,
    title: text('Izskatīšana', 'Review'),
    ...code(async () => (await import('#renderer/review/review-page.tsx')).ReviewPage),
  },
  {
    id: 'exchange',
    module: 'exchange',
    role: 'both',
    group: 'work',
    icon: IconArrowsExchange,
    title: text('Apmaiņa', 'Exchange'),
    ...code(async () => (await import('#renderer/exchange/exchange-page.tsx')).ExchangePage),
  },
  {
    id: 'history',
    module: 'history',
    role: 'both',
    group: 'work',
    icon: IconClockHour4,
    title: text('Vēsture', 'History'),
    ...code(async () => (await import('#renderer/history/history-page.tsx')).HistoryPage),
  },
  {
    id: 'restore',
    module: 'restore',
    role: 'both',
    group: 'work',
    icon: IconHistory,
    title: text('Atjaunošana', 'Restore'),
    ...code(async () => (await import('#renderer/restore/restore-page.tsx')).RestorePage),
  },
  {
    id: 'programme',
    module: 'programme',
    role: 'both',
    group: 'work',
    icon: IconBook2,
    title: text('Programma', 'Programme'),
    ...code(async () => (await import('#renderer/programme/programme-page.tsx')).ProgrammePage),
  },
]

/** Shown when no workspace is open; from renderer/workspace. */
export const startPage: LazyExoticComponent<ComponentType> | undefined = lazy(async () => ({
  default: (await import('#renderer/workspace/workspace-start-page.tsx')).WorkspaceStartPage,
}))

/** The help beside a page (F1); from renderer/help. */
export const helpComponent: LazyExoticComponent<ComponentType<{ readonly page: string }>> | undefined = lazy(
  async () => ({ default: (await import('#renderer/help/help.tsx')).Help }),
)
