import { pluralEn, pluralLv, text, type Text } from '#shared/kernel/text.ts'
import { words } from '#shared/kernel/problem.ts'
import { titleWords } from '#shared/kernel/title.ts'
import type { DevelopmentField, DevelopmentRow } from './development-contract.ts'

/** The fields of the model as the grid's columns and the history name them. */
export const developmentFieldText: Record<DevelopmentField, Text> = {
  existsNow: text('Ir tagad', 'Exists now'),
  provider: text('Kas sniedz', 'Provided by'),
  providerName: text('Sniedzēja nosaukums', 'Provider’s name'),
  capacity: text('Jauda', 'Capacity'),
  clients: text('Klienti', 'Clients'),
  waiting: text('Gaida rindā', 'Waiting'),
  priority: text('Prioritāte', 'Priority'),
  readiness: text('Gatavība', 'Readiness'),
  decision: text('Lēmums', 'Decision'),
  startYear: text('Sākuma gads', 'Start year'),
  partner: text('Partneris', 'Partner'),
  reason: text('Pamatojums', 'Reason'),
}

type Choices<F extends DevelopmentField> = Record<NonNullable<DevelopmentRow[F]> & string, Text>

export const existsNowText: Choices<'existsNow'> = { yes: text('ir', 'yes'), no: text('nav', 'no') }
export const providerText: Choices<'provider'> = {
  municipality: text('pašvaldība', 'municipality'),
  'other-municipality': text('cita pašvaldība', 'another municipality'),
  ngo: text('NVO', 'NGO'),
  private: text('privāts sniedzējs', 'private provider'),
  state: text('valsts', 'state'),
}
export const readinessText: Choices<'readiness'> = {
  ready: text('gatava', 'ready'),
  partly: text('daļēji', 'partly'),
  'not-ready': text('nav gatava', 'not ready'),
}
export const decisionText: Choices<'decision'> = {
  keep: text('saglabāt, kā ir', 'keep as it is'),
  improve: text('pilnveidot', 'improve'),
  establish: text('izveidot', 'establish'),
  share: text('kopā ar kaimiņiem', 'share with a neighbour'),
  'not-needed': text('nav vajadzīgs', 'not needed'),
  'not-planned': text('netiek plānots', 'not planned'),
}
export const noPriority = text('nav prioritāte', 'no priority')
export const notLimited = text('nav ierobežota', 'not limited')

export const developmentProblems = {
  SERVICE_UNKNOWN: words<{ service: string }>(
    (d) => `Programmas katalogā nav pakalpojuma “${d.service}”.`,
    (d) => `The programme’s catalogue has no service “${d.service}”.`,
  ),
  START_YEAR_OUTSIDE: words<{ year: number; first: number; last: number }>(
    (d) => `Sākuma gads ${d.year} ir ārpus programmas gadiem ${d.first}–${d.last}.`,
    (d) => `The start year ${d.year} is outside the programme’s years ${d.first}–${d.last}.`,
  ),
  COUNT_OUTSIDE: words<{ value: string }>(
    (d) => `“${d.value}” te neder: vajag veselu skaitli no 0 līdz 9 999 999.`,
    (d) => `“${d.value}” does not fit: a whole number from 0 to 9 999 999 is needed.`,
  ),
  TEXT_TOO_LONG: words<{ longest: number }>(
    (d) =>
      `Teksts ir par garu; šeit var būt ne vairāk kā ${d.longest} ${pluralLv(d.longest, 'zīmju', 'zīme', 'zīmes')}.`,
    (d) => `The text is too long; at most ${d.longest} characters fit here.`,
  ),
  PARTNER_SELF: words(
    () => 'Pašvaldība nevar būt partneris pati sev. Izvēlies citu pašvaldību.',
    () => 'A municipality cannot be its own partner. Choose another one.',
  ),
}

const field = (f: unknown): Text =>
  Object.hasOwn(developmentFieldText, String(f))
    ? developmentFieldText[f as DevelopmentField]
    : text(String(f), String(f))

export const developmentTitles = {
  'development.cell': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}: ${field(p.field).lv}`,
    (p, n) => `${p.service} ${n.service(String(p.service))}: ${field(p.field).en}`,
  ),
  'development.cells': titleWords(
    (p) => `Modelis: ${p.cells} ${pluralLv(Number(p.cells), 'šūnu', 'šūna', 'šūnas')}`,
    (p) => `Model: ${p.cells} ${pluralEn(Number(p.cells), 'cell', 'cells')}`,
  ),
}
