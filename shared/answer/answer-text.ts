import { words } from '#shared/kernel/problem.ts'
import { titleWords } from '#shared/kernel/title.ts'

export const answerProblems = {
  REMARK_MISSING: words(
    () => 'Šādas piezīmes atbildē nav.',
    () => 'There is no such remark in the answer.',
  ),
  NOTHING_TO_TAKE: words(
    () => 'Šeit nav reģiona labojuma, ko pārņemt: vai nu tas jau ir pārņemts, vai tā vieta modelī ir mainīta pilnībā.',
    () =>
      'There is no correction to take over here: it is taken already, or its place in the model has changed entirely.',
  ),
}

export const answerTitles = {
  'answer.import': titleWords(
    (p) => `Pieņemti reģiona faili: ${Number(p['count'])}`,
    (p) => `Files of the region taken in: ${Number(p['count'])}`,
  ),
  'answer.take': titleWords(
    (p) => `Pārņemti reģiona labojumi: ${Number(p['count'])}`,
    (p) => `Corrections of the region taken over: ${Number(p['count'])}`,
  ),
  'answer.reply': titleWords(
    () => 'Atbilde uz piezīmi',
    () => 'Reply to a remark',
  ),
  'answer.done': titleWords(
    () => 'Piezīme atzīmēta',
    () => 'Remark marked',
  ),
}
