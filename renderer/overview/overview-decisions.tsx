import { Progress } from '@mantine/core'
import { decisionText } from '#shared/development/development-text.ts'
import { decisions as allDecisions } from '#shared/development/development-choices.ts'
import { decisionShare } from '#shared/overview/overview-decisions.ts'
import { overviewText as words } from '#shared/overview/overview-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import styles from './overview.module.css'

/** How many services are kept, improved, established … */
export function OverviewDecisions({ decisions }: { readonly decisions: Readonly<Record<string, number>> }) {
  const t = useText()
  const rows = [
    { id: 'none', name: t(words.noDecision) },
    ...allDecisions.map((id) => ({ id, name: t(decisionText[id]) })),
  ].filter(({ id }) => (decisions[id] ?? 0) > 0)
  return (
    <Panel title={t(words.decisions)} grow>
      <dl className={styles['decisions']}>
        {rows.map(({ id, name }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <Progress
                value={decisionShare(decisions, id)}
                size="0.4375rem"
                color={id === 'none' ? 'var(--warn-line)' : 'var(--accent-fill)'}
                aria-hidden
              />
              <span>{decisions[id]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
