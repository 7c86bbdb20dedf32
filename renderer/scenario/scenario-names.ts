import type { OutputOf } from '#shared/contract/api.ts'
import { scenarioText, standingText } from '#shared/scenario/scenario-text.ts'
import { isStanding } from '#shared/scenario/scenario.ts'
import { formatDate } from '#shared/kernel/date-text.ts'
import type { Translate } from '#renderer/ui/language-context.tsx'

export type ScenarioList = OutputOf<'scenario.list'>
export type ScenarioItem = ScenarioList['scenarios'][number]

export function nameOfScenario(list: ScenarioList, id: string, t: Translate): string {
  if (isStanding(id)) return t(standingText[id])
  return list.scenarios.find((row) => row.id === id)?.name ?? id
}

/** Everything that can stand on one side of a comparison. */
export function sides(list: ScenarioList, t: Translate): { value: string; label: string }[] {
  return [
    ...list.scenarios.map((row) => ({ value: `scenario:${row.id}`, label: nameOfScenario(list, row.id, t) })),
    ...list.baselines.map((row) => ({
      value: `baseline:${row.id}`,
      label: `${row.name} – ${t(scenarioText.frozen, nameOfScenario(list, row.scenario, t), formatDate(row.frozenAt))}`,
    })),
  ]
}
