import { phrase, pluralEn, pluralLv, text, type Text } from '#shared/kernel/text.ts'
import { titleWords } from '#shared/kernel/title.ts'
import { words } from '#shared/kernel/problem.ts'
import type { PointReason } from './restore-reason.ts'

export const restoreProblems = {
  POINT_MISSING: words<{ point: string }>(
    (d) => `Atjaunošanas punkta “${d.point}” vairs nav. Izvēlies citu.`,
    (d) => `The restore point “${d.point}” is no longer there. Choose another.`,
  ),
  POINT_DAMAGED: words<{ point: string }>(
    (d) => `Atjaunošanas punkts “${d.point}” ir bojāts, to nevar izmantot. Darba failā nekas nav mainīts.`,
    (d) => `The restore point “${d.point}” is damaged and cannot be used. Nothing was changed in the workspace.`,
  ),
  POINT_OF_OTHER: words<{ point: string }>(
    (d) => `Atjaunošanas punkts “${d.point}” pieder citam darba failam.`,
    (d) => `The restore point “${d.point}” belongs to another workspace.`,
  ),
  POINT_NOT_MADE: words<{ what: string }>(
    (d) => `Atjaunošanas punktu neizdevās saglabāt (${d.what}). Pārbaudi, vai diskā ir vieta.`,
    (d) => `The restore point could not be saved (${d.what}). See whether there is room on the disk.`,
  ),
  REPAIR_EXISTS: words<{ path: string }>(
    (d) => `“${d.path}” jau ir. Norādi citu nosaukumu: nekas netiek pārrakstīts.`,
    (d) => `“${d.path}” exists already. Give another name: nothing is overwritten.`,
  ),
}

const when = (at: unknown): string => String(at)

export const restoreTitles = {
  'restore.apply': titleWords(
    (p, n) =>
      p['service'] === null || p['service'] === undefined
        ? `Atjaunots stāvoklis: ${when(p['at'])}`
        : `${n.service(String(p['service']))}: atjaunots stāvoklis ${when(p['at'])}`,
    (p, n) =>
      p['service'] === null || p['service'] === undefined
        ? `Restored: ${when(p['at'])}`
        : `${n.service(String(p['service']))}: restored ${when(p['at'])}`,
  ),
  'restore.remove': titleWords(
    (p) => `Izdzēsts atjaunošanas punkts “${String(p['label'])}”`,
    (p) => `Restore point “${String(p['label'])}” deleted`,
  ),
  'restore.make': titleWords(
    (p) => `Atjaunošanas punkts “${String(p['label'])}”`,
    (p) => `Restore point “${String(p['label'])}”`,
  ),
}

export const reasonText: Record<PointReason, Text> = {
  auto: text('pats no sevis', 'by itself'),
  import: text('pirms importa', 'before an import'),
  restore: text('pirms atjaunošanas', 'before a restoring'),
  migration: text('pirms jaunas versijas', 'before an upgrade'),
  hand: text('saglabāts ar nosaukumu', 'kept by name'),
}

