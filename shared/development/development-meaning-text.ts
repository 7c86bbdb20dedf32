import { text, type Text } from '#shared/kernel/text.ts'
import type { DevelopmentRow } from './development-contract.ts'

/** What the forecast and the costs make of a row: one sentence, following forecast-start.ts. */
export function developmentMeaning(row: DevelopmentRow, partner: string | null): Text {
  const { startYear, existsNow } = row
  const fromLv = startYear === null ? 'No sākuma gada (vēl nav ierakstīts)' : `No ${startYear}. gada`
  const fromEn = startYear === null ? 'From the start year (not entered yet)' : `From ${startYear}`
  switch (row.decision) {
    case null:
      return existsNow === 'yes'
        ? text(
            'Kamēr nav lēmuma, prognoze turpina to, kas ir tagad.',
            'Until a decision is made the forecast continues what exists now.',
          )
        : text(
            'Kamēr nav lēmuma, klientu skaits un izmaksas visos gados nav zināmi.',
            'Until a decision is made, clients and costs are not known in any year.',
          )
    case 'keep':
      return existsNow === 'no'
        ? text(
            'Nav ko saglabāt: pakalpojuma tagad nav. Maini lēmumu vai atzīmi “Ir tagad”.',
            'There is nothing to keep: the service does not exist. Change the decision or “Exists now”.',
          )
        : text(
            'Prognoze rēķina visus gadus pēc metodes; izmaksās ir tikai uzturēšana, izveides nav.',
            'The forecast follows the method in every year; costs are running costs only, nothing is established.',
          )
    case 'improve':
      return text(
        `${fromLv} klientus rēķina metode, līdz tam paliek tagadējais skaits; pilnveidošanas izmaksas ir sākuma gadā.`,
        `${fromEn} clients follow the method, until then they stay as now; the cost of improving falls in the start year.`,
      )
    case 'establish':
      return text(
        `${fromLv} klientus rēķina metode, pirms tam ir “netiek plānots”; izveides izmaksas ir sākuma gadā, uzturēšana – katru gadu no tā.`,
        `${fromEn} clients follow the method, before that it is “not planned”; establishing is paid in the start year, running costs in every year from it.`,
      )
    case 'share': {
      const withLv = partner === null ? 'ar partneri (vēl nav norādīts)' : `ar: ${partner}`
      const withEn = partner === null ? 'with a partner (not named yet)' : `with ${partner}`
      return text(
        `${fromLv} pakalpojums ir kopīgs ${withLv}; šeit plāno savus klientus un savu izmaksu daļu.`,
        `${fromEn} the service is shared ${withEn}; plan your own clients and your part of the costs here.`,
      )
    }
    case 'not-needed':
    case 'not-planned':
      return existsNow === 'yes'
        ? text(
            'Pakalpojums tagad ir, tāpēc prognoze un izmaksas to turpina rēķināt. Ja to slēgs, paskaidro pamatojumā.',
            'The service exists, so forecast and costs go on counting it. If it is to be closed, say so in the reason.',
          )
        : text(
            'Prognozē visos gados “netiek plānots”, izmaksu nav: kopsummās tā ir zināma nulle.',
            '“Not planned” in every year of the forecast and no costs: a known zero in the totals.',
          )
  }
}
