import { plantedErrors } from '#shared/seminar/seminar-errors.ts'
import { useQuery } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { helpText } from './help-text.ts'
import styles from './help.module.css'

/** For the trainer of a seminar: the mistakes that were put into its data on purpose, closed until they are wanted. */
export function HelpExercises() {
  const t = useText()
  const { data } = useQuery('workspace.state', {}, { changedBy: ['workspace'] })
  const open = data?.open
  if (!open || open.seminar === null) return null
  const mine = plantedErrors.filter(({ municipality }) => open.role === 'region' || municipality === open.municipality)
  return (
    <>
      <h3>{t(helpText.exercises)}</h3>
      <p className={styles['purpose']}>{t(helpText.exercisesHint)}</p>
      {mine.length === 0 ? (
        <p className={styles['purpose']}>{t(helpText.exercisesNone)}</p>
      ) : (
        <details>
          <summary>{t(helpText.exercisesShow, mine.length)}</summary>
          <ul className={styles['steps']}>
            {mine.map(({ id, service, what }) => (
              <li key={id}>
                {t(what)} ({service})
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
