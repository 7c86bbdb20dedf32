import { text, type Text } from '#shared/kernel/text.ts'

/** Which colour a verdict has: taken, nothing to do, decide, or refused. */
export type VerdictTone = 'good' | 'still' | 'ask' | 'refused'

interface VerdictWords {
  readonly tone: VerdictTone
  /** What became of it, in two or three words. */
  readonly short: Text
  /** What to do, in two or three words; only where there is something. */
  readonly action?: Text
}

const sendAgain = text('lūdz atsūtīt vēlreiz', 'ask for it again')
const report = text('lūdz atjaunināt Plānotavu', 'ask them to update')
const newKey = text('vajag jaunu atslēgu', 'a new key is needed')

const refusedAs = (lv: string, en: string, action: Text = sendAgain): VerdictWords => ({
  tone: 'refused',
  short: text(lv, en),
  action,
})

/** Every outcome of a file in a few words; the whole explanation is in `refusal-text.ts`. */
const verdictWords: Readonly<Record<string, VerdictWords>> = {
  OK: { tone: 'good', short: text('paraksts derīgs', 'signature valid') },
  DUPLICATE: {
    tone: 'still',
    short: text('jau importēts', 'imported already'),
    action: text('nekas nemainīsies', 'nothing will change'),
  },
  REPLAY_OLDER: {
    tone: 'still',
    short: text('vecāks par to, kas jau ir', 'older than what is here'),
    action: text('netiks importēts', 'will not be imported'),
  },
  FORK: {
    tone: 'ask',
    short: text('divi faili neturpina viens otru', 'two files that do not continue one another'),
    action: text('izvēlies, kuru ņemt', 'choose which to take'),
  },
  UNRELATED: {
    tone: 'ask',
    short: text('nav saistīts ar zināmajiem failiem', 'not related to what is known'),
    action: text('izlem, vai ņemt', 'decide whether to take it'),
  },
  KEY_CARD: {
    tone: 'ask',
    short: text('atslēgas karte', 'key card'),
    action: text('salīdzini ciparus', 'compare the digits'),
  },
  SEALED: {
    tone: 'ask',
    short: text('aizsargāts ar paroli', 'protected by a passphrase'),
    action: text('ieraksti paroli', 'enter the passphrase'),
  },
  NOT_A_SUBMISSION: refusedAs(
    'reģiona paša fails',
    'a file of the region itself',
    text('nav jāimportē', 'not to be imported'),
  ),
  CARD_KNOWN: {
    tone: 'still',
    short: text('atslēgas karte', 'key card'),
    action: text('atslēga jau reģistrēta', 'key enrolled already'),
  },
  SIGNER_UNKNOWN: {
    tone: 'ask',
    short: text('atslēga nav reģistrēta', 'key not enrolled'),
    action: text('salīdzini ciparus pa tālruni', 'compare the digits by phone'),
  },
  SIGNER_REVOKED: refusedAs('atslēgai vairs netic', 'key no longer trusted', newKey),
  NOT_ENTITLED: refusedAs(
    'parakstījis kāds cits',
    'signed by somebody else',
    text('sazinies ar sūtītāju', 'talk to the sender'),
  ),
  EMPTY: refusedAs('tukšs fails', 'empty file'),
  NOT_A_FILE: refusedAs('nevar nolasīt', 'cannot be read', text('izvēlies .asice failu', 'choose an .asice file')),
  NOT_CONTAINER: refusedAs(
    'nav Plānotavas fails',
    'not a Plānotava file',
    text('izvēlies .asice failu', 'choose an .asice file'),
  ),
  TRUNCATED: refusedAs('trūkst faila beigu', 'the end is missing'),
  ZIP_STRUCTURE: refusedAs('fails ir bojāts', 'damaged file'),
  ZIP_ENCRYPTED: refusedAs('fails ir šifrēts', 'encrypted file', text('vispirms atšifrē', 'decrypt it first')),
  ZIP_UNSUPPORTED: refusedAs('pārpakots ar citu programmu', 'repacked by another program'),
  ZIP_LIMIT: refusedAs('fails ir pārāk liels', 'file too large'),
  MIMETYPE: refusedAs('nav parakstīts fails', 'not a signed file'),
  LAYOUT: refusedAs('liekas vai trūkstošas daļas', 'parts missing or too many'),
  PATH: refusedAs('saturs mainīts', 'content was changed'),
  DUPLICATE_ENTRY: refusedAs('saturs mainīts', 'content was changed'),
  UNSIGNED_ENTRY: refusedAs('pielikta neparakstīta daļa', 'an unsigned part was added'),
  MISSING_ENTRY: refusedAs('izņemta parakstīta daļa', 'a signed part was taken out'),
  DIGEST_MISMATCH: refusedAs('saturs mainīts pēc parakstīšanas', 'changed after it was signed'),
  SIG_INVALID: refusedAs('paraksts nav derīgs', 'signature not valid'),
  SIG_FORMAT: refusedAs('paraksts nav nolasāms', 'signature cannot be read', report),
  MANIFEST: refusedAs('daļu saraksts nav nolasāms', 'list of parts cannot be read', report),
  ALGORITHM: refusedAs('cits parakstīšanas veids', 'another way of signing', report),
  CERT_BINDING: refusedAs('svešs sertifikāts', 'foreign certificate'),
  CERT_USAGE: refusedAs('nepiemērota atslēga', 'unsuitable key', newKey),
  CERT_EXPIRED: refusedAs('atslēgas termiņš beidzies', 'key has expired', newKey),
  CERT_NOT_YET_VALID: refusedAs(
    'atslēga vēl nav derīga',
    'key not valid yet',
    text('pārbaudi pulksteni', 'check the clock'),
  ),
  SIGNING_TIME: refusedAs('parakstīts nākotnē', 'signed in the future', text('pārbaudi pulksteni', 'check the clock')),
  PAYLOAD_SYNTAX: refusedAs('dati nav nolasāmi', 'data cannot be read', report),
  PAYLOAD_ENCODING: refusedAs('sabojāti burti datos', 'broken letters in the data'),
  PAYLOAD_VALUE: refusedAs('nederīga vērtība datos', 'unsuitable value in the data', report),
  PAYLOAD_SCHEMA: refusedAs('dati nav gaidītie', 'unexpected data', report),
  PAYLOAD_LIMIT: refusedAs('datos kaut kā par daudz', 'too much of something in the data'),
  SCHEMA_NEW: refusedAs(
    'no jaunākas programmas',
    'from a newer program',
    text('atjaunini Plānotavu', 'update Plānotava'),
  ),
  SCHEMA_OLD: refusedAs('no pārāk vecas programmas', 'from a program too old', report),
  WRONG_ROUND: {
    tone: 'ask',
    short: text('citai kārtai', 'for another round'),
    action: text('lūdz šīs kārtas failu vai ņem tik un tā', 'ask for this round’s file, or take it all the same'),
  },
  EARLIER_EDITION: {
    tone: 'ask',
    short: text('pēc iepriekšējās redakcijas', 'by an earlier edition'),
    action: text('lūdz pēc jaunās vai ņem tik un tā', 'ask for one by the new edition, or take it all the same'),
  },
  WRONG_PROGRAMME: refusedAs(
    'citai programmas redakcijai',
    'for another edition',
    text('nosūti pašreizējo redakciju', 'send the current edition'),
  ),
}

const exported = text('eksportēts', 'exported')
const imported = text('importēts', 'imported')
const enrolled = text('reģistrēta', 'enrolled')

/** What the ledger says of a file: what became of a good one, else the verdict. */
export function ledgerOutcome(code: string, direction: 'in' | 'out', kind: string): Text {
  if (code !== 'OK') return verdictOf(code).short
  if (direction === 'out') return exported
  return kind === 'key-card' ? enrolled : imported
}

/** @returns the words of an outcome; one that is not listed is a refusal whose reason the details tell */
export function verdictOf(code: string): VerdictWords {
  return verdictWords[code] ?? { tone: 'refused', short: text('noraidīts', 'refused') }
}
