import type { OutputOf } from '#shared/contract/api.ts'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
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
          {own.slice(0, mostShown).map((finding, index) => (
            <FindingRow key={index} finding={finding} />
          ))}
        </ul>
        {own.length > mostShown && (
          <p className={styles['quiet']}>{t(exchangePageText.moreFindings, own.length - mostShown)}</p>
        )}
      </section>
    )
  })
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const t = useText()
  const language = useLanguage()
  const { names } = useWorkspace()
  const name =
    finding.service === null
      ? t(exchangePageText.wholePlan)
      : `${finding.service} ${names.service(finding.service)}${finding.year === null ? '' : `, ${finding.year}`}`
  return (
    <li data-severity={finding.severity}>
      <PageLink {...placeOfFinding(finding)}>{name}</PageLink>
      <div>{findingText[finding.rule]?.[language](finding.params) ?? finding.rule}</div>
    </li>
  )
}
