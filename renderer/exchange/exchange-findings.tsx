import type { OutputOf } from '#shared/contract/api.ts'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { groupFindings, type FindingGroup } from '#shared/overview/overview-findings.ts'
import { findingText } from '#shared/rules/rules-text.ts'
import { PageLink } from '#renderer/app/navigation.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import styles from './exchange.module.css'

export type Finding = OutputOf<'exchange.check'>['findings'][number]

const severities = ['must', 'explain', 'note'] as const
const mostShown = 40

/** Where a finding leads. */
export function placeOfFinding(finding: Finding): { readonly page: string; readonly params: Record<string, string> } {
  return {
    page: finding.page,
    params: {
      ...(finding.service === null ? {} : { service: finding.service }),
      ...(finding.year === null ? {} : { year: String(finding.year) }),
      ...(finding.field === null ? {} : { field: finding.field }),
    },
  }
}

/** What the rules found, the blocking ones first, each with a way to its cell. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useText()
  if (findings.length === 0) return <p className={styles['quiet']}>{t(exchangePageText.allClean)}</p>
  return severities.map((severity) => {
    const own = findings.filter((f) => f.severity === severity)
    if (own.length === 0) return null
    return (
      <section key={severity} className={styles['findings']}>
        <SideHeading>
          {t(exchangePageText[severity])} <span className={styles['quiet']}>{own.length}</span>
        </SideHeading>
        <ul>
          {groupFindings(own).map((group) => (
            <FindingGroupRow key={group.rule} group={group} />
          ))}
        </ul>
      </section>
    )
  })
}

/** One rule: said once when it says the same of every service, else once for each. */
function FindingGroupRow({ group }: { readonly group: FindingGroup }) {
  const language = useLanguage()
  const { names } = useWorkspace()
  const t = useText()
  const wordsOf = (finding: Finding): string => findingText[finding.rule]?.[language](finding.params) ?? finding.rule
  const nameOf = (finding: Finding): string =>
    finding.service === null ? t(exchangePageText.wholePlan) : `${finding.service} ${names.service(finding.service)}`
  const words = wordsOf(group.findings[0])
  if (group.findings.length > 1 && group.findings.every((finding) => wordsOf(finding) === words)) {
    return (
      <li data-severity={group.severity}>
        <div>{words}</div>
        <div className={styles['codes']}>
          {group.findings.map((finding, index) => (
            <PageLink key={index} {...placeOfFinding(finding)} title={nameOf(finding)} aria-label={nameOf(finding)}>
              {finding.service}
            </PageLink>
          ))}
        </div>
      </li>
    )
  }
  return group.findings.slice(0, mostShown).map((finding, index) => (
    <li key={index} data-severity={finding.severity}>
      <PageLink {...placeOfFinding(finding)}>{nameOf(finding)}</PageLink>
      <div>{wordsOf(finding)}</div>
    </li>
  ))
}
