import { words } from '#shared/kernel/problem.ts'
import { pluralEn, pluralLv } from '#shared/kernel/text.ts'
import { titleWords } from '#shared/kernel/title.ts'

export const reviewProblems = {
  NOTHING_TO_REVIEW: words<{ municipality: string }>(
    () => 'No šīs pašvaldības vēl nav pieņemts neviens fails, tāpēc nav ko izskatīt.',
    () => 'No file of this municipality has been taken in yet, so there is nothing to review.',
  ),
  COMMENT_MISSING: words(
    () => 'Šīs piezīmes vairs nav.',
    () => 'This remark is no longer there.',
  ),
  NO_SUCH_CELL: words<{ field: string }>(
    (d) => `Šādas vietas datos nav: “${d.field}”.`,
    (d) => `There is no such place in the data: “${d.field}”.`,
  ),
  VALUE_DOES_NOT_FIT: words<{ field: string }>(
    () => 'Šāda vērtība šajā vietā nav iespējama. Nekas nav mainīts; izvēlies citu.',
    () => 'This value is not possible in this place. Nothing was changed; choose another.',
  ),
  NO_CONFLICT: words(
    () => 'Izvēlētajās vietās vairs nav domstarpību.',
    () => 'There is no conflict in the chosen places any more.',
  ),
  CONFLICTS_LEFT: words<{ count: number }>(
    (d) =>
      `Vispirms izšķir ${d.count} ${pluralLv(d.count, 'domstarpības', 'domstarpību', 'domstarpības')}, tad pieņem failu.`,
    (d) => `Settle ${d.count} ${pluralEn(d.count, 'conflict', 'conflicts')} first, then accept the file.`,
  ),
  FORK_NOT_KEPT: words(
    () => 'Šis fails nav saglabāts vai vairs nav derīgs. Importē to vēlreiz.',
    () => 'This file is not kept or no longer valid. Import it again.',
  ),
  NO_COMMON_BASE: words(
    () =>
      'Reģionam nav faila, no kura abi turpināti, tāpēc tos nevar salikt kopā pa vietām. Izvēlies vienu no abiem importa lapā.',
    () =>
      'The region does not hold the file that both go on from, so they cannot be put together cell by cell. Choose one of the two on the import page.',
  ),
}

const who = (p: Readonly<Record<string, unknown>>, n: { municipality(id: string): string }): string =>
  n.municipality(String(p['municipality']))

export const reviewTitles = {
  'review.comment': titleWords(
    (p, n) => `${who(p, n)}: piezīme`,
    (p, n) => `${who(p, n)}: remark`,
  ),
  'review.uncomment': titleWords(
    () => 'Piezīme izdzēsta',
    () => 'Remark deleted',
  ),
  'review.correct': titleWords(
    (p, n) => `${who(p, n)}: reģiona labojums`,
    (p, n) => `${who(p, n)}: correction by the region`,
  ),
  'review.settle': titleWords(
    (p, n) => `${who(p, n)}: izšķirtas domstarpības (${Number(p['count'])})`,
    (p, n) => `${who(p, n)}: conflicts settled (${Number(p['count'])})`,
  ),
  'review.mergeFork': titleWords(
    (p, n) => `${who(p, n)}: pievienots paralēlais ${p['revision']}. fails`,
    (p, n) => `${who(p, n)}: parallel file ${p['revision']} merged`,
  ),
  'review.returned': titleWords(
    (p, n) => `${who(p, n)}: ${p['revision']}. fails atdots labošanai`,
    (p, n) => `${who(p, n)}: file ${p['revision']} returned`,
  ),
  'review.accepted': titleWords(
    (p, n) => `${who(p, n)}: ${p['revision']}. fails pieņemts`,
    (p, n) => `${who(p, n)}: file ${p['revision']} accepted`,
  ),
  'review.changed': titleWords(
    (p, n) => `${who(p, n)}: ${p['revision']}. fails pieņemts ar labojumiem`,
    (p, n) => `${who(p, n)}: file ${p['revision']} accepted with corrections`,
  ),
  'review.answer': titleWords(
    (p) => `Parakstītas atbildes: ${Number(p['count'])}`,
    (p) => `Answers signed: ${Number(p['count'])}`,
  ),
}
