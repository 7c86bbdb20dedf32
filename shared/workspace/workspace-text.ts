import { words } from '#shared/kernel/problem.ts'
import { titleWords } from '#shared/kernel/title.ts'

/** What can be wrong with a value that was handed over. */
export type InputFault =
  'too-small' | 'too-large' | 'too-short' | 'too-long' | 'missing' | 'type' | 'choice' | 'form' | 'other'

const faults: Record<InputFault, { lv: (limit: string) => string; en: (limit: string) => string }> = {
  'too-small': { lv: (n) => `jābūt vismaz ${n}`, en: (n) => `it must be at least ${n}` },
  'too-large': { lv: (n) => `jābūt ne vairāk kā ${n}`, en: (n) => `it must be at most ${n}` },
  'too-short': { lv: (n) => `jābūt vismaz ${n} garam`, en: (n) => `it must have at least ${n}` },
  'too-long': { lv: (n) => `drīkst būt ne vairāk kā ${n}`, en: (n) => `it may have at most ${n}` },
  missing: { lv: () => 'šī vērtība ir jānorāda', en: () => 'this value must be given' },
  type: {
    lv: (kind) => `neder vērtības veids (vajag: ${kind})`,
    en: (kind) => `the kind of value is wrong (needed: ${kind})`,
  },
  choice: { lv: (list) => `jābūt vienam no: ${list}`, en: (list) => `it must be one of: ${list}` },
  form: { lv: () => 'neder rakstība vai zīmes', en: () => 'the spelling or the characters do not fit' },
  other: {
    lv: (what) => what || 'neviena no atļautajām formām neder',
    en: (what) => what || 'none of the allowed forms fits',
  },
}

function faultText(fault: string): (typeof faults)[InputFault] {
  return Object.hasOwn(faults, fault) ? faults[fault as InputFault] : faults.other
}

