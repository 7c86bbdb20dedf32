import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { editionText } from '#shared/edition/edition-page-text.ts'
import { formatDate } from '#shared/kernel/date-text.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { pairIn } from '#shared/kernel/money.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { ChangedCells } from '#renderer/app/changed-cells.tsx'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { PlainTable } from '#renderer/ui/plain-table.tsx'
import { seenThrough, usePreferences } from '#renderer/ui/preferences-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { uiText } from '#renderer/ui/ui-text.ts'
import styles from './exchange.module.css'

type Preview = OutputOf<'edition.preview'>
type Effect = NonNullable<Preview['effect']>

/** So many cells of the programme are shown; the rest is counted. */
const shownCells = 200

/** An edition of the programme that came and was not taken over yet. */
export function ExchangeEdition() {
  const t = useText()
  const { data } = useQuery('edition.read', {})
  const [looking, setLooking] = useState(false)
  const waiting = data?.waiting
  if (!waiting) return null
  return (
    <Callout
      tone="explain"
      title={t(editionText.waiting, waiting.serial, formatDate(waiting.signedAt))}
      actions={
        <Button size="compact-sm" onClick={() => setLooking(true)}>
          {t(editionText.look)}
        </Button>
      }
    >
      {waiting.note !== null && <>{waiting.note} </>}
      {t(editionText.waitingHint)}
      {looking && <PreviewDialog digest={waiting.digest} serial={waiting.serial} onClose={() => setLooking(false)} />}
    </Callout>
  )
}

function PreviewDialog(props: { readonly digest: string; readonly serial: number; readonly onClose: () => void }) {
  const { digest, serial, onClose } = props
  const t = useText()
  const notify = useNotify()
  const take = useCommand('edition.take')
  const { data, problem } = useQuery('edition.preview', { digest })
  const [busy, setBusy] = useState(false)
  const takeOver = async (): Promise<void> => {
    setBusy(true)
    const reply = await take({ digest })
    setBusy(false)
    if (!reply.ok) {
      notify.problem(reply.problem)
      return
    }
    notify.done(t(editionText.taken, serial))
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t(editionText.previewTitle, serial)}
      closeButtonProps={{ 'aria-label': t(uiText.close) }}
    >
      <div className={styles['edition']}>
        <p className={styles['quiet']}>{t(editionText.keeps)}</p>
        {problem && <ProblemBox problem={problem} />}
        {data && <Changes preview={data} />}
        <div className={styles['editionButtons']}>
          <Button variant="subtle" onClick={onClose}>
            {t(editionText.later)}
          </Button>
          <Button variant="filled" loading={busy} disabled={!data} onClick={() => void takeOver()}>
            {t(editionText.take)}
          </Button>
        </div>
      </div>
    </Modal>
  )
}

function Changes({ preview }: { readonly preview: Preview }) {
  const t = useText()
  const { cells, count, others, effect } = preview
  return (
    <>
      {preview.edition.note !== null && <Callout tone="info">{preview.edition.note}</Callout>}
      {effect && <OwnPlan effect={effect} />}
      <details open={count <= 12}>
        <summary>
          <b>{t(editionText.inProgramme)}</b> ({count})
        </summary>
        {count > shownCells && <p className={styles['quiet']}>{t(editionText.firstShown, shownCells, count)}</p>}
        <div className={styles['editionCells']}>
          <ChangedCells cells={cells.slice(0, shownCells)} label={t(editionText.inProgramme)} />
        </div>
      </details>
      {others > 0 && <p className={styles['quiet']}>{t(editionText.others, others)}</p>}
    </>
  )
}

/** What the edition does to the own plan: by year, and the services that change. */
function OwnPlan({ effect }: { readonly effect: Effect }) {
  const t = useText()
  const { names } = useWorkspace()
  const { preferences } = usePreferences()
  const { years, services, findings } = effect
  const before = findings.must.before + findings.explain.before
  const after = findings.must.after + findings.explain.after
  /** A sum of which no part is known is not known; a year that is not planned is a dash. */
  const known = <T extends { readonly known: number; readonly of: number }>(
    sum: T | null,
    words: (sum: T) => string,
  ) => (sum === null ? '–' : sum.known === 0 && sum.of > 0 ? t(editionText.notSaid) : words(sum))
  const people = (clients: Effect['years'][number]['clients']['before']): string =>
    known(clients, ({ sum }) => formatNumber(sum))
  const money = (amount: Effect['years'][number]['cost']['before']): string =>
    known(amount, (cost) => {
      const seen = seenThrough(preferences.currency, cost)
      return formatMoney(seen.minor, seen.currency, { whole: true })
    })
  const overall = (amount: Effect['services'][number]['cost']['before']): string =>
    known(amount, (cost) => {
      const seen = pairIn(cost, preferences.currency === 'LVL' ? 'LVL' : 'EUR')
      return formatMoney(seen.minor, seen.currency, { whole: true })
    })
  return (
    <section className={styles['editionPart']}>
      <b>{t(editionText.own)}</b>
      {services.length === 0 && years.every(({ cost }) => cost.before !== null) ? (
        <p className={styles['quiet']}>{t(editionText.unchanged)}</p>
      ) : (
        <>
          <PlainTable
            label={t(editionText.own)}
            columns={[
              { id: 'year', title: t(editionText.year) },
              { id: 'clients', title: t(editionText.clients), numeric: true },
              { id: 'cost', title: t(editionText.cost), numeric: true },
            ]}
            rows={years.map(({ year, clients, cost }) => ({
              id: String(year),
              cells: {
                year,
                clients: t(editionText.fromTo, people(clients.before), people(clients.after)),
                cost: t(editionText.fromTo, money(cost.before), money(cost.after)),
              },
            }))}
          />
          {services.length > 0 && (
            <PlainTable
              label={t(editionText.overall)}
              columns={[
                { id: 'service', title: t(editionText.overall) },
                { id: 'clients', title: t(editionText.clients), numeric: true },
                { id: 'cost', title: t(editionText.cost), numeric: true },
              ]}
              rows={services.map(({ service, clients, cost }) => ({
                id: service,
                cells: {
                  service: `${service} ${names.service(service)}`,
                  clients: t(editionText.fromTo, people(clients.before), people(clients.after)),
                  cost: t(editionText.fromTo, overall(cost.before), overall(cost.after)),
                },
              }))}
            />
          )}
        </>
      )}
      {before !== after && <p className={styles['quiet']}>{t(editionText.findings, before, after)}</p>}
    </section>
  )
}
