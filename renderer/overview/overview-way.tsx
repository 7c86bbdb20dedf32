import { overviewText as words } from '#shared/overview/overview-text.ts'
import { hashOf, type Params } from '#renderer/app/navigation.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import styles from './overview.module.css'

const steps = ['model', 'forecast', 'costs', 'exchange'] as const

/** Before anything is filled in: the four steps, each a way to its page. */
export function OverviewWay({ asked }: { readonly asked: Params }) {
  const t = useText()
  return (
    <Panel title={t(words.wayTitle)}>
      <ol className={styles['way']}>
        {steps.map((step) => (
          <li key={step}>
            <a href={hashOf(step, asked)}>{t(words.pages[step])}</a>
            <span>{t(words.way[step])}</span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