/** Problems of the program itself: files, hosts, calls. */
export const workspaceProblems = {
  UNKNOWN_CHANNEL: words<{ channel: string }>(
    (d) => `Programma nepazīst darbību “${d.channel}”. Darbību sarakstu dod “planotava channels”.`,
    (d) => `The program does not know “${d.channel}”. “planotava channels” lists what it knows.`,
  ),
  INPUT_INVALID: words<{ channel: string; where: string; fault: string; limit: string }>(
    (d) =>
      `“${d.channel}”: dati neder${d.where ? ` laukā “${d.where}”` : ''}: ${faultText(d.fault).lv(d.limit)}. Nekas nav mainīts.`,
    (d) =>
      `“${d.channel}”: the data do not fit${d.where ? ` in “${d.where}”` : ''}: ${faultText(d.fault).en(d.limit)}. Nothing was changed.`,
  ),
  NO_WORKSPACE: words(
    () => 'Nav atvērts neviens darba fails. Atver vai izveido to sākuma lapā.',
    () => 'No workspace is open. Open or create one on the start page.',
  ),
  WORKSPACE_EXISTS: words<{ path: string }>(
    (d) => `Fails “${d.path}” jau ir. Tas netika aiztikts; atver to vai izvēlies citu nosaukumu.`,
    (d) => `“${d.path}” exists already. It was left alone; open it or choose another name.`,
  ),
  WORKSPACE_MISSING: words<{ path: string }>(
    (d) => `Faila “${d.path}” nav. Pārbaudi, vai tas nav pārvietots vai pārsaukts.`,
    (d) => `There is no file “${d.path}”. Check whether it was moved or renamed.`,
  ),
  WORKSPACE_NOT_OURS: words<{ path: string }>(
    (d) => `“${d.path}” nav Plānotavas darba fails. Tas netika mainīts.`,
    (d) => `“${d.path}” is not a Plānotava workspace. It was not changed.`,
  ),
  WORKSPACE_NEWER: words<{ path: string }>(
    (d) =>
      `“${d.path}” ir saglabāts ar jaunāku Plānotavas versiju. Atjauno programmu un mēģini vēlreiz; fails nav mainīts.`,
    (d) => `“${d.path}” was saved by a newer Plānotava. Update the program and try again; the file was not changed.`,
  ),
  WORKSPACE_DAMAGED: words<{ path: string; what: string }>(
    (d) =>
      `“${d.path}” ir bojāts (${d.what}). Fails nav mainīts; nokopē to drošā vietā un paņem pēdējo rezerves kopiju.`,
    (d) =>
      `“${d.path}” is damaged (${d.what}). The file was not changed; copy it to a safe place and take the last backup.`,
  ),
  WORKSPACE_LOCKED: words<{ path: string; owner: string; since: string }>(
    (d) => `“${d.path}” jau ir atvērts citā programmā (${d.owner}, kopš ${d.since}). Aizver to tur un mēģini vēlreiz.`,
    (d) => `“${d.path}” is open in another program (${d.owner}, since ${d.since}). Close it there and try again.`,
  ),
  FOLDER_UNUSABLE: words<{ path: string; what: string }>(
    (d) => `Mapē “${d.path}” nevar rakstīt (${d.what}). Izvēlies citu mapi.`,
    (d) => `The folder “${d.path}” cannot be written to (${d.what}). Choose another folder.`,
  ),
  MUNICIPALITY_NEEDED: words(
    () => 'Jānorāda pašvaldība (piemēram, --municipality ogres).',
    () => 'Name the municipality (for example --municipality ogres).',
  ),
  MUNICIPALITY_UNKNOWN: words<{ municipality: string }>(
    (d) => `Programmā nav pašvaldības “${d.municipality}”.`,
    (d) => `The programme has no municipality “${d.municipality}”.`,
  ),
  SAVE_FAILED: words<{ path: string; what: string }>(
    (d) =>
      `Neizdevās saglabāt “${d.path}” (${d.what}). Pēdējā darbība atcelta, viss iepriekšējais ir drošībā. Atbrīvo vietu vai pārbaudi mapi un mēģini vēlreiz.`,
    (d) =>
      `“${d.path}” could not be saved (${d.what}). The last action was taken back, everything before it is safe. Free some space or check the folder and try again.`,
  ),
  NOT_EDITABLE: words(
    () => 'Reģions pašvaldības skaitļus tikai skatās. Lai tos labotu, lūdz pašvaldībai jaunu failu.',
    () => 'The region only looks at a municipality’s figures. To correct them, ask the municipality for a new file.',
  ),
  MUNICIPALITY_ONLY: words(
    () => 'To var tikai pašvaldības darba failā.',
    () => 'This is possible only in a municipality’s workspace.',
  ),
  REGION_ONLY: words(
    () => 'To var tikai reģiona darba failā.',
    () => 'This is possible only in the region’s workspace.',
  ),
  CHOOSE_MUNICIPALITY: words(
    () => 'Izvēlies pašvaldību, ko rādīt.',
    () => 'Choose which municipality to show.',
  ),
  NOTHING_TO_UNDO: words(
    () => 'Nav ko atsaukt.',
    () => 'There is nothing to undo.',
  ),
  NOTHING_TO_REDO: words(
    () => 'Nav ko atkārtot.',
    () => 'There is nothing to redo.',
  ),
  CHANGED_SINCE: words(
    () => 'Šīs vietas kopš tam ir mainījusi cita darbība, tāpēc atsaukšana netika veikta. Nekas nav mainīts.',
    () => 'Something else has changed these places since, so nothing was undone. Nothing was changed.',
  ),
  NO_DIALOGS: words(
    () => 'Šajā logā nav sistēmas failu dialoga; ieraksti ceļu.',
    () => 'There is no system file dialog in this window; type the path.',
  ),
  HOST_GONE: words(
    () => 'Programma ir aizvērta vai neatbild. Kas bija rakstīts pirms tam, ir saglabāts; palaid programmu vēlreiz.',
    () => 'The program was closed or does not answer. What was accepted before is saved; start the program again.',
  ),
  REQUEST_TOO_LARGE: words<{ megabytes: number }>(
    (d) => `Vienā reizē var nodot ne vairāk kā ${d.megabytes} MB. Ņem mazāk failu uzreiz; nekas nav mainīts.`,
    (d) => `At most ${d.megabytes} MB can be handed over at a time. Take fewer files at once; nothing was changed.`,
  ),
  BUG: words<{ what: string }>(
    (d) => `Programmas kļūda, darbība nav izpildīta un nekas nav mainīts. Nosūti šo tekstu izstrādātājiem: ${d.what}`,
    (d) => `A fault in the program; nothing was done and nothing changed. Send this text to the developers: ${d.what}`,
  ),
}

export const workspaceTitles = {
  'workspace.created': titleWords(
    () => 'Izveidots darba fails',
    () => 'Workspace created',
  ),
  'workspace.renamed': titleWords(
    (p) => `Darbavietas nosaukums → ${p.name}`,
    (p) => `Workstation name → ${p.name}`,
  ),
}
