import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { fundingText } from '#shared/funding/funding-text.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { useWork, WorkProgress } from '#renderer/app/job.tsx'
import { perform } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { PlainTable } from '#renderer/ui/plain-table.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { seenText } from './funding-figures.ts'
import styles from './funding.module.css'

type Fitted = OutputOf<'funding.fit'>

/** *Fit this budget*: what to begin, and when, so that the envelopes are enough; kept as a scenario where it is wanted. */
export function FitPanel(props: { readonly who: { readonly municipality?: string }; readonly editable: boolean }) {
  const t = useText()
  const scenario = useScenario()
  const work = useWork('funding.fit')
  const { who, editable } = props
  return (
    <section className={styles['form']}>
      <h3 className={styles['part']}>{t(fundingText.fit)}</h3>
      <p className={styles['small']}>{t(fundingText.fitHint)}</p>
      <div>
        <Button size="compact-sm" disabled={work.running} onClick={() => void work.start({ ...who, scenario })}>
          {t(fundingText.fitStart)}
        </Button>
      </div>
      {work.job !== undefined && <WorkProgress job={work.job} />}
      {work.problem && <ProblemBox problem={work.problem} />}
      {work.result && work.asked?.scenario === scenario && (
        <>
          <Outcome fitted={work.result} />
          {editable && <Keep fitted={work.result} parent={scenario} />}
        </>
      )}
    </section>
  )
}

function Outcome({ fitted }: { readonly fitted: Fitted }) {
  const t = useText()
  const { names } = useWorkspace()
  const lens = usePreferences().preferences.currency
  const reasonOf = ({ why, year, startYear, overMinor }: Fitted['leftOut'][number]): string => {
    if (why === 'unknown' || overMinor === null || startYear === null) return t(fundingText.fitUnknown, year)
    const by = seenText(overMinor, year, lens)
    return why === 'alone' ? t(fundingText.fitAlone, year, by) : t(fundingText.fitCrowded, startYear, year, by)
  }
  const priority = (value: Fitted['chosen'][number]['priority']): string =>
    value === 'none' ? t(fundingText.fitPriorityNone) : String(value)
  return (
    <>
      <p role="status" className={styles['small']}>
        {t(fitted.status === 'optimal' ? fundingText.fitOptimal : fundingText.fitBest)}
      </p>
      <div className={styles['whole']}>
        <PlainTable
          label={t(fundingText.fitIn, fitted.chosen.length)}
          columns={[
            { id: 'service', title: t(fundingText.fitIn, fitted.chosen.length) },
            { id: 'priority', title: t(fundingText.fitPriority), numeric: true },
            { id: 'start', title: t(fundingText.fitFrom), numeric: true },
          ]}
          rows={fitted.chosen.map((one) => ({
            id: one.service,
            cells: { service: names.service(one.service), priority: priority(one.priority), start: one.startYear },
          }))}
        />
      </div>
      {fitted.leftOut.length > 0 && (
        <>
          <h4 className={styles['part']}>{t(fundingText.fitOut, fitted.leftOut.length)}</h4>
          <ul className={styles['list']}>
            {fitted.leftOut.map((one) => (
              <li key={one.service}>
                <strong>{names.service(one.service)}</strong> ({priority(one.priority)})
                <div className={styles['small']}>{reasonOf(one)}</div>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles['whole']}>
        <PlainTable
          label={t(fundingText.fitRoom)}
          columns={[
            { id: 'year', title: t(fundingText.year) },
            { id: 'rest', title: t(fundingText.rest), numeric: true },
            { id: 'room', title: t(fundingText.fitRoom), numeric: true },
          ]}
          rows={fitted.years.map(({ year, restMinor, envelopeMinor }) => ({
            id: String(year),
            cells: {
              year,
              rest: seenText(restMinor, year, lens),
              room: seenText(envelopeMinor - restMinor, year, lens),
            },
          }))}
        />
      </div>
    </>
  )
}

function Keep({ fitted, parent }: { readonly fitted: Fitted; readonly parent: string }) {
  const t = useText()
  const notify = useNotify()
  const [name, setName] = useState(t(fundingText.fitDefaultName))
  const [problem, setProblem] = useState<Problem>()
  const keep = async (): Promise<void> => {
    const reply = await perform('scenario.create', {
      name,
      parent,
      starts: [
        ...fitted.chosen.map(({ service, startYear }) => ({ service, startYear })),
        ...fitted.leftOut.map(({ service }) => ({ service, startYear: 'not-planned' as const })),
      ],
    })
    setProblem(reply.ok ? undefined : reply.problem)
    if (reply.ok) notify.done(t(fundingText.fitSaved, name))
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') void keep()
      }}
    >
      <TextInput
        label={t(fundingText.fitName)}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {problem && <ProblemBox problem={problem} />}
      <div className={styles['buttons']}>
        <Button type="submit" size="compact-sm" variant="filled">
          {t(fundingText.fitSave)}
        </Button>
      </div>
    </form>
  )
}
