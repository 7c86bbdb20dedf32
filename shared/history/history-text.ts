import { phrase, pluralEn, pluralLv, text } from '#shared/kernel/text.ts'

export const historyText = {
  title: text('Vēsture', 'History'),
  purpose: text(
    'Kas, kad un ko mainīja: katra darbība ar katru šūnu, no kā uz ko.',
    'Who changed what and when: every action with every cell, from what to what.',
  ),
  empty: text(
    'Vēl nekas nav darīts. Katra maiņa parādīsies šeit.',
    'Nothing was done yet. Every change will appear here.',
  ),
  nothing: text('Neviena darbība neatbilst izvēlētajam.', 'No action matches what is chosen.'),
  grid: text('Darbības', 'Actions'),
  when: text('Kad', 'When'),
  who: text('Kas', 'Who'),
  did: text('Ko darīja', 'What was done'),
  rows: text('Rindas', 'Rows'),
  everybody: text('Visi', 'Everybody'),
  everything: text('Visi pakalpojumi', 'All services'),
  service: text('Pakalpojums', 'Service'),
  municipality: text('Pašvaldība', 'Municipality'),
  allMunicipalities: text('Visas pašvaldības', 'All municipalities'),
  kind: text('Veids', 'Kind'),
  kinds: {
    all: text('Viss', 'Everything'),
    action: text('darbības', 'actions'),
    undo: text('atsauktas', 'undone'),
    redo: text('atkārtotas', 'done again'),
    import: text('importi', 'imports'),
  },
  search: text('Meklēt', 'Search'),
  searchExample: text('vārds, skaitlis, iemesls', 'word, number, reason'),
  since: text('Kopš', 'Since'),
  always: text('sākuma', 'the beginning'),
  lastExport: phrase(
    (at: string) => `pēdējā nosūtītā faila (${at})`,
    (at: string) => `the last file sent (${at})`,
  ),
  lastImport: phrase(
    (at: string) => `pēdējā saņemtā faila (${at})`,
    (at: string) => `the last file taken (${at})`,
  ),
  lastEdition: phrase(
    (at: string) => `programmas pēdējās redakcijas (${at})`,
    (at: string) => `the programme’s last edition (${at})`,
  ),
  day: text('dienas…', 'a day…'),
  dayLabel: text('Diena', 'Day'),
  dayExample: text('01.03.2012.', '01.03.2012.'),
  today: text('šodienas', 'today'),
  week: text('pēdējām septiņām dienām', 'the last seven days'),
  undone: phrase(
    (title: string) => `Atsaukts: ${title}`,
    (title: string) => `Undone: ${title}`,
  ),
  redone: phrase(
    (title: string) => `Darīts vēlreiz: ${title}`,
    (title: string) => `Done again: ${title}`,
  ),
  state: phrase(
    (n: number, more: boolean) =>
      more
        ? `Rādītas pēdējās ${n} ${pluralLv(n, 'darbību', 'darbība', 'darbības')}.`
        : `${n} ${pluralLv(n, 'darbību', 'darbība', 'darbības')}.`,
    (n: number, more: boolean) =>
      more ? `The last ${n} ${pluralEn(n, 'action', 'actions')}.` : `${n} ${pluralEn(n, 'action', 'actions')}.`,
  ),
  more: text('Rādīt vecākas', 'Show older ones'),
  cells: text('Mainītās šūnas', 'Changed cells'),
  noCells: text(
    'Šī darbība nemaina ne plāna, ne programmas skaitļus.',
    'This action changes no figures of the plan or the programme.',
  ),
  reason: phrase(
    (words: string) => `Iemesls: ${words}`,
    (words: string) => `Reason: ${words}`,
  ),
  shownFirst: phrase(
    (shown: number, all: number) => `Rādītas pirmās ${shown} no ${all}.`,
    (shown: number, all: number) => `The first ${shown} of ${all} are shown.`,
  ),
  save: text('Saglabāt kā tabulu', 'Save as a table'),
  saveHint: text('CSV fails visām šūnām, kas atbilst izvēlētajam', 'A CSV file of all cells that match what is chosen'),
  fileName: text('vesture.csv', 'history.csv'),
  wholePlan: text('viss plāns', 'the whole plan'),
  notKnown: text('nav zināms', 'not known'),
  programme: text('programma', 'programme'),
  cellTitle: text('Kā šī šūna mainījusies', 'How this cell has changed'),
  cellChange: phrase(
    (before: string, after: string) => `${before} → ${after}`,
    (before: string, after: string) => `${before} → ${after}`,
  ),
  cellFirst: phrase(
    (after: string) => `ierakstīts ${after}`,
    (after: string) => `entered as ${after}`,
  ),
  cellGone: phrase(
    (before: string) => `bija ${before}, izņemts`,
    (before: string) => `was ${before}, taken away`,
  ),
  csvHead: [
    text('Kad', 'When'),
    text('Kas', 'Who'),
    text('Pašvaldība', 'Municipality'),
    text('Kur', 'Where'),
    text('Kas mainīts', 'What was changed'),
    text('Bija', 'Before'),
    text('Kļuva', 'After'),
  ],
}
