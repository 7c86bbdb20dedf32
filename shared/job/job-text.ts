import { words } from '#shared/kernel/problem.ts'
import { phrase, text } from '#shared/kernel/text.ts'

export const jobProblems = {
  STOPPED: words(
    () => 'Darbs apturēts, pirms kaut kas tika atrasts. Nekas nav mainīts.',
    () => 'The work was stopped before anything was found. Nothing was changed.',
  ),
  ALREADY_RUNNING: words(
    () => 'Šis darbs jau notiek. Pagaidi vai apturi to.',
    () => 'This work is under way already. Wait or stop it.',
  ),
}

export const jobText = {
  working: text('Rēķina…', 'Working…'),
  seconds: phrase(
    (seconds: number) => `${seconds} s`,
    (seconds: number) => `${seconds} s`,
  ),
  gap: phrase(
    (percent: string) => `labākais atrastais ir ne vairāk kā ${percent} no iespējami labākā`,
    (percent: string) => `the best found is at most ${percent} from the best possible`,
  ),
  found: text('kaut kas jau ir atrasts', 'something has been found'),
  stop: text('Apturēt', 'Stop'),
  stopHint: text('Apturēsi: ņems labāko, kas atrasts.', 'Stopping takes the best found so far.'),
}
