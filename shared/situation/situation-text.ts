import { words } from '#shared/kernel/problem.ts'
import { phrase, text } from '#shared/kernel/text.ts'
import { titleWords, type TitleTable } from '#shared/kernel/title.ts'

export const situationProblems = {
  GROUP_UNKNOWN: words<{ group: string }>(
    (d) => `Programmā nav mērķgrupas ${d.group}. Izvēlies citu.`,
    (d) => `The programme has no target group ${d.group}. Choose another.`,
  ),
  RATE_ABOVE_ONE: words<{ group: string }>(
    (d) => `${d.group}: daļa nevar būt lielāka par 100 %. Labo to.`,
    (d) => `${d.group}: a share cannot be above 100 %. Correct it.`,
  ),
}

export const situationTitles: TitleTable = {
  'situation.rates': titleWords(
    (p) => `Mērķgrupu daļas: ${p['group']}`,
    (p) => `Shares of target groups: ${p['group']}`,
  ),
  'situation.counts': titleWords(
    (p) => `Mērķgrupu lielums: ${p['group']}, ${p['year']}`,
    (p) => `Sizes of target groups: ${p['group']}, ${p['year']}`,
  ),
  'situation.population': titleWords(
    (p) => `Iedzīvotāju skaits ${p['year']}. gadā`,
    (p) => `Residents in ${p['year']}`,
  ),
}

export const situationText = {
  title: text('Situācija un vajadzības', 'Situation and needs'),
  purpose: text(
    'Cik cilvēku ir katrā mērķgrupā un kādi pakalpojumi jau ir.',
    'How many people each target group has, and which services exist.',
  ),
  state: text(
    'Cik cilvēku ir katrā mērķgrupā. Ja zini labāk nekā programma, ieraksti savu skaitu vai daļu un pamatojumu.',
    'How many people each target group has. If you know better than the programme, enter your own count or share with a reason.',
  ),
  chooseTitle: text('Kuras pašvaldības situācija?', 'Whose situation?'),
  choose: text('Izvēlies pašvaldību.', 'Choose the municipality.'),
  readOnly: phrase(
    (name: string) => `${name}: reģions tikai skatās.`,
    (name: string) => `${name}: the region only looks.`,
  ),
  grid: text('Mērķgrupu lielums', 'Sizes of target groups'),
  group: text('Mērķgrupa', 'Target group'),
  rate: text('Daļa', 'Share'),
  rateHint: text('Kāda daļa no bāzes pieder grupai', 'Which share of the base belongs to the group'),
  base: text('No kā', 'Of whom'),
  bases: {
    population: text('iedzīvotāji', 'residents'),
    children: text('bērni līdz 17', 'children up to 17'),
    adults: text('pieaugušie', 'adults'),
    over_working: text('virs darbspējas vec.', 'above working age'),
    clients: text('pakalpojumu klienti', 'clients of services'),
  },
  population: text('Iedzīvotāji', 'Residents'),
  overlap: text('Grupas pārklājas, tāpēc tās nesummē.', 'The groups overlap, so they are not added up.'),
  services: text('Kas jau ir', 'What exists'),
  servicesGrid: text('Esošie pakalpojumi', 'Existing services'),
  service: text('Pakalpojums', 'Service'),
  provider: text('Sniedzējs', 'Provider'),
  capacity: text('Jauda', 'Capacity'),
  clients: text('Klienti', 'Clients'),
  waiting: text('Rindā', 'Waiting'),
  exists: text('Ir', 'Exists'),
  existsYes: text('ir', 'yes'),
  existsNo: text('nav', 'no'),
  needs: text('Vajadzības', 'Needs'),
  view: text('Skats', 'View'),
  why: text('Kāpēc šis skaitlis?', 'Why this number?'),
  persons: text('cilvēki', 'people'),
  unknown: text('nav zināms', 'not known'),
  own: text('pašvaldības skaitlis', 'municipality’s figure'),
  reason: text('Pamatojums', 'Reason'),
  saveReason: text('Saglabāt pamatojumu', 'Save the reason'),
  back: text('Atgriezt programmas skaitli', 'Return to the programme’s figure'),
  model: text('Labot modelī', 'Correct in the model'),
  copyWhy: text('Kopēt skaidrojumu', 'Copy the explanation'),
  copied: text('Skaidrojums nokopēts', 'Explanation copied'),
} as const
