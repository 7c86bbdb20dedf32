import { useMemo } from 'react'
import { decisions, providers, readinesses } from '#shared/development/development-choices.ts'
import type { DevelopmentField, DevelopmentRow } from '#shared/development/development-contract.ts'
import { doesNotApply } from '#shared/development/development-applies.ts'
import {
  developmentHintText,
  developmentPageText as words,
  developmentShortText,
} from '#shared/development/development-page-text.ts'
import {
  decisionText,
  developmentFieldText,
  existsNowText,
  noPriority,
  providerText,
  readinessText,
} from '#shared/development/development-text.ts'
import type { Finding } from '#shared/overview/overview-findings.ts'
import { findingText } from '#shared/rules/rules-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import type { CellState, CellValue, ChoiceOption, GridColumn } from '#renderer/ui/grid-types.ts'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { partnerOptions } from './development-partners.ts'

type Column = GridColumn<DevelopmentRow>

/** As the contract says. */
const counted = { min: 0, max: 9_999_999 }

/** The columns of the model, in the order in which a person thinks: what is, what is wanted, from when, why. */
export function useDevelopmentColumns(props: {
  readonly municipality: string
  readonly editable: boolean
  readonly findings: readonly Finding[]
}): readonly Column[] {
  const t = useText()
  const language = useLanguage()
  const { programme, names } = useWorkspace()
  const { municipality, editable, findings } = props
  return useMemo(() => {
    const byCell = new Map(findings.map((finding) => [`${finding.service} ${finding.field}`, finding]))
    const state =
      (field: DevelopmentField) =>
      (row: DevelopmentRow): CellState | undefined => {
        const finding = byCell.get(`${row.service} ${field}`)
        if (finding && finding.severity !== 'note') {
          const said = findingText[finding.rule]?.[language](finding.params)
          return {
            tone: finding.severity === 'must' ? 'must-fix' : 'explain',
            ...(said === undefined ? {} : { note: said }),
          }
        }
        const why = doesNotApply(row, field)
        if (why !== undefined) return { muted: true, note: t(words.doesNotApply[why]) }
        return row.priority === 1 && field === 'priority' ? { strong: true } : undefined
      }
    const column = (field: DevelopmentField, rest: Omit<Column, 'id' | 'title' | 'state' | 'hint'>): Column => ({
      id: field,
      title: t(developmentShortText[field] ?? developmentFieldText[field]),
      hint: `${t(developmentFieldText[field])}. ${t(developmentHintText[field])}`,
      editable,
      state: state(field),
      allowsUnknown: true,
      ...rest,
    })
    /** A number; where it makes no sense, an unfilled cell is plainly empty, not hatched as missing. */
    const number = (field: 'capacity' | 'clients' | 'waiting' | 'startYear') => (row: DevelopmentRow) =>
      row[field] ?? (doesNotApply(row, field) === undefined ? 'unknown' : '')
    const choice = <V extends string>(values: readonly V[], table: Record<V, Parameters<typeof t>[0]>) =>
      values.map((value): ChoiceOption => ({ value, label: t(table[value]) }))
    return [
      {
        id: 'service',
        title: t(words.service),
        kind: 'text',
        value: (row): CellValue => names.service(row.service),
        swatch: (row) => colourOf(row.service),
        frozen: true,
        grow: true,
        width: 236,
        state: (row) => ({ note: `${row.service} ${names.service(row.service)}` }),
      },
      column('existsNow', {
        kind: 'choice',
        width: 78,
        value: (r) => r.existsNow,
        options: choice(['yes', 'no'] as const, existsNowText),
      }),
      column('decision', {
        kind: 'choice',
        width: 138,
        value: (r) => r.decision,
        options: choice(decisions, decisionText),
        allowsNotPlanned: true,
      }),
      column('startYear', { kind: 'year', width: 70, value: number('startYear') }),
      column('priority', {
        kind: 'choice',
        width: 56,
        value: (r) => (r.priority === null ? null : String(r.priority)),
        options: ['1', '2', '3', 'none'].map((value) => ({ value, label: value === 'none' ? t(noPriority) : value })),
        allowsNotPlanned: true,
      }),
      column('readiness', {
        kind: 'choice',
        width: 88,
        value: (r) => r.readiness,
        options: choice(readinesses, readinessText),
      }),
      column('provider', {
        kind: 'choice',
        width: 126,
        value: (r) => r.provider,
        options: choice(providers, providerText),
      }),
      column('providerName', { kind: 'text', width: 150, longest: 200, value: (r) => r.providerName }),
      column('clients', { kind: 'integer', width: 66, ...counted, value: number('clients') }),
      column('waiting', { kind: 'integer', width: 60, ...counted, value: number('waiting') }),
      column('capacity', { kind: 'integer', width: 62, ...counted, value: number('capacity'), allowsNotLimited: true }),
      column('partner', {
        kind: 'choice',
        width: 130,
        value: (r) => r.partner,
        options: partnerOptions(programme, municipality, (id) => names.municipality(id)),
      }),
      column('reason', { kind: 'text', width: 240, longest: 1000, value: (r) => r.reason }),
    ]
  }, [t, language, programme, names, municipality, editable, findings])
}
