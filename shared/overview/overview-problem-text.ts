import { words } from '#shared/kernel/problem.ts'
import { titleWords, type TitleTable } from '#shared/kernel/title.ts'

export const overviewProblems = {
  RULE_UNKNOWN: words<{ rule: string }>(
    (d) => `Pārbaudes “${d.rule}” nav. Varbūt fails ir no jaunākas programmas.`,
    (d) => `There is no check “${d.rule}”. Perhaps the file is of a newer program.`,
  ),
  NOT_TO_BE_EXPLAINED: words<{ rule: string }>(
    () => 'Šo nevar paskaidrot: tas jālabo. Nekas nav mainīts.',
    () => 'This cannot be explained: it has to be corrected. Nothing was changed.',
  ),
}

export const overviewTitles: TitleTable = {
  'overview.explanation': titleWords(
    (p, n) => (p['service'] === '' ? 'Paskaidrojums' : `${n.service(String(p['service']))}: paskaidrojums`),
    (p, n) => (p['service'] === '' ? 'Explanation' : `${n.service(String(p['service']))}: explanation`),
  ),
  'overview.explanationRemoved': titleWords(
    (p, n) =>
      p['service'] === '' ? 'Paskaidrojums noņemts' : `${n.service(String(p['service']))}: paskaidrojums noņemts`,
    (p, n) =>
      p['service'] === '' ? 'Explanation taken away' : `${n.service(String(p['service']))}: explanation taken away`,
  ),
}
