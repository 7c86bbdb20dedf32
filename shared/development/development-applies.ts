import type { DevelopmentField, DevelopmentRow } from './development-contract.ts'

/** Why a field makes no sense in a row as it stands; the cell is muted, never blocked. */
export type DoesNotApply = 'provider' | 'startYear' | 'partner'

const ofExisting: readonly DevelopmentField[] = ['provider', 'providerName', 'capacity', 'clients', 'waiting']
const developing: readonly DevelopmentRow['decision'][] = ['establish', 'improve', 'share']

export function doesNotApply(row: DevelopmentRow, field: DevelopmentField): DoesNotApply | undefined {
  if (row.existsNow === 'no' && ofExisting.includes(field)) return 'provider'
  if (field === 'startYear' && !developing.includes(row.decision)) return 'startYear'
  if (field === 'partner' && row.decision !== 'share') return 'partner'
  return undefined
}

/** Nobody has said anything about the service. */
export function isEmptyRow(row: DevelopmentRow): boolean {
  return Object.entries(row).every(([field, value]) => field === 'service' || value === null)
}
