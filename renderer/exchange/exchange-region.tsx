import { useState } from 'react'
import type { FileContent } from '#shared/exchange/exchange-contract.ts'
import { exchangeImportText } from '#shared/exchange/exchange-import-text.ts'
import { keyCareText } from '#shared/exchange/exchange-key-text.ts'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { goTo, useParams } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { EnrolSide } from './exchange-enrol.tsx'
import { RegionImport } from './exchange-import-page.tsx'
import { RegionOwnKey } from './exchange-region-own-key.tsx'
import { KeySide } from './exchange-key-side.tsx'
import { KeysPanel } from './exchange-keys.tsx'
import { LedgerDetail, LedgerPanel, type LedgerRow } from './exchange-ledger.tsx'
import { useExchangeImport } from './use-exchange-import.ts'

const sections = ['import', 'keys', 'ledger'] as const
type Section = (typeof sections)[number]

/** The region's exchange: files come in, keys are enrolled, and the ledger keeps it all. */
export function RegionExchange() {
  const t = useText()
  const params = useParams()
  const section = sections.find((s) => s === params['section']) ?? 'import'
  const { data: state } = useQuery('exchange.state', {})
  const desk = useExchangeImport()
  const [card, setCard] = useState<FileContent>()
  const [keyId, setKeyId] = useState<string>()
  const [keyTab, setKeyTab] = useState('enrol')
  const [row, setRow] = useState<LedgerRow>()

  const open = (next: Section): void => goTo('exchange', next === 'import' ? {} : { section: next }, { replace: true })
  const trusted = state?.trusted ?? []
  const toggle = (
    <Toggle
      label={t(exchangeImportText.sections)}
      value={section}
      onChange={open}
      options={[
        { value: 'import', label: t(exchangeImportText.sectionImport) },
        { value: 'keys', label: t(exchangeImportText.sectionKeys) },
        { value: 'ledger', label: t(exchangeImportText.sectionLedger) },
      ]}
    />
  )

  if (section === 'keys') {
    return (
      <Page
        title={t(exchangeImportText.titleKeys, trusted.filter((key) => key.status === 'active').length)}
        state={t(exchangeImportText.stateKeys)}
        actions={toggle}
        side={
          <SidePanel
            label={t(exchangeImportText.sectionKeys)}
            active={keyTab}
            onChange={setKeyTab}
            tabs={[
              {
                id: 'enrol',
                title: t(exchangeImportText.sideEnrol),
                content: (
                  <EnrolSide
                    card={card}
                    onCard={setCard}
                    onEnrolled={() => {
                      setCard(undefined)
                      desk.checkAgain()
                    }}
                  />
                ),
              },
              {
                id: 'own',
                title: t(keyCareText.region),
                content: <RegionOwnKey keyFacts={state?.key ?? null} />,
              },
              {
                id: 'key',
                title: t(exchangeImportText.sideKey),
                content: <KeySide trusted={trusted.find((k) => k.fingerprint === keyId)} />,
              },
            ]}
          />
        }
      >
        <KeysPanel
          keys={trusted}
          onSelect={(next) => {
            setKeyId(next.fingerprint)
            setKeyTab('key')
          }}
        />
      </Page>
    )
  }
  if (section === 'ledger') {
    return (
      <Page
        title={t(exchangePageText.ledgerTitle, state?.ledger.length ?? 0)}
        state={t(exchangePageText.ledgerState)}
        actions={toggle}
        side={
          <SidePanel
            label={t(exchangePageText.sideRow)}
            tabs={[{ id: 'row', title: t(exchangePageText.sideRow), content: <LedgerDetail row={row} /> }]}
          />
        }
      >
        <LedgerPanel rows={state?.ledger ?? []} onSelect={setRow} />
      </Page>
    )
  }
  return (
    <RegionImport
      desk={desk}
      sections={toggle}
      onEnrol={(file) => {
        setCard(file)
        setKeyTab('enrol')
        open('keys')
      }}
    />
  )
}
