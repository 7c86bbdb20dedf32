import type { z } from 'zod'
import type { completeness, finding } from './overview-contract.ts'

export type Finding = z.output<typeof finding>
export type FindingPage = Finding['page']
export type Completeness = z.output<typeof completeness>

/** Findings of one rule: twenty services without a decision are one thing to do, not twenty. */
export interface FindingGroup {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly page: FindingPage
  /** At least one, in the order of the catalogue. */
  readonly findings: readonly [Finding, ...Finding[]]
}

/** Nobody has said yet why it is right as it is. */
export function isOpen({ explanation }: Finding): boolean {
  return explanation === null
}

const severities: readonly Finding['severity'][] = ['must', 'explain', 'note']

/** By rule, the gravest first; within a severity in the order in which a person works through the rules. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const group = groups.get(finding.rule)
    if (group) group.push(finding)
    else groups.set(finding.rule, [finding])
  }
  return [...groups.values()]
    .map((group) => ({ rule: group[0].rule, severity: group[0].severity, page: group[0].page, findings: group }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}

/** The first thing to do, of one page or of all; notes ask for nothing. */
export function firstToDo(findings: readonly Finding[], page?: FindingPage): Finding | undefined {
  const open = findings.filter((f) => isOpen(f) && f.severity !== 'note' && (page === undefined || f.page === page))
  return groupFindings(open)[0]?.findings[0]
}

/** How many places there are of a severity, of one page or of all. */
export function countFindings(findings: readonly Finding[], severity: Finding['severity'], page?: FindingPage): number {
  return findings.filter((f) => isOpen(f) && f.severity === severity && (page === undefined || f.page === page)).length
}

/** How many services still ask for something on a page. */
export function openServices(findings: readonly Finding[], page: FindingPage): number {
  const codes = findings.filter((f) => isOpen(f) && f.page === page && f.severity !== 'note').map((f) => f.service)
  return new Set(codes).size
}

/** Whole per cent for a bar; never 100 before everything is done. */
export function percentDone({ done, of }: Completeness): number {
  return of === 0 ? 100 : Math.floor((100 * done) / of)
}

export function isComplete({ done, of }: Completeness): boolean {
  return done === of
}
