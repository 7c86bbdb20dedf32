import { formatDate } from '#shared/kernel/date-text.ts'
import { milestoneKindText, programmeText } from '#shared/programme/programme-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { milestoneId, useTimeline } from './programme-course.tsx'
import { limitId } from './programme-esf.tsx'
import { Facts, Origin } from './programme-facts.tsx'

/** Whatever row of the timeline is selected: a milestone, a meeting, a call or a limit. */
export function TimelineDescription({ id }: { readonly id: string }) {
  const t = useText()
  const lv = useLanguage() === 'lv'
  const { names } = useWorkspace()
  const timeline = useTimeline()
  const milestone = timeline?.milestones.find((m) => milestoneId(m) === id)
  const meeting = timeline?.consultationGroups.find((m) => m.id === id)
  const limit = timeline?.limits.find((l) => limitId(l) === id)
  const row = milestone ?? meeting ?? limit
  if (!row) return null
  const title = milestone
    ? lv
      ? milestone.titleLv
      : milestone.titleEn
    : meeting
      ? lv
        ? meeting.nameLv
        : meeting.nameEn
      : limit && (lv ? limit.itemLv : limit.itemEn)
  return (
    <>
      <SideHeading>{title}</SideHeading>
      <Facts
        rows={[
          { name: t(programmeText.date), words: milestone ? formatDate(milestone.date) : '' },
          { name: t(programmeText.kind), words: milestone ? t(milestoneKindText[milestone.kind]) : '' },
          {
            name: t(programmeText.municipalities),
            words: meeting?.municipalities.map((id) => names.municipality(id)).join(', '),
          },
          { name: t(programmeText.note), words: lv ? row.noteLv : row.noteEn },
        ]}
      />
      <Origin source={row.source} status={row.status} />
    </>
  )
}
