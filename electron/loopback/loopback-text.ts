import { phrase, text } from '#shared/kernel/text.ts'

export const loopbackText = {
  /** After "Plānotava: http://…", for the person at the terminal. */
  howToStop: text(
    'Darbojas šajā datorā. Ctrl+C beidz darbu, Enter rāda jaunu adresi.',
    'Running on this computer. Ctrl+C ends it, Enter shows a fresh address.',
  ),
  openedIn: phrase(
    (browser: string) => `Atvērts pārlūkā: ${browser}`,
    (browser: string) => `Opened in the browser: ${browser}`,
  ),
  noBrowser: text(
    'Šajā datorā nav atrasts Chrome, Chromium vai Edge. Atver šo adresi citā pārlūkā.',
    'No Chrome, Chromium or Edge was found on this computer. Open this address in another browser.',
  ),
  browserEnded: text(
    'Pārlūks aizvērās, neatverot lapu (piemēram, nav ekrāna). Programma turpina darbu; atver šo adresi pārlūkā.',
    'The browser closed without opening the page (there may be no display). The program keeps running; open this address in a browser.',
  ),
  fileNotOpened: phrase(
    (path: string, why: string) => `Neizdevās atvērt failu “${path}”: ${why}`,
    (path: string, why: string) => `The file “${path}” could not be opened: ${why}`,
  ),
  ended: text('Viss saglabāts. Darbs beigts.', 'Everything is saved. Ended.'),
  notBuilt: text('Lapa nav sagatavota. Palaid: npm run build', 'The page has not been built. Run: npm run build'),
  portTaken: phrase(
    (port: number) => `Ports ${port} jau ir aizņemts. Norādi citu vai nenorādi nevienu.`,
    (port: number) => `Port ${port} is already in use. Give another one or none.`,
  ),

  pageTitle: text('Vajadzīga jauna adrese', 'A fresh address is needed'),
  pageAddress: text(
    'Šī adrese der tikai vienu reizi; tā jau ir izmantota vai vairs nav spēkā.',
    'This address works only once; it was used already or is no longer valid.',
  ),
  pageHow: text(
    'Jaunu adresi iegūsi, nospiežot Enter logā, kurā Plānotava palaista, vai palaižot to vēlreiz.',
    'To get a fresh address, press Enter in the window where Plānotava was started, or start it again.',
  ),
  refused: text('Pieprasījums nav no Plānotavas lapas.', 'The request does not come from the page of Plānotava.'),
  notFound: text('Tādas lapas nav.', 'There is no such page.'),
  wrongMethod: text('Šo adresi tā nevar lietot.', 'This address is not used that way.'),
  notJson: text('Pieprasījumu nevar nolasīt (nav JSON).', 'The request cannot be read (not JSON).'),
  failed: text(
    'Programmā ir kļūda; viss jau saglabātais ir drošībā.',
    'There is a fault in the program; everything saved before is safe.',
  ),
}
