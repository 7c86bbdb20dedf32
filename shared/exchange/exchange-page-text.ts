import { phrase, pluralEn, pluralLv, text, type Text } from '#shared/kernel/text.ts'
import type { PayloadKind } from './payload-kinds.ts'

const r = (revision: number): string => `r${String(revision).padStart(2, '0')}`

const placesLv = (n: number): string => `${n} ${pluralLv(n, 'vietu', 'vieta', 'vietas')}`
const placesEn = (n: number): string => `${n} ${pluralEn(n, 'place', 'places')}`

/** What a municipality reads on its exchange page. */
export const exchangePageText = {
  sideOutgoing: text('Izmaiņas kopš pēdējā faila', 'Changes since the last file'),
  sideOutgoingShort: text('Izmaiņas', 'Changes'),
  outgoing: phrase(
    (n: number, revision: number) =>
      `Kopš ${revision}. faila ${pluralLv(n, 'mainītas', 'mainīta', 'mainītas')} ${n} ${pluralLv(n, 'vietu', 'vieta', 'vietas')}.`,
    (n: number, revision: number) => `${n} ${pluralEn(n, 'cell has', 'cells have')} changed since file ${revision}.`,
  ),
  outgoingSame: phrase(
    (revision: number) => `Kopš ${revision}. faila nekas nav mainījies.`,
    (revision: number) => `Nothing has changed since file ${revision}.`,
  ),
  outgoingFirst: phrase(
    (n: number) => `Pirmais fails: aizpildītas vietas: ${n}.`,
    (n: number) => `The first file: ${n} ${pluralEn(n, 'cell', 'cells')} filled in.`,
  ),
  outgoingShown: phrase(
    (n: number) => `Rādītas pirmās ${n}.`,
    (n: number) => `The first ${n} are shown.`,
  ),
  outerPassphrase: text('Aizsargāt failu ar paroli (var nerakstīt)', 'Protect the file with a passphrase (optional)'),
  outerHint: text(
    'Paroli pasaki reģionam pa tālruni, nekad tajā pašā vēstulē. Paraksts rāda, no kā fails ir; parole to paslēpj ceļā.',
    'Tell the region the passphrase by telephone, never in the same letter. The signature shows whose file it is; the passphrase hides it on its way.',
  ),
  title: text('Apmaiņa', 'Exchange'),
  titleKey: text('Apmaiņa: vispirms izveido atslēgu', 'Exchange: make the key first'),
  titleKeyThere: text('Apmaiņa: šī datora atslēga', 'Exchange: the key of this computer'),
  titleCard: text('Apmaiņa: iepazīstini reģionu ar savu atslēgu', 'Exchange: introduce your key to the region'),
  titleBlocked: phrase(
    (n: number) => `Apmaiņa: pirms sūtīšanas jālabo ${n} ${pluralLv(n, 'vietu', 'vieta', 'vietas')}`,
    (n: number) => `Exchange: ${n} ${pluralEn(n, 'place', 'places')} to fix before sending`,
  ),
  titleReady: phrase(
    (revision: number) => `Apmaiņa: fails ${r(revision)} ir gatavs sūtīšanai`,
    (revision: number) => `Exchange: file ${r(revision)} is ready to send`,
  ),
  titleSent: phrase(
    (revision: number) => `Apmaiņa: fails ${r(revision)} ir eksportēts`,
    (revision: number) => `Exchange: file ${r(revision)} is exported`,
  ),
  stateKey: text(
    'Viss pašvaldības darbs nonāk reģionā vienā parakstītā failā. Lai parakstītu, šim datoram vajag atslēgu.',
    'All the work of the municipality goes to the region in one signed file. Signing needs a key on this computer.',
  ),
  stateCard: text(
    'To dara vienu reizi: nosūti atslēgas karti un pa tālruni salīdzini 24 ciparus.',
    'This is done once: send the key card and compare 24 digits by telephone.',
  ),
  stateNeverSent: text('Reģionam vēl nekas nav nosūtīts.', 'Nothing has been sent to the region yet.'),
  stateSent: phrase(
    (revision: number, when: string, changed: number) =>
      changed === 0
        ? `Pēdējais fails: ${r(revision)}, ${when}. Kopš tā nekas nav mainīts.`
        : `Pēdējais fails: ${r(revision)}, ${when}. Kopš tā ${pluralLv(changed, 'mainītas', 'mainīta', 'mainītas')} ${changed} ${pluralLv(changed, 'rindu', 'rinda', 'rindas')}.`,
    (revision: number, when: string, changed: number) =>
      changed === 0
        ? `Last file: ${r(revision)}, ${when}. Nothing has changed since.`
        : `Last file: ${r(revision)}, ${when}. ${changed} ${pluralEn(changed, 'row has', 'rows have')} changed since.`,
  ),

  path: text('Ceļš līdz reģionam', 'The way to the region'),
  stepKey: text('Atslēga', 'Key'),
  stepCard: text('Iepazīšanās', 'Introduction'),
  stepSend: text('Sūtīšana', 'Sending'),
  stepKeyNone: text('nav izveidota', 'not made yet'),
  stepKeyMade: phrase(
    (until: string) => `der līdz ${until}`,
    (until: string) => `valid until ${until}`,
  ),
  stepKeyElsewhere: text('ir citā datorā', 'is on another computer'),
  stepCardWaits: text('karte vēl nav saglabāta', 'card not saved yet'),
  stepCardDone: phrase(
    (day: string) => `karte saglabāta ${day}`,
    (day: string) => `card saved ${day}`,
  ),
  stepSendLocked: text('vispirms atslēga', 'the key comes first'),
  stepSendBlocked: phrase(
    (n: number) => `jālabo ${placesLv(n)}`,
    (n: number) => `${placesEn(n)} to fix`,
  ),
  stepSendReady: phrase(
    (revision: number) => `${r(revision)} ir gatavs`,
    (revision: number) => `${r(revision)} is ready`,
  ),
  stepSendDone: phrase(
    (revision: number) => `${r(revision)} eksportēts, nekas nav mainīts`,
    (revision: number) => `${r(revision)} exported, nothing changed`,
  ),
  stepNumber: phrase(
    (n: number) => `${n}. solis no 3`,
    (n: number) => `Step ${n} of 3`,
  ),

  keyTitle: text('Šī datora atslēga', 'The key of this computer'),
  keyWhat: text(
    'Atslēga ir kā zīmogs: ar to reģions pazīst, ka fails nāk no tavas pašvaldības un ceļā nav mainīts.',
    'The key is like a seal: by it the region knows that the file comes from your municipality and was not changed on the way.',
  ),
  keyWhere: text(
    'Tā paliek tikai šajā datorā un nekad neaiziet līdzi failam.',
    'It stays on this computer only and never travels with the file.',
  ),
  keyBySystem: text(
    'Atslēgu sargās šī datora operētājsistēma; parole nav jāizdomā.',
    'The operating system of this computer will guard the key; no passphrase is needed.',
  ),
  keyByPassphrase: text(
    'Atslēgu sargās parole. Izvēlies dažus vārdus pēc kārtas un pieraksti tos drošā vietā: aizmirstu paroli nevar atjaunot, tad jāizveido jauna atslēga.',
    'A passphrase will guard the key. Choose a few words in a row and keep them in a safe place: a forgotten one cannot be restored, and a new key must be made.',
  ),
  passphrase: text('Parole', 'Passphrase'),
  passphraseAgain: text('Parole vēlreiz', 'Passphrase again'),
  passphrasesDiffer: text(
    'Abas paroles nav vienādas. Ieraksti vēlreiz; palīdz “rādīt paroli”.',
    'The two passphrases differ. Type them again; “show” helps.',
  ),
  passphraseOfKey: text('Atslēgas parole', 'Passphrase of the key'),
  makeKey: text('Izveidot atslēgu', 'Make the key'),
  makeKeyAgain: text('Izveidot jaunu atslēgu šeit', 'Make a new key here'),
  keyElsewhere: text(
    'Šī darba faila atslēga ir citā datorā vai pie cita lietotāja. Sūti no turienes vai izveido jaunu atslēgu šeit; tad ar to no jauna jāiepazīstina reģions.',
    'The key of this workspace is on another computer or with another user. Send from there, or make a new key here; then introduce it to the region again.',
  ),
  keyMade: text('Atslēga ir izveidota.', 'The key has been made.'),
  keyOf: text('Kam', 'Belongs to'),
  workstation: text('Darbavieta', 'Workstation'),
  validity: text('Derīga', 'Valid'),
  until: phrase(
    (from: string, to: string) => `${from}–${to}`,
    (from: string, to: string) => `${from}–${to}`,
  ),
  guard: text('Sargā', 'Guarded by'),
  guardSystem: text('operētājsistēma', 'the operating system'),
  guardPassphrase: text('parole', 'the passphrase'),
  digits: text('Atslēgas cipari', 'Digits of the key'),
  next: text('Tālāk', 'Next'),

  cardTitle: text('Atslēgas karte', 'Key card'),
  cardWhat: text(
    'Karte ir mazs fails ar atslēgas publisko pusi. Nosūti to reģionam pa e-pastu; noslēpumu tajā nav.',
    'The card is a small file with the public half of the key. E-mail it to the region; there is no secret in it.',
  ),
  saveCard: text('Saglabāt atslēgas karti', 'Save the key card'),
  saveCardAgain: text('Saglabāt karti vēlreiz', 'Save the card again'),
  phoneTitle: text('Kad reģions piezvana', 'When the region phones'),
  phone1: text(
    'Reģions zvana uz pašvaldības oficiālo numuru. Ja zvana no nepazīstama numura, noliec klausuli un piezvani uz reģiona oficiālo numuru.',
    'The region phones the official number of the municipality. If the call comes from an unknown number, hang up and phone the official number of the region.',
  ),
  phone2: text(
    'Nolasi ciparus pa grupām, no kreisās uz labo.',
    'Read the digits out group by group, from left to right.',
  ),
  phone3: text(
    'Reģions pasaka, ka visi 24 sakrīt. Tas arī viss: turpmāk failus pazīs pati programma.',
    'The region says that all 24 agree. That is all: from now on the program recognises the files.',
  ),
  cardSaved: phrase(
    (file: string) => `Karte saglabāta: “${file}”. Pievieno to e-pasta vēstulei reģionam.`,
    (file: string) => `Card saved: “${file}”. Attach it to an e-mail to the region.`,
  ),

  sendTitle: phrase(
    (revision: number, round: string) => `Nākamais fails: ${r(revision)}, ${round}. gada kārta`,
    (revision: number, round: string) => `Next file: ${r(revision)}, round ${round}`,
  ),
  sendNote: text('modelis, prognoze un izmaksas, viss vienā failā', 'model, forecast and costs, all in one file'),
  checking: text('Pārbauda…', 'Checking…'),
  nothingBlocks: text('Nekas netraucē sūtīt.', 'Nothing stands in the way.'),
  blocked: phrase(
    (n: number) => `Jālabo ${placesLv(n)}; tad varēs eksportēt.`,
    (n: number) => `${placesEn(n)} must be fixed; then the file can be exported.`,
  ),
  showFirst: text('Parādīt pirmo', 'Show the first one'),
  toExplain: phrase(
    (n: number) => `${placesLv(n)} vēl būtu jāpaskaidro. Sūtīt var arī tā.`,
    (n: number) => `${placesEn(n)} should be explained. The file can be sent as it is.`,
  ),
  personalCodes: phrase(
    (n: number) =>
      `Tekstos ir ${n} ${pluralLv(n, 'skaitļu virkņu', 'skaitļu virkne', 'skaitļu virknes')}, kas izskatās pēc personas koda. Izdzēs ${pluralLv(n, 'tās', 'to', 'tās')}: failā nedrīkst būt ziņu par konkrētiem cilvēkiem.`,
    (n: number) =>
      `The texts contain ${n} ${pluralEn(n, 'number that looks', 'numbers that look')} like a personal code. Delete ${pluralEn(n, 'it', 'them')}: the file must not say anything about individual persons.`,
  ),
  smallCounts: phrase(
    (n: number) =>
      `${n} ${pluralLv(n, 'vietās', 'vietā', 'vietās')} ir 1–4 klienti. Pēc tik maza skaita vietējie var pazīt cilvēku: sūti tikai reģionam un nepublicē.`,
    (n: number) =>
      `${n} ${pluralEn(n, 'place has', 'places have')} 1–4 clients. So few can be recognised by people who know the place: send the file to the region only and do not publish it.`,
  ),
  noteField: text('Piezīme reģionam (nav obligāta)', 'Note to the region (optional)'),
  notePlaceholder: text('Piemēram: S05 izmaksas vēl precizēsim.', 'For example: the costs of S05 will be refined.'),
  exportFile: phrase(
    (revision: number) => `Eksportēt failu ${r(revision)}`,
    (revision: number) => `Export file ${r(revision)}`,
  ),
  exported: phrase(
    (file: string) => `Saglabāts “${file}”`,
    (file: string) => `“${file}” saved`,
  ),
  exportedWhere: text(
    'Fails ir pārlūka lejupielāžu mapē. Atver savu e-pastu, ielīmē vēstuli un pievieno failu.',
    'The file is in the browser’s download folder. Open your e-mail, paste the letter and attach the file.',
  ),
  exportedTo: phrase(
    (path: string) => `Fails ir šeit: ${path}. Atver savu e-pastu, ielīmē vēstuli un pievieno failu.`,
    (path: string) => `The file is here: ${path}. Open your e-mail, paste the letter and attach the file.`,
  ),
  notSavedYet: text(
    'Fails ir parakstīts un palicis žurnālā, bet vēl nav saglabāts diskā. Saglabā to no žurnāla.',
    'The file is signed and kept in the ledger, but not saved to the disk yet. Save it from the ledger.',
  ),
  exportAgain: text('Sagatavot vēl vienu failu', 'Prepare another file'),

  letter: text('Gatava vēstule', 'Ready letter'),
  copyLetter: text('Kopēt vēstuli', 'Copy the letter'),
  copied: text('Vēstule nokopēta. Ielīmē to e-pastā.', 'The letter is copied. Paste it into your e-mail.'),
  letterCard: phrase(
    (who: string, file: string) =>
      `Temats: ${who}: atslēgas karte\n\nLabdien!\n\nPievienoju atslēgas karti “${file}” (${who}).\nLūdzu, piezvaniet mums uz numuru no sava saraksta un salīdziniet 24 ciparus.\n\nAr cieņu\n`,
    (who: string, file: string) =>
      `Subject: ${who}: key card\n\nGood day,\n\nAttached is the key card of ${who}, “${file}”.\nPlease phone us at the number in your own directory and compare the 24 digits.\n\nKind regards\n`,
  ),
  letterFile: phrase(
    (who: string, file: string, revision: number, round: string) =>
      `Temats: ${who}: ${round}. gada dati, ${r(revision)}\n\nLabdien!\n\nPievienoju ${round}. gada kārtas datus “${file}” (${who}, versija ${r(revision)}).\nFails ir parakstīts; to importē Plānotavas lapā “Apmaiņa”.\n\nAr cieņu\n`,
    (who: string, file: string, revision: number, round: string) =>
      `Subject: ${who}: data of ${round}, ${r(revision)}\n\nGood day,\n\nAttached are the data of ${who} for the round ${round}: “${file}” (revision ${r(revision)}).\nThe file is signed; import it on Plānotava’s page “Exchange”.\n\nKind regards\n`,
  ),

  sideHow: text('Kā tas notiek', 'How it works'),
  sideCheck: text('Pārbaude', 'Check'),
  sideRow: text('Fails', 'File'),
  how1: text(
    'Tu eksportē vienu parakstītu failu un nosūti to reģionam pa e-pastu vai zibatmiņā.',
    'You export one signed file and send it to the region by e-mail or on a USB stick.',
  ),
  how2: text(
    'Reģions pārbauda parakstu, apskata, kas mainījies, un importē.',
    'The region checks the signature, looks at what changed and imports it.',
  ),
  how3: text(
    'Tavs darba fails paliek pie tevis; turpini labot un pēc tam sūti nākamo versiju.',
    'Your workspace stays with you; go on working and send the next revision later.',
  ),
  how4: text(
    'Katrs fails ir pilns: ja kāds pazūd, pietiek ar nākamo.',
    'Every file is complete: if one is lost, the next is enough.',
  ),
  noQualified: text(
    'Tas nav kvalificēts elektroniskais paraksts. Ja tādu vajag, paraksti pašu failu ar eParakstītāju.',
    'This is not a qualified electronic signature. If one is needed, sign the file itself with eParakstītājs.',
  ),
  must: text('Jālabo', 'Must be fixed'),
  explain: text('Jāpaskaidro', 'To be explained'),
  note: text('Zināšanai', 'For information'),
  wholePlan: text('Viss plāns', 'The whole plan'),
  allClean: text('Pārbaude neatrada neko labojamu.', 'The check found nothing to fix.'),

  ledger: text('Žurnāls', 'Ledger'),
  ledgerNote: text(
    'katrs fails, kas nosūtīts vai saņemts; nekas netiek dzēsts',
    'every file that went or came; nothing is deleted',
  ),
  ledgerTitle: phrase(
    (n: number) => `Žurnāls: ${n} ${pluralLv(n, 'failu', 'fails', 'faili')}`,
    (n: number) => `Ledger: ${n} ${pluralEn(n, 'file', 'files')}`,
  ),
  ledgerState: text(
    'Katrs fails, kas nosūtīts vai saņemts, arī noraidītie. Nekas netiek dzēsts.',
    'Every file that went or came, refused ones too. Nothing is deleted.',
  ),
  ledgerEmpty: text(
    'Te paliks katrs nosūtītais un saņemtais fails; to varēs lejupielādēt vēlreiz.',
    'Every file that goes or comes stays here and can be downloaded again.',
  ),
  at: text('Laiks', 'Time'),
  direction: text('Virziens', 'Direction'),
  sent: text('nosūtīts', 'sent'),
  received: text('saņemts', 'received'),
  file: text('Fails', 'File'),
  what: text('Kas', 'What'),
  who: text('Kas darīja', 'Done by'),
  municipality: text('Pašvaldība', 'Municipality'),
  revision: text('Versija', 'Revision'),
  verdict: text('Iznākums', 'Outcome'),
  changed: text('Izmaiņas', 'Changes'),
  signer: text('Parakstītāja cipari', 'Digits of the signer'),
  download: text('Lejupielādēt vēlreiz', 'Download again'),
  saveAs: text('Saglabāt kā…', 'Save as…'),
  notKept: text(
    'Šī faila saturs nav paturēts: glabā tikai nosūtītos failus un tos, ko parakstījis reģistrēts parakstītājs.',
    'The content of this file was not kept: only files that were sent or signed by an enrolled signer are.',
  ),
  chooseRow: text(
    'Izvēlies žurnāla rindu: te būs iznākums vārdos un lejupielāde.',
    'Select a row of the ledger: the outcome in words and the download appear here.',
  ),
  saved: phrase(
    (path: string) => `Saglabāts: ${path}`,
    (path: string) => `Saved: ${path}`,
  ),
  revisionName: phrase(
    (revision: number) => r(revision),
    (revision: number) => r(revision),
  ),
  cancel: text('Atcelt', 'Cancel'),
}

/** The kinds of files. */
export const fileKindText: Readonly<Record<PayloadKind | 'unknown', Text>> = {
  submission: text('dati', 'data'),
  'key-card': text('atslēgas karte', 'key card'),
  receipt: text('atbilde', 'answer'),
  round: text('kārta', 'round'),
  'trust-list': text('atslēgu saraksts', 'list of keys'),
  agreement: text('vienošanās', 'agreement'),
  edition: text('programmas redakcija', 'edition of the programme'),
  unknown: text('nezināms fails', 'unknown file'),
}
