import { payloadKeys, payloadLists, type PayloadList } from '#shared/exchange/payload-data.ts'

/** A cell as the database and the payload both hold it. */
export type FigureCell = string | number | null
/** One row of a municipality's own figures, by the payload's field names; without the municipality itself. */
export type FigureRow = Readonly<Record<string, FigureCell>>
/** Everything that one municipality filled in, list by list, each in the order of its keys. */
export type Figures = Readonly<Record<PayloadList, readonly FigureRow[]>>

export interface FigureTable {
  readonly list: PayloadList
  readonly table: string
  /** Field → column, keys first. */
  readonly columns: Readonly<Record<string, string>>
  readonly keys: readonly string[]
  /** The order in the payload, when it is not that of the keys. */
  readonly order: readonly string[]
  /** A line's id is unique in the whole table, not only within its municipality. */
  readonly ownId: boolean
}

function table(list: PayloadList, name: string, fields: readonly string[], order?: readonly string[]): FigureTable {
  const snake = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const keys: readonly string[] = payloadKeys[list]
  const all = [...keys, ...fields.filter((field) => !keys.includes(field))]
  const columns = Object.fromEntries(all.map((field) => [field, snake(field)]))
  return { list, table: name, columns, keys, order: order ?? keys, ownId: name === 'costing_line' }
}

/** The tables that travel. Adding a column here and in the payload's schema is all that a new field needs. */
export const figureTables: readonly FigureTable[] = [
  table('developmentServices', 'development_service', [
    'existsNow',
    'provider',
    'providerName',
    'capacity',
    'clients',
    'waiting',
    'priority',
    'readiness',
    'decision',
    'startYear',
    'partner',
    'reason',
  ]),
  table('forecastSettings', 'forecast_setting', [
    'method',
    'coverageFirstYear',
    'coverageFirst',
    'coverageLastYear',
    'coverageLast',
  ]),
  table('forecastTyped', 'forecast_typed', ['value', 'reason']),
  table('forecastActuals', 'forecast_actual', ['clients', 'note']),
  table('costingBases', 'costing_basis', ['unitsPerClient', 'clientsPerPlace', 'placesPerFacility']),
  table(
    'costingLines',
    'costing_line',
    [
      'service',
      'position',
      'kind',
      'category',
      'driver',
      'name',
      'quantity',
      'priceMinor',
      'currency',
      'priceYear',
      'priceIndex',
      'note',
      'template',
      'esfEligible',
      'stateSupported',
    ],
    ['service', 'position', 'id'],
  ),
  table('situationPopulations', 'situation_population', ['population', 'reason']),
  table('situationRates', 'situation_rate', ['rate', 'reason', 'halfWidth']),
  table('situationCounts', 'situation_count', ['persons', 'reason', 'halfWidth']),
  table('scenarios', 'scenario', ['name', 'parent', 'position', 'note']),
  table('scenarioStarts', 'scenario_start', ['startYear', 'reason']),
  table('forecastCoverages', 'forecast_coverage', ['firstYear', 'first', 'lastYear', 'last']),
  table('scenarioBaselines', 'scenario_baseline', ['name', 'scenario', 'frozenAt', 'edition', 'note']),
  table('scenarioBaselineFigures', 'scenario_baseline_figure', [
    'clients',
    'capacity',
    'served',
    'establishmentMinor',
    'runningMinor',
    'known',
    'ofLines',
  ]),
  table('fundingCopayments', 'funding_copayment', ['rateMinor', 'currency', 'sharePaying', 'reason']),
  table('fundingProjects', 'funding_project', [
    'name',
    'call',
    'state',
    'firstYear',
    'lastYear',
    'share',
    'ceiling',
    'note',
  ]),
  table('fundingProjectServices', 'funding_project_service', []),
  table('fundingStates', 'funding_state', ['share', 'firstYear', 'lastYear', 'reason']),
  table('fundingDonations', 'funding_donation', ['minor', 'reason']),
  table('fundingEnvelopes', 'funding_envelope', ['minor', 'reason']),
  table('worthSettings', 'worth_setting', [
    'divertedShare',
    'institutionMinor',
    'currency',
    'priceYear',
    'priceIndex',
    'reason',
  ]),
  table('worthChoices', 'worth_choice', ['peersBy', 'peersCount', 'discountRate']),
  table('worthPeers', 'worth_peer', []),
  table('cooperationAgreements', 'cooperation_agreement', [
    'service',
    'lead',
    'firstYear',
    'lastYear',
    'capacity',
    'settlementMinor',
    'currency',
    'shareRule',
    'state',
    'note',
  ]),
  table('cooperationMembers', 'cooperation_member', ['share']),
  table('cooperationClients', 'cooperation_client', ['clients']),
  table('rulesExplanations', 'rules_explanation', ['text']),
]

export const noFigures = Object.fromEntries(payloadLists.map((list) => [list, []])) as unknown as Figures

/** What makes a row the only one of its list. */
export function rowKey(table: FigureTable, row: FigureRow): string {
  return table.keys.map((key) => row[key]).join('\u0000')
}
