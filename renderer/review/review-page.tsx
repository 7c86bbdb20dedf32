import { Button } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { formatDate } from '#shared/kernel/date-text.ts'
import { reviewText } from '#shared/review/review-page-text.ts'
import { MunicipalityChoice } from '#renderer/app/municipality-choice.tsx'
import { goTo, useParams } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Teaching } from '#renderer/ui/empty-state.tsx'
import { useText, type Translate } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { ReviewAnswerSide } from './review-answer-side.tsx'
import { ReviewBulk } from './review-bulk.tsx'
import { ReviewCellSide } from './review-cell-side.tsx'
import { ChangeGrid, KeptGrid } from './review-grid.tsx'
import { conflictsOf, keptOf, placeId, type Review, type ReviewCell } from './review-words.ts'
import styles from './review.module.css'

/** One municipality's file: what changed, what to correct, what to ask, and the answer. */
export function ReviewPage() {
  const t = useText()
  const { programme } = useWorkspace()
  const asked = useParams()['m']
  if (asked !== undefined && programme.municipalities.some(({ id }) => id === asked))
    return <OfMunicipality key={asked} municipality={asked} />
  return (
    <MunicipalityChoice
      page="review"
      title={t(reviewText.chooseTitle)}
      purpose={t(reviewText.choosePurpose)}
      icon={<IconChecklist size="1.5rem" aria-hidden />}
      question={t(reviewText.chooseQuestion)}
      hint={t(reviewText.chooseHint)}
    />
  )
}

type View = 'changes' | 'conflicts' | 'corrections'

function OfMunicipality({ municipality }: { readonly municipality: string }) {
  const t = useText()
  const { names } = useWorkspace()
  const { data: review, problem } = useQuery('review.read', { municipality })
  const [chosen, setChosen] = useState<View>()
  const [selected, setSelected] = useState<ReviewCell>()
  const [tab, setTab] = useState('answer')
  const remarks = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { place } of review?.comments ?? [])
      if (place) counts.set(placeId(place), (counts.get(placeId(place)) ?? 0) + 1)
    return counts
  }, [review])
  if (!review) return problem ? <ProblemBox problem={problem} /> : null
  const who = names.municipality(municipality)
  if (!review.submission) {
    return (
      <Page title={t(reviewText.nothing, who)}>
        <Teaching icon={<IconChecklist size="1.5rem" aria-hidden />} title={t(reviewText.nothing, who)}>
          {t(reviewText.nothingLong)}
        </Teaching>
      </Page>
    )
  }
  const conflicts = conflictsOf(review)
  const kept = keptOf(review)
  const view = chosen ?? (conflicts.length > 0 ? 'conflicts' : 'changes')
  const choose = (cell: ReviewCell | undefined): void => {
    setSelected(cell)
    if (cell) setTab('cell')
  }
  const cell = selected && freshCell(review, selected)
  return (
    <Page
      title={t(reviewText.title, who, review.submission.revision)}
      state={stateOf(t, review)}
      actions={<Button onClick={() => goTo('model', { m: municipality })}>{t(reviewText.openModel)}</Button>}
      side={
        <SidePanel
          label={t(reviewText.sideAnswer)}
          active={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'cell',
              title: t(reviewText.sideCell),
              content: cell ? (
                <ReviewCellSide review={review} cell={cell} />
              ) : (
                <p className={styles['quiet']}>{t(reviewText.chooseCell)}</p>
              ),
            },
            {
              id: 'answer',
              title: t(reviewText.sideAnswer),
              content: <ReviewAnswerSide key={review.submission.id} review={review} />,
            },
          ]}
        />
      }
    >
      <div className={styles['bar']}>
        <Toggle
          label={t(reviewText.views)}
          value={view}
          onChange={(next) => {
            setChosen(next)
            setSelected(undefined)
          }}
          options={[
            { value: 'changes', label: t(reviewText.changes, review.changeCount) },
            { value: 'conflicts', label: t(reviewText.conflicts, conflicts.length) },
            { value: 'corrections', label: t(reviewText.corrections, kept.length) },
          ]}
        />
      </div>
      {view === 'conflicts' && conflicts.length > 1 && <ReviewBulk municipality={municipality} />}
      <Panel
        grow
        flush
        {...(view === 'changes' && review.cells.length < review.changeCount
          ? { note: t(reviewText.shownFirst, review.cells.length, review.changeCount) }
          : {})}
      >
        {view === 'changes' ? (
          <ChangeGrid cells={review.cells} remarks={remarks} onSelect={choose} />
        ) : (
          <KeptGrid key={view} kind={view} cells={view === 'conflicts' ? conflicts : kept} onSelect={choose} />
        )}
      </Panel>
    </Page>
  )
}

/** The chosen cell as it is now: a correction changes it under the eyes. */
function freshCell(review: Review, cell: ReviewCell): ReviewCell | undefined {
  const id = placeId(cell.place)
  const all: readonly ReviewCell[] =
    'after' in cell ? review.cells : [...conflictsOf(review), ...keptOf(review), ...review.cells]
  return all.find(({ place }) => placeId(place) === id)
}

function stateOf(t: Translate, { submission, since, decision }: Review): string {
  if (!submission) return ''
  return [
    formatDate(submission.signedAt),
    since ? t(reviewText.stateSince, since.revision, since.accepted) : t(reviewText.stateFirst),
    ...(submission.standing === 'unchanged' ? [t(reviewText.unchanged)] : []),
    ...(submission.standing === 'withdrawn' ? [t(reviewText.withdrawn)] : []),
    ...(decision ? [t(reviewText.decisionOf[decision.decision])] : []),
  ].join(' · ')
}
