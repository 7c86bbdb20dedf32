import { exchangeImportText } from '#shared/exchange/exchange-import-text.ts'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { groupsOfDigits } from '#shared/exchange/exchange-digits.ts'
import { verdictOf, type VerdictTone } from '#shared/exchange/exchange-verdict-text.ts'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import type { Names } from '#shared/kernel/title.ts'
import type { Translate } from '#renderer/ui/language-context.tsx'
import type { DeskFile } from './use-exchange-import.ts'

/** What a file on the desk is at this moment: the import's answer where there is one, a card where it turned out to be one. */
export function codeOf(file: DeskFile): string {
  const { code } = file.outcome ?? file.examined
  // The host opens a card only when its signer is trusted: then nothing is left to do.
  if (code === 'KEY_CARD') return 'CARD_KNOWN'
  if (code === 'WRONG_PROGRAMME' && isOfEarlierEdition(file)) return 'EARLIER_EDITION'
  return file.card ? 'KEY_CARD' : code
}

/** Made by an edition that this workspace had before: it can be taken all the same. */
function isOfEarlierEdition({ examined }: DeskFile): boolean {
  return Number(examined.details?.['file'] ?? 0) > 0
}

export function toneOf(file: DeskFile): VerdictTone {
  return verdictOf(codeOf(file)).tone
}

/** The name of a municipality, or of the region. */
export function partyName(t: Translate, names: Names, party: string | null): string | undefined {
  if (party === null) return undefined
  return party === 'region' ? t(exchangeImportText.region) : names.municipality(party)
}

/** The table of changed cells belongs to a file that is good, or that could be taken all the same. */
export function hasChangeTable(file: DeskFile): boolean {
  return changing.has(file.examined.code)
}
const changing = new Set(['OK', 'FORK', 'UNRELATED'])

/** Who sent it: known by an enrolled key, or only claimed; undefined where nobody can say. */
function knownSender(t: Translate, names: Names, file: DeskFile): string | undefined {
  const known = partyName(t, names, file.card?.municipality ?? file.examined.municipality)
  const claimed = file.examined.details?.['name']
  return known ?? (typeof claimed === 'string' ? t(exchangeImportText.callsItself, claimed) : undefined)
}

/** Who sent it, as far as that is known. */
export function senderOf(t: Translate, names: Names, file: DeskFile): string {
  return knownSender(t, names, file) ?? t(exchangeImportText.unknownWho)
}

/** The line under the file's name: who, what, when signed. */
export function describeFile(t: Translate, names: Names, file: DeskFile): string {
  const { revision, signedAt, signer, code } = file.examined
  const digits = code === 'SIGNER_UNKNOWN' && signer !== null ? groupsOfDigits(signer).join(' ') : undefined
  return [
    knownSender(t, names, file),
    revision === null ? undefined : t(exchangePageText.revisionName, revision),
    t(verdictOf(codeOf(file)).short),
    digits,
    signedAt === null ? undefined : formatDateTime(signedAt),
  ]
    .filter((part) => part !== undefined)
    .join(' · ')
}

/** The words at the right of a file: what it changes, or what to do with it. */
export function answerOf(t: Translate, file: DeskFile, isTaken: boolean): string {
  const { examined, outcome } = file
  if (outcome?.code === 'OK') {
    return outcome.changeCount === 0
      ? t(exchangeImportText.imported)
      : `${t(exchangeImportText.imported)} · ${t(exchangeImportText.changes, outcome.changeCount)}`
  }
  if (isTaken) return t(exchangeImportText.willBeTaken)
  if (codeOf(file) === 'OK') {
    if (examined.changeCount === 0) return t(exchangeImportText.noChanges)
    const isNew = examined.changes.every((cell) => cell.before === null)
    return t(isNew ? exchangeImportText.newValues : exchangeImportText.changes, examined.changeCount)
  }
  const { action, short } = verdictOf(codeOf(file))
  return t(action ?? short)
}
