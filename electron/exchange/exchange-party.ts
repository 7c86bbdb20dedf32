import type { CertificateSubject } from '#electron/container/certificate-encode.ts'
import { toSafeText } from '#electron/container/text-safety.ts'
import type { Database } from '#electron/database/database.ts'
import type { Context } from '#electron/host/service.ts'
import { readMunicipalities } from '#electron/programme/programme-store.ts'

/** Who takes part in the exchange: a municipality of the programme, or the region. */
export interface Party {
  /** The municipality's id, or `region`. */
  readonly id: string
  /** The official name, in Latvian as in the certificate. */
  readonly name: string
  /** The ATVK code of a municipality; the region has a code of its own. */
  readonly code: string
}

const region: Party = { id: 'region', name: 'Rīgas plānošanas reģions', code: 'RPR' }

export function partyOf(db: Database, id: string): Party | undefined {
  if (id === region.id) return region
  const row = readMunicipalities(db).find((municipality) => municipality.id === id)
  return row && { id, name: row.nameLv, code: row.atvkCode }
}

export function ownParty(context: Context): Party {
  const party = partyOf(context.db, context.municipality ?? region.id)
  if (!party) throw new Error('a workspace of a municipality that the programme does not have')
  return party
}

/** The name of the workstation as it is signed. */
export function senderOf({ who }: Context): string {
  return toSafeText(who)
}

/** One line of at most 64 characters, as a certificate takes it. */
function certificateText(text: string): string {
  const line = toSafeText(text).replaceAll('\n', ' ').trim()
  return Array.from(line).slice(0, 64).join('').trim()
}

/** What a certificate says of this workspace; never a person. */
export function subjectOf(context: Context): CertificateSubject {
  const { name, code } = ownParty(context)
  return { organisation: certificateText(name), code, workstation: certificateText(context.who) || 'Plānotava' }
}
