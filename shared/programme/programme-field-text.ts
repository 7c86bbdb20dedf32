import { statusText } from '#shared/kernel/status-text.ts'
import { text, type Text } from '#shared/kernel/text.ts'
import type { ProgrammeList } from './programme-lists.ts'
import { basisText, costUnitText, milestoneKindText, parameterText, placeText } from './programme-text.ts'

/** What a list of the programme is called where its rows are changed or have changed. */
export const programmeListText: Readonly<Record<ProgrammeList, Text>> = {
  edition: text('nosaukums un gadi', 'title and years'),
  targetGroups: text('mērķgrupas', 'target groups'),
  services: text('pakalpojumi', 'services'),
  serviceTargetGroups: text('kam pakalpojums paredzēts', 'whom a service is for'),
  prevalenceRates: text('mērķgrupu īpatsvars', 'rates of target groups'),
  unitCosts: text('dokumentētās cenas', 'documented prices'),
  costTemplates: text('dokumentētās izmaksas', 'documented costs'),
  parameters: text('rādītāji', 'parameters'),
  ageShares: text('vecuma grupu daļas', 'shares of ages'),
  populations: text('iedzīvotāji', 'population'),
  populationAges: text('iedzīvotāji pēc vecuma', 'population by age'),
  milestones: text('notikumi', 'milestones'),
  esfCalls: text('ESF uzsaukumi', 'ESF calls'),
  projectLimits: text('projektu robežas', 'limits of projects'),
}

/** The singular, for a button or a dialog: “Jauna cena”. */
export const programmeRowText: Readonly<Record<ProgrammeList, Text>> = {
  edition: text('Nosaukums un gadi', 'Title and years'),
  targetGroups: text('Mērķgrupa', 'Target group'),
  services: text('Pakalpojums', 'Service'),
  serviceTargetGroups: text('Kam paredzēts', 'For whom'),
  prevalenceRates: text('Mērķgrupas īpatsvars', 'Rate of a target group'),
  unitCosts: text('Dokumentēta cena', 'Documented price'),
  costTemplates: text('Dokumentētas izmaksas', 'Documented cost'),
  parameters: text('Rādītājs', 'Parameter'),
  ageShares: text('Vecuma grupas daļa', 'Share of an age'),
  populations: text('Iedzīvotāju skaits', 'Population'),
  populationAges: text('Iedzīvotāji pēc vecuma', 'Population by age'),
  milestones: text('Notikums', 'Milestone'),
  esfCalls: text('ESF uzsaukums', 'ESF call'),
  projectLimits: text('Projekta robeža', 'Limit of a project'),
}

