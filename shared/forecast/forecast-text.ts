import { text } from '#shared/kernel/text.ts'
import { words } from '#shared/kernel/problem.ts'
import { titleWords } from '#shared/kernel/title.ts'

export const methodText = {
  demographic: text('demogrāfiskā', 'demographic'),
  trend: text('tendence', 'trend'),
  typed: text('ievadīta', 'typed'),
}
export const noMethod = text('nav izvēlēta', 'not chosen')

export const measureText = {
  clients: text('Klienti', 'Clients'),
  capacity: text('Jauda', 'Capacity'),
  served: text('Saņem pakalpojumu', 'Served'),
  waiting: text('Gaida', 'Waiting'),
}

export const forecastProblems = {
  YEAR_OUTSIDE: words<{ year: number; first: number; last: number }>(
    (d) => `Gads ${d.year} ir ārpus gadiem ${d.first}–${d.last}.`,
    (d) => `The year ${d.year} is outside ${d.first}–${d.last}.`,
  ),
  VALUE_NOT_FOR_MEASURE: words<{ measure: string }>(
    (d) =>
      d.measure === 'clients'
        ? 'Klientu skaits ir skaitlis, “nav zināms” vai “netiek plānots”.'
        : 'Jauda ir skaitlis, “nav zināma” vai “nav ierobežota”.',
    (d) =>
      d.measure === 'clients'
        ? 'Clients are a number, “not known” or “not planned”.'
        : 'Capacity is a number, “not known” or “not limited”.',
  ),
  SCENARIO_UNKNOWN: words<{ scenario: string }>(
    (d) => `Scenārija “${d.scenario}” nav.`,
    (d) => `There is no scenario “${d.scenario}”.`,
  ),
}

const shown = (v: unknown): { lv: string; en: string } =>
  v === 'method'
    ? { lv: 'pēc metodes', en: 'by the method' }
    : v === 'unknown'
      ? { lv: 'nav zināms', en: 'not known' }
      : v === 'not-planned'
        ? { lv: 'netiek plānots', en: 'not planned' }
        : v === 'not-limited'
          ? { lv: 'nav ierobežota', en: 'not limited' }
          : { lv: String(v), en: String(v) }

export const forecastTitles = {
  'forecast.cell': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}, ${p.year} → ${shown(p.value).lv}`,
    (p, n) => `${p.service} ${n.service(String(p.service))}, ${p.year} → ${shown(p.value).en}`,
  ),
  'forecast.cells': titleWords(
    (p) => `Prognoze: ${p.cells} vietas`,
    (p) => `Forecast: ${p.cells} cells`,
  ),
  'forecast.actuals': titleWords(
    (p) => `Faktiskie klienti: ${p.cells} vietas`,
    (p) => `Actual clients: ${p.cells} cells`,
  ),
  'forecast.method': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}: metode → ${methodText[p.method as keyof typeof methodText]?.lv ?? noMethod.lv}`,
    (p, n) => `${p.service} ${n.service(String(p.service))}: method → ${methodText[p.method as keyof typeof methodText]?.en ?? noMethod.en}`,
  ),
  'forecast.coverage': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}: aptvere`,
    (p, n) => `${p.service} ${n.service(String(p.service))}: coverage`,
  ),
}
