import { Progress } from '@mantine/core'
import type { OutputOf } from '#shared/contract/api.ts'
import { isComplete, percentDone, type Completeness } from '#shared/overview/overview-findings.ts'
import { overviewText as words } from '#shared/overview/overview-text.ts'
import { hashOf, type Params } from '#renderer/app/navigation.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import styles from './overview.module.css'

/** Completeness, computed from the rules: of the questions a whole plan answers, how many are answered, and on which page. */
export function OverviewProgress(props: {
  readonly completeness: Completeness
  readonly pages: OutputOf<'overview.read'>['pages']
  readonly asked: Params
}) {
  const t = useText()
  const { completeness, pages, asked } = props
  return (
    <Panel title={t(words.howFar)} note={t(words.answered, completeness.done, completeness.of)}>
      <div className={styles['box']}>
        <div className={styles['progress']}>
          <div className={styles['measure']}>
            <Measure name={t(words.all)} value={completeness} strong />
          </div>
          {pages.map((page) => (
            <a key={page.page} className={styles['measure']} href={hashOf(page.page, asked)}>
              <Measure name={t(words.pages[page.page])} value={page} />
            </a>
          ))}
        </div>
      </div>
    </Panel>
  )
}

function Measure(props: { readonly name: string; readonly value: Completeness; readonly strong?: boolean }) {
  const t = useText()
  const { name, value } = props
  const said = t(words.doneOf, value.done, value.of)
  return (
    <>
      <span className={styles['measureWords']} data-strong={props.strong ?? false}>
        <span>{name}</span>
        <span>{said}</span>
      </span>
      <Progress
        value={percentDone(value)}
        size="0.4375rem"
        radius="xl"
        color={isComplete(value) ? 'var(--ok)' : 'var(--accent-fill)'}
        aria-label={`${name}: ${said}`}
      />
    </>
  )
}
