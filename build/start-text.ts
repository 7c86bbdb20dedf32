import { text } from '#shared/kernel/text.ts'

export const startText = {
  building: text('Programma tiek sagatavota (dažas sekundes)…', 'Preparing the program (a few seconds)…'),
  buildFailed: text(
    'Programmu neizdevās sagatavot; iemesls ir augstāk.',
    'The program could not be prepared; the reason is above.',
  ),
  inBrowser: text(
    'Electron šajā datorā nav; tā pati programma tiek atvērta uzstādītā pārlūkā.',
    'Electron is not on this computer; the same program opens in an installed browser.',
  ),
  notStarted: text(
    'Electron šajā datorā nestrādā; tā pati programma tiek atvērta uzstādītā pārlūkā.',
    'Electron does not run on this computer; the same program opens in an installed browser.',
  ),
}
