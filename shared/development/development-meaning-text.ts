import { text, type Text } from '#shared/kernel/text.ts'
import type { DevelopmentRow } from './development-contract.ts'

/** What the forecast and the costs make of a row: one sentence, following forecast-start.ts. */
export function developmentMeaning(row: DevelopmentRow, partner: string | null): Text {
  const { startYear, existsNow } = row
  const fromLv = startYear === null ? 'no sākuma gada (vēl nav ierakstīts)' : `no ${startYear}. gada`
  const fromEn = startYear === null ? 'from the start year (not entered yet)' : `from ${startYear}`
  switch (row.decision) {
    case null:
      return existsNow === 'yes'
        ? text(
            'Kamēr nav lēmuma, prognoze turpina to, kas ir; failu reģionam vēl nevar sagatavot.',
            'Until a decision is made the forecast continues what exists; the file cannot be prepared yet.',
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
        `Līdz tam klientu skaits paliek kā tagad, ${fromLv} to rēķina metode; pilnveidošanas izmaksas ir tajā pašā gadā.`,
        `Clients stay as they are until then and follow the method ${fromEn}; the cost of improving falls in that year.`,
      )
    case 'establish':
      return text(
        `Pirms tam “netiek plānots”, ${fromLv} klientus rēķina metode; izveides izmaksas ir sākuma gadā, uzturēšana – katru gadu pēc tam.`,
        `“Not planned” before, clients follow the method ${fromEn}; establishing is paid in the start year, running costs in every year after it.`,
      )
    case 'share': {
      const withLv = partner === null ? 'kopā ar partneri (vēl nav norādīts)' : `kopā ar: ${partner}`
      const withEn = partner === null ? 'with a partner (not named yet)' : `with ${partner}`
      return text(
        `Pakalpojums ${withLv}, ${fromLv}; savus klientus un savu izmaksu daļu plāno šeit.`,
        `The service runs ${withEn}, ${fromEn}; your own clients and your share of the costs are planned here.`,
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
