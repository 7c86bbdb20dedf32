import { pluralEn, pluralLv } from '#shared/kernel/text.ts'
import { words } from '#shared/kernel/problem.ts'
import { titleWords } from '#shared/kernel/title.ts'

const dayEn = (iso: string): string => iso.replace(/^(\d{4})-(\d\d)-(\d\d).*$/, '$3.$2.$1')
const dayLv = (iso: string): string => `${dayEn(iso)}.`

/** What the exchange answers besides the refusals of a file (`refusal-text.ts`). */
export const exchangeProblems = {
  OK: words(
    () => 'Fails ir īsts un nav mainīts.',
    () => 'The file is genuine and unchanged.',
  ),
  PASSPHRASE_SHORT: words<{ least: number }>(
    (d) =>
      `Parole ir par īsu. Izvēlies vismaz ${d.least} zīmes, atstarpes neskaitot; vislabāk dažus vārdus pēc kārtas.`,
    (d) =>
      `The passphrase is too short. Choose at least ${d.least} characters besides spaces; a few words in a row are best.`,
  ),
  KEY_MISSING: words(
    () => 'Šim darba failam vēl nav atslēgas. Izveido to; tad nosūti reģionam atslēgas karti.',
    () => 'This workspace has no key yet. Make one; then send its key card to the region.',
  ),
  KEY_ELSEWHERE: words<{ digits: string }>(
    (d) =>
      `Šī darba faila atslēga (${d.digits}) ir citā datorā vai pie cita lietotāja. Eksportē tur vai izveido šeit jaunu atslēgu un nosūti reģionam tās karti.`,
    (d) =>
      `The key of this workspace (${d.digits}) is on another computer or with another user. Export there, or make a new key here and send its card to the region.`,
  ),
  KEY_EXPIRED: words<{ until: string }>(
    (d) => `Atslēga bija derīga līdz ${dayLv(d.until)} Izveido jaunu un nosūti reģionam tās karti.`,
    (d) => `The key was valid until ${dayEn(d.until)}. Make a new one and send its card to the region.`,
  ),
  KEY_SYSTEM_ONLY: words(
    () =>
      'Atslēgu sargā operētājsistēma, to var atvērt tikai darbvirsmas programma. Paraksti tur vai izveido šeit jaunu atslēgu ar paroli.',
    () =>
      'The operating system guards this key and only the desktop program can open it. Sign there, or make a new key with a passphrase here.',
  ),
  KEY_UNKNOWN: words<{ fingerprint: string }>(
    (d) => `Starp reģistrētajām atslēgām nav “${d.fingerprint}”. Atver lapu no jauna.`,
    (d) => `There is no enrolled key “${d.fingerprint}”. Open the page again.`,
  ),
  KEY_COMPROMISED_FINAL: words(
    () =>
      'Atslēga ir atzīta par nonākušu svešās rokās, un to vairs nemaina. Lai pašvaldība izveido jaunu atslēgu; no tās ņem jaunu atslēgas karti.',
    () =>
      'The key is marked as fallen into other hands, and that is final. Let the municipality make a new key, and take a new key card from it.',
  ),
  KEY_CARD: words(
    () => 'Tā ir atslēgas karte, nevis dati. Reģistrē to sadaļā “Atslēgas”, kad cipari ir salīdzināti pa tālruni.',
    () => 'This is a key card, not data. Enrol it under “Keys” once the digits have been compared by telephone.',
  ),
  NOT_A_CARD: words(
    () => 'Šis fails nav atslēgas karte. Izvēlies failu, ko pašvaldība saglabāja kā atslēgas karti.',
    () => 'This file is not a key card. Choose the file that the municipality saved as its key card.',
  ),
  CARD_OF_REGION: words(
    () =>
      'Tā ir paša reģiona atslēgas karte, un reģions savu atslēgu nereģistrē. Izvēlies pašvaldības atsūtīto atslēgas karti.',
    () =>
      "This is the region's own key card, and the region does not enrol its own key. Choose the key card that a municipality sent.",
  ),
  DIGITS_DIFFER: words<{ digits: string }>(
    (d) =>
      `Cipari nesakrīt: kartē ir ${d.digits}. Atslēga nav reģistrēta. Piezvani vēlreiz uz numuru no sava saraksta un lūdz nolasīt visus 24 ciparus.`,
    (d) =>
      `The digits differ: the card has ${d.digits}. The key was not enrolled. Phone again at the number in your own directory and ask for all 24 digits.`,
  ),
  EXPORT_BLOCKED: words<{ count: number }>(
    (d) => `Pirms eksporta jālabo ${d.count} ${pluralLv(d.count, 'vietu', 'vieta', 'vietas')}. Sarakstu rāda pārskats.`,
    (d) =>
      `${d.count} ${pluralEn(d.count, 'place must', 'places must')} be fixed before the export. The overview lists them.`,
  ),
  SEALED: words(
    () =>
      'Fails ir aizsargāts ar paroli, un tā nav ierakstīta vai nav īstā. Pajautā to sūtītājam pa tālruni; ja parole ir īstā, fails ceļā ir sabojāts, un tas jāsūta vēlreiz.',
    () =>
      'The file is protected by a passphrase, which was not given or is not the right one. Ask the sender by telephone; if it is right, the file was damaged on its way and must be sent again.',
  ),
  KEY_OF_OTHER: words<{ name: string }>(
    (d) => `Šajā kopijā ir cita atslēga: “${d.name}”. Izvēlies savas pašvaldības kopiju.`,
    (d) => `This copy holds another key: “${d.name}”. Choose the copy of your own municipality.`,
  ),
  SUCCESSOR_UNKNOWN: words<{ name: string }>(
    (d) =>
      `Šo karti parakstījusi atslēga, kurai šeit neuzticas (“${d.name}”). Lūdz parasto atslēgas karti un salīdzini ciparus pa tālruni.`,
    (d) =>
      `This card is signed by a key that is not trusted here (“${d.name}”). Ask for an ordinary key card and compare the digits by telephone.`,
  ),
  CARD_OF_MUNICIPALITY: words(
    () => 'Šī ir pašvaldības karte. Pašvaldība šeit salīdzina tikai reģiona atslēgu; pārsūti karti reģionam.',
    () =>
      'This is the card of a municipality. A municipality compares only the key of the region here; send the card to the region.',
  ),
  NOTHING_SENT: words(
    () => 'Vēl nekas nav nosūtīts, tāpēc nav ko apstiprināt vai atsaukt. Izveido pirmo failu.',
    () => 'Nothing has been sent yet, so there is nothing to confirm or withdraw. Make the first file.',
  ),
  CHANGED_SINCE_SENT: words<{ count: number }>(
    (d) =>
      `Kopš pēdējā faila ${pluralLv(d.count, 'mainītas', 'mainīta', 'mainītas')} ${d.count} ${pluralLv(d.count, 'vietu', 'vieta', 'vietas')}, tāpēc nevar apstiprināt, ka nekas nav mainījies. Izveido parastu failu.`,
    (d) =>
      `${d.count} ${pluralEn(d.count, 'place has', 'places have')} changed since the last file, so it cannot be confirmed as unchanged. Make an ordinary file.`,
  ),
  NOT_FOR_US: words<{ to: string }>(
    (d) => `Šī atbilde ir adresēta citam: “${d.to}”. Tā nav pieņemta; pārsūti to reģionam atpakaļ.`,
    (d) => `This answer is for somebody else: “${d.to}”. It was not taken; send it back to the region.`,
  ),
  ANSWER_UNKNOWN: words<{ revision: number }>(
    (d) =>
      `Šī atbilde ir par ${d.revision}. failu, ko šis darba fails nav sūtījis. Atver to darba failu, no kura sūtīji.`,
    (d) =>
      `This answer is about file ${d.revision}, which this workspace did not send. Open the workspace that sent it.`,
  ),
  TRUST_CHAIN: words<{ serial: number }>(
    (d) =>
      `Šis atslēgu saraksts (${d.serial}.) neturpina to, kas šeit jau ir. Piezvani reģionam, pirms uzticies tam; nekas nav mainīts.`,
    (d) =>
      `This list of keys (${d.serial}) does not go on from the one that is here. Phone the region before you trust it; nothing was changed.`,
  ),
  EDITION_CHAIN: words<{ serial: number }>(
    (d) =>
      `${d.serial}. redakcija turpina citu redakciju, nevis to, kas šeit ir. Piezvani reģionam. Nekas nav mainīts.`,
    (d) => `Edition ${d.serial} follows another one than the one here. Call the region. Nothing was changed.`,
  ),
  OLDER_SERIAL: words<{ file: number; ours: number }>(
    (d) => `Šis ir vecāks reģiona fails (${d.file}.), bet šeit jau ir ${d.ours}. Nekas nav mainīts.`,
    (d) => `This is an older file of the region (${d.file}), and ${d.ours} is here already. Nothing was changed.`,
  ),
  NOT_AN_ANSWER: words(
    () => 'Šis fails nav reģiona atbilde. Pašvaldība šeit pieņem tikai reģiona parakstītus failus.',
    () => 'This file is no answer of the region. A municipality takes only files that the region signed here.',
  ),
  NOT_A_SUBMISSION: words(
    () => 'Šis nav pašvaldības iesniegums, bet reģiona paša fails. Reģionā to nepieņem.',
    () => 'This is no submission of a municipality but a file of the region itself. The region does not take it.',
  ),
  FILE_UNKNOWN: words<{ digest: string }>(
    (d) => `Žurnālā nav saglabāts fails “${d.digest.slice(0, 16)}”. Glabā tikai nosūtītos un pieņemtos failus.`,
    (d) => `The ledger keeps no file “${d.digest.slice(0, 16)}”. Only files that were sent or taken are kept.`,
  ),
  TRUST_INVALID: words<{ entry: number }>(
    (d) => `Uzticības sarakstā ${d.entry}. ierakstam nav derīga sertifikāta (PEM). Izlabo sarakstu un mēģini vēlreiz.`,
    (d) => `Entry ${d.entry} of the trust list has no valid certificate (PEM). Correct the list and try again.`,
  ),
}

