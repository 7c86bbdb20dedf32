import { phrase, pluralEn, pluralLv, text, type Text } from '#shared/kernel/text.ts'
import type { ContradictionKind } from './cooperation-contradiction.ts'
import type { AgreementState, ShareRule } from './cooperation.ts'

export const agreementStateText: Record<AgreementState, Text> = {
  draft: text('iecere', 'draft'),
  proposed: text('piedāvāta', 'proposed'),
  agreed: text('noslēgta', 'agreed'),
}

export const shareRuleText: Record<ShareRule, Text> = {
  clients: text('pēc klientu skaita', 'by clients'),
  shapley: text('pēc Šeplija vērtības', 'by Shapley value'),
  typed: text('kā ierakstīts', 'as typed'),
}

export const contradictionText: Record<ContradictionKind, Text> = {
  'no-copy': text('otrai pusei šīs vienošanās nav', 'the other side has no such agreement'),
  lead: text('puses nosauc dažādus pakalpojuma sniedzējus', 'the sides name different leads'),
  service: text('puses nosauc dažādus pakalpojumus', 'the sides name different services'),
  years: text('pusēm ir dažādi gadi', 'the sides have different years'),
  state: text('vienai pusei tā ir noslēgta, otrai nav', 'for one side it is agreed, for the other not'),
  settlement: text('pusēm ir dažāda maksa par vienību', 'the sides have different prices for a unit'),
  'not-a-member': text('otra puse šo pašvaldību dalībnieku vidū nemin', 'the other side does not name it as a member'),
  clients: text('puses min dažādu klientu skaitu', 'the sides give different numbers of clients'),
  'over-capacity': text('partneru klientu ir vairāk nekā vienošanās jaudas', 'more clients than the agreed capacity'),
  'seller-has-none': text('otra puse šo pakalpojumu nesniedz un neplāno', 'the other side neither has it nor plans it'),
  'no-agreement': text('ir partneris, bet nav vienošanās', 'there is a partner, but no agreement'),
}