const fields: Readonly<Record<string, Text>> = {
  id: text('Ieraksta numurs', 'Number of the row'),
  code: text('Kods', 'Code'),
  position: text('Vieta sarakstā', 'Place in the list'),
  nameLv: text('Nosaukums latviski', 'Name in Latvian'),
  nameEn: text('Nosaukums angliski', 'Name in English'),
  prevalenceBase: text('No kā rēķina', 'Reckoned from'),
  documentedLv: text('Kas dokumentēts, latviski', 'What is documented, in Latvian'),
  documentedEn: text('Kas dokumentēts, angliski', 'What is documented, in English'),
  serviceTypeLv: text('Veids likumā, latviski', 'Type in the law, in Latvian'),
  serviceTypeEn: text('Veids likumā, angliski', 'Type in the law, in English'),
  place: text('Kur', 'Where'),
  descriptionLv: text('Apraksts latviski', 'Description in Latvian'),
  descriptionEn: text('Apraksts angliski', 'Description in English'),
  unitLv: text('Vienība latviski', 'Unit in Latvian'),
  unitEn: text('Vienība angliski', 'Unit in English'),
  typicalCapacityLv: text('Parastais lielums, latviski', 'Typical size, in Latvian'),
  typicalCapacityEn: text('Parastais lielums, angliski', 'Typical size, in English'),
  typicalCapacityStatus: text('Parastā lieluma statuss', 'Status of the typical size'),
  staffNormsLv: text('Darbinieku normas, latviski', 'Staff norms, in Latvian'),
  staffNormsEn: text('Darbinieku normas, angliski', 'Staff norms, in English'),
  legalBasis: text('Tiesību akti', 'Legal basis'),
  service: text('Pakalpojums', 'Service'),
  targetGroup: text('Mērķgrupa', 'Target group'),
  municipality: text('Pašvaldība', 'Municipality'),
  rate: text('Īpatsvars', 'Rate'),
  base: text('No kā rēķina', 'Reckoned from'),
  itemLv: text('Kas, latviski', 'Item in Latvian'),
  itemEn: text('Kas, angliski', 'Item in English'),
  unit: text('Vienība', 'Unit'),
  minor: text('Summa', 'Amount'),
  currency: text('Valūta', 'Currency'),
  priceYear: text('Cenu gads', 'Price year'),
  validFrom: text('Spēkā no', 'Valid from'),
  validTo: text('Spēkā līdz', 'Valid to'),
  kind: text('Veids', 'Kind'),
  category: text('Kategorija', 'Category'),
  driver: text('No kā atkarīgs', 'Depends on'),
  quantity: text('Daudzums', 'Quantity'),
  priceMinor: text('Cena', 'Price'),
  priceIndex: text('Indekss', 'Index'),
  parameter: text('Rādītājs', 'Parameter'),
  year: text('Gads', 'Year'),
  value: text('Vērtība', 'Value'),
  share: text('Daļa', 'Share'),
  definitionLv: text('Kas tā ir, latviski', 'Definition in Latvian'),
  definitionEn: text('Kas tā ir, angliski', 'Definition in English'),
  population: text('Iedzīvotāji', 'Population'),
  basis: text('Pamats', 'Basis'),
  age0To6: text('0–6 gadi', 'Ages 0–6'),
  age7To18: text('7–18 gadi', 'Ages 7–18'),
  overWorkingAge: text('Virs darbspējas vecuma', 'Above working age'),
  total: text('Kopā', 'Total'),
  date: text('Diena', 'Date'),
  titleLv: text('Nosaukums latviski', 'Title in Latvian'),
  titleEn: text('Nosaukums angliski', 'Title in English'),
  firstYear: text('Pirmais gads', 'First year'),
  lastYear: text('Pēdējais gads', 'Last year'),
  round: text('Kārta', 'Round'),
  call: text('Uzsaukuma numurs', 'Number of the call'),
  opens: text('Iesniegšana no', 'Applying from'),
  closes: text('Iesniegšana līdz', 'Applying to'),
  applications: text('Iesniegumi', 'Applications'),
  applicationsRegion: text('Iesniegumi reģionā', 'Applications in the region'),
  approved: text('Apstiprināti', 'Approved'),
  approvedRegion: text('Apstiprināti reģionā', 'Approved in the region'),
  amountMinor: text('Uzsaukuma summa', 'Amount of the call'),
  regionQuotaMinor: text('Reģiona kvota', 'Region’s quota'),
  ceilingMinor: text('Griesti projektam', 'Ceiling per project'),
  financedPct: text('Finansē, %', 'Financed, %'),
  longestYears: text('Ilgākais, gadi', 'Longest, years'),
  noteLv: text('Piezīme latviski', 'Note in Latvian'),
  noteEn: text('Piezīme angliski', 'Note in English'),
  source: text('Avots', 'Source'),
  status: text('Statuss', 'Status'),
}

/** What a field of the programme is called. */
export function programmeFieldText(field: string): Text {
  return fields[field] ?? text(field, field)
}

const bases: Readonly<Record<string, Text>> = {
  population: text('visi iedzīvotāji', 'all residents'),
  children: text('bērni', 'children'),
  adults: text('pieaugušie', 'adults'),
  over_working: text('virs darbspējas vecuma', 'above working age'),
  clients: text('esošie klienti', 'present clients'),
}

const choices: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  status: statusText,
  typicalCapacityStatus: statusText,
  place: placeText,
  base: bases,
  prevalenceBase: bases,
  share: bases,
  basis: basisText,
  unit: costUnitText,
  parameter: parameterText,
  kind: milestoneKindText,
}

/** A chosen word of the programme as a person reads it; undefined where it is said otherwise. */
export function programmeChoiceText(field: string, value: string): Text | undefined {
  return choices[field]?.[value]
}
