import { phrase, text } from '#shared/kernel/text.ts'

/** Words of the coverage: which part of the target groups gets a service, typed or drawn. */
export const coverageText = {
  coverage: text('Aptvere', 'Coverage'),
  coverageOf: text('Kam', 'For whom'),
  coverageOfAll: text('Visām mērķgrupām', 'All target groups'),
  coverageAsAll: text(
    'Šai grupai savas aptveres nav: tā ir tāda pati kā visām. Ierakstītais šeit attieksies tikai uz šo grupu.',
    'This group has no coverage of its own: it is as for all. What you type here will hold for this group only.',
  ),
  coverageOwn: text('sava aptvere', 'own coverage'),
  clearGroupCoverage: text('Kā visām', 'As for all'),
  coverageView: text('Aptvere', 'Coverage'),
  clientsView: text('Klienti', 'Clients'),
  chartShows: text('Ko rāda grafiks', 'What the chart shows'),
  coverageTitle: phrase(
    (service: string) => `${service}: kāda daļa no mērķgrupas saņem pakalpojumu`,
    (service: string) => `${service}: which part of the target group gets the service`,
  ),
  coverageUnit: text('% no mērķgrupas', '% of the target group'),
  coverageDrag: text(
    'Velc līnijas galu uz augšu vai leju, lai mainītu daļu, un pa labi vai kreisi, lai mainītu gadu. Ar tastatūru: bultiņas; Shift – desmitreiz lielāks solis.',
    'Drag an end of the line up or down to change the share, and right or left to change the year. By keyboard: the arrow keys; Shift makes the step ten times larger.',
  ),
  coverageNone: text(
    'Aptvere vēl nav ievadīta: raksti to cilnē “Ievade”.',
    'No coverage is entered yet: type it on the tab “Input”.',
  ),
  coverageStart: phrase(
    (who: string) => `${who}: sākums`,
    (who: string) => `${who}: start`,
  ),
  coverageEnd: phrase(
    (who: string) => `${who}: beigas`,
    (who: string) => `${who}: end`,
  ),
  coverageHint: text(
    'Daļa no mērķgrupas, kas saņem pakalpojumu; starp abiem gadiem tā mainās vienmērīgi.',
    'The part of the target group that gets the service; between the two years it changes evenly.',
  ),
  firstYear: text('No gada', 'From'),
  lastYear: text('Līdz gadam', 'To'),
  share: text('Daļa, %', 'Share, %'),
  saveCoverage: text('Saglabāt aptveri', 'Save the coverage'),
  clearCoverage: text('Notīrīt', 'Clear'),
  coverageBad: text(
    'Raksti procentus no 0 līdz 100, piemēram, 0,5.',
    'Type a percentage from 0 to 100, for example 0,5.',
  ),
  coverageWaits: phrase(
    (service: string) =>
      `${service}: aptvere nav saglabāta, jo tā nav pilna vai nav saprotama. Ierakstītais gaida cilnē “Ievade”.`,
    (service: string) =>
      `${service}: the coverage is not saved, because it is not whole or cannot be understood. What you typed waits on the tab “Input”.`,
  ),
}
