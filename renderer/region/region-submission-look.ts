import type { OutputOf } from '#shared/contract/api.ts'
import { formatDay } from '#shared/kernel/date-text.ts'
import { formatPercent } from '#shared/kernel/number-text.ts'
import { standingOf, type Standing } from '#shared/overview/overview-region.ts'
import { answeredShare } from '#shared/region/region-share.ts'
import { submissionsText } from '#shared/region/region-text.ts'
import { stateColours } from '#renderer/ui/colours.ts'
import type { Translate } from '#renderer/ui/language-context.tsx'
import type { TagTone } from '#renderer/ui/tag.tsx'

export type SubmissionRow = OutputOf<'region.submissions'>['rows'][number]

/** A submission with what is known of its key now. */
export interface SentRow extends SubmissionRow {
  /** Its key has fallen into other hands since. */
  readonly compromised: boolean
}

export const standings: readonly Standing[] = ['whole', 'open', 'must-fix', 'none']

/** Tone of tiles and tags, and fill of the map. */
export const standingTones: Record<Standing, TagTone> = {
  whole: 'ok',
  open: 'info',
  'must-fix': 'bad',
  none: 'neutral',
}
export const standingFills: Record<Standing, string> = {
  whole: stateColours.ok,
  open: stateColours.info,
  'must-fix': stateColours.bad,
  none: stateColours.neutral,
}

/** "Nav pilnīgs · 84 %", "Jālabo · 3", "Nav saņemts". */
export function standingWords(t: Translate, row: SentRow): string {
  if (row.compromised) return t(submissionsText.compromised)
  const standing = standingOf(row)
  if (standing !== 'none' && row.conflicts > 0) return t(submissionsText.conflicts, row.conflicts)
  if (standing !== 'none' && row.decision !== null) return t(submissionsText.decision[row.decision])
  const words = t(submissionsText.standing[standing])
  if (standing === 'must-fix') return t(submissionsText.standingCount, words, row.mustFix ?? 0)
  if (standing === 'open' && row.completeness) {
    return t(submissionsText.standingShare, words, shareText(row.completeness))
  }
  return words
}

/** Tone of a submission; one whose key is in other hands is as bad as one that must be fixed. */
export function toneOfRow(row: SentRow): TagTone {
  const standing = standingOf(row)
  if (row.compromised || (standing !== 'none' && row.conflicts > 0)) return 'bad'
  if (standing !== 'none' && row.decision !== null) return row.decision === 'returned' ? 'info' : 'ok'
  return standingTones[standing]
}

/** How complete, in whole per cent. */
export function shareText(completeness: NonNullable<SubmissionRow['completeness']>): string {
  return formatPercent(answeredShare(completeness), { decimals: 0 })
}

/** The second line of a tile: revision and day, or what is being waited for. */
export function fileWords(t: Translate, row: SubmissionRow): string {
  if (row.revision !== null && row.signedAt !== null) {
    const file = t(submissionsText.fileOf, row.revision, formatDay(row.signedAt))
    if (row.state === 'withdrawn') return t(submissionsText.withdrawn)
    if (row.state === 'earlier') return t(submissionsText.earlier, file)
    return row.late ? t(submissionsText.late, file) : row.unchanged ? t(submissionsText.nil, file) : file
  }
  if (row.refusedSince > 0) return t(submissionsText.refusedFiles, row.refusedSince)
  return t(row.enrolled ? submissionsText.waiting : submissionsText.noKey)
}