export const restoreText = {
  title: text('Atjaunošana', 'Restore'),
  purpose: text(
    'Stāvokļi, pie kuriem var atgriezties. Programma tos saglabā pati ik pēc piecām darba minūtēm un pirms katra importa.',
    'States that can be returned to. The program keeps them by itself after every five minutes of work and before each import.',
  ),
  state: phrase(
    (n: number) => `${n} ${pluralLv(n, 'saglabātu stāvokļu', 'saglabāts stāvoklis', 'saglabāti stāvokļi')}.`,
    (n: number) => `${n} ${pluralEn(n, 'state is kept', 'states are kept')}.`,
  ),
  failed: phrase(
    (what: string) =>
      `Pēdējo atjaunošanas punktu neizdevās saglabāt (${what}). Darbs ir saglabāts; atbrīvo vietu diskā.`,
    (what: string) =>
      `The last restore point could not be saved (${what}). Your work is saved; free some room on the disk.`,
  ),
  empty: text(
    'Vēl nav neviena. Pirmais rodas pats, tiklīdz kaut kas ir mainīts un tu uz brīdi apstājies.',
    'There is none yet. The first is made by itself as soon as something has changed and you pause.',
  ),
  grid: text('Saglabātie stāvokļi', 'Kept states'),
  when: text('Kad', 'When'),
  why: text('Kāpēc', 'Why'),
  actions: text('Darbības kopš tā', 'Actions since'),
  size: text('Izmērs', 'Size'),
  make: text('Saglabāt tagadējo stāvokli', 'Keep the present state'),
  makeTitle: text('Saglabāt tagadējo stāvokli', 'Keep the present state'),
  label: text('Nosaukums', 'Name'),
  labelExample: text('piemēram, “Pirms sapulces”', 'for example “Before the meeting”'),
  save: text('Saglabāt', 'Save'),
  cancel: text('Atcelt', 'Cancel'),
  made: text('Stāvoklis ir saglabāts', 'The state is kept'),
  compare: phrase(
    (at: string) => `Tagad un ${at}`,
    (at: string) => `Now and ${at}`,
  ),
  differs: phrase(
    (n: number) => `Atšķiras ${n} ${pluralLv(n, 'šūnu', 'šūna', 'šūnas')}.`,
    (n: number) => `${n} ${pluralEn(n, 'cell differs', 'cells differ')}.`,
  ),
  same: text('Viss ir tāpat kā tagad.', 'Everything is as it is now.'),
  shownFirst: phrase(
    (shown: number, all: number) => `rādītas pirmās ${shown} no ${all}`,
    (shown: number, all: number) => `the first ${shown} of ${all} shown`,
  ),
  onlyService: text('Ko atjaunot', 'What to restore'),
  everything: text('Visu', 'Everything'),
  restore: text('Atjaunot…', 'Restore…'),
  act: text('Atjaunot', 'Restore'),
  remove: text('Dzēst', 'Delete'),
  confirmTitle: phrase(
    (at: string) => `Atjaunot stāvokli ${at}?`,
    (at: string) => `Restore the state of ${at}?`,
  ),
  confirm: phrase(
    (n: number) =>
      `Mainīsies ${n} ${pluralLv(n, 'šūnu', 'šūna', 'šūnas')}. Tagadējais stāvoklis pirms tam tiks saglabāts, un atjaunošanu var atsaukt ar Ctrl+Z. Atslēgas, sūtītie faili un to numuri paliek, kā ir.`,
    (n: number) =>
      `${n} ${pluralEn(n, 'cell', 'cells')} will change. The present state is kept before that, and restoring can be undone with Ctrl+Z. Keys, files sent and their numbers stay as they are.`,
  ),
  kilobytes: phrase(
    (n: string) => `${n} MB`,
    (n: string) => `${n} MB`,
  ),
}

/** What is said when a damaged workspace was mended. */
export const recoveryText = {
  journal: phrase(
    (lost: number) =>
      `Pēdējās darbības nevarēja nolasīt: žurnāls ir bojāts. Pazudušas vismaz ${lost} ${pluralLv(lost, 'darbību', 'darbība', 'darbības')}; pārējais ir vietā. Bojātais žurnāls ir saglabāts.`,
    (lost: number) =>
      `The last actions could not be read: the journal is damaged. At least ${lost} ${pluralEn(lost, 'action is', 'actions are')} lost; everything else is there. The damaged journal is kept.`,
  ),
  snapshot: phrase(
    (at: string, saved: number, lost: number) =>
      `Fails bija bojāts. Atgūts stāvoklis ${at} un ${saved} ${pluralLv(saved, 'vēlāku darbību', 'vēlāka darbība', 'vēlākas darbības')}${lost > 0 ? `; pazudušas vismaz ${lost}` : ''}. Bojātie faili ir saglabāti.`,
    (at: string, saved: number, lost: number) =>
      `The file was damaged. The state of ${at} and ${saved} later ${pluralEn(saved, 'action was', 'actions were')} recovered${lost > 0 ? `; at least ${lost} ${pluralEn(lost, 'is', 'are')} lost` : ''}. The damaged files are kept.`,
  ),
  kept: text('Kur ir bojātie faili', 'Where the damaged files are'),
  close: text('Skaidrs', 'Understood'),
  mend: text('Atgūt, ko var', 'Recover what can be recovered'),
  nothingLost: text('Nekas nav pazudis.', 'Nothing is lost.'),
}
