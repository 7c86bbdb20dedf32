import { decisionText } from '#shared/development/development-text.ts'
import { pluralEn, pluralLv } from '#shared/kernel/text.ts'

type Params = Readonly<Record<string, string | number | null>>

interface FindingWords {
  readonly lv: (p: Params) => string
  readonly en: (p: Params) => string
}

const gapWords: Readonly<Record<string, { lv: string; en: string }>> = {
  decision: { lv: 'nav pieņemts lēmums', en: 'no decision is made' },
  existsNow: { lv: 'nav teikts, vai pakalpojums ir tagad', en: 'it is not said whether the service exists' },
  startYear: { lv: 'nav sākuma gada', en: 'there is no start year' },
  method: { lv: 'nav izvēlēta metode', en: 'no method is chosen' },
  coverage: { lv: 'nav ievadīta aptvere', en: 'no coverage is entered' },
  actuals: { lv: 'tendencei vajag vismaz trīs faktiskos gadus', en: 'a trend needs at least three actual years' },
  years: { lv: 'nav ievadīti visi gadi', en: 'not all years are typed' },
  presentClients: { lv: 'nav pašreizējo klientu skaita', en: 'the present clients are not given' },
  capacity: { lv: 'nav jaudas', en: 'there is no capacity' },
}

const gap = (p: Params): { lv: string; en: string } =>
  gapWords[String(p.gap)] ?? { lv: 'trūkst datu', en: 'data are missing' }

const decision = (p: Params): { lv: string; en: string } =>
  Object.entries(decisionText).find(([id]) => id === p.decision)?.[1] ?? {
    lv: String(p.decision),
    en: String(p.decision),
  }

const clientsLv = (p: Params): string => `${p.clients} ${pluralLv(Number(p.clients), 'klientu', 'klients', 'klienti')}`
const clientsEn = (p: Params): string =>
  `${p.clients} ${pluralEn(Number(p.clients), 'client exceeds', 'clients exceed')}`

/** What each rule says when it finds something: what is the matter, and what to do. */
export const findingText: Readonly<Record<string, FindingWords>> = {
  'existence-said': {
    lv: () => 'Atzīmē, vai pakalpojums tagad ir.',
    en: () => 'Say whether the service exists now.',
  },
  'decision-made': {
    lv: () => 'Izvēlies lēmumu.',
    en: () => 'Choose a decision.',
  },
  'start-year-said': {
    lv: (p) => `Ieraksti sākuma gadu (${p.first}–${p.last}).`,
    en: (p) => `Enter the start year (${p.first}–${p.last}).`,
  },
  'partner-said': {
    lv: () => 'Norādi, ar kuru pašvaldību pakalpojums būs kopīgs.',
    en: () => 'Name the municipality that the service is shared with.',
  },
  'priority-said': {
    lv: () => 'Norādi prioritāti.',
    en: () => 'Give the priority.',
  },
  'existing-described': {
    lv: () => 'Pakalpojums ir, bet nav zināms sniedzējs, klienti vai jauda.',
    en: () => 'The service exists, but its provider, clients or capacity are not known.',
  },
  'keep-what-exists': {
    lv: (p) => `Lēmums “${decision(p).lv}” neder ar to, vai pakalpojums tagad ir.`,
    en: (p) => `The decision “${decision(p).en}” does not fit whether the service exists now.`,
  },
  'clients-within-capacity': {
    lv: (p) => `${clientsLv(p)} pārsniedz jaudu ${p.capacity}. Labo vai paskaidro pamatojumā.`,
    en: (p) => `${clientsEn(p)} the capacity ${p.capacity}. Correct it or explain in the reason.`,
  },
  'forecast-complete': {
    lv: (p) => `Prognoze no ${p.year}. gada nav zināma: ${gap(p).lv}.`,
    en: (p) => `The forecast is not known from ${p.year}: ${gap(p).en}.`,
  },
  'clients-beyond-population': {
    lv: (p) => `${p.year}. gadā ${p.clients} klientu ir vairāk nekā iedzīvotāju (${p.population}).`,
    en: (p) => `In ${p.year}, ${p.clients} clients are more than the residents (${p.population}).`,
  },
  'capacity-planned': {
    lv: (p) => `Ieraksti jaudu no ${p.year}. gada vai atzīmē, ka tā nav ierobežota.`,
    en: (p) => `Enter the capacity from ${p.year}, or say that it is not limited.`,
  },
  'typed-with-reason': {
    lv: (p) => `${p.year}. gada skaitlis ievadīts ar roku bez pamatojuma.`,
    en: (p) => `The figure of ${p.year} was typed by hand without a reason.`,
  },
  'costs-entered': {
    lv: () => 'Nav nevienas izmaksu rindas.',
    en: () => 'There is no cost line.',
  },
  'cost-lines-whole': {
    lv: (p) => `Izmaksu rindām trūkst daudzuma vai cenas (${p.lines}).`,
    en: (p) => `Cost lines without a quantity or a price: ${p.lines}.`,
  },
}
