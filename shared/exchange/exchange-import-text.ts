import { phrase, pluralEn, pluralLv, text } from '#shared/kernel/text.ts'

const filesLv = (n: number): string => `${n} ${pluralLv(n, 'failu', 'fails', 'faili')}`
const filesEn = (n: number): string => `${n} ${pluralEn(n, 'file', 'files')}`

/** What the region reads while it imports files and enrols keys. */
export const exchangeImportText = {
  sections: text('Apmaiņas daļas', 'Parts of the exchange'),
  sectionImport: text('Imports', 'Import'),
  sectionKeys: text('Atslēgas', 'Keys'),
  sectionLedger: text('Žurnāls', 'Ledger'),

  title: text('Apmaiņa: pašvaldību failu imports', 'Exchange: import files of municipalities'),
  titleExamined: phrase(
    (files: number, ready: number, ask: number, refused: number) =>
      [
        `Imports: ${filesLv(files)}`,
        ready + ask + refused === 0 ? 'nekā jauna' : `${ready} ${pluralLv(ready, 'gatavu', 'gatavs', 'gatavi')}`,
        ...(ask > 0 ? [`${ask} jāizlemj`] : []),
        ...(refused > 0 ? [`${refused} ${pluralLv(refused, 'noraidītu', 'noraidīts', 'noraidīti')}`] : []),
      ].join(', '),
    (files: number, ready: number, ask: number, refused: number) =>
      [
        `Import: ${filesEn(files)}`,
        ready + ask + refused === 0 ? 'nothing new' : `${ready} ready`,
        ...(ask > 0 ? [`${ask} to decide`] : []),
        ...(refused > 0 ? [`${refused} refused`] : []),
      ].join(', '),
  ),
  titleDone: phrase(
    (applied: number, files: number) =>
      `Importēts: ${applied} no ${files} ${pluralLv(files, 'failiem', 'faila', 'failiem')}`,
    (applied: number, files: number) => `Imported: ${applied} of ${files} ${pluralEn(files, 'file', 'files')}`,
  ),
  state: text(
    'Izvēlies failus vai ievelc tos lapā. Vispirms tos tikai pārbauda; nekas nemainās, kamēr neimportē.',
    'Choose files or drop them on the page. They are only checked first; nothing changes until you import.',
  ),
  stateExamined: text(
    'Nekas vēl nav mainīts. Apskati izmaiņas, tad importē; visu importu var atsaukt ar vienu darbību.',
    'Nothing has changed yet. Look at the changes, then import; the whole import can be undone at once.',
  ),
  stateDone: text(
    'Kopsummas jau ir jaunas; visu importu var atsaukt ar vienu darbību.',
    'The totals are new already; the whole import can be undone at once.',
  ),

  dropTitle: text('Ievelc šeit pašvaldību failus', 'Drop the files of municipalities here'),
  dropHint: text(
    'Vienu vai visus 30, jauktā secībā, kopā ar atslēgu kartēm. Programma pati sakārto un pasaka, kas ir jauns, kas vecs un kas nav īsts.',
    'One or all 30, in any order, key cards among them. The program sorts them and says what is new, what is old and what is not genuine.',
  ),
  dropHere: text('Atlaid failus, lai tos pārbaudītu', 'Let go to check the files'),
  chooseFiles: text('Izvēlēties failus…', 'Choose files…'),
  chooseFolder: text('Izvēlēties mapi…', 'Choose a folder…'),
  moreFiles: text('Pievienot failus…', 'Add files…'),
  cancel: text('Atcelt', 'Cancel'),
  reading: phrase(
    (done: number, of: number) => `Nolasa ${done} no ${of}`,
    (done: number, of: number) => `Reading ${done} of ${of}`,
  ),
  checking: phrase(
    (n: number) => `Pārbauda parakstus: ${filesLv(n)}`,
    (n: number) => `Checking signatures: ${filesEn(n)}`,
  ),
  importing: text('Importē…', 'Importing…'),
  noAsice: text('Izvēlētajā mapē nav neviena .asice faila.', 'The chosen folder has no .asice files.'),
  tooMany: phrase(
    (n: number, most: number) => `Failu ir ${n}; vienā reizē var pārbaudīt ne vairāk kā ${most}. Izvēlies mazāk.`,
    (n: number, most: number) => `There are ${n} files; at most ${most} can be checked at once. Choose fewer.`,
  ),
  unreadable: phrase(
    (name: string) => `“${name}” nevar nolasīt: fails pārvietots vai nav tiesību. Izvēlies to vēlreiz.`,
    (name: string) => `“${name}” cannot be read: it was moved or there is no permission. Choose it again.`,
  ),
  importFiles: phrase(
    (n: number) => `Importēt ${n} ${pluralLv(n, 'failus', 'failu', 'failus')}`,
    (n: number) => `Import ${filesEn(n)}`,
  ),
  noteDown: text('Ierakstīt žurnālā', 'Note in the ledger'),
  noted: text('Ierakstīts žurnālā; dati nav mainīti.', 'Noted in the ledger; no data were changed.'),
  undo: text('Atsaukt importu', 'Undo the import'),
  undone: text('Imports atsaukts; viss ir kā pirms tā.', 'The import is undone; everything is as before.'),
  nextFiles: text('Importēt vēl…', 'Import more…'),
  toSubmissions: text('Skatīt iesniegumus', 'See the submissions'),

  files: text('Pārbaudītie faili', 'Checked files'),
  changes: phrase(
    (n: number) => `${n} ${pluralLv(n, 'izmaiņu', 'izmaiņa', 'izmaiņas')}`,
    (n: number) => `${n} ${pluralEn(n, 'change', 'changes')}`,
  ),
  newValues: phrase(
    (n: number) => `${n} ${pluralLv(n, 'jaunu vērtību', 'jauna vērtība', 'jaunas vērtības')}`,
    (n: number) => `${n} new ${pluralEn(n, 'value', 'values')}`,
  ),
  noChanges: text('viss jau ir tāds pats', 'everything is the same already'),
  imported: text('importēts', 'imported'),
  willBeTaken: text('tiks ņemts', 'will be taken'),
  unknownWho: text('nav zināms', 'not known'),
  callsItself: phrase(
    (name: string) => `sauc sevi par “${name}”`,
    (name: string) => `calls itself “${name}”`,
  ),
  cardKnown: text(
    'Tā ir atslēgas karte. Šī atslēga jau ir reģistrēta; nekas nav jādara.',
    'This is a key card. The key is enrolled already; nothing needs to be done.',
  ),
  notKnown: text('nav zināms', 'not known'),

  sideFile: text('Fails', 'File'),
  sender: text('Sūtītājs', 'Sender'),
  signedAt: text('Parakstīts', 'Signed'),
  revision: text('Versija', 'Revision'),
  round: text('Kārta', 'Round'),
  digits: text('Parakstītāja cipari', 'Digits of the signer'),
  conflicts: phrase(
    (n: number) =>
      `${n} ${pluralLv(n, 'vietas mainītas', 'vieta mainīta', 'vietas mainītas')} gan šeit, gan pašvaldībā. Līdz izšķirsi, paliek reģiona vērtība.`,
    (n: number) =>
      `${n} ${pluralEn(n, 'cell was', 'cells were')} changed both here and by the municipality. Until you settle it, the region’s value stays.`,
  ),
  toExplain: phrase(
    (n: number) => `Pārbaudes vēl lūdz aizpildīt vai paskaidrot: ${n}.`,
    (n: number) => `The checks still ask to fill in or explain: ${n}.`,
  ),
  mustFix: phrase(
    (n: number) => `Failā vēl ${n} ${pluralLv(n, 'labojamu vietu', 'labojama vieta', 'labojamas vietas')}`,
    (n: number) => `The file still has ${n} ${pluralEn(n, 'place', 'places')} to fix`,
  ),
  ready: text('Gatavs importam', 'Ready to import'),
  decide: text('Jāizlemj', 'To decide'),
  refused: text('Noraidīts', 'Refused'),
  still: text('Nekas nemainīsies', 'Nothing will change'),
  done: text('Importēts', 'Imported'),
  take: text('Ņemt šo failu', 'Take this file'),
  takeHint: text(
    'Tā dati stāsies pašreizējo vietā. Arī to var atsaukt.',
    'Its data will replace the present ones. This can be undone too.',
  ),
  sealedTitle: text('Daži faili ir aizsargāti ar paroli', 'Some files are protected by a passphrase'),
  sealedPassphrase: text('Parole, ko sūtītājs pateica pa tālruni', 'The passphrase that the sender told by telephone'),
  sealedOpen: text('Pārbaudīt ar paroli', 'Check with the passphrase'),
  forkTitle: text('Abus failus var salikt kopā', 'Both files can be put together'),
  forkWords: text(
    'Ko mainījis tikai viens, to pārņem; ko abi mainījuši atšķirīgi, to izšķirsi pa vienam. To var atsaukt.',
    'What only one of them changed is taken; what both changed differently you settle one by one. This can be undone.',
  ),
  forkMerge: text('Salikt kopā pa vietām', 'Put together cell by cell'),
  forkMerged: phrase(
    (rows: number, conflicts: number) => `Pārņemtas rindas: ${rows}; domstarpības: ${conflicts}.`,
    (rows: number, conflicts: number) => `Rows taken: ${rows}; conflicts: ${conflicts}.`,
  ),
  enrolNow: text('Salīdzināt un reģistrēt…', 'Compare and enrol…'),
  needsCard: text(
    'Lai šo failu importētu, vispirms vajag sūtītāja atslēgas karti: lūdz to atsūtīt un reģistrē sadaļā “Atslēgas”.',
    'This file can be imported once the sender’s key is enrolled: ask for the key card and enrol it under “Keys”.',
  ),

  whatChanges: phrase(
    (who: string) => `${who}: kas mainīsies`,
    (who: string) => `${who}: what will change`,
  ),
  whatWouldChange: phrase(
    (who: string) => `${who}: kas mainītos, ja šo failu ņemtu`,
    (who: string) => `${who}: what would change if this file were taken`,
  ),
  whatChanged: phrase(
    (who: string) => `${who}: kas mainījās`,
    (who: string) => `${who}: what changed`,
  ),
  shownFirst: phrase(
    (shown: number, all: number) => `rādītas pirmās ${shown} no ${all}`,
    (shown: number, all: number) => `the first ${shown} of ${all}`,
  ),
  wholePlan: text('Viss plāns', 'The whole plan'),
  where: text('Kur', 'Where'),
  what: text('Kas', 'What'),
  before: text('Bija', 'Before'),
  after: text('Būs', 'After'),
  changesEmpty: text('Šis fails neko nemaina.', 'This file changes nothing.'),

  statusFiles: phrase(
    (n: number, size: string, seconds: string) => `${filesLv(n)} · ${size} · pārbaudīti ${seconds} s`,
    (n: number, size: string, seconds: string) => `${filesEn(n)} · ${size} · checked in ${seconds} s`,
  ),
  kilobytes: phrase(
    (n: string) => `${n} kB`,
    (n: string) => `${n} kB`,
  ),
  keysList: text('↑↓ izvēlēties failu', '↑↓ choose a file'),

  titleKeys: phrase(
    (n: number) => `Apmaiņa: lieto ${n} ${pluralLv(n, 'atslēgu', 'atslēgu', 'atslēgas')}`,
    (n: number) => `Exchange: ${n} ${pluralEn(n, 'key', 'keys')} in use`,
  ),
  stateKeys: text(
    'Importēt var tikai failus, ko parakstījusi reģistrēta atslēga. Jaunu reģistrē pēc tālruņa sarunas.',
    'Only files signed with an enrolled key can be imported. A new one is enrolled after a telephone call.',
  ),
  keys: text('Reģistrētās atslēgas', 'Enrolled keys'),
  keysEmptyTitle: text('Vēl nav nevienas atslēgas', 'No key is enrolled yet'),
  keysEmpty: text(
    'Katra pašvaldība vienu reizi atsūta atslēgas karti. Izvēlies to šeit, piezvani un salīdzini ciparus; pēc tam failus pazīs pati programma.',
    'Every municipality sends its key card once. Choose it here, phone and compare the digits; after that the program recognises the files.',
  ),
  municipality: text('Pašvaldība', 'Municipality'),
  workstation: text('Darbavieta', 'Workstation'),
  status: text('Statuss', 'Status'),
  enrolledAt: text('Reģistrēta', 'Enrolled'),
  validUntil: text('Derīga līdz', 'Valid until'),
  active: text('lieto', 'in use'),
  retired: text('nomainīta', 'retired'),
  compromised: text('svešās rokās', 'in other hands'),
  sideKey: text('Atslēga', 'Key'),
  sideEnrol: text('Reģistrēt jaunu', 'Enrol a new one'),
  chooseKey: text(
    'Izvēlies atslēgu sarakstā, lai to apskatītu vai mainītu statusu.',
    'Select a key in the list to look at it or change its status.',
  ),
  makeRetired: text('Atzīmēt kā nomainītu…', 'Mark as retired…'),
  makeCompromised: text('Nonākusi svešās rokās…', 'Fallen into other hands…'),
  makeActive: text('Atkal lietot…', 'Use again…'),
  retiredWhat: text(
    'Agrāk parakstītos failus vēl pieņems 30 dienas; vēlāk parakstītos ne.',
    'Files signed before are taken for 30 more days; later ones are not.',
  ),
  compromisedWhat: text(
    'Nevienu vēl neimportētu failu ar šo atslēgu vairs nepieņems, lai kāds datums tajā būtu.',
    'No file with this key that is not imported yet will be taken, whatever date it claims.',
  ),
  compromisedForGood: text(
    'Šo atslēgu vairs nevar lietot. Lai pašvaldība izveido jaunu un atsūta tās karti.',
    'This key cannot be used again. The municipality should make a new one and send its card.',
  ),
  activeNow: text('Failus ar šo atslēgu pieņem.', 'Files with this key are taken.'),
  activeWhat: text('Failus ar šo atslēgu atkal pieņems.', 'Files with this key will be taken again.'),
  confirmTitle: phrase(
    (who: string) => `Mainīt atslēgas statusu: ${who}?`,
    (who: string) => `Change the status of the key: ${who}?`,
  ),
  confirm: text('Mainīt statusu', 'Change the status'),
  finalForGood: text(
    'To nevar atsaukt ne ar Ctrl+Z, ne citādi: šo atslēgu vairs nevarēs lietot.',
    'This cannot be undone, neither with Ctrl+Z nor otherwise: the key can never be used again.',
  ),
  final: text(
    'To nevar atsaukt ar Ctrl+Z, bet statusu var mainīt vēlreiz.',
    'Ctrl+Z does not undo this, but the status can be changed again.',
  ),

  enrolTitle: text('Jauna atslēga', 'A new key'),
  enrolChoose: text('Izvēlēties atslēgas karti…', 'Choose the key card…'),
  enrolOther: text('Cita karte…', 'Another card…'),
  enrolIntro: text(
    'Karti pašvaldība atsūta pa e-pastu. Kamēr cipari nav salīdzināti pa tālruni, tai netic.',
    'The municipality e-mails the card. Until the digits are compared by telephone, it is not believed.',
  ),
  claims: text('Karte saka, ka tā ir', 'The card says it belongs to'),
  cardDigits: text('Kartes cipari', 'Digits of the card'),
  script1: phrase(
    (who: string) => `Piezvani: ${who}. Numuru ņem no sava saraksta, nevis no e-pasta vēstules.`,
    (who: string) => `Phone ${who}. Take the number from your own directory, not from the e-mail.`,
  ),
  script2: text(
    'Lūdz atvērt lapu “Apmaiņa” un nolasīt 24 ciparus.',
    'Ask them to open the page “Exchange” and read out the 24 digits.',
  ),
  script3: text('Ieraksti, ko dzirdi. Neraksti no šī ekrāna.', 'Type what you hear. Do not copy from this screen.'),
  heard: text('Pa tālruni dzirdētie cipari', 'The digits heard on the phone'),
  heardHint: text('24 cipari; atstarpes var nerakstīt', '24 digits; spaces may be left out'),
  heardSoFar: phrase(
    (n: number) => `${n} no 24`,
    (n: number) => `${n} of 24`,
  ),
  heardDiffers: phrase(
    (group: number) =>
      `${group}. grupa nesakrīt. Lūdz to nolasīt vēlreiz; ja atkal nesakrīt, karte nav īstā un to nedrīkst reģistrēt.`,
    (group: number) =>
      `Group ${group} differs. Ask for it again; if it differs again, the card is not theirs and must not be enrolled.`,
  ),
  heardAgrees: text('Visi 24 cipari sakrīt.', 'All 24 digits agree.'),
  enrol: text('Reģistrēt atslēgu', 'Enrol the key'),
  enrolled: phrase(
    (who: string) => `Atslēga reģistrēta: ${who}.`,
    (who: string) => `Key enrolled: ${who}.`,
  ),
  region: text('Rīgas plānošanas reģions', 'Riga Planning Region'),
}
