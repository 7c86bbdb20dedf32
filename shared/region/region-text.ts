import { phrase, pluralEn, pluralLv, text } from '#shared/kernel/text.ts'

const r = (revision: number): string => `r${String(revision).padStart(2, '0')}`

const municipalitiesLv = (n: number): string => `${n} ${pluralLv(n, 'pašvaldību', 'pašvaldība', 'pašvaldības')}`
const municipalitiesEn = (n: number): string => `${n} ${pluralEn(n, 'municipality', 'municipalities')}`
const ofMunicipalitiesLv = (n: number): string => `${n} ${pluralLv(n, 'pašvaldību', 'pašvaldības', 'pašvaldību')}`

/** The words of the page of submissions. */
export const submissionsText = {
  title: phrase(
    (received: number, of: number) => `Iesniegumi: ${received} no ${of}`,
    (received: number, of: number) => `Submissions: ${received} of ${of}`,
  ),
  stateNone: text(
    'Vēl nav neviena faila. Pašvaldība sūta vienu parakstītu failu; importē to lapā “Apmaiņa”.',
    'No file yet. A municipality sends one signed file; import it on the page “Exchange”.',
  ),
  stateAll: text('Visas pašvaldības ir atsūtījušas.', 'Every municipality has sent its file.'),
  stateMissing: phrase(
    (missing: number) =>
      `Trūkst ${ofMunicipalitiesLv(missing)}. Kopsavilkumos ${pluralLv(missing, 'to', 'tās', 'to')} skaitļi nav nulles, bet nav zināmi.`,
    (missing: number) =>
      `${municipalitiesEn(missing)} missing. In the totals their figures are not zeros but not known.`,
  ),
  importFiles: text('Importēt failus…', 'Import files…'),
  remind: text('Atgādinājums trūkstošajiem', 'Reminder to the missing'),
  reminderCopied: phrase(
    (n: number) =>
      `Vēstule ${n} ${pluralLv(n, 'pašvaldībām', 'pašvaldībai', 'pašvaldībām')} nokopēta. Ielīmē to e-pastā.`,
    (n: number) => `The letter to ${municipalitiesEn(n)} is copied. Paste it into your e-mail.`,
  ),
  reminder: phrase(
    (round: string, names: string) =>
      `Temats: Atgādinājums: ${round}. gada dati sociālo pakalpojumu programmai\n\nLabdien!\n\nLīdz šim nav saņemti ${round}. gada kārtas dati no: ${names}.\nLūdzu, Plānotavas lapā “Apmaiņa” eksportējiet failu un atsūtiet to atbildē uz šo vēstuli.\nJa kaut kas kavē, uzrakstiet, kas tieši; palīdzēsim.\n\nAr cieņu\n`,
    (round: string, names: string) =>
      `Subject: Reminder: data of ${round} for the social services programme\n\nGood day,\n\nThe data of the round ${round} are still missing from: ${names}.\nPlease export the file on Plānotava’s page “Exchange” and send it in reply to this letter.\nIf something keeps you from it, tell us what; we will help.\n\nKind regards\n`,
  ),

  received: text('Saņemti', 'Received'),
  whole: text('Pilnīgi', 'Complete'),
  mustFix: text('Jālabo', 'To be fixed'),
  absent: text('Nav saņemti', 'Not received'),
  clients: phrase(
    (year: number, known: number, of: number) => `klienti ${year} (pilni ${known} no ${of})`,
    (year: number, known: number, of: number) => `clients ${year} (${known} of ${of} whole)`,
  ),
  costs: phrase(
    (year: number, known: number, of: number) => `izmaksas ${year} (pilnas ${known} no ${of})`,
    (year: number, known: number, of: number) => `costs ${year} (${known} of ${of} whole)`,
  ),
  notKnown: text('nav zināms', 'not known'),

  view: text('Skats', 'View'),
  tiles: text('Flīzes', 'Tiles'),
  list: text('Saraksts', 'List'),
  tilesLabel: text('Pašvaldību iesniegumi', 'Submissions of the municipalities'),
  fileOf: phrase(
    (revision: number, day: string) => `${r(revision)} · ${day}`,
    (revision: number, day: string) => `${r(revision)} · ${day}`,
  ),
  revision: phrase(
    (revision: number) => r(revision),
    (revision: number) => r(revision),
  ),
  late: phrase(
    (file: string) => `${file} · nokavēts`,
    (file: string) => `${file} · late`,
  ),
  nil: phrase(
    (file: string) => `${file} · bez izmaiņām`,
    (file: string) => `${file} · unchanged`,
  ),
  earlier: phrase(
    (file: string) => `${file} · iepriekšējā kārtā`,
    (file: string) => `${file} · in an earlier round`,
  ),
  withdrawn: text('fails atsaukts', 'file withdrawn'),
  conflicts: phrase(
    (n: number) => `Domstarpības · ${n}`,
    (n: number) => `Conflicts · ${n}`,
  ),
  decision: {
    returned: text('Atdots labošanai', 'Returned'),
    accepted: text('Pieņemts', 'Accepted'),
    changed: text('Pieņemts ar labojumiem', 'Accepted with corrections'),
  },
  todoConflicts: phrase(
    (n: number) => `${n} ${pluralLv(n, 'domstarpības', 'domstarpība', 'domstarpības')} ar reģiona labojumiem`,
    (n: number) => `${n} ${pluralEn(n, 'conflict', 'conflicts')} with corrections of the region`,
  ),
  settle: text('Izšķirt', 'Settle'),
  waiting: text('gaida failu', 'waiting for a file'),
  noKey: text('atslēga nav reģistrēta', 'key not enrolled'),
  refusedFiles: phrase(
    (n: number) =>
      `${pluralLv(n, 'noraidīti', 'noraidīts', 'noraidīti')} ${n} ${pluralLv(n, 'failu', 'fails', 'faili')}`,
    (n: number) => `${n} ${pluralEn(n, 'file', 'files')} refused`,
  ),
  standing: {
    none: text('Nav saņemts', 'Not received'),
    'must-fix': text('Jālabo', 'To be fixed'),
    open: text('Nav pilnīgs', 'Incomplete'),
    whole: text('Pilnīgs', 'Complete'),
  },
  compromised: text('Sveša atslēga', 'Key in other hands'),
  compromisedLong: text(
    'dati parakstīti ar atslēgu, kas nonākusi svešās rokās; lūdz failu ar jaunu atslēgu',
    'figures signed with a key that is in other hands; ask for a file with a new key',
  ),
  standingShare: phrase(
    (words: string, percent: string) => `${words} · ${percent}`,
    (words: string, percent: string) => `${words} · ${percent}`,
  ),
  standingCount: phrase(
    (words: string, n: number) => `${words} · ${n}`,
    (words: string, n: number) => `${words} · ${n}`,
  ),

  municipality: text('Pašvaldība', 'Municipality'),
  state: text('Stāvoklis', 'State'),
  version: text('Versija', 'Revision'),
  signedAt: text('Parakstīts', 'Signed'),
  workstation: text('Parakstīja', 'Signed by'),
  digits: text('Cipari', 'Digits'),
  completeness: text('Aizpildīts', 'Complete'),
  toFix: text('Jālabo', 'To fix'),

  side: text('Karte un darāmais', 'Map and work'),
  sideMap: text('Karte', 'Map'),
  mapTitle: text('Iesniegumu stāvoklis', 'State of the submissions'),
  todo: text('Darāmais tagad', 'To do now'),
  todoNothing: text('Nekas nav jādara: viss ir saņemts un pilnīgs.', 'Nothing to do: everything is here and complete.'),
  todoRefused: phrase(
    (n: number) =>
      `${pluralLv(n, 'noraidīti', 'noraidīts', 'noraidīti')} ${n} ${pluralLv(n, 'failu', 'fails', 'faili')} pēc pēdējā derīgā`,
    (n: number) => `${n} ${pluralEn(n, 'file', 'files')} refused since the last good one`,
  ),
  todoMustFix: phrase(
    (n: number) => `${n} ${pluralLv(n, 'labojamu vietu', 'labojama vieta', 'labojamas vietas')}`,
    (n: number) => `${n} ${pluralEn(n, 'place', 'places')} to fix`,
  ),
  todoOpen: phrase(
    (done: number, of: number) => `atbildēts uz ${done} no ${of} jautājumiem`,
    (done: number, of: number) => `${done} of ${of} questions answered`,
  ),
  todoNoKey: text('nav reģistrēta atslēga; failus nevar importēt', 'no key enrolled; files cannot be imported'),
  todoMissing: text('fails nav saņemts, gatavs atgādinājums', 'no file received, a reminder is ready'),
  manyMunicipalities: phrase(
    (n: number) => municipalitiesLv(n),
    (n: number) => municipalitiesEn(n),
  ),
  look: text('Skatīt', 'Look'),
  openModel: text('Atvērt', 'Open'),
  enrol: text('Reģistrēt', 'Enrol'),
  copy: text('Kopēt', 'Copy'),
  more: phrase(
    (n: number) => `… un vēl ${n}`,
    (n: number) => `… and ${n} more`,
  ),
  statusRound: phrase(
    (round: string, enrolled: number) =>
      `${round}. gada kārta · ${enrolled} ${pluralLv(enrolled, 'pašvaldībām', 'pašvaldībai', 'pašvaldībām')} ir reģistrēta atslēga`,
    (round: string, enrolled: number) => `Round ${round} · keys enrolled for ${municipalitiesEn(enrolled)}`,
  ),
  lastImport: phrase(
    (when: string) => `Pēdējais imports ${when}`,
    (when: string) => `Last import ${when}`,
  ),
  keysHint: text('Enter = atvērt pašvaldības datus', 'Enter = open the municipality’s data'),
}

