import { IconCircleCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import { groupFindings, isOpen, type Finding } from '#shared/overview/overview-findings.ts'
import { overviewText as words } from '#shared/overview/overview-text.ts'
import type { Params } from '#renderer/app/navigation.tsx'
import { Teaching } from '#renderer/ui/empty-state.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { CountBadge } from '#renderer/ui/tag.tsx'
import { OverviewFindingGroup } from './overview-finding-group.tsx'
import styles from './overview.module.css'

const severities = ['must', 'explain', 'note'] as const

/** What is left to do, each line a way to the very cell. */
export function OverviewFindings(props: { readonly findings: readonly Finding[]; readonly asked: Params }) {
  const t = useText()
  const open = useMemo(() => props.findings.filter(isOpen), [props.findings])
  const groups = useMemo(() => groupFindings(open), [open])
  const explained = useMemo(() => groupFindings(props.findings.filter((f) => !isOpen(f))), [props.findings])
  return (
    <Panel title={t(words.whatIsMissing)} grow flush>
      <div
        className={styles['findings']}
        tabIndex={groups.length > 0 ? 0 : -1}
        role="group"
        aria-label={t(words.whatIsMissing)}
      >
        {groups.length === 0 && (
          <Teaching icon={<IconCircleCheck size="1.5rem" aria-hidden />} title={t(words.noFindings)}>
            {t(words.noFindingsHint)}
          </Teaching>
        )}
        {severities.map((severity) => {
          const ofSeverity = groups.filter((group) => group.severity === severity)
          if (ofSeverity.length === 0) return null
          return (
            <section key={severity} className={styles['severity']} data-severity={severity}>
              <h3>
                {t(words[severity])} <CountBadge count={open.filter((f) => f.severity === severity).length} />
              </h3>
              <ul>
                {ofSeverity.map((group) => (
                  <OverviewFindingGroup key={group.rule} group={group} asked={props.asked} />
                ))}
              </ul>
            </section>
          )
        })}
        {explained.length > 0 && (
          <section className={styles['severity']} data-severity="note">
            <h3>
              {t(words.explained)} <CountBadge count={props.findings.length - open.length} />
            </h3>
            <ul>
              {explained.map((group) => (
                <OverviewFindingGroup key={group.rule} group={group} asked={props.asked} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Panel>
  )
}