/** What is said about a submission that was taken nevertheless. */
export const lineageNotes = {
  GAP: words<{ from: number; to: number }>(
    (d) => `Šeit nav versiju starp ${d.from}. un ${d.to}.; nekas nav zaudēts, jo katrs fails ir pilns.`,
    (d) => `Revisions between ${d.from} and ${d.to} are not here; nothing is lost, because every file is complete.`,
  ),
  CHOSEN: words(
    () => 'Paņemts, jo to izvēlējās reģiona darbinieks, lai gan tas neturpina šeit esošo.',
    () => 'Taken because somebody at the region chose it, although it does not continue what is here.',
  ),
  NEWER_MINOR: words<{ file: string; ours: string }>(
    (d) =>
      `Failu saglabāja nedaudz jaunāka programma (${d.file}, šeit ${d.ours}); ko šī programma nepazīst, paliek failā.`,
    (d) =>
      `The file was saved by a slightly newer program (${d.file}, here ${d.ours}); what this program does not know stays in the file.`,
  ),
}

export const exchangeTitles = {
  'exchange.key': titleWords(
    () => 'Izveidota atslēga',
    () => 'Key made',
  ),
  'exchange.restoreKey': titleWords(
    () => 'Atslēga atjaunota no kopijas',
    () => 'Key restored from its copy',
  ),
  'exchange.changePassphrase': titleWords(
    () => 'Mainīta atslēgas parole',
    () => 'Passphrase of the key changed',
  ),
  'exchange.rotateKey': titleWords(
    () => 'Atslēga nomainīta',
    () => 'Key replaced',
  ),
  'exchange.trustList': titleWords(
    (p) => `Parakstīts ${p.serial}. atslēgu saraksts`,
    (p) => `List of keys ${p.serial} signed`,
  ),
  'exchange.card': titleWords(
    () => 'Saglabāta atslēgas karte',
    () => 'Key card written',
  ),
  'exchange.export': titleWords(
    (p) => `Eksportēts “${p.file}”`,
    (p) => `“${p.file}” exported`,
  ),
  'exchange.import': titleWords(
    (p) => `Importēts: ${p.applied} no ${p.files} ${pluralLv(Number(p.files), 'failiem', 'faila', 'failiem')}`,
    (p) => `Imported ${p.applied} of ${p.files} ${pluralEn(Number(p.files), 'file', 'files')}`,
  ),
  'exchange.importOne': titleWords(
    (p, n) => `Importēts: ${n.municipality(String(p.municipality))}, ${p.revision}. versija`,
    (p, n) => `Imported: ${n.municipality(String(p.municipality))}, revision ${p.revision}`,
  ),
  'exchange.enrol': titleWords(
    (p, n) => `Reģistrēta atslēga: ${n.municipality(String(p.municipality))}`,
    (p, n) => `Key enrolled: ${n.municipality(String(p.municipality))}`,
  ),
  'exchange.keyStatus': titleWords(
    (p, n) => `Mainīts atslēgas statuss: ${n.municipality(String(p.municipality))}`,
    (p, n) => `Key status changed: ${n.municipality(String(p.municipality))}`,
  ),
  'exchange.saved': titleWords(
    (p) => `Saglabāts “${p.file}”`,
    (p) => `“${p.file}” saved`,
  ),
}
