import { Button, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Problem } from '#shared/kernel/problem.ts'
import type { Finding } from '#shared/overview/overview-findings.ts'
import { overviewText as words } from '#shared/overview/overview-text.ts'
import { perform } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import styles from './overview.module.css'

/** Says why a finding is right as it is: a button, and the words behind it. Only what asks to fill in or explain has it. */
export function OverviewExplain({ finding, said }: { readonly finding: Finding; readonly said: string }) {
  const t = useText()
  const [open, setOpen] = useState(false)
  if (finding.severity !== 'explain') return null
  const label = t(finding.explanation === null ? words.explainIt : words.changeExplanation)
  return (
    <>
      <button
        type="button"
        className={styles['explain']}
        aria-label={`${label}: ${said}`}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {open && <ExplainDialog finding={finding} said={said} onClose={() => setOpen(false)} />}
    </>
  )
}

function ExplainDialog(props: { readonly finding: Finding; readonly said: string; readonly onClose: () => void }) {
  const t = useText()
  const { finding, said, onClose } = props
  const [text, setText] = useState(finding.explanation ?? '')
  const [problem, setProblem] = useState<Problem>()
  const save = async (value: string | null): Promise<void> => {
    const { rule, service, year } = finding
    const reply = await perform('overview.explainFinding', { rule, service, year, text: value })
    if (reply.ok) onClose()
    else setProblem(reply.problem)
  }
  return (
    <Modal opened onClose={onClose} title={t(words.explanationOf)} centered>
      <form
        className={styles['explainForm']}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') void save(text)
        }}
      >
        <p>{said}</p>
        <Textarea
          label={t(words.explanationOf)}
          description={t(words.explanationHint)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={text}
          maxLength={1000}
          minRows={3}
          autosize
          data-autofocus
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {problem && <ProblemBox problem={problem} />}
        <div className={styles['explainButtons']}>
          {finding.explanation !== null && (
            <Button variant="subtle" onClick={() => void save(null)}>
              {t(words.removeExplanation)}
            </Button>
          )}
          <Button onClick={onClose}>{t(words.cancel)}</Button>
          <Button type="submit" variant="filled" disabled={text.trim() === ''}>
            {t(words.save)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
