import { formatDateTime } from '#shared/kernel/date-text.ts'
import { words } from '#shared/kernel/problem.ts'
import { titleWords } from '#shared/kernel/title.ts'

/** What can be wrong with a value that was handed over. */
export type InputFault =
  | 'too-small'
  | 'too-large'
  | 'too-short'
  | 'too-long'
  | 'missing'
  | 'type'
  | 'choice'
  | 'form'
  | 'unknown-field'
  | 'other'

const faults: Record<InputFault, { lv: (limit: string) => string; en: (limit: string) => string }> = {
  'too-small': { lv: (n) => `jābūt vismaz ${n}`, en: (n) => `it must be at least ${n}` },
  'too-large': { lv: (n) => `jābūt ne vairāk kā ${n}`, en: (n) => `it must be at most ${n}` },
  'too-short': { lv: (n) => `par īsu, vajag vismaz ${n}`, en: (n) => `too short, at least ${n} needed` },
  'too-long': { lv: (n) => `par garu, drīkst būt ne vairāk kā ${n}`, en: (n) => `too long, at most ${n} allowed` },
  missing: { lv: () => 'šī vērtība ir jānorāda', en: () => 'this value must be given' },
  type: {
    lv: (kind) => `neder vērtības veids (vajag: ${kind})`,
    en: (kind) => `the kind of value is wrong (needed: ${kind})`,
  },
  choice: { lv: (list) => `jābūt vienam no: ${list}`, en: (list) => `it must be one of: ${list}` },
  form: { lv: () => 'neder rakstība vai zīmes', en: () => 'the spelling or the characters do not fit' },
  'unknown-field': { lv: () => 'šāda lauka nav', en: () => 'there is no such field' },
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
    (d) => `Fails “${d.path}” jau ir. Tas nav aiztikts; atver to vai izvēlies citu nosaukumu.`,
    (d) => `“${d.path}” exists already. It was left alone; open it or choose another name.`,
  ),
  WORKSPACE_MISSING: words<{ path: string }>(
    (d) => `Faila “${d.path}” nav. Pārbaudi, vai tas nav pārvietots vai pārsaukts.`,
    (d) => `There is no file “${d.path}”. Check whether it was moved or renamed.`,
  ),
  WORKSPACE_NOT_OURS: words<{ path: string }>(
    (d) => `“${d.path}” nav Plānotavas darba fails. Tas nav mainīts; izvēlies citu failu.`,
    (d) => `“${d.path}” is not a Plānotava workspace. It was not changed; choose another file.`,
  ),
  WORKSPACE_NEWER: words<{ path: string }>(
    (d) =>
      `“${d.path}” ir saglabāts ar jaunāku Plānotavas versiju. Atjaunini Plānotavu un mēģini vēlreiz; fails nav mainīts.`,
    (d) => `“${d.path}” was saved by a newer Plānotava. Update Plānotava and try again; the file was not changed.`,
  ),
  WORKSPACE_NEWER_ONLY_READ: words<{ path: string }>(
    (d) =>
      `“${d.path}” ir saglabāts ar jaunāku Plānotavas versiju, tāpēc šeit to var tikai skatīt. Lai labotu, atjaunini Plānotavu; fails nav mainīts.`,
    (d) =>
      `“${d.path}” was saved by a newer Plānotava, so here you can only look at it. To edit it, update Plānotava; the file was not changed.`,
  ),
  WORKSPACE_NEWER_NOT_SHOWN: words<{ path: string }>(
    (d) =>
      `Šo daļu no “${d.path}” šī Plānotavas versija neprot nolasīt: failu saglabājusi jaunāka. Atjaunini Plānotavu; fails nav mainīts.`,
    (d) =>
      `This version of Plānotava cannot read this part of “${d.path}”: a newer one saved it. Update Plānotava; the file was not changed.`,
  ),
  WORKSPACE_DAMAGED: words<{ path: string; what: string }>(
    (d) =>
      `“${d.path}” ir bojāts (${d.what}). Fails nav mainīts. Spied “Atgūt, ko var”: programma saliks pēdējo stāvokli no žurnāla un atjaunošanas punktiem, un bojātais fails paliks blakus.`,
    (d) =>
      `“${d.path}” is damaged (${d.what}). The file was not changed. Press “Recover what can be recovered”: the program puts the last state together from the journal and the restore points, and keeps the damaged file beside it.`,
  ),
  NOTHING_TO_RECOVER: words<{ path: string }>(
    (d) =>
      `“${d.path}” ir bojāts, un blakus nav neviena atjaunošanas punkta, no kura to atgūt. Meklē šī faila kopiju: zibatmiņā, otrā datorā vai pie tā, kam to sūtīji.`,
    (d) =>
      `“${d.path}” is damaged, and there is no restore point beside it to recover it from. Look for a copy of this file: on a memory stick, on another computer or with whoever you sent it to.`,
  ),
  WORKSPACE_LOCKED: words<{ path: string; owner: string; since: string }>(
    (d) =>
      `“${d.path}” jau ir atvērts citā programmā (${d.owner}, kopš ${formatDateTime(d.since)}). Aizver to tur un mēģini vēlreiz.`,
    (d) =>
      `“${d.path}” is open in another program (${d.owner}, since ${formatDateTime(d.since)}). Close it there and try again.`,
  ),
  WORKSPACE_NOT_UPGRADED: words<{ path: string; what: string }>(
    (d) =>
      `“${d.path}” ir vecākas versijas fails, un to neizdevās pārveidot (${d.what}). Fails nav mainīts. Atsūti to programmas uzturētājiem.`,
    (d) =>
      `“${d.path}” is a file of an older version, and it could not be upgraded (${d.what}). The file was not changed. Send it to those who maintain the program.`,
  ),
  WORKSPACE_READ_ONLY: words<{ path: string; owner: string; since: string }>(
    (d) =>
      `Šeit “${d.path}” var tikai skatīt: to lieto cita programma (${d.owner}, kopš ${formatDateTime(d.since)}). Aizver to tur un atver šeit vēlreiz.`,
    (d) =>
      `“${d.path}” can only be looked at here: another program has it (${d.owner}, since ${formatDateTime(d.since)}). Close it there and open it here again.`,
  ),
  FOLDER_UNUSABLE: words<{ path: string; what: string }>(
    (d) => `Mapē “${d.path}” nevar rakstīt (${d.what}). Izvēlies citu mapi.`,
    (d) => `The folder “${d.path}” cannot be written to (${d.what}). Choose another folder.`,
  ),
  MUNICIPALITY_NEEDED: words(
    () => 'Norādi pašvaldību (piemēram, --municipality ogres).',
    () => 'Name the municipality (for example --municipality ogres).',
  ),
  MUNICIPALITY_UNKNOWN: words<{ municipality: string }>(
    (d) => `Programmā nav pašvaldības “${d.municipality}”. Pārbaudi rakstību.`,
    (d) => `The programme has no municipality “${d.municipality}”. Check the spelling.`,
  ),
  SAVE_FAILED: words<{ path: string; what: string }>(
    (d) =>
      `Neizdevās saglabāt “${d.path}” (${d.what}). Pēdējā darbība ir atcelta, viss iepriekšējais ir drošībā. Atbrīvo vietu vai pārbaudi mapi un mēģini vēlreiz.`,
    (d) =>
      `“${d.path}” could not be saved (${d.what}). The last action was taken back, everything before it is safe. Free some space or check the folder and try again.`,
  ),
  CHANGED_OUTSIDE: words<{ path: string }>(
    (d) =>
      `Failu “${d.path}” pa šo laiku ir mainījusi cita programma (varbūt mapes sinhronizēšana vai kopija no cita datora). Tas nav pārrakstīts, un pēdējā darbība nav saglabāta. Nokopē failu drošībai, tad atver to no jauna.`,
    (d) =>
      `Another program has changed “${d.path}” meanwhile (perhaps a folder that synchronises, or a copy from another computer). It was not overwritten, and the last action was not saved. Copy the file to be safe, then open it again.`,
  ),
  NOT_EDITABLE: words(
    () => 'Reģions pašvaldības skaitļus tikai skatās. Lai tos labotu, lūdz pašvaldībai jaunu failu.',
    () => 'The region only looks at a municipality’s figures. To correct them, ask the municipality for a new file.',
  ),
  MUNICIPALITY_ONLY: words(
    () => 'To var darīt tikai pašvaldības darba failā.',
    () => 'This is possible only in a municipality’s workspace.',
  ),
  REGION_ONLY: words(
    () => 'To var darīt tikai reģiona darba failā.',
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
  CHANGED_SINCE: words<{ who: string; at: string }>(
    (d) =>
      `Kopš tā laika šīs vietas ir mainījis kāds cits: ${d.who}, ${formatDateTime(d.at)}. Tāpēc nekas nav atsaukts un nekas nav mainīts. Kas tieši, rāda lapa “Vēsture”.`,
    (d) =>
      `Somebody else has changed these places since: ${d.who}, ${formatDateTime(d.at)}. So nothing was undone and nothing was changed. The page “History” shows what.`,
  ),
  NO_DIALOGS: words(
    () => 'Šeit nevar atvērt datora failu izvēles logu; ieraksti faila ceļu.',
    () => 'The computer’s file window cannot be opened here; type the path of the file.',
  ),
  HOST_GONE: words(
    () => 'Programma ir aizvērta vai neatbild. Viss, kas saglabāts pirms tam, ir drošībā; palaid Plānotavu vēlreiz.',
    () => 'The program was closed or does not answer. Everything saved before is safe; start Plānotava again.',
  ),
  REQUEST_TOO_LARGE: words<{ megabytes: number }>(
    (d) => `Vienā reizē var nodot ne vairāk kā ${d.megabytes} MB. Ņem mazāk failu uzreiz; nekas nav mainīts.`,
    (d) => `At most ${d.megabytes} MB can be handed over at a time. Take fewer files at once; nothing was changed.`,
  ),
  BUG: words<{ what: string }>(
    (d) =>
      `Programmā ir kļūda: darbība nav izpildīta un nekas nav mainīts. Nosūti šo tekstu programmas uzturētājiem: ${d.what}`,
    (d) =>
      `There is a fault in the program: nothing was done and nothing was changed. Send this text to those who maintain the program: ${d.what}`,
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
