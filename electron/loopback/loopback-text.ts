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
    'Šajā datorā nav atrasts Chrome, Chromium vai Edge. Atveriet adresi pats kādā pārlūkā.',
    'No Chrome, Chromium or Edge was found on this computer. Open the address yourself in a browser.',
  ),
  browserEnded: text(
    'Pārlūks beidzās, neatverot lapu (piemēram, nav ekrāna). Programma turpina darbu; atveriet šo adresi pats.',
    'The browser ended without opening the page (there may be no display). The program keeps running; open this address yourself.',
  ),
  fileNotOpened: phrase(
    (path: string, why: string) => `Neizdevās atvērt failu ${path}: ${why}`,
    (path: string, why: string) => `The file ${path} could not be opened: ${why}`,
  ),
  ended: text('Viss saglabāts. Darbs beigts.', 'Everything is saved. Ended.'),
  notBuilt: text('Lapa nav sagatavota. Palaidiet: npm run build', 'The page has not been built. Run: npm run build'),
  portTaken: phrase(
    (port: number) => `Ports ${port} jau ir aizņemts. Norādiet citu vai neko.`,
    (port: number) => `Port ${port} is taken already. Give another one or none.`,
  ),

  pageTitle: text('Vajadzīga jauna adrese', 'A fresh address is needed'),
  pageAddress: text(
    'Šī adrese der tikai vienu reizi vai vairs nav spēkā.',
    'This address serves only once, or is no longer valid.',
  ),
  pageHow: text(
    'Jaunu adresi saņemsiet, nospiežot Enter logā, kurā Plānotava palaista, vai palaižot to vēlreiz.',
    'To get a fresh address, press Enter in the window where Plānotava was started, or start it again.',
  ),
  refused: text('Pieprasījums nav no Plānotavas lapas.', 'The request does not come from the page of Plānotava.'),
  notFound: text('Tādas lapas nav.', 'There is no such page.'),
  wrongMethod: text('Tā šo adresi nelieto.', 'This address is not used that way.'),
  notJson: text('Pieprasījums nav saprotams JSON.', 'The request is not JSON that can be understood.'),
  failed: text(
    'Programmā radās kļūda; jau saglabātais nav zudis.',
    'The program failed; nothing that was saved is lost.',
  ),
}
