import { useText } from '#renderer/ui/language-context.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { helpText, keyTexts, lookTexts, statusLookTexts } from './help-text.ts'
import styles from './help.module.css'

/** What the signs of the tables mean, drawn as they are drawn there. */
export function HelpLooks() {
  const t = useText()
  return (
    <section>
      <h3>{t(helpText.look)}</h3>
      <ul className={styles['legend']}>
        {lookTexts.map(({ look, shown, words }) => (
          <li key={look}>
            <span className={styles['sample']} data-look={look} aria-hidden>
              {shown}
            </span>
            <span>{t(words)}</span>
          </li>
        ))}
        {statusLookTexts.map(({ tone, name, words }) => (
          <li key={tone}>
            <span>
              <Tag tone={tone}>{t(name)}</Tag>
            </span>
            <span>{t(words)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function HelpKeys() {
  const t = useText()
  return (
    <section>
      <h3>{t(helpText.keys)}</h3>
      <dl className={styles['keys']}>
        {keyTexts.map(({ keys, words }) => (
          <div key={keys.join(' ')}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
