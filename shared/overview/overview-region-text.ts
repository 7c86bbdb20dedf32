import { phrase, pluralEn, pluralLv, text } from '#shared/kernel/text.ts'

const municipalitiesTo = (n: number): string => `${n} ${pluralLv(n, 'pašvaldībām', 'pašvaldībai', 'pašvaldībām')}`
const municipalitiesOf = (n: number): string => `${n} ${pluralLv(n, 'pašvaldību', 'pašvaldības', 'pašvaldību')}`
const municipalitiesEn = (n: number): string => `${n} ${pluralEn(n, 'municipality', 'municipalities')}`

/** The words of the region's overview. */
export const regionOverviewText = {
  title: phrase(
    (received: number, of: number) => `${pluralLv(received, 'Saņemti', 'Saņemts', 'Saņemti')} ${received} no ${of}`,
    (received: number, of: number) => `${received} of ${of} received`,
  ),
  state: phrase(
    (missing: number, round: string) =>
      missing === 0
        ? `${round}. gada kārta. Visas pašvaldības ir atsūtījušas.`
        : `${round}. gada kārta. Trūkst ${municipalitiesOf(missing)}; kopsavilkumos ${pluralLv(missing, 'to', 'tās', 'to')} skaitļi nav nulles, bet nav zināmi.`,
    (missing: number, round: string) =>
      missing === 0
        ? `Round of ${round}. Every municipality has sent its file.`
        : `Round of ${round}. ${municipalitiesEn(missing)} missing; in the totals their figures are not zeros but not known.`,
  ),
  toSubmissions: text('Iesniegumi', 'Submissions'),
  toRegion: text('Kopsavilkums', 'Totals'),

  received: text('saņemti', 'received'),
  whole: text('pilnīgi', 'complete'),
  mustFix: text('ir jālabo', 'to be fixed'),
  absent: text('nav saņemti', 'not received'),
  clientsIn: phrase(
    (year: number, known: number, of: number) => `klienti ${year}. gadā (${known} no ${of})`,
    (year: number, known: number, of: number) => `clients in ${year} (${known} of ${of})`,
  ),
  costsOver: phrase(
    (first: number, last: number, known: number, of: number) =>
      `izmaksas ${first}–${last} (pilni gadi ${known} no ${of})`,
    (first: number, last: number, known: number, of: number) =>
      `costs ${first}–${last} (${known} of ${of} years whole)`,
  ),

  municipalities: text('Pašvaldības', 'Municipalities'),
  standing: {
    none: text('Nav saņemts', 'Not received'),
    'must-fix': text('Jālabo', 'To be fixed'),
    open: text('Nav pilnīgs', 'Incomplete'),
    whole: text('Pilnīgs', 'Complete'),
  },
  notEnrolled: text('atslēga nav reģistrēta', 'key not enrolled'),
  enrolled: text('atslēga reģistrēta', 'key enrolled'),
  revision: phrase(
    (revision: number, day: string) => `r${String(revision).padStart(2, '0')} · ${day}`,
    (revision: number, day: string) => `r${String(revision).padStart(2, '0')} · ${day}`,
  ),
  openPlaces: phrase(
    (n: number) => `Jālabo: ${n}`,
    (n: number) => `To fix: ${n}`,
  ),

  blocks: text('Kas kavē', 'What blocks'),
  blocksNothing: text(
    'Nekas nekavē: visi iesniegumi ir saņemti un pilnīgi.',
    'Nothing blocks: every file is here and complete.',
  ),
  blockMissing: phrase(
    (n: number) =>
      `${n} ${pluralLv(n, 'pašvaldības nav atsūtījušas', 'pašvaldība nav atsūtījusi', 'pašvaldības nav atsūtījušas')} failu`,
    (n: number) => `${municipalitiesEn(n)} ${pluralEn(n, 'has', 'have')} not sent a file`,
  ),
  blockMustFix: phrase(
    (n: number) => `${municipalitiesTo(n)} jālabo skaitļi`,
    (n: number) => `${municipalitiesEn(n)} must fix figures`,
  ),
  blockOpen: phrase(
    (n: number) =>
      `${n} ${pluralLv(n, 'pašvaldību iesniegumi nav pilnīgi', 'pašvaldības iesniegums nav pilnīgs', 'pašvaldību iesniegumi nav pilnīgi')}`,
    (n: number) => `${municipalitiesEn(n)} ${pluralEn(n, 'is', 'are')} incomplete`,
  ),
  blockCompromised: phrase(
    (n: number) =>
      `${n} ${pluralLv(n, 'pašvaldību dati parakstīti ar atslēgu, kas nonākusi', 'pašvaldības dati parakstīti ar atslēgu, kas nonākusi', 'pašvaldību dati parakstīti ar atslēgām, kas nonākušas')} svešās rokās`,
    (n: number) => `Figures of ${municipalitiesEn(n)} signed with a key that is in other hands`,
  ),
  blockNotEnrolled: phrase(
    (n: number) => `${municipalitiesTo(n)} nav reģistrēta atslēga`,
    (n: number) => `${municipalitiesEn(n)} without an enrolled key`,
  ),
  blockRefused: phrase(
    (n: number) => `${municipalitiesTo(n)} pēdējais fails noraidīts`,
    (n: number) => `${municipalitiesEn(n)} with a refused file`,
  ),
  andMore: phrase(
    (more: number) => `un vēl ${more}`,
    (more: number) => `and ${more} more`,
  ),
  open: text('Atvērt', 'Open'),
  noSuchTitle: text('Tādas pašvaldības nav', 'There is no such municipality'),
  noSuchQuestion: text('Kuru pašvaldību skatīt?', 'Which municipality to look at?'),
  noSuchHint: text(
    'Sāc rakstīt nosaukumu vai izvēlies sarakstā.',
    'Type the beginning of its name or choose it from the list.',
  ),
  noSuch: phrase(
    (asked: string) => `Programmā nav pašvaldības “${asked}”; adrese ir novecojusi vai kļūdaina.`,
    (asked: string) => `The programme has no municipality “${asked}”; the address is old or mistyped.`,
  ),
  chartEmpty: text(
    'Vispirms reģistrē pašvaldību atslēgas, tad importē saņemtos failus. Te būs reģiona klienti un izmaksas pa gadiem.',
    'First enrol the municipalities’ keys, then import the files received. The region’s clients and costs by year appear here.',
  ),
} as const
