import { Button, Modal, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { agreementStateText, cooperationText, shareRuleText } from '#shared/cooperation/cooperation-page-text.ts'
import { agreementStates, shareRules } from '#shared/cooperation/cooperation.ts'
import { sortedByText } from '#shared/kernel/collation.ts'
import { currencySign } from '#shared/kernel/money-text.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { perform } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { minorText, readMinor, readShare, readWhole, shareText, wholeText } from '#renderer/ui/typed-fields.ts'
import type { AgreementRow } from './cooperation-figures.ts'
import styles from './cooperation.module.css'

const mostClients = 9_999_999

/** An agreement: who runs the service, for whom, from when, at what price, with how many clients. */
export function AgreementDialog(props: {
  readonly years: readonly number[]
  readonly service: string
  readonly agreement: AgreementRow | undefined
  readonly onClose: () => void
}) {
  const t = useText()
  const { names, programme, municipality: own } = useWorkspace()
  const { years, agreement, onClose } = props
  const [service, setService] = useState(agreement?.service ?? props.service)
  const [lead, setLead] = useState(agreement?.lead ?? own ?? '')
  const [partners, setPartners] = useState<string[]>(
    agreement?.members.map((m) => m.municipality).filter((id) => id !== agreement.lead) ?? [],
  )
  const [state, setState] = useState<AgreementRow['state']>(agreement?.state ?? 'draft')
  const [first, setFirst] = useState(String(agreement?.firstYear ?? years.at(-3) ?? years[0] ?? ''))
  const [last, setLast] = useState(String(agreement?.lastYear ?? years.at(-1) ?? ''))
  const [price, setPrice] = useState(minorText(agreement?.settlementMinor ?? null))
  const [currency, setCurrency] = useState<'LVL' | 'EUR'>(agreement?.currency ?? 'EUR')
  const [capacity, setCapacity] = useState(
    agreement?.capacity === 'not-limited' ? t(cooperationText.notLimited) : wholeText(agreement?.capacity ?? null),
  )
  const [rule, setRule] = useState<AgreementRow['shareRule']>(agreement?.shareRule ?? 'clients')
  const [note, setNote] = useState(agreement?.note ?? '')
  const [clients, setClients] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      (agreement?.members ?? []).flatMap((m) =>
        m.clients.map((c) => [`${m.municipality} ${c.year}`, wholeText(c.clients)]),
      ),
    ),
  )
  const [shares, setShares] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries((agreement?.members ?? []).map((m) => [m.municipality, shareText(m.share)])),
  )
  const [problem, setProblem] = useState<Problem>()
  const others = partners.filter((id) => id !== lead)
  const covered = years.filter((year) => year >= Number(first) && year <= Number(last))
  const options = sortedByText(
    programme.municipalities.map(({ id }) => ({ value: id, label: names.municipality(id) })),
    (option) => option.label,
  )
  const unlimited = [t(cooperationText.notLimited), '*', '∞'].includes(capacity.trim().toLowerCase())
  const readCapacity = unlimited ? ('not-limited' as const) : readWhole(capacity, 0, mostClients)
  const readPrice = readMinor(price)
  const clientsRead = (id: string, year: number) => readWhole(clients[`${id} ${year}`] ?? '', 0, mostClients)
  const shareRead = (id: string) => (rule === 'typed' ? readShare(shares[id] ?? '') : null)
  const members = [lead, ...others]
  const wrong =
    readCapacity === undefined ||
    readPrice === undefined ||
    members.some((id) => shareRead(id) === undefined) ||
    others.some((id) => covered.some((year) => clientsRead(id, year) === undefined))

  const save = async (): Promise<void> => {
    if (wrong) return
    const reply = await perform('cooperation.saveAgreement', {
      ...(agreement ? { id: agreement.id } : {}),
      service,
      lead,
      firstYear: Number(first),
      lastYear: Number(last),
      capacity: readCapacity,
      settlementMinor: readPrice,
      currency,
      shareRule: rule,
      state,
      note: note.trim() || null,
      members: members.map((municipality) => ({
        municipality,
        share: shareRead(municipality) ?? null,
        clients:
          municipality === lead
            ? []
            : covered.flatMap((year) => {
                const count = clientsRead(municipality, year)
                return typeof count === 'number' ? [{ year, clients: count }] : []
              }),
      })),
    })
    if (reply.ok) onClose()
    else setProblem(reply.problem)
  }
  const bad = (value: unknown) => (value === undefined ? { error: t(cooperationText.bad) } : {})
  const yearNames = years.map(String)
  return (
    <Modal opened onClose={onClose} title={t(cooperationText.newAgreement).replace('…', '')} size="lg" centered>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <NativeSelect
          label={t(cooperationText.service)}
          value={service}
          data={programme.services.map((s) => ({ value: s.code, label: names.service(s.code) }))}
          data-autofocus
          onChange={(event) => setService(event.currentTarget.value)}
        />
        <div className={styles['pair']}>
          <NativeSelect
            label={t(cooperationText.lead)}
            value={lead}
            data={options}
            onChange={(event) => setLead(event.currentTarget.value)}
          />
          <NativeSelect
            label={t(cooperationText.agreementState)}
            value={state}
            data={agreementStates.map((value) => ({ value, label: t(agreementStateText[value]) }))}
            onChange={(event) => setState(agreementStates.find((s) => s === event.currentTarget.value) ?? 'draft')}
          />
        </div>
        <MultiSelect
          label={t(cooperationText.partners)}
          data={options.filter(({ value }) => value !== lead)}
          value={others}
          onChange={setPartners}
          searchable
        />
        <div className={styles['three']}>
          <NativeSelect
            label={t(cooperationText.firstYear)}
            value={first}
            data={yearNames}
            onChange={(event) => setFirst(event.currentTarget.value)}
          />
          <NativeSelect
            label={t(cooperationText.lastYear)}
            value={last}
            data={yearNames}
            onChange={(event) => setLast(event.currentTarget.value)}
          />
          <TextInput
            label={t(cooperationText.capacity)}
            value={capacity}
            title={t(cooperationText.capacityHint)}
            {...bad(readCapacity)}
            onChange={(event) => setCapacity(event.currentTarget.value)}
          />
        </div>
        <div className={styles['three']}>
          <TextInput
            label={t(cooperationText.settlement, currencySign(currency))}
            value={price}
            inputMode="decimal"
            {...bad(readPrice)}
            onChange={(event) => setPrice(event.currentTarget.value)}
          />
          <NativeSelect
            label={t(cooperationText.currency)}
            value={currency}
            data={['LVL', 'EUR']}
            onChange={(event) => setCurrency(event.currentTarget.value === 'LVL' ? 'LVL' : 'EUR')}
          />
          <NativeSelect
            label={t(cooperationText.shareRule)}
            value={rule}
            data={shareRules.map((value) => ({ value, label: t(shareRuleText[value]) }))}
            onChange={(event) => setRule(shareRules.find((r) => r === event.currentTarget.value) ?? 'clients')}
          />
        </div>
        {rule === 'typed' && (
          <div className={styles['years']}>
            {members.map((id) => (
              <TextInput
                key={id}
                label={names.municipality(id)}
                aria-label={`${names.municipality(id)}: ${t(cooperationText.sharePercent)}`}
                value={shares[id] ?? ''}
                {...bad(shareRead(id))}
                onChange={(event) => {
                  const { value } = event.currentTarget
                  setShares((before) => ({ ...before, [id]: value }))
                }}
              />
            ))}
          </div>
        )}
        {others.map((id) => (
          <fieldset key={id} className={styles['years']}>
            <legend className={styles['part']}>{t(cooperationText.clientsOf, names.municipality(id))}</legend>
            {covered.map((year) => (
              <TextInput
                key={year}
                label={String(year)}
                value={clients[`${id} ${year}`] ?? ''}
                inputMode="numeric"
                {...bad(clientsRead(id, year))}
                onChange={(event) => {
                  const { value } = event.currentTarget
                  setClients((before) => ({ ...before, [`${id} ${year}`]: value }))
                }}
              />
            ))}
          </fieldset>
        ))}
        <Textarea
          label={t(cooperationText.note)}
          value={note}
          maxLength={1000}
          autosize
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {problem && <ProblemBox problem={problem} />}
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t(cooperationText.cancel)}</Button>
          <Button type="submit" variant="filled" disabled={others.length === 0}>
            {t(cooperationText.save)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
