import { phrase, text } from '#shared/kernel/text.ts'

/** The words of actual clients beside their forecast, and of a scenario beside the one above it. */
export const forecastCompareText = {
  compare: text('Fakts', 'Actuals'),
  compareAgainst: text('Salīdzināt ar', 'Compare with'),
  againstMethod: text('metodi, zinot tikai iepriekšējo', 'the method, knowing only what was before'),
  compareNone: text(
    'Šim pakalpojumam nav faktisko klientu. Ieraksti tos cilnē “Ievade”.',
    'This service has no actual clients. Enter them under “Input”.',
  ),
  forecastShort: text('Progn.', 'Forecast'),
  actualShort: text('Fakts', 'Actual'),
  deviationShort: text('Starpība', 'Diff.'),
  cumulatedShort: text('Kopā', 'So far'),
  backTest: text('Kā metodes būtu uzminējušas', 'What the methods would have said'),
  backTestHint: phrase(
    (years: string) => `Ja nezinātu ${years} gada faktu: cik klientu katra metode kļūdās vidēji.`,
    (years: string) => `Without the actuals of ${years}: by how many clients each method errs on average.`,
  ),
  backMethod: text('Metode', 'Method'),
  backError: text('Kļūda', 'Error'),
  backDemographic: text('demogrāfiskā', 'demographic'),
  backTrend: text('tendence', 'trend'),
  backLast: text('pēdējais gads', 'the last year'),
  backMean: text('vidējais', 'the mean'),
  backBest: phrase(
    (method: string) => `Vismazāk kļūdās: ${method}.`,
    (method: string) => `Errs least: ${method}.`,
  ),
  differsFrom: phrase(
    (above: string) => `Atšķiras no scenārija augstāk: tur ${above}.`,
    (above: string) => `Differs from the scenario above: there ${above}.`,
  ),
  unknownAbove: text('nekas nav ierakstīts', 'nothing is typed'),
  methodAbove: text('pēc metodes', 'by the method'),
  otherAbove: text('cits', 'something else'),
}
