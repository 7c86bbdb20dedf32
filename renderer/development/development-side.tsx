import type { DevelopmentRow } from '#shared/development/development-contract.ts'
import { developmentMeaning } from '#shared/development/development-meaning-text.ts'
import { developmentPageText as words } from '#shared/development/development-page-text.ts'
import type { Finding } from '#shared/overview/overview-findings.ts'
import { findingText } from '#shared/rules/rules-text.ts'
import { CellHistory } from '#renderer/app/cell-history.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Callout } from '#renderer/ui/callout.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SideHeading, SidePanel } from '#renderer/ui/side-panel.tsx'
import { DevelopmentPrices } from './development-prices.tsx'
import { DevelopmentServiceFacts } from './development-service-facts.tsx'
import styles from './development.module.css'

/** About the service of the selected row: what its decision means, what is wrong, what the programme says of it. */
export function DevelopmentSide(props: {
  readonly row: DevelopmentRow | undefined
  /** The column of the selected cell. */
  readonly field: string | undefined
  /** Whose model it is, in the region's workspace. */
  readonly whose: { readonly municipality?: string }
  /** Of this row. */
  readonly findings: readonly Finding[]
  readonly onGo: (finding: Finding) => void
}) {
  const t = useText()
  const { names } = useWorkspace()
  const { row } = props
  const code = row?.service ?? ''
  const service = useQuery(
    'programme.service',
    { service: code },
    { when: row !== undefined, changedBy: ['programme'] },
  )
  // While the next service is being read, the previous one must not stand under its name.
  const known = service.data?.code === code ? service.data : undefined
  const heading = row && (
    <SideHeading>
      <span className={styles['swatch']} style={{ backgroundColor: colourOf(code) }} aria-hidden />
      {names.service(code)} <span className={styles['code']}>{code}</span>
    </SideHeading>
  )
  return (
    <SidePanel
      label={t(words.sideLabel)}
      tabs={[
        {
          id: 'service',
          title: t(words.tabService),
          badge: props.findings.length,
          content: row ? (
            <>
              {heading}
              <Meaning row={row} />
              <RowProblems findings={props.findings} onGo={props.onGo} />
              {service.problem && <ProblemBox problem={service.problem} />}
              {props.field !== undefined && (
                <CellHistory
                  cell={{ ...props.whose, table: 'development_service', field: props.field, service: code, year: null }}
                />
              )}
              {known && <DevelopmentServiceFacts service={known} />}
            </>
          ) : (
            <p className={styles['pick']}>{t(words.pickRow)}</p>
          ),
        },
        {
          id: 'prices',
          title: t(words.tabCosts),
          badge: known?.unitCosts.length ?? 0,
          content: row ? (
            <>
              {heading}
              {known && <DevelopmentPrices service={known} />}
            </>
          ) : (
            <p className={styles['pick']}>{t(words.pickRow)}</p>
          ),
        },
      ]}
    />
  )
}

function Meaning({ row }: { readonly row: DevelopmentRow }) {
  const t = useText()
  const { names } = useWorkspace()
  const partner = row.partner === null ? null : names.municipality(row.partner)
  return (
    <Callout tone="neutral" title={t(words.follows)}>
      {t(developmentMeaning(row, partner))}
    </Callout>
  )
}

function RowProblems(props: { readonly findings: readonly Finding[]; readonly onGo: (finding: Finding) => void }) {
  const t = useText()
  const language = useLanguage()
  const must = props.findings.some((finding) => finding.severity === 'must')
  if (props.findings.length === 0) return null
  return (
    <Callout tone={must ? 'must-fix' : 'explain'} title={t(words.rowProblems)}>
      <ul className={styles['problems']}>
        {props.findings.map((finding) => {
          const said = findingText[finding.rule]?.[language](finding.params) ?? finding.rule
          return (
            <li key={`${finding.rule} ${finding.field}`}>
              <span>{said}</span>{' '}
              <button type="button" onClick={() => props.onGo(finding)} aria-label={`${t(words.goToCell)}: ${said}`}>
                {t(words.goToCell)}
              </button>
            </li>
          )
        })}
      </ul>
    </Callout>
  )
}
