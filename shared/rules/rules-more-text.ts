import { contradictionText } from '#shared/cooperation/cooperation-page-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import type { FindingWords, Params } from './rules-text.ts'

const contradictionOf = (p: Params): { lv: string; en: string } =>
  Object.entries(contradictionText).find(([kind]) => kind === p.kind)?.[1] ?? { lv: 'dati', en: 'the data' }

/** What the rules about costs, money, jumps and neighbours say; see `rules-text.ts`. */
export const moreFindingText: Readonly<Record<string, FindingWords>> = {
  'actuals-jump': {
    lv: (p) =>
      `${p.year}. gadā faktiski ${p.clients} klienti, gadu iepriekš ${p.before}. Pārbaudi, vai nav pārrakstīšanās, vai paskaidro.`,
    en: (p) => `${p.clients} actual clients in ${p.year}, ${p.before} the year before. Check for a slip, or explain.`,
  },
  'actuals-whole': {
    lv: (p) => `Nav ${p.year}. gada faktisko klientu, lai gan agrāki un vēlāki ir. Ieraksti tos.`,
    en: (p) => `The actual clients of ${p.year} are missing between years that have them. Enter them.`,
  },
  'clients-jump': {
    lv: (p) => `Prognoze no ${p.before} klientiem kļūst ${p.clients} ${p.year}. gadā. Pārbaudi vai paskaidro.`,
    en: (p) => `The forecast goes from ${p.before} clients to ${p.clients} in ${p.year}. Check it or explain.`,
  },
  'coverage-ends': {
    lv: (p) => `Aptvere ${p.year}. gadā ir nulle, lai gan pakalpojums paliek. Labo aptveri vai lēmumu.`,
    en: (p) => `The coverage is zero in ${p.year} although the service stays. Correct the coverage or the decision.`,
  },
  'clients-beyond-group': {
    lv: (p) =>
      `${p.year}. gadā klientu (${p.clients}) ir vairāk nekā cilvēku mērķgrupās (${p.size}). Labo vienu no tiem vai paskaidro.`,
    en: (p) =>
      `In ${p.year} there are more clients (${p.clients}) than people in the target groups (${p.size}). Correct one or explain.`,
  },
  'typed-before-start': {
    lv: (p) => `${p.year}. gadā ierakstīti klienti, bet pakalpojums vēl nav sācies. Labo sākuma gadu vai skaitli.`,
    en: (p) => `Clients are typed for ${p.year}, before the service begins. Correct the start year or the figure.`,
  },
  'capacity-jump': {
    lv: (p) => `Jauda no ${p.before} kļūst ${p.capacity} ${p.year}. gadā. Pārbaudi vai paskaidro.`,
    en: (p) => `The capacity goes from ${p.before} to ${p.capacity} in ${p.year}. Check it or explain.`,
  },
  'waiting-grows': {
    lv: (p) => `${p.year}. gadā gaidīs ${p.waiting}, bet saņems ${p.served}: gaidītāju ir vairāk.`,
    en: (p) => `In ${p.year} more people wait (${p.waiting}) than are served (${p.served}).`,
  },
  'capacity-used': {
    lv: (p) => `${p.year}. gadā jauda ir ${p.capacity}, bet klientu ${p.clients}: mazāk par trešdaļu.`,
    en: (p) => `In ${p.year} the capacity is ${p.capacity} for ${p.clients} clients: less than a third is used.`,
  },
  'provider-named': {
    lv: () => 'Pakalpojumu sniedz organizācija vai uzņēmums, bet nav nosaukuma. Ieraksti to.',
    en: () => 'An organisation or a company provides the service, but it has no name. Enter it.',
  },
  'priority-agrees': {
    lv: () => 'Pirmā prioritāte, bet pakalpojumu neplāno. Labo vienu no tiem vai pamato.',
    en: () => 'First priority, but the service is not planned. Correct one or give a reason.',
  },
  'readiness-agrees': {
    lv: (p) => `Nav gatavības, bet sākums ir jau ${p.year}. gadā. Labo vienu no tiem vai pamato.`,
    en: (p) => `Not ready, yet it begins in ${p.year}. Correct one or give a reason.`,
  },
  'ready-planned': {
    lv: () => 'Ir gatavība, bet pakalpojumu neplāno.',
    en: () => 'Ready for it, but the service is not planned.',
  },
  'unplanned-costs': {
    lv: (p) => `Pakalpojumu neplāno, bet tam ir izmaksu rindas: ${p.lines}. Dzēs tās vai maini lēmumu.`,
    en: (p) => `The service is not planned but has cost lines: ${p.lines}. Delete them or change the decision.`,
  },
  'running-lines': {
    lv: () => 'Ir tikai izveides izmaksas. Pievieno uzturēšanu.',
    en: () => 'There are establishment costs only. Add what running costs.',
  },
  'establishment-lines': {
    lv: () => 'Pakalpojumu izveido, bet izveides izmaksu nav.',
    en: () => 'The service is established without any establishment cost.',
  },
  'price-zero': {
    lv: (p) => `Izmaksu rindas ar nulles cenu vai daudzumu: ${p.lines}. Ieraksti skaitli vai atstāj nezināmu.`,
    en: (p) => `Cost lines with a price or a quantity of zero: ${p.lines}. Enter the figure or leave it not known.`,
  },
  'price-year-known': {
    lv: (p) => `Indeksētas rindas bez cenas gada starp ${p.first}. un ${p.last}.: ${p.lines}. Ieraksti cenas gadu.`,
    en: (p) => `Indexed lines without a price year between ${p.first} and ${p.last}: ${p.lines}. Enter the price year.`,
  },
  'lines-repeated': {
    lv: (p) => `Vienādas izmaksu rindas: ${p.lines}. Dzēs lieko vai labo.`,
    en: (p) => `Cost lines that are alike: ${p.lines}. Delete the spare one or correct it.`,
  },
  'pay-plausible': {
    lv: (p) =>
      `Alga ${formatNumber(Number(p.pay))} € mēnesī, bet vidējā ${p.year}. gadā ${p.average} €. Pārbaudi nulles.`,
    en: (p) =>
      `Pay of ${formatNumber(Number(p.pay))} € a month, while the average of ${p.year} is ${p.average} €. Check the zeros.`,
  },
  'cost-like-peers': {
    lv: (p) =>
      `Izmaksas uz klientu ${p.year}. gadā ir daudz ${p.way === 'far-above' ? 'lielākas' : 'mazākas'} nekā citās pašvaldībās (${p.count}). Pārbaudi vai paskaidro.`,
    en: (p) =>
      `The cost per client in ${p.year} is far ${p.way === 'far-above' ? 'above' : 'below'} that of ${p.count} other municipalities. Check it or explain.`,
  },
  'bought-rest-costed': {
    lv: (p) =>
      `${p.year}. gadā daļu klientu apkalpo kaimiņš, bet par pārējiem nav izmaksu rindu. Pievieno tās vai vienojies par visiem.`,
    en: (p) =>
      `In ${p.year} a neighbour serves some clients, but the others have no cost lines. Add them or agree on all.`,
  },
  'copayment-whole': {
    lv: () => 'Teikts, ka klienti maksā, bet nav zināms, cik vai kāda daļa. Ieraksti abus.',
    en: () => 'Clients pay, but it is not said how much or which share. Enter both.',
  },
  'copayment-within-cost': {
    lv: (p) => `${p.year}. gadā klients par vienību maksā vairāk, nekā tā izmaksā. Labo maksājumu vai izmaksas.`,
    en: (p) => `In ${p.year} a client pays more for a unit than it costs. Correct the payment or the costs.`,
  },
  'sources-within-whole': {
    lv: (p) => `${p.year}. gadā avoti kopā maksā ${p.percent} % no vienām un tām pašām rindām. Samazini kādu daļu.`,
    en: (p) => `In ${p.year} the sources pay ${p.percent} % of the same lines together. Lower a share.`,
  },
  'project-services': {
    lv: (p) => `Projekts “${p.project}” neko nefinansē. Norādi pakalpojumus vai dzēs to.`,
    en: (p) => `The project “${p.project}” finances nothing. Name its services or delete it.`,
  },
  'project-has-lines': {
    lv: (p) =>
      `Projekts “${p.project}” finansē pakalpojumu, bet neviena rinda nav atzīmēta kā attiecināma. Atzīmē tās.`,
    en: (p) => `The project “${p.project}” finances the service, but no line is marked as eligible. Mark them.`,
  },
  'project-within-horizon': {
    lv: (p) => `Projekta “${p.project}” gadi nav starp ${p.first}. un ${p.last}. Labo gadus.`,
    en: (p) => `The years of the project “${p.project}” are not between ${p.first} and ${p.last}. Correct them.`,
  },
  'project-ceiling': {
    lv: (p) =>
      `Projektam “${p.project}” nav zināma daļa vai griesti: tāpēc nav zināms, kas paliek pašvaldībai. Ieraksti tos.`,
    en: (p) =>
      `The share or the ceiling of the project “${p.project}” is not known, so what is left for the municipality is not either. Enter them.`,
  },
  'envelopes-whole': {
    lv: (p) => `Budžeta rāmis nav ierakstīts: ${p.years}. Ieraksti arī šos gadus.`,
    en: (p) => `The budget envelope is missing for ${p.years}. Enter these years too.`,
  },
  'envelope-enough': {
    lv: (p) =>
      `Budžetā nepietiek: ${p.years}; ${p.year}. gadā trūkst ${formatNumber(Number(p.missing))}. Maini plānu vai paskaidro, no kurienes būs nauda.`,
    en: (p) =>
      `The budget is not enough in ${p.years}; in ${p.year} it is short of ${formatNumber(Number(p.missing))}. Change the plan or explain where the money comes from.`,
  },
  'scenario-order': {
    lv: (p) =>
      `${p.year}. gadā zemajā scenārijā klientu (${p.low}) ir vairāk nekā augstajā (${p.high}). Labo kādu no tiem.`,
    en: (p) =>
      `In ${p.year} the low scenario has more clients (${p.low}) than the high one (${p.high}). Correct one of them.`,
  },
  'agreement-made': {
    lv: () => 'Pakalpojums kopīgs ar kaimiņu, bet vienošanās nav. Pievieno vismaz ieceri.',
    en: () => 'The service is shared with a neighbour, but there is no agreement. Add at least a draft.',
  },
  'agreement-clients': {
    lv: (p) => `${p.year}. gadā vienošanās ir par ${p.agreed} klientiem, bet prognozē ${p.served}. Saskaņo.`,
    en: (p) => `In ${p.year} ${p.agreed} clients are agreed, but the forecast has ${p.served}. Make them agree.`,
  },
  'agreement-capacity': {
    lv: (p) =>
      `${p.year}. gadā jāapkalpo ${p.clients}, bet vienošanās jauda ir ${p.capacity}. Palielini jaudu vai samazini klientus.`,
    en: (p) =>
      `In ${p.year} ${p.clients} are to be served, but the agreed capacity is ${p.capacity}. Raise it or lower the clients.`,
  },
  'agreement-priced': {
    lv: () => 'Vienošanās ir noslēgta, bet nav teikts, cik partneris maksā par vienību. Ieraksti.',
    en: () => 'The agreement is made without saying what a partner pays for a unit. Enter it.',
  },
  'agreement-hosted': {
    lv: (p) => `Vienošanās uzticas, ka pakalpojums ${p.year}. gadā ir, bet plānā tā nav. Labo plānu vai vienošanos.`,
    en: (p) =>
      `The agreement counts on the service in ${p.year}, but the plan has none. Correct the plan or the agreement.`,
  },
  'agreement-agrees': {
    lv: (p) => `Otra vienošanās puse raksta ko citu: ${contradictionOf(p).lv}. Sazinieties un saskaņojiet.`,
    en: (p) =>
      `The other side of the agreement writes something else: ${contradictionOf(p).en}. Talk and make it agree.`,
  },
  'partner-has-service': {
    lv: () => 'Partnerim šī pakalpojuma nav un tas to neplāno. Izvēlies citu vai sazinies.',
    en: () => 'The partner neither has nor plans this service. Choose another or ask.',
  },
  'total-blocked': {
    lv: (p) => `Tikai šī pakalpojuma dēļ nav zināmas visas pašvaldības izmaksas: ${p.years}.`,
    en: (p) => `This service alone keeps the municipality’s total cost from being known: ${p.years}.`,
  },
  'own-rate-plausible': {
    lv: (p) => `Mērķgrupas ${p.group} paša daļa ļoti atšķiras no programmas. Pārbaudi procentus.`,
    en: (p) => `The own share of target group ${p.group} is far from the programme’s. Check the per cent.`,
  },
  'explanation-needless': {
    lv: (p) => `Paskaidrojums “${p.text}” vairs nav vajadzīgs: tas, ko tas skaidroja, ir sakārtots.`,
    en: (p) => `The explanation “${p.text}” is not needed any more: what it explained is in order.`,
  },
}
