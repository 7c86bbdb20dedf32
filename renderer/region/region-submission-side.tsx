import type { ReactNode } from 'react'
import { standingOf, type RegionSummary } from '#shared/overview/overview-region.ts'
import { submissionsText } from '#shared/region/region-text.ts'
import { PageLink } from '#renderer/app/navigation.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { RegionMap } from '#renderer/ui/map.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { useBoundaries } from '#renderer/app/boundaries.ts'
import { standingFills, standings, standingWords, type SentRow } from './region-submission-look.ts'
import styles from './region.module.css'

const mostOpen = 4

/** The map of states, and under it what to do now. */
export function SubmissionSide(props: {
  readonly rows: readonly SentRow[]
  readonly summary: RegionSummary
  readonly onOpen: (id: string) => void
  readonly onRemind: () => void
}) {
  const t = useText()
  const features = useBoundaries()
  const values = Object.fromEntries(
    props.rows.map((row) => [
      row.municipality,
      {
        fill: row.compromised || row.conflicts > 0 ? standingFills['must-fix'] : standingFills[standingOf(row)],
        text: standingWords(t, row),
      },
    ]),
  )
  return (
    <>
      <div className={styles['map']} data-small>
        <RegionMap
          title={t(submissionsText.mapTitle)}
          features={features}
          values={values}
          legend={standings.map((s) => ({ fill: standingFills[s], label: t(submissionsText.standing[s]) }))}
          valueTitle={t(submissionsText.state)}
          onOpen={props.onOpen}
        />
      </div>
      <SideHeading>{t(submissionsText.todo)}</SideHeading>
      <Todo rows={props.rows} summary={props.summary} onRemind={props.onRemind} />
    </>
  )
}

function Todo(props: {
  readonly rows: readonly SentRow[]
  readonly summary: RegionSummary
  readonly onRemind: () => void
}) {
  const { rows, summary, onRemind } = props
  const t = useText()
  const { names } = useWorkspace()
  const openLink = (row: SentRow): ReactNode => (
    <PageLink
      page="overview"
      params={{ m: row.municipality }}
      aria-label={`${t(submissionsText.openModel)}: ${names.municipality(row.municipality)}`}
    >
      {t(submissionsText.openModel)}
    </PageLink>
  )
  const refused = rows.filter((row) => row.refusedSince > 0)
  const mustFix = rows.filter((row) => standingOf(row) === 'must-fix')
  const open = rows.filter((row) => standingOf(row) === 'open')
  const compromised = rows.filter((row) => row.compromised)
  const conflicts = rows.filter((row) => row.conflicts > 0)
  if (
    compromised.length +
      conflicts.length +
      refused.length +
      mustFix.length +
      open.length +
      summary.notEnrolled.length +
      summary.missing.length ===
    0
  ) {
    return <p className={styles['quiet']}>{t(submissionsText.todoNothing)}</p>
  }
  return (
    <ul className={styles['todo']}>
      {compromised.map((row) => (
        <TodoRow
          key={`compromised ${row.municipality}`}
          who={names.municipality(row.municipality)}
          what={t(submissionsText.compromisedLong)}
          way={
            <PageLink page="exchange" params={{ section: 'keys' }}>
              {t(submissionsText.look)}
            </PageLink>
          }
        />
      ))}
      {conflicts.map((row) => (
        <TodoRow
          key={`conflicts ${row.municipality}`}
          who={names.municipality(row.municipality)}
          what={t(submissionsText.todoConflicts, row.conflicts)}
          way={
            <PageLink page="review" params={{ m: row.municipality }}>
              {t(submissionsText.settle)}
            </PageLink>
          }
        />
      ))}
      {refused.map((row) => (
        <TodoRow
          key={`refused ${row.municipality}`}
          who={names.municipality(row.municipality)}
          what={t(submissionsText.todoRefused, row.refusedSince)}
          way={
            <PageLink page="exchange" params={{ section: 'ledger' }}>
              {t(submissionsText.look)}
            </PageLink>
          }
        />
      ))}
      {mustFix.map((row) => (
        <TodoRow
          key={`fix ${row.municipality}`}
          who={names.municipality(row.municipality)}
          what={t(submissionsText.todoMustFix, row.mustFix ?? 0)}
          way={openLink(row)}
        />
      ))}
      {summary.missing.length > 0 && (
        <TodoRow
          who={t(submissionsText.manyMunicipalities, summary.missing.length)}
          what={t(submissionsText.todoMissing)}
          way={
            <button type="button" className={styles['link']} onClick={onRemind}>
              {t(submissionsText.copy)}
            </button>
          }
        />
      )}
      {summary.notEnrolled.length > 0 && (
        <TodoRow
          who={t(submissionsText.manyMunicipalities, summary.notEnrolled.length)}
          what={t(submissionsText.todoNoKey)}
          way={
            <PageLink page="exchange" params={{ section: 'keys' }}>
              {t(submissionsText.enrol)}
            </PageLink>
          }
        />
      )}
      {open.slice(0, mostOpen).map((row) => (
        <TodoRow
          key={`open ${row.municipality}`}
          who={names.municipality(row.municipality)}
          what={t(submissionsText.todoOpen, row.completeness?.done ?? 0, row.completeness?.of ?? 0)}
          way={openLink(row)}
        />
      ))}
      {open.length > mostOpen && <li className={styles['quiet']}>{t(submissionsText.more, open.length - mostOpen)}</li>}
    </ul>
  )
}

function TodoRow(props: { readonly who: string; readonly what: string; readonly way: ReactNode }) {
  return (
    <li>
      <span>
        <strong>{props.who}</strong> <span className={styles['what']}>{props.what}</span>
      </span>
      {props.way}
    </li>
  )
}
