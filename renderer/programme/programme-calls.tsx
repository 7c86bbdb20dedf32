import { formatDate } from '#shared/kernel/date-text.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { programmeText } from '#shared/programme/programme-text.ts'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { PlainTable } from '#renderer/ui/plain-table.tsx'
import { seenThrough, usePreferences } from '#renderer/ui/preferences-context.tsx'
import type { Timeline } from './programme-course.tsx'
import { StatusTag } from './programme-status.tsx'

type Call = Timeline['calls'][number]

/** The calls side by side: a column for each, because there are few of them and much to say. */
export function ProgrammeCalls({ calls }: { readonly calls: readonly Call[] }) {
  const t = useText()
  const lv = useLanguage() === 'lv'
  const { currency } = usePreferences().preferences
  const unknown = t(programmeText.unknown)
  const count = (n: number | null): string => (n === null ? unknown : formatNumber(n))
  const money = (minor: number | null, call: Call): string => {
    if (minor === null) return unknown
    const seen = seenThrough(currency, { minor, currency: call.currency })
    return formatMoney(seen.minor, seen.currency)
  }
  const rows: readonly { readonly id: string; readonly title: string; readonly of: (call: Call) => React.ReactNode }[] =
    [
      {
        id: 'time',
        title: t(programmeText.time),
        of: (c) => t(programmeText.timeFromTo, formatDate(c.opens), formatDate(c.closes)),
      },
      {
        id: 'applications',
        title: t(programmeText.applications),
        of: (c) => t(programmeText.inRegion, count(c.applications), count(c.applicationsRegion)),
      },
      {
        id: 'approved',
        title: t(programmeText.approved),
        of: (c) => t(programmeText.inRegion, count(c.approved), count(c.approvedRegion)),
      },
      { id: 'amount', title: t(programmeText.amount), of: (c) => money(c.amountMinor, c) },
      { id: 'quota', title: t(programmeText.quota), of: (c) => money(c.regionQuotaMinor, c) },
      { id: 'ceiling', title: t(programmeText.ceiling), of: (c) => money(c.ceilingMinor, c) },
      {
        id: 'financed',
        title: t(programmeText.financed),
        of: (c) => (c.financedPct === null ? unknown : t(programmeText.percent, formatNumber(c.financedPct))),
      },
      { id: 'longest', title: t(programmeText.longest), of: (c) => count(c.longestYears) },
      { id: 'note', title: t(programmeText.note), of: (c) => (lv ? c.noteLv : c.noteEn) ?? '' },
      { id: 'status', title: t(programmeText.status), of: (c) => <StatusTag status={c.status} /> },
      { id: 'source', title: t(programmeText.source), of: (c) => c.source },
    ]
  return (
    <Panel title={t(programmeText.calls)} note={t(programmeText.callsNote)}>
      <PlainTable
        label={t(programmeText.calls)}
        columns={[
          { id: 'what', title: '' },
          ...calls.map((c) => ({ id: String(c.call), title: t(programmeText.callName, c.call) })),
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: { what: row.title, ...Object.fromEntries(calls.map((c) => [String(c.call), row.of(c)])) },
        }))}
      />
    </Panel>
  )
}
