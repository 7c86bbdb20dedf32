import { phrase, pluralEn, pluralLv, text } from '#shared/kernel/text.ts'

const n = (count: number, zero: string, one: string, other: string): string =>
  `${count} ${pluralLv(count, zero, one, other)}`

/** The words of editions: changing and publishing one in the region, looking at it and taking it over in a municipality. */
export const editionText = {
  current: phrase(
    (serial: number, round: string) => `${serial}. redakcija · ${round}. gada kārta`,
    (serial: number, round: string) => `Edition ${serial} · round ${round}`,
  ),
  draft: phrase(
    (count: number) => `kopš tās mainīts: ${n(count, 'vietu', 'vieta', 'vietas')}`,
    (count: number) => `changed since: ${count} ${pluralEn(count, 'cell', 'cells')}`,
  ),

  // Changing the programme, in the region.
  edit: text('Labot', 'Edit'),
  editHint: text(
    'Ko šeit maini, reģions rēķina uzreiz. Pašvaldībām tas nonāk ar nākamo redakciju.',
    'What you change here counts in the region at once. Municipalities get it with the next edition.',
  ),
  add: phrase(
    (what: string) => `Pievienot: ${what}`,
    (what: string) => `Add: ${what}`,
  ),
  fresh: phrase(
    (what: string) => `Jauns ieraksts: ${what}`,
    (what: string) => `New: ${what}`,
  ),
  save: text('Saglabāt', 'Save'),
  cancel: text('Atcelt', 'Cancel'),
  remove: text('Izņemt', 'Take out'),
  notSaid: text('nav zināms', 'not known'),
  general: text('visām pašvaldībām', 'all municipalities'),
  groups: text('Kam paredzēts', 'For whom'),
  unfit: text('neder', 'unsuitable'),
  saved: text('Programma mainīta.', 'The programme was changed.'),
  noRows: text('Šeit vēl nekā nav.', 'Nothing is here yet.'),
  origin: text('Ko ieraksti tabulā, tam', 'What you type gets'),
  originSource: text('Avots', 'Source'),
  originExample: text('PMLP, 01.07.2013.', 'PMLP, 01.07.2013'),
  originStatus: text('Statuss', 'Status'),
  matrix: text('Iedzīvotāji pa gadiem', 'Population by year'),
  matrixHint: text(
    'Deklarētie iedzīvotāji gada sākumā; ar tiem rēķina prognozi.',
    'Declared residents at the beginning of a year; the forecast uses them.',
  ),
  one: text('Viena pašvaldība', 'One municipality'),
  all: text('Visas', 'All'),

  // Publishing.
  publish: text('Publicēt redakciju…', 'Publish an edition…'),
  publishTitle: phrase(
    (serial: number) => `Programmas ${serial}. redakcija`,
    (serial: number) => `Edition ${serial} of the programme`,
  ),
  publishPurpose: text(
    'Redakcija ir parakstīts fails ar visu programmu. Nosūti to visām pašvaldībām: katra redz, kas tai mainās, un pati to pārņem. Savu darbu tās nezaudē.',
    'An edition is a signed file with the whole programme. Send it to every municipality: each sees what changes for it and takes it over itself. Nobody’s own work is lost.',
  ),
  note: text('Kas mainīts un kāpēc', 'What was changed, and why'),
  nothing: text('Kopš pēdējās redakcijas nekas nav mainīts.', 'Nothing was changed since the last edition.'),
  bundled: phrase(
    (count: number) =>
      `Šīs Plānotavas versijas dati no programmas atšķiras ${count} ${pluralLv(count, 'vietās', 'vietā', 'vietās')}. Tos var pārņemt kā nākamo redakciju; Ctrl+Z to atsauc.`,
    (count: number) =>
      `The data of this version of Plānotava differ from the programme in ${count} ${pluralEn(count, 'cell', 'cells')}. They can be taken over for the next edition; Ctrl+Z takes that back.`,
  ),
  takeBundled: text('Pārņemt', 'Take over'),
  sign: text('Parakstīt un saglabāt', 'Sign and save'),
  published: phrase(
    (name: string) => `“${name}” ir saglabāts. Nosūti to visām pašvaldībām.`,
    (name: string) => `“${name}” was saved. Send it to every municipality.`,
  ),
  known: text('Izdotās redakcijas', 'Published editions'),
  knownOne: phrase(
    (serial: number, day: string) => `${serial}. redakcija, ${day}`,
    (serial: number, day: string) => `Edition ${serial}, ${day}`,
  ),
  again: text('Saglabāt failu vēlreiz', 'Save the file again'),
  changes: text('Kas mainīts', 'What was changed'),
  firstShown: phrase(
    (shown: number, all: number) => `Rādītas pirmās ${shown} no ${all}.`,
    (shown: number, all: number) => `The first ${shown} of ${all} are shown.`,
  ),

  // Taking over, in a municipality.
  waiting: phrase(
    (serial: number, day: string) => `Reģions ${day} parakstījis programmas ${serial}. redakciju`,
    (serial: number, day: string) => `The region signed edition ${serial} of the programme on ${day}`,
  ),
  waitingHint: text(
    'Tā vēl nav pārņemta: plānu rēķina pēc iepriekšējās. Reģions gaida failus pēc jaunās.',
    'It is not taken over yet: the plan follows the one before. The region expects files by the new one.',
  ),
  look: text('Skatīt, kas mainās', 'See what changes'),
  toExchange: text('Uz apmaiņu', 'To the exchange'),
  previewTitle: phrase(
    (serial: number) => `Ko maina ${serial}. redakcija`,
    (serial: number) => `What edition ${serial} changes`,
  ),
  keeps: text(
    'Tavs ievadītais paliek. Mainās tas, ko rēķina no programmas. Pārņemšanu var atsaukt ar Ctrl+Z.',
    'What you entered stays. What is computed from the programme changes. Taking it over can be undone with Ctrl+Z.',
  ),
  own: text('Tavā plānā (scenārijs “pamata”)', 'In your plan (scenario “base”)'),
  unchanged: text('Tavā plānā nekas nemainās.', 'Nothing changes in your plan.'),
  year: text('Gads', 'Year'),
  clients: text('Klienti', 'Clients'),
  cost: text('Izmaksas', 'Cost'),
  overall: text('Pakalpojumi, kam mainās (visi gadi kopā)', 'Services that change (all years together)'),
  fromTo: phrase(
    (before: string, after: string) => (before === after ? after : `${before} → ${after}`),
    (before: string, after: string) => (before === after ? after : `${before} → ${after}`),
  ),
  findings: phrase(
    (before: number, after: number) => `Jāizlabo vai jāpaskaidro: ${before} → ${after}`,
    (before: number, after: number) => `To fix or explain: ${before} → ${after}`,
  ),
  inProgramme: text('Programmā', 'In the programme'),
  others: phrase(
    (count: number) => `Citām pašvaldībām vēl mainās ${n(count, 'vietu', 'vieta', 'vietas')}.`,
    (count: number) => `${count} more ${pluralEn(count, 'cell', 'cells')} of other municipalities change.`,
  ),
  take: text('Pārņemt redakciju', 'Take the edition over'),
  later: text('Vēlāk', 'Later'),
  taken: phrase(
    (serial: number) => `Plānu tagad rēķina pēc programmas ${serial}. redakcijas.`,
    (serial: number) => `The plan now follows edition ${serial} of the programme.`,
  ),
}