export const cooperationText = {
  title: text('Sadarbība', 'Cooperation'),
  state: text(
    'Izvēlies pakalpojumu un kaimiņus: redzēsi, cik tas maksā vieniem un cik kopā.',
    'Choose a service and neighbours: see what it costs alone and together.',
  ),
  stateSmall: phrase(
    (n: number) =>
      `${pluralLv(n, `${n} pakalpojumu klienti nepiepilda`, `${n} pakalpojuma klienti nepiepilda`, `${n} pakalpojumu klienti nepiepilda`)} vienu iestādi. Pamēģini, ko dotu kaimiņš.`,
    (n: number) =>
      `${pluralEn(n, `The clients of ${n} service do`, `The clients of ${n} services do`)} not fill one facility. Try what a neighbour would change.`,
  ),
  stateRegion: phrase(
    (n: number, of: number) => `Par mazām vienām: ${n} no ${of} pašvaldībām, kam ir klienti.`,
    (n: number, of: number) => `Too small alone: ${n} of ${of} municipalities with clients.`,
  ),
  year: text('Gads', 'Year'),
  service: text('Pakalpojums', 'Service'),
  municipality: text('Pašvaldība', 'Municipality'),
  grid: text('Kas viens ir par mazu', 'Who is too small alone'),
  clients: text('Klienti', 'Clients'),
  clientsHint: text('Pašu klienti, kas saņem pakalpojumu', 'Own clients who are served'),
  facility: text('Iestādē', 'Facility'),
  facilityHint: text('Cik klientu uzņem viena pilna iestāde', 'Clients whom one whole facility takes'),
  fill: text('Pilns', 'Filled'),
  fillHint: text('Cik pilnas būtu vajadzīgās iestādes', 'How full the needed facilities would be'),
  alone: text('Vienai', 'Alone'),
  aloneHint: text(
    'Pilna gada izmaksas vienai pašai: uzturēšana un izveides daļa',
    'A full year alone: running and the yearly part of establishing',
  ),
  perClient: text('Uz klientu', 'Per client'),
  partner: text('Labākais kaimiņš', 'Best neighbour'),
  partnerHint: text('Ar kuru pāri robežai ietaupa visvairāk', 'With whom over a border it saves most'),
  saving: text('Ietaupa', 'Saves'),
  savingHint: text('Ko abas kopā ietaupa gadā', 'What both save together in a year'),
  noPartner: text('nav izdevīgi', 'no gain'),
  small: text('par maz vienai iestādei', 'too few for one facility'),
  missing: text('Nav zināms', 'Not known'),
  together: text('Kopā', 'Together'),
  chooseMembers: text('Kuras pašvaldības?', 'Which municipalities?'),
  membersHint: text('Vari pielikt arī kartē. Ne vairāk kā 12.', 'They can be added on the map too. At most 12.'),
  add: text('Pielikt', 'Add'),
  borrow: text('Kam nav savu rindu, rēķina ar', 'Those without lines use the lines of'),
  borrowNone: text('nerēķina (nav zināms)', 'nobody (not known)'),
  result: text('Vieni un kopā', 'Alone and together'),
  hosts: text('sniedz', 'runs it'),
  member: text('Dalībniece', 'Member'),
  byClients: text('Pēc klientiem', 'By clients'),
  shapley: text('Pēc Šeplija', 'Shapley'),
  shapleyHint: text(
    'Vidējais no tā, ko katra pieliek izmaksām, pievienojoties jebkurā secībā.',
    'The mean of what each adds to the cost when joining, over all orders.',
  ),
  all: text('Kopā', 'Together'),
  saves: phrase(
    (amount: string) => `Kopā ietaupa ${amount} gadā`,
    (amount: string) => `Together they save ${amount} a year`,
  ),
  savesNothing: text('Kopā nav lētāk nekā katrai atsevišķi', 'Together is not cheaper than each alone'),
  savesUnknown: text('Ietaupījums nav zināms', 'The saving is not known'),
  runs: phrase(
    (host: string, members: string, cost: string) => `Sniedz ${host} (${members}): ${cost}`,
    (host: string, members: string, cost: string) => `${host} runs it (${members}): ${cost}`,
  ),
  runsAlone: phrase(
    (host: string, cost: string) => `${host} viena pati: ${cost}`,
    (host: string, cost: string) => `${host} alone: ${cost}`,
  ),
  borrowed: text('ar aizņemtām rindām', 'with borrowed lines'),
  published: text('reģiona publicēts', 'as the region published'),
  leftNoClients: phrase(
    (name: string) => `${name}: šajā gadā klientu nav`,
    (name: string) => `${name}: no clients in this year`,
  ),
  leftUnknown: phrase(
    (name: string) => `${name}: klientu skaits nav zināms`,
    (name: string) => `${name}: the number of clients is not known`,
  ),
  notReckoned: phrase(
    (name: string) => `${name}: nevar rēķināt kā sniedzēju, jo nav zināms:`,
    (name: string) => `${name}: cannot be reckoned as a host, not known:`,
  ),
  why: text('Kāpēc?', 'Why?'),
  whyPick: text('Pievieno kaimiņus cilnē “Kopā”.', 'Add neighbours under “Together”.'),
  whyOf: phrase(
    (host: string) => `Kāpēc tik daudz, ja sniedz ${host}`,
    (host: string) => `Why so much if ${host} runs it`,
  ),
  settingsTab: text('Rēķins', 'Method'),
  agreementsTab: text('Līgumi', 'Agreed'),
  settingsHint: text(
    'Šie pieņēmumi ir tavi: bez tiem izveides daļa un ceļš nav zināmi.',
    'These assumptions are yours: without them the part of establishing and the transport are not known.',
  ),
  transport: phrase(
    (sign: string) => `Ceļš gadā uz klientu un robežu, ${sign}`,
    (sign: string) => `Transport a year for a client and border, ${sign}`,
  ),
  largestBorders: text('Ne tālāk kā (robežas)', 'Not farther than (borders)'),
  anyDistance: text('Tukšs: jebkurš attālums', 'Empty: any distance'),
  lifeYears: text('Izveidotais kalpo, gadi', 'What is established serves, years'),
  discount: text('Gada likme, %', 'Yearly rate, %'),
  save: text('Saglabāt', 'Save'),
  cancel: text('Atcelt', 'Cancel'),
  bad: text('To nevar nolasīt.', 'This cannot be read.'),
  noAgreements: text(
    'Vienošanās vēl nav. Pievieno to, kad ar kaimiņu esi vienojies: tad partnera klienti nāks klāt sniedzēja izmaksām, bet partneris maksās par viņiem.',
    'No agreements yet. Add one when you have agreed with a neighbour: then the partner’s clients join the lead’s costs and the partner pays for them.',
  ),
  newAgreement: text('Jauna vienošanās…', 'New agreement…'),
  edit: text('Mainīt…', 'Change…'),
  remove: text('Dzēst', 'Delete'),
  lead: text('Pakalpojumu sniedz', 'The service is run by'),
  partners: text('Partneri', 'Partners'),
  agreementState: text('Stāvoklis', 'State'),
  firstYear: text('No gada', 'From'),
  lastYear: text('Līdz gadam', 'To'),
  capacity: text('Jauda, klienti gadā', 'Capacity, clients a year'),
  capacityHint: text('Tukšs: nav zināma; “nav ierobežota”: bez robežas', 'Empty: not known; “not limited”: no limit'),
  notLimited: text('nav ierobežota', 'not limited'),
  settlement: phrase(
    (sign: string) => `Partneris maksā par vienību, ${sign}`,
    (sign: string) => `A partner pays for a unit, ${sign}`,
  ),
  currency: text('Valūta', 'Currency'),
  shareRule: text('Kā dala izmaksas', 'How the cost is shared'),
  note: text('Piezīme', 'Note'),
  clientsOf: phrase(
    (name: string) => `${name}: klienti pa gadiem`,
    (name: string) => `${name}: clients by year`,
  ),
  sharePercent: text('Daļa, %', 'Share, %'),
  years: phrase(
    (from: number, to: number) => (from === to ? `${from}. gadā` : `${from}.–${to}. gadā`),
    (from: number, to: number) => (from === to ? `in ${from}` : `in ${from}–${to}`),
  ),
  price: phrase(
    (amount: string) => `${amount} par vienību`,
    (amount: string) => `${amount} for a unit`,
  ),
  priceUnknown: text('maksa par vienību nav zināma', 'the price of a unit is not known'),
  copyOf: phrase(
    (name: string) => `raksta ${name}`,
    (name: string) => `as ${name} writes it`,
  ),
  contradictions: text('Pretrunas', 'Contradictions'),
  noContradictions: text('Starp saņemtajiem failiem pretrunu nav.', 'The received files do not contradict each other.'),
  between: phrase(
    (here: string, there: string) => `${here} un ${there}`,
    (here: string, there: string) => `${here} and ${there}`,
  ),
  inYear: phrase(
    (year: number) => `${year}. gadā`,
    (year: number) => `in ${year}`,
  ),
  sayings: phrase(
    (here: string, there: string) => `viena raksta: ${here}; otra: ${there}`,
    (here: string, there: string) => `one writes: ${here}; the other: ${there}`,
  ),
  map: text('Karte', 'Map'),
  mapTitle: phrase(
    (service: string, year: number) => `${service}: grupas ${year}. gadā`,
    (service: string, year: number) => `${service}: groups in ${year}`,
  ),
  mapHost: text('sniedz pakalpojumu', 'runs the service'),
  mapMember: text('dalībniece', 'member'),
  mapChosen: text('izvēlēta', 'chosen'),
  mapSmall: text('viena par mazu', 'too small alone'),
  mapEnough: text('pietiek vienai', 'enough alone'),
  mapNone: text('klientu nav', 'no clients'),
  mapUnknown: text('nav zināms', 'not known'),
  servedBy: phrase(
    (host: string) => `apkalpo ${host}`,
    (host: string) => `served by ${host}`,
  ),
  plan: text('Plāns', 'Plan'),
  notHosts: phrase(
    (n: number) => `Nevar rēķināt kā sniedzēju: ${n}`,
    (n: number) => `Cannot be reckoned as a host: ${n}`,
  ),
  planHint: text(
    'Kas sniedz un kas kuru apkalpo, lai reģionā kopā maksātu vismazāk: ievēro tālumu, jaudu un to, ko nofiksē.',
    'Who hosts and who is served by whom, so that the region pays least: with the distance, capacities and what you fix.',
  ),
  planStart: text('Rēķināt plānu', 'Work out the plan'),
  planOptimal: text('Lētākais iespējamais: pierādīts.', 'The cheapest there is: proved.'),
  planBest: phrase(
    (percent: string) => `Labākais atrastais: ne vairāk kā ${percent} dārgāks par lētāko.`,
    (percent: string) => `The best found: at most ${percent} dearer than the cheapest.`,
  ),
  planBestUnknown: text(
    'Labākais atrastais: cik tālu no lētākā, nav zināms.',
    'The best found: how far from the cheapest is not known.',
  ),
  planTook: phrase(
    (seconds: string) => `Rēķināts ${seconds} s.`,
    (seconds: string) => `Worked out in ${seconds} s.`,
  ),
  planTotal: phrase(
    (total: string) => `Reģionā kopā ${total} gadā.`,
    (total: string) => `${total} a year in the region.`,
  ),
  planOld: text(
    'Kopš aprēķina kaut kas ir mainīts: rēķini vēlreiz.',
    'Something has changed since: work it out again.',
  ),
  host: text('Sniedz', 'Host'),
  serves: text('Apkalpo', 'Serves'),
  cost: text('Gadā', 'A year'),
  pins: text('Nofiksēts', 'Fixed'),
  pinNone: text('Nekas nav nofiksēts.', 'Nothing is fixed.'),
  pinAdd: text('Nofiksēt', 'Fix'),
  pinKind: text('Kā', 'How'),
  pinHost: text('sniedz pati', 'hosts itself'),
  pinNoHost: text('nesniedz', 'does not host'),
  pinServed: text('tās klientus apkalpo…', 'its clients are served by…'),
  pinServedBy: phrase(
    (host: string) => `klientus apkalpo ${host}`,
    (host: string) => `clients served by ${host}`,
  ),
}
