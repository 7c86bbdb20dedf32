import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { Finding, FindingGroup } from '#shared/overview/overview-findings.ts'
import { findingGroupText, overviewText as words } from '#shared/overview/overview-text.ts'
import { findingText } from '#shared/rules/rules-text.ts'
import { PageLink, type Params } from '#renderer/app/navigation.tsx'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import { OverviewExplain } from './overview-explain.tsx'
import { Swatch } from './overview-swatch.tsx'
import styles from './overview.module.css'

/** Findings of one rule in one line; opened, one line for each place. A single finding is its own line. */
export function OverviewFindingGroup({ group, asked }: { readonly group: FindingGroup; readonly asked: Params }) {
  const t = useText()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const listId = useId()
  const [first] = group.findings
  const count = group.findings.length
  const headline = findingGroupText[group.rule]
  if (count === 1 || !headline) {
    return group.findings.map((finding) => <Place key={placeKey(finding)} finding={finding} asked={asked} />)
  }
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <li className={styles['group']}>
      <div className={styles['line']}>
        <button
          type="button"
          className={styles['unfold']}
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
        >
          <Chevron size="0.875rem" aria-hidden />
          <span>{headline[language](count)}</span>
        </button>
        <span className={styles['where']}>{t(words.pages[group.page])}</span>
        <PlaceLink
          finding={first}
          asked={asked}
          label={t(asked['m'] === undefined ? words.start : words.go)}
          about={headline[language](count)}
        />
      </div>
      {open && (
        <ul id={listId} className={styles['places']}>
          {group.findings.map((finding) => (
            <Place key={placeKey(finding)} finding={finding} asked={asked} inside />
          ))}
        </ul>
      )}
    </li>
  )
}

function Place(props: { readonly finding: Finding; readonly asked: Params; readonly inside?: boolean }) {
  const t = useText()
  const language = useLanguage()
  const { names } = useWorkspace()
  const { finding, asked } = props
  const name = finding.service === null ? '' : names.service(finding.service)
  const said = findingText[finding.rule]?.[language](finding.params) ?? finding.rule
  return (
    <li className={styles['line']}>
      <span className={styles['place']} data-inside={props.inside ?? false}>
        {finding.service !== null && <Swatch colour={colourOf(finding.service)} />}
        <strong>{name}</strong> <span>{said}</span>
        {finding.explanation !== null && <span className={styles['explanation']}>“{finding.explanation}”</span>}
      </span>
      {!props.inside && <span className={styles['where']}>{t(words.pages[finding.page])}</span>}
      {asked['m'] === undefined && <OverviewExplain finding={finding} said={`${name} ${said}`.trim()} />}
      <PlaceLink finding={finding} asked={asked} label={t(words.go)} about={`${name}. ${said}`} />
    </li>
  )
}

function PlaceLink(props: {
  readonly finding: Finding
  readonly asked: Params
  readonly label: string
  readonly about: string
}) {
  const { page, service, field, year } = props.finding
  return (
    <PageLink
      page={page}
      params={{ ...props.asked, service, field, year }}
      aria-label={`${props.label}: ${props.about}`}
    >
      {props.label}
    </PageLink>
  )
}

function placeKey(finding: Finding): string {
  return [finding.rule, finding.service, finding.year, finding.field].join(' ')
}
