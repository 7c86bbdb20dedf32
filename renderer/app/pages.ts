import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { IconLayoutDashboard, IconListDetails, type IconProps } from '@tabler/icons-react'
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
}

/**
 * The only list of pages, in the order of the rail. To add one: `renderer/<module>/<module>-page.tsx` and a line here.
 * Pages are loaded when they are first opened.
 * @example
 * {
 *   id: 'forecast', module: 'forecast', role: 'municipality', group: 'own', icon: IconChartLine,
 *   title: text('Prognoze', 'Forecast'),
 *   component: lazy(async () => ({ default: (await import('#renderer/forecast/forecast-page.tsx')).ForecastPage })),
 * }
 */
export const pages: readonly PageEntry[] = [
  {
    id: 'overview',
    module: 'overview',
    role: 'both',
    group: 'own',
    icon: IconLayoutDashboard,
    title: text('Pārskats', 'Overview'),
    component: lazy(async () => ({ default: (await import('#renderer/overview/overview-page.tsx')).OverviewPage })),
  },
  {
    id: 'model',
    module: 'development',
    role: 'both',
    group: 'own',
    icon: IconListDetails,
    title: text('Modelis', 'Model'),
    component: lazy(async () => ({
      default: (await import('#renderer/development/development-page.tsx')).DevelopmentPage,
    })),
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
