import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { cellChoices } from '#shared/exchange/exchange-cell-text.ts'
import { editionText } from '#shared/edition/edition-page-text.ts'
import { parseDate, formatDate } from '#shared/kernel/date-text.ts'
import { parseNumber } from '#shared/kernel/number-parse.ts'
import { plainNumber } from '#shared/kernel/number-text.ts'
import { programmeChoiceText, programmeFieldText } from '#shared/programme/programme-field-text.ts'
import type { ProgrammeField, ProgrammeValue } from '#shared/programme/programme-lists.ts'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { minorText, readMinor, readShare, readWhole, shareText } from '#renderer/ui/typed-fields.ts'

/** A value as it is typed. */
export function typedValue({ kind }: ProgrammeField, value: ProgrammeValue): string {
  if (value === null) return ''
  if (typeof value === 'string') return kind === 'date' ? formatDate(value) : value
  if (kind === 'money') return minorText(value)
  return kind === 'share' ? shareText(value) : plainNumber(value)
}

/** What was typed as a value; null when the field is empty, undefined when it does not fit. */
export function readValue({ kind, optional }: ProgrammeField, typed: string): ProgrammeValue | undefined {
  const text = typed.trim()
  if (text === '') return optional ? null : kind === 'words' ? '' : undefined
  switch (kind) {
    case 'money':
      return readMinor(text)
    case 'share':
      return readShare(text)
    case 'count':
    case 'position':
      return readWhole(text, 0, 9_999_999)
    case 'year':
      return readWhole(text, 1990, 2100)
    case 'date':
      return parseDate(text)
    case 'decimal': {
      const parsed = parseNumber(text, { ambiguous: 'decimal' })
      return parsed.kind === 'number' ? parsed.value : undefined
    }
    default:
      return text
  }
}

/** The codes that a field may name, with their words. */
export type Named = Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>

/** One field of a row of the programme: a word to choose, a text, a number, a date. */
export function ProgrammeFieldInput(props: {
  readonly name: string
  readonly field: ProgrammeField
  readonly typed: string
  readonly named: Named
  readonly fixed: boolean
  readonly onType: (typed: string) => void
}) {
  const { name, field, typed, named, fixed, onType } = props
  const t = useText()
  const language = useLanguage()
  const isBad = typed.trim() !== '' && readValue(field, typed) === undefined
  const { kind } = field
  const percent = kind === 'share' ? ', %' : ''
  const common = { label: `${t(programmeFieldText(name))}${percent}`, disabled: fixed, required: !field.optional }
  if (typeof kind !== 'string') {
    const known = cellChoices(name, language)
    const options = kind.map((value) => ({
      value,
      label: programmeChoiceText(name, value)?.[language] ?? known?.find((one) => one.value === value)?.label ?? value,
    }))
    return (
      <NativeSelect
        {...common}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        data={[{ value: '', label: '' }, ...options]}
      />
    )
  }
  const codes = named[name]
  if (codes) {
    const empty = { value: '', label: field.optional ? t(editionText.general) : '' }
    return (
      <NativeSelect
        {...common}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        data={[empty, ...codes]}
      />
    )
  }
  const error = isBad ? t(editionText.unfit) : undefined
  if (kind === 'words') {
    return (
      <Textarea
        {...common}
        required={false}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        maxLength={6000}
        autosize
        minRows={2}
        maxRows={6}
      />
    )
  }
  return (
    <TextInput
      {...common}
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
      error={error}
      maxLength={1000}
      placeholder={field.optional ? t(editionText.notSaid) : ''}
    />
  )
}
