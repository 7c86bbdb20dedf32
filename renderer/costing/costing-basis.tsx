import { statusText } from '#shared/kernel/status-text.ts'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import type { CostingBasis } from '#shared/costing/costing-contract.ts'
import { costingText } from '#shared/costing/costing-text.ts'
import { parseNumber } from '#shared/kernel/number-parse.ts'
import { formatNumber, plainNumber } from '#shared/kernel/number-text.ts'

import { PageLink } from '#renderer/app/navigation.tsx'
import { useCommand } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { statusTone, Tag } from '#renderer/ui/tag.tsx'
import type { SideProps } from './costing-side.tsx'
import styles from './costing.module.css'

/** How clients turn into units, places and facilities: three figures of the service, each with what it is for. */
export function CostingBasisFields(
  props: SideProps & { readonly catalogue: OutputOf<'programme.service'> | undefined },
) {
  const t = useText()
  const language = useLanguage()
  const { names } = useWorkspace()
  const { service, lines, place, who, editable, catalogue } = props
  const unit = catalogue ? (language === 'lv' ? catalogue.unitLv : catalogue.unitEn) : ''
  const fields = [
    { id: 'unitsPerClient', label: t(costingText.unitsPerClient, unit), hint: t(costingText.unitsPerClientHint) },
    { id: 'clientsPerPlace', label: t(costingText.clientsPerPlace), hint: t(costingText.clientsPerPlaceHint) },
    { id: 'placesPerFacility', label: t(costingText.placesPerFacility), hint: t(costingText.placesPerFacilityHint) },
  ] as const
  const drivers =
    lines?.service === service.service ? lines.drivers.find((driver) => driver.year === place.year) : undefined
  return (
    <>
      <SideHeading>{names.service(service.service)}</SideHeading>
      {fields.map(({ id, label, hint }) => (
        <BasisField
          key={`${service.service} ${id} ${service.basis[id] ?? ''}`}
          service={service.service}
          field={id}
          value={service.basis[id]}
          label={label}
          hint={hint}
          editable={editable}
        />
      ))}
      {catalogue && (
        <p className={styles['small']}>
          <strong>{t(costingText.typical)}:</strong>{' '}
          {language === 'lv' ? catalogue.typicalCapacityLv : catalogue.typicalCapacityEn}{' '}
          <Tag tone={statusTone(catalogue.typicalCapacityStatus)}>{t(statusText[catalogue.typicalCapacityStatus])}</Tag>
        </p>
      )}
      {drivers && (
        <section aria-label={t(costingText.driversOf, place.year)}>
          <h3 className={styles['part']}>{t(costingText.driversOf, place.year)}</h3>
          <dl className={styles['facts']}>
            {(['clients', 'units', 'places', 'facilities'] as const).map((driver) => (
              <div key={driver}>
                <dt>{t(costingText.drivers[driver])}</dt>
                <Driver value={drivers[driver]} />
              </div>
            ))}
          </dl>
        </section>
      )}
      <PageLink page="forecast" params={{ service: service.service, year: place.year, m: who.municipality }}>
        {t(costingText.toForecast)}
      </PageLink>
    </>
  )
}

function Driver({ value }: { readonly value: number | string | null }) {
  const t = useText()
  if (typeof value === 'number') return <dd>{formatNumber(value, Number.isInteger(value) ? {} : { decimals: 1 })}</dd>
  if (value === 'not-planned') return <dd>–</dd>
  return <dd data-unknown>{t(costingText.unknown)}</dd>
}

/** One figure of the basis: Enter or leaving the field stores it, an empty field is *not known*. */
function BasisField(props: {
  readonly service: string
  readonly field: keyof CostingBasis
  readonly value: number | null
  readonly label: string
  readonly hint: string
  readonly editable: boolean
}) {
  const t = useText()
  const notify = useNotify()
  const setBasis = useCommand('costing.setBasis')
  const shown = props.value === null ? '' : plainNumber(props.value)
  const [typed, setTyped] = useState(shown)
  const [wrong, setWrong] = useState(false)
  const store = async (): Promise<void> => {
    if (typed.trim() === shown) return
    const parsed = typed.trim() === '' ? null : parseNumber(typed, { ambiguous: 'decimal' })
    if (parsed !== null && (parsed.kind !== 'number' || parsed.value <= 0)) {
      setWrong(true)
      return
    }
    setWrong(false)
    const reply = await setBasis({
      service: props.service,
      basis: { [props.field]: parsed === null ? null : parsed.value },
    })
    if (reply.ok) return
    setTyped(shown)
    notify.problem(reply.problem)
  }
  return (
    <TextInput
      label={props.label}
      description={props.hint}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={typed}
      disabled={!props.editable}
      inputMode="decimal"
      error={wrong ? t(costingText.badNumber) : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => void store()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void store()
        if (event.key === 'Escape') setTyped(shown)
      }}
    />
  )
}
