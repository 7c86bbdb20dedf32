/**
 * Names one input of the computation: a row of the programme's data, or a cell that a person typed. Explanations carry it at their leaves;
 * ranges count each input's error once however often it is used, and "what depends on this" is found by it.
 */
export type InputRef = string

/**
 * The kinds of inputs and what follows each:
 * - `population` municipality, year · `age-count` municipality, year, column · `age-share` share · `age-part` (11 of 12)
 * - `rate` group, municipality or '' (the general row) · `own-rate` municipality, group · `own-count` municipality, group, year
 * - `model` municipality, service, field (of development_service) · `coverage` municipality, service, scenario, group or '', year
 * - `typed` municipality, service, scenario, year, measure · `actual` municipality, service, year
 * - `basis` municipality, service, field · `line` id, field · `parameter` name, year
 * - `copayment` municipality, service, field · `project` municipality, id, field · `state` municipality, service
 * - `donation` municipality, service, year · `envelope` municipality, year
 * - `institution` municipality, service, field · `agreement` municipality, id, field · `agreement-clients` municipality, id, member, year
 * - `cooperation` service, field
 */
export const inputKinds = [
  'population',
  'age-count',
  'age-share',
  'age-part',
  'rate',
  'own-rate',
  'own-count',
  'model',
  'coverage',
  'typed',
  'actual',
  'basis',
  'line',
  'parameter',
  'copayment',
  'project',
  'state',
  'donation',
  'envelope',
  'institution',
  'agreement',
  'agreement-clients',
  'cooperation',
] as const
export type InputKind = (typeof inputKinds)[number]

/** @example inputRef('rate', 'T01', '') // 'rate|T01|' */
export function inputRef(kind: InputKind, ...key: readonly (string | number)[]): InputRef {
  return [kind, ...key].join('|')
}

/** The parts of what `inputRef` made; undefined for anything else. */
export function readInputRef(ref: InputRef): { readonly kind: InputKind; readonly key: readonly string[] } | undefined {
  const [first, ...key] = ref.split('|')
  const kind = inputKinds.find((k) => k === first)
  return kind === undefined ? undefined : { kind, key }
}