/** The words of the page of totals. */
export const regionText = {
  file: text('Fails', 'File'),
  fileBehind: phrase(
    (day: string, digits: string, corrected: number) =>
      `Parakstīts ${day}; atslēga ${digits}${corrected > 0 ? `; reģions šajā pakalpojumā labojis ${corrected}` : ''}`,
    (day: string, digits: string, corrected: number) =>
      `Signed ${day}; key ${digits}${corrected > 0 ? `; corrected by the region in this service: ${corrected}` : ''}`,
  ),
  title: text('Kopsavilkums', 'Totals'),
  titleClients: phrase(
    (year: number, sum: string) => `Kopsavilkums: klienti ${year}. gadā – ${sum}`,
    (year: number, sum: string) => `Totals: clients in ${year} – ${sum}`,
  ),
  titleServed: phrase(
    (year: number, sum: string) => `Kopsavilkums: ${year}. gadā pakalpojumus saņem ${sum}`,
    (year: number, sum: string) => `Totals: ${sum} served in ${year}`,
  ),
  titleCost: phrase(
    (first: number, last: number, sum: string) => `Kopsavilkums: ${first}.–${last}. gadā ${sum}`,
    (first: number, last: number, sum: string) => `Totals: ${sum} in ${first}–${last}`,
  ),
  statePartial: phrase(
    (received: number, of: number) =>
      `${pluralLv(received, 'Saņemtas', 'Saņemta', 'Saņemtas')} ${received} no ${of} pašvaldībām. Zīme ≥ rāda nepilnu summu: trūkstošais nav nulle, bet nav zināms.`,
    (received: number, of: number) =>
      `${received} of ${of} municipalities received. The sign ≥ marks a partial sum: what is missing is not zero but not known.`,
  ),
  stateWhole: phrase(
    (of: number) => `Saņemtas visas ${of} pašvaldības. Zīme ≥ rāda summu, kurā vēl kaut kas nav zināms.`,
    (of: number) => `All ${of} municipalities received. The sign ≥ marks a sum in which something is still not known.`,
  ),
  emptyTitle: text('Vēl nav ko saskaitīt', 'Nothing to add up yet'),
  empty: text(
    'Te summējas visu pašvaldību klienti un izmaksas pa pakalpojumiem un gadiem. Vispirms importē pirmo pašvaldības failu.',
    'The clients and costs of all municipalities add up here by service and year. Import the first file of a municipality first.',
  ),
  toExchange: text('Importēt failus…', 'Import files…'),

  measure: text('Ko rādīt', 'Measure'),
  clients: text('Klienti', 'Clients'),
  served: text('Saņēmēji', 'Served'),
  cost: text('Izmaksas', 'Costs'),
  by: text('Pa ko', 'By'),
  byService: text('Pakalpojumi', 'Services'),
  byMunicipality: text('Pašvaldības', 'Municipalities'),

  service: text('Pakalpojums', 'Service'),
  municipality: text('Pašvaldība', 'Municipality'),
  known: text('Zināms', 'Known'),
  knownHint: phrase(
    (year: number) => `Cik no visām daļām ${year}. gadā ir pilnībā zināmas`,
    (year: number) => `How many of all parts are wholly known in ${year}`,
  ),
  ofAll: phrase(
    (known: number, of: number) => `${known} no ${of}`,
    (known: number, of: number) => `${known} of ${of}`,
  ),
  knownOf: phrase(
    (known: number, of: number) => `zināmi ${known} no ${of}`,
    (known: number, of: number) => `${known} of ${of} known`,
  ),
  atLeast: phrase(
    (value: string) => `≥\u00a0${value}`,
    (value: string) => `≥\u00a0${value}`,
  ),
  atLeastWords: phrase(
    (value: string) => `vismaz ${value}`,
    (value: string) => `at least ${value}`,
  ),
  yearIn: phrase(
    (year: number, sign: string) => `${year}, ${sign}`,
    (year: number, sign: string) => `${year}, ${sign}`,
  ),
  overall: phrase(
    (first: number, last: number, sign: string) => `${first}–${last}, ${sign}`,
    (first: number, last: number, sign: string) => `${first}–${last}, ${sign}`,
  ),
  yearsKnown: phrase(
    (known: number, of: number) => `pilni gadi ${known} no ${of}`,
    (known: number, of: number) => `${known} of ${of} years whole`,
  ),
  total: text('Kopā reģionā', 'Region in total'),
  notReceived: text('nav saņemts', 'not received'),
  notReceivedShort: text('nav', 'none'),
  notKnown: text('nav zināms', 'not known'),
  population: text('Iedzīvotāji', 'Population'),

  side: text('Karte un pašvaldības', 'Map and municipalities'),
  sideMap: text('Karte', 'Map'),
  sideBehind: text('Kas aiz summas', 'Behind the sum'),
  sideOne: text('Pašvaldība', 'Municipality'),
  year: text('Gads', 'Year'),
  amountView: text('Kā rādīt karti', 'How to show the map'),
  absolute: text('Kopā', 'Total'),
  perThousand: text('Uz 1 000 iedz.', 'Per 1 000'),
  mapAbsolute: phrase(
    (measure: string, year: number) => `${measure}, ${year}`,
    (measure: string, year: number) => `${measure}, ${year}`,
  ),
  mapPerThousand: phrase(
    (measure: string, year: number) => `${measure} uz 1 000 iedzīvotājiem, ${year}`,
    (measure: string, year: number) => `${measure} per 1 000 residents, ${year}`,
  ),
  mapOf: phrase(
    (service: string, title: string) => `${service}: ${title}`,
    (service: string, title: string) => `${service}: ${title}`,
  ),
  between: phrase(
    (from: string, to: string) => `${from}–${to}`,
    (from: string, to: string) => `${from}–${to}`,
  ),
  mapPartial: text('≥ nepilns: vismaz tik', '≥ partial: at least that much'),
  chooseService: text(
    'Izvēlies pakalpojuma rindu: te redzēsi pašvaldības, no kurām veidojas summa.',
    'Select a service: the municipalities behind its total appear here.',
  ),
  chooseMunicipality: text(
    'Izvēlies pašvaldību kartē vai sarakstā: te redzēsi tās summas un ceļu uz tās datiem.',
    'Select a municipality on the map or in the list: its sums and the way to its data appear here.',
  ),
  decision: text('Lēmums', 'Decision'),
  openIn: text('Atvērt pašvaldības datus', 'Open the municipality’s data'),
  pageModel: text('Modelis', 'Model'),
  pageForecast: text('Prognoze', 'Forecast'),
  pageCosts: text('Izmaksas', 'Costs'),
  notReceivedHint: text(
    'No šīs pašvaldības vēl nekas nav saņemts. Kopsummās tā nav nulle, bet nav zināma.',
    'Nothing was received from this municipality yet. In the totals it is not zero but not known.',
  ),

  chartLeading: phrase(
    (year: number, service: string, value: string) => `Visvairāk ${year}. gadā: ${service} (${value})`,
    (year: number, service: string, value: string) => `The most in ${year}: ${service} (${value})`,
  ),
  chartNothing: phrase(
    (year: number) => `${year}. gadā nekas vēl nav zināms`,
    (year: number) => `Nothing is known for ${year} yet`,
  ),
  chartGrows: phrase(
    (name: string, first: string, last: string, from: number, to: number) =>
      `${name}: no ${first} (${from}) līdz ${last} (${to})`,
    (name: string, first: string, last: string, from: number, to: number) =>
      `${name}: from ${first} (${from}) to ${last} (${to})`,
  ),
  chartRow: phrase(
    (name: string) => `${name}: vēl nav zināms`,
    (name: string) => `${name}: not known yet`,
  ),
  unitClients: text('klienti gadā; nezināmais nav pieskaitīts', 'clients a year; what is not known is not added'),
  unitServed: text('saņēmēji gadā; nezināmais nav pieskaitīts', 'served a year; what is not known is not added'),
  unitCost: phrase(
    (sign: string) => `${sign} gadā; nezināmais nav pieskaitīts`,
    (sign: string) => `${sign} a year; what is not known is not added`,
  ),
  keysHint: text('Enter = kas aiz summas', 'Enter = what stands behind the sum'),
}
