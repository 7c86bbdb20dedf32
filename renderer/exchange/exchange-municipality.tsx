import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { answerText } from '#shared/answer/answer-page-text.ts'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { formatDate, formatDateTime } from '#shared/kernel/date-text.ts'
import { isOpen } from '#shared/overview/overview-findings.ts'
import { useQuery } from '#renderer/app/query.ts'
import { useText, type Translate } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { ExchangeAnswers } from './exchange-answers.tsx'
import { CardStep } from './exchange-card-step.tsx'
import { FindingList } from './exchange-findings.tsx'
import { KeyStep } from './exchange-key-step.tsx'
import { LedgerDetail, LedgerPanel, type LedgerRow } from './exchange-ledger.tsx'
import { usePassphraseMemory } from '#renderer/app/passphrase-memory.ts'
import { NilReturn } from './exchange-nil.tsx'
import { OutgoingChanges } from './exchange-outgoing.tsx'
import { ExchangePath, type PathStep, type StepId } from './exchange-path.tsx'
import { SendStep } from './exchange-send-step.tsx'
import styles from './exchange.module.css'

type State = OutputOf<'exchange.state'>

/** A municipality's way to the region in steps, what came back, and the ledger of what went. */
export function MunicipalityExchange() {
  const { data: state } = useQuery('exchange.state', {})
  return state ? <Shown state={state} /> : null
}

function Shown({ state }: { readonly state: State }) {
  const t = useText()
  const { data: check } = useQuery('exchange.check', {})
  const memory = usePassphraseMemory(state.key?.protection === 'passphrase')
  const [chosen, setChosen] = useState<StepId>()
  const [row, setRow] = useState<LedgerRow>()
  const [tab, setTab] = useState('how')

  const { key } = state
  const ready = key?.unlockable === true
  const card = state.ledger.find((l) => l.kind === 'key-card' && l.signer === key?.digits)
  const introduced = card !== undefined || state.last !== null
  const open: StepId = chosen === 'answer' ? chosen : !ready ? 'key' : (chosen ?? (introduced ? 'send' : 'card'))
  const must = check?.findings.filter((f) => f.severity === 'must').length ?? 0
  const revision = state.nextRevision ?? 1
  const { data: answers } = useQuery('answer.read', {})
  const receipt = answers?.receipts[0]
  const openRemarks = receipt?.remarks.filter(({ done }) => !done).length ?? 0

  const steps: readonly PathStep[] = [
    {
      id: 'key',
      title: t(exchangePageText.stepKey),
      done: ready,
      state: !key
        ? t(exchangePageText.stepKeyNone)
        : ready
          ? t(exchangePageText.stepKeyMade, formatDate(key.notAfter))
          : t(exchangePageText.stepKeyElsewhere),
    },
    {
      id: 'card',
      title: t(exchangePageText.stepCard),
      done: ready && card !== undefined,
      locked: !ready,
      state: card
        ? t(exchangePageText.stepCardDone, formatDate(card.at))
        : t(ready ? exchangePageText.stepCardWaits : exchangePageText.stepSendLocked),
    },
    {
      id: 'send',
      title: t(exchangePageText.stepSend),
      done: ready && state.last?.changedSince === 0,
      locked: !ready,
      state: sendState(t, ready, must, revision, state.last),
      ...(ready && must > 0 ? { tone: 'bad' as const } : {}),
    },
    {
      id: 'answer',
      title: t(answerText.step),
      done: receipt !== undefined && openRemarks === 0,
      state: receipt ? t(answerText.verdict[receipt.verdict]) : t(answerText.stepNone),
      ...(receipt?.verdict === 'returned' ? { tone: 'bad' as const } : {}),
    },
  ]

  return (
    <Page
      title={titleOf(t, ready, open, must, revision, state.last)}
      state={stateOf(t, open, state.last)}
      side={
        <SidePanel
          label={t(exchangePageText.sideHow)}
          active={tab}
          onChange={setTab}
          tabs={[
            { id: 'how', title: t(exchangePageText.sideHow), content: <HowItWorks /> },
            {
              id: 'check',
              title: t(exchangePageText.sideCheck),
              badge: check?.findings.filter((f) => isOpen(f) && f.severity !== 'note').length ?? 0,
              content: <FindingList findings={check?.findings ?? []} />,
            },
            {
              id: 'outgoing',
              title: t(exchangePageText.sideOutgoing),
              short: t(exchangePageText.sideOutgoingShort),
              content: <OutgoingChanges />,
            },
            { id: 'row', title: t(exchangePageText.sideRow), content: <LedgerDetail row={row} /> },
          ]}
        />
      }
    >
      <ExchangePath steps={steps} open={open} onOpen={setChosen} />
      {open === 'key' && (
        <KeyStep
          keyFacts={key}
          onMade={(passphrase) => {
            memory.keep(passphrase)
            setChosen('card')
          }}
          onNext={() => setChosen(introduced ? 'send' : 'card')}
        />
      )}
      {open === 'card' && key && (
        <CardStep keyFacts={key} savedCard={card} memory={memory} onNext={() => setChosen('send')} />
      )}
      {open === 'answer' && <ExchangeAnswers />}
      {open === 'send' && <SendStep revision={revision} round={state.round} check={check} memory={memory} />}
      {open === 'send' && state.last && <NilReturn memory={memory} unchanged={state.last.changedSince === 0} />}
      <LedgerPanel
        rows={state.ledger}
        onSelect={(next) => {
          setRow(next)
          setTab('row')
        }}
      />
    </Page>
  )
}

function sendState(t: Translate, ready: boolean, must: number, revision: number, last: State['last']): string {
  if (!ready) return t(exchangePageText.stepSendLocked)
  if (last?.changedSince === 0) return t(exchangePageText.stepSendDone, last.revision)
  return must > 0 ? t(exchangePageText.stepSendBlocked, must) : t(exchangePageText.stepSendReady, revision)
}

function titleOf(
  t: Translate,
  ready: boolean,
  open: StepId,
  must: number,
  revision: number,
  last: State['last'],
): string {
  if (open === 'key') return t(ready ? exchangePageText.titleKeyThere : exchangePageText.titleKey)
  if (open === 'card') return t(exchangePageText.titleCard)
  if (open === 'answer') return t(answerText.title)
  if (last && last.changedSince === 0) return t(exchangePageText.titleSent, last.revision)
  return must > 0 ? t(exchangePageText.titleBlocked, must) : t(exchangePageText.titleReady, revision)
}

function stateOf(t: Translate, open: StepId, last: State['last']): string {
  if (last) return t(exchangePageText.stateSent, last.revision, formatDateTime(last.at), last.changedSince)
  if (open === 'key') return t(exchangePageText.stateKey)
  return t(open === 'card' ? exchangePageText.stateCard : exchangePageText.stateNeverSent)
}

function HowItWorks() {
  const t = useText()
  return (
    <>
      <ol className={styles['script']}>
        <li>{t(exchangePageText.how1)}</li>
        <li>{t(exchangePageText.how2)}</li>
        <li>{t(exchangePageText.how3)}</li>
        <li>{t(exchangePageText.how4)}</li>
      </ol>
      <p className={styles['quiet']}>{t(exchangePageText.noQualified)}</p>
    </>
  )
}
