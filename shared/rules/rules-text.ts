import { decisionText } from '#shared/development/development-text.ts'
import { moreFindingText } from './rules-more-text.ts'
import { pluralEn, pluralLv } from '#shared/kernel/text.ts'

export type Params = Readonly<Record<string, string | number | null>>

export interface FindingWords {
  readonly lv: (p: Params) => string
  readonly en: (p: Params) => string
}

const gapWords: Readonly<Record<string, { lv: string; en: string }>> = {
  decision: { lv: 'nav pieņemts lēmums', en: 'no decision is made' },
  existsNow: { lv: 'nav teikts, vai pakalpojums tagad ir', en: 'it is not said whether the service exists' },
  startYear: { lv: 'nav sākuma gada', en: 'there is no start year' },
  method: { lv: 'nav izvēlēta metode', en: 'no method is chosen' },
  coverage: { lv: 'nav ievadīta aptvere', en: 'no coverage is entered' },
  actuals: { lv: 'tendencei vajag vismaz trīs faktiskos gadus', en: 'a trend needs at least three actual years' },
  years: { lv: 'nav ievadīti visi gadi', en: 'not all years are typed' },
  presentClients: { lv: 'nav pašreizējo klientu skaita', en: 'the present clients are not given' },
  capacity: { lv: 'nav ievadīta jauda', en: 'no capacity is entered' },
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
  ...moreFindingText,
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
    lv: () => 'Pakalpojums ir, bet nav zināms sniedzējs, klienti vai jauda. Ieraksti, kā trūkst.',
    en: () => 'The service exists, but its provider, clients or capacity are not known. Enter what is missing.',
  },
  'keep-what-exists': {
    lv: (p) => `Lēmums “${decision(p).lv}” nesaskan ar to, vai pakalpojums tagad ir. Labo vienu no tiem.`,
    en: (p) =>
      `The decision “${decision(p).en}” does not agree with whether the service exists now. Correct one of the two.`,
  },
  'clients-within-capacity': {
    lv: (p) => `${clientsLv(p)} pārsniedz jaudu ${p.capacity}. Paskaidro pamatojumā vai labo.`,
    en: (p) => `${clientsEn(p)} the capacity ${p.capacity}. Explain it in the reason or correct it.`,
  },
  'forecast-complete': {
    lv: (p) => `Prognoze no ${p.year}. gada nav zināma: ${gap(p).lv}.`,
    en: (p) => `The forecast is not known from ${p.year}: ${gap(p).en}.`,
  },
  'clients-beyond-population': {
    lv: (p) => `${p.year}. gadā klientu (${p.clients}) ir vairāk nekā iedzīvotāju (${p.population}). Labo skaitli.`,
    en: (p) =>
      `In ${p.year} there are more clients (${p.clients}) than residents (${p.population}). Correct the figure.`,
  },
  'capacity-planned': {
    lv: (p) => `Ieraksti jaudu no ${p.year}. gada vai atzīmē, ka tā nav ierobežota.`,
    en: (p) => `Enter the capacity from ${p.year}, or say that it is not limited.`,
  },
  'typed-with-reason': {
    lv: (p) => `${p.year}. gada skaitlis ievadīts ar roku bez pamatojuma. Pievieno to.`,
    en: (p) => `The figure of ${p.year} was typed by hand without a reason. Add one.`,
  },
  'costs-entered': {
    lv: () => 'Nav nevienas izmaksu rindas. Pievieno vismaz vienu.',
    en: () => 'There is no cost line. Add at least one.',
  },
  'cost-lines-whole': {
    lv: (p) => `Izmaksu rindas bez daudzuma vai cenas: ${p.lines}. Ieraksti, kā trūkst.`,
    en: (p) => `Cost lines without a quantity or a price: ${p.lines}. Enter what is missing.`,
  },
  'costs-known': {
    lv: (p) =>
      `Izmaksas ${p.year}. gadā nav zināmas (rindas: ${p.lines}): ieraksti vienības klientam, klientus vienā vietā vai vietas iestādē.`,
    en: (p) =>
      `The costs of ${p.year} are not known (lines: ${p.lines}): enter units per client, clients per place or places per facility.`,
  },
}
