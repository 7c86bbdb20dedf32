import { useEffect, useRef, useState } from 'react'
import { useText } from '#renderer/ui/language-context.tsx'
import { HelpExercises } from './help-exercises.tsx'
import { HelpKeys, HelpLooks } from './help-legend.tsx'
import { comparingTopics } from './help-comparing-text.ts'
import { planningTopics } from './help-planning-text.ts'
import { helpText } from './help-text.ts'
import type { HelpTopic } from './help-topic.ts'
import { workTopics } from './help-work-text.ts'
import styles from './help.module.css'

const topics: readonly HelpTopic[] = [...planningTopics, ...comparingTopics, ...workTopics]

/** F1: the help of the shown page; the other pages are one click away. */
export function Help({ page }: { readonly page: string }) {
  const t = useText()
  const [chosen, setChosen] = useState(page)
  const top = useRef<HTMLElement>(null)
  useEffect(() => setChosen(page), [page])
  const own = topics.find((topic) => topic.page === chosen)
  const topic = own ?? topics.find((other) => other.page === 'overview')
  if (!topic) return null
  const choose = (id: string): void => {
    setChosen(id)
    top.current?.focus()
    top.current?.scrollIntoView()
  }
  return (
    <article className={styles['help']} ref={top} tabIndex={-1} aria-label={t(topic.title)}>
      {!own && <p className={styles['note']}>{t(helpText.otherTopic)}</p>}
      <h2>{t(topic.title)}</h2>
      <p className={styles['purpose']}>{t(topic.purpose)}</p>
      <h3>{t(helpText.steps)}</h3>
      <ol className={styles['steps']}>
        {topic.steps.map((step) => (
          <li key={step.en}>{t(step)}</li>
        ))}
      </ol>
      {topic.questions.length > 0 && (
        <>
          <h3>{t(helpText.questions)}</h3>
          <dl className={styles['questions']}>
            {topic.questions.map(({ ask, answer }) => (
              <div key={ask.en}>
                <dt>{t(ask)}</dt>
                <dd>{t(answer)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <HelpExercises />
      <HelpLooks />
      <HelpKeys />
      <nav aria-label={t(helpText.topics)}>
        <h3>{t(helpText.topics)}</h3>
        <ul className={styles['topics']}>
          {topics
            .filter((other) => other !== topic)
            .map((other) => (
              <li key={other.page}>
                <button type="button" onClick={() => choose(other.page)}>
                  {t(other.title)}
                </button>
              </li>
            ))}
        </ul>
      </nav>
    </article>
  )
}
