import type { PayloadData } from '#shared/exchange/payload-data.ts'

/** Latvian personal codes: day, month, year and five digits, or (since 2017) 32 and nine digits; with or without the hyphen. */
const personalCode = /(?<!\d)(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d|32\d{4})[-–]?\d{5}(?!\d)/g

/** How often something in the texts looks like a personal code. */
export function countPersonalCodes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(personalCode)?.length ?? 0), 0)
}

/** Every text that a person typed. */
export function typedTexts(data: PayloadData): string[] {
  const texts = [
    ...data.developmentServices.flatMap((row) => [row.providerName, row.reason]),
    ...data.forecastTyped.map((row) => row.reason),
    ...data.forecastActuals.map((row) => row.note),
    ...data.costingLines.flatMap((row) => [row.name, row.note]),
    ...[...data.situationPopulations, ...data.situationRates, ...data.situationCounts].map((row) => row.reason),
    ...[...data.scenarios, ...data.scenarioBaselines, ...data.fundingProjects].flatMap((row) => [row.name, row.note]),
    ...data.scenarioStarts.map((row) => row.reason),
    ...[...data.fundingCopayments, ...data.fundingStates, ...data.fundingDonations].map((row) => row.reason),
    ...[...data.fundingEnvelopes, ...data.worthSettings].map((row) => row.reason),
    ...data.cooperationAgreements.map((row) => row.note),
    ...data.rulesExplanations.map((row) => row.text),
  ]
  return texts.filter((text) => text !== null)
}

/** Counts of 1 to 4 clients: so few that people who know the place may know the persons. */
export function countSmallCounts(data: PayloadData): number {
  const counts = [
    ...data.developmentServices.flatMap((row) => [row.clients, row.waiting]),
    ...data.forecastTyped.filter((row) => row.measure === 'clients').map((row) => row.value),
    ...data.forecastActuals.map((row) => row.clients),
    ...data.situationCounts.map((row) => row.persons),
    ...data.cooperationClients.map((row) => row.clients),
  ]
  return counts.filter((n) => typeof n === 'number' && n >= 1 && n <= 4).length
}
