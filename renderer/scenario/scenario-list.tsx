import { formatDate } from '#shared/kernel/date-text.ts'
import { scenarioText } from '#shared/scenario/scenario-text.ts'
import { isStanding } from '#shared/scenario/scenario.ts'
import { useCommand } from '#renderer/app/query.ts'
import { chooseScenario } from '#renderer/app/scenario.tsx'
import { useScenario, useScenarioPlace } from '#renderer/app/use-scenario.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Asked } from './scenario-dialog.tsx'
import { nameOfScenario, type ScenarioItem, type ScenarioList } from './scenario-names.ts'
import styles from './scenario.module.css'

/** Scenarios with what they inherit from, then frozen plans. Deleting can be undone. */
export function ScenarioListPanel(props: {
  readonly list: ScenarioList
  readonly onAsk: (asked: Asked) => void
  readonly onLook: (scenario: string) => void
}) {
  const t = useText()
  const notify = useNotify()
  const { list, onAsk, onLook } = props
  const place = useScenarioPlace()
  const scenario = useScenario()
  const remove = useCommand('scenario.remove')
  const removeBaseline = useCommand('scenario.removeBaseline')
  const drop = async (row: ScenarioItem): Promise<void> => {
    const reply = await remove({ scenario: row.id })
    if (!reply.ok) notify.problem(reply.problem)
    else if (row.id === scenario) chooseScenario(place, 'base')
  }
  const dropBaseline = async (baseline: string): Promise<void> => {
    const reply = await removeBaseline({ baseline })
    if (!reply.ok) notify.problem(reply.problem)
  }
  const action = (label: string, act: () => void) => (
    <button type="button" className={styles['link']} onClick={act}>
      {label}
    </button>
  )
  return (
    <>
      <ul className={styles['list']}>
        {list.scenarios.map((row) => (
          <li key={row.id} data-shown={row.id === scenario}>
            <div className={styles['name']}>
              <strong>{nameOfScenario(list, row.id, t)}</strong>
              {row.id === scenario && <Tag tone="ok">{t(scenarioText.shown)}</Tag>}
            </div>
            <div className={styles['small']}>
              {row.parent !== null && t(scenarioText.inherits, nameOfScenario(list, row.parent, t))}
              {row.parent !== null && (
                <>
                  {' · '}
                  {action(t(scenarioText.differences, row.differences), () => onLook(row.id))}
                </>
              )}
            </div>
            {row.note !== null && <div className={styles['small']}>{row.note}</div>}
            <div className={styles['actions']}>
              {row.id !== scenario && action(t(scenarioText.show), () => chooseScenario(place, row.id))}
              {list.editable && action(t(scenarioText.copy), () => onAsk({ kind: 'copy', scenario: row.id }))}
              {list.editable &&
                !isStanding(row.id) &&
                action(t(scenarioText.rename), () => onAsk({ kind: 'rename', scenario: row.id }))}
              {list.editable && !isStanding(row.id) && action(t(scenarioText.remove), () => void drop(row))}
            </div>
          </li>
        ))}
      </ul>
      {list.baselines.length > 0 && <h3 className={styles['part']}>{t(scenarioText.frozenTitle)}</h3>}
      <ul className={styles['list']}>
        {list.baselines.map((row) => (
          <li key={row.id}>
            <strong>{row.name}</strong>
            <div className={styles['small']}>
              {t(scenarioText.frozen, nameOfScenario(list, row.scenario, t), formatDate(row.frozenAt))}
            </div>
            {row.note !== null && <div className={styles['small']}>{row.note}</div>}
            {list.editable && (
              <div className={styles['actions']}>{action(t(scenarioText.remove), () => void dropBaseline(row.id))}</div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
