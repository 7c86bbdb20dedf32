import { phrase, text } from '#shared/kernel/text.ts'
import { words } from '#shared/kernel/problem.ts'

/** Refusals of the terminal itself. */
export const terminalProblems = {
  OUT_EXISTS: words<{ path: string }>(
    (d) => `Fails “${d.path}” jau ir un nav aiztikts. Izvēlies citu nosaukumu vai pievieno --force.`,
    (d) => `“${d.path}” exists already and was left alone. Choose another name or add --force.`,
  ),
  OUT_UNUSABLE: words<{ path: string; what: string }>(
    (d) => `Failu “${d.path}” nevar saglabāt (${d.what}). Izvēlies citu mapi.`,
    (d) => `“${d.path}” cannot be saved (${d.what}). Choose another folder.`,
  ),
  OUT_IS_WORKSPACE: words<{ path: string }>(
    (d) =>
      `“${d.path}” ir Plānotavas darba fails vai tā slēdzene un nav aiztikts, jo to nepārraksta arī ar --force. Izvēlies citu nosaukumu.`,
    (d) =>
      `“${d.path}” is a Plānotava workspace or its lock and was left alone; not even --force overwrites it. Choose another name.`,
  ),
  TRUST_UNREADABLE: words<{ path: string; what: string }>(
    (d) =>
      `Uzticības sarakstu “${d.path}” nevar nolasīt (${d.what}). Tam jābūt JSON sarakstam, kādu dod exchange.trustList.`,
    (d) =>
      `The trust list “${d.path}” cannot be read (${d.what}). It must be a JSON list such as exchange.trustList gives.`,
  ),
}

/** Faults in what was typed: exit code 2. */
export const usageText = {
  unknownCommand: phrase<[string]>(
    (name) => `Nav tādas komandas: ${name}. “planotava help” rāda visas.`,
    (name) => `There is no command ${name}. “planotava help” lists them all.`,
  ),
  usage: phrase<[string]>(
    (form) => `Raksti tā: planotava ${form}`,
    (form) => `Write: planotava ${form}`,
  ),
  badOption: phrase<[string]>(
    (what) => `Nav saprotams: ${what}.`,
    (what) => `Not understood: ${what}.`,
  ),
  badJson: phrase<[string]>(
    (what) => `Ievade nav JSON: ${what}.`,
    (what) => `The input is not JSON: ${what}.`,
  ),
  unreadable: phrase<[string, string]>(
    (path, what) => `“${path}” nevar nolasīt: ${what}.`,
    (path, what) => `“${path}” cannot be read: ${what}.`,
  ),
  needsFile: phrase<[string]>(
    (channel) => `${channel} strādā darba failā: “-” vietā norādi failu.`,
    (channel) => `${channel} works in a workspace: name a file in place of “-”.`,
  ),
  tooMany: phrase<[number]>(
    (most) => `Vienā reizē var importēt ne vairāk kā ${most} failus.`,
    (most) => `At most ${most} files can be imported at a time.`,
  ),
}

export const sayings = {
  created: phrase<[string]>(
    (path) => `Izveidots “${path}”.`,
    (path) => `“${path}” created.`,
  ),
  keyLater: text(
    'Atslēgu izveidos pirmais eksports vai atslēgas karte (paroli dod PLANOTAVA_PASSPHRASE, citādi to pajautās).',
    'The first export or key card will make the key (the passphrase comes from PLANOTAVA_PASSPHRASE or is asked for).',
  ),
  keyMade: phrase<[string]>(
    (digits) => `Atslēga ir gatava; tās cipari: ${digits}`,
    (digits) => `The key is ready; its digits: ${digits}`,
  ),
  checked: {
    whole: phrase<[string]>(
      (path) => `“${path}” ir vesels.`,
      (path) => `“${path}” is whole.`,
    ),
    mendable: phrase<[string]>(
      (path) => `“${path}” ir bojāts, bet to var salabot: planotava repair FAILS IZEJA.`,
      (path) => `“${path}” is damaged but can be repaired: planotava repair FILE OUT.`,
    ),
    lost: phrase<[string]>(
      (path) => `“${path}” ir bojāts, un blakus nav, no kā to salabot.`,
      (path) => `“${path}” is damaged, and there is nothing beside it to repair it from.`,
    ),
  },
  journal: phrase<[number, number]>(
    (commands, lost) => `Žurnālā: ${commands}${lost > 0 ? `; nevar nolasīt vai piemērot vismaz ${lost}` : ''}.`,
    (commands, lost) => `In the journal: ${commands}${lost > 0 ? `; at least ${lost} cannot be read or applied` : ''}.`,
  ),
  restorePoints: phrase<[number, string | null]>(
    (n, newest) => `Atjaunošanas punkti: ${n}${newest === null ? '' : `, jaunākais ${newest}`}.`,
    (n, newest) => `Restore points: ${n}${newest === null ? '' : `, the newest of ${newest}`}.`,
  ),
  wrote: phrase<[string]>(
    (path) => `Saglabāts “${path}”.`,
    (path) => `“${path}” saved.`,
  ),
  exported: phrase<[string, number, string]>(
    (path, revision, round) => `Saglabāts “${path}”: ${round}. gada kārta, ${revision}. versija.`,
    (path, revision, round) => `“${path}” saved: round ${round}, revision ${revision}.`,
  ),
  enrolled: phrase<[string, string]>(
    (name, digits) => `Reģistrēta atslēga: ${name}, ${digits}`,
    (name, digits) => `Key enrolled: ${name}, ${digits}`,
  ),
  cells: phrase<[number]>(
    (n) => `mainītas šūnas: ${n}`,
    (n) => `cells changed: ${n}`,
  ),
  passphrase: text('Atslēgas parole: ', 'Passphrase of the key: '),
  newPassphrase: text(
    'Jaunās atslēgas parole (vismaz 8 zīmes): ',
    'Passphrase for the new key (8 characters or more): ',
  ),
  again: text('Vēlreiz: ', 'Once more: '),
  differ: text('Abas paroles nav vienādas. Mēģini vēlreiz.', 'The two passphrases differ. Try again.'),
  organisation: text('Kam pieder', 'Belongs to'),
  workstation: text('Darbavieta', 'Workstation'),
  digits: text('Cipari', 'Digits'),
  fingerprint: text('Pilnais nospiedums', 'Fingerprint'),
  valid: text('Derīga', 'Valid'),
}

/** What `planotava help` says. */
export const helpText = text(
  `Plānotava no termināļa. Pirms “--” raksti: npm run -s planotava -- KOMANDA …

  help                                        šis teksts
  new FAILS --role municipality --municipality ogres
  new FAILS --role region                     jauns darba fails no programmas datiem
                                              (--seminar: ar izdomātiem semināra datiem)
  channels [--json]                           viss, ko var izsaukt ar call
  call FAILS KANĀLS ['JSON' | @fails | -]     viens vaicājums vai darbība; atbilde JSON
                                              (kanāliem bez darba faila FAILS ir “-”)
  export FAILS IZEJA.asice                    parakstīts fails reģionam
  verify FAILS.asice... [--trust SARAKSTS.json] [--json]
                                              pārbauda bez darba faila
  import FAILS IEEJA.asice... [--json]        paņem failus reģiona darba failā
  key show FAILS                              atslēga un tās 24 cipari
  key card FAILS IZEJA.asice                  atslēgas karte reģionam
  key enrol FAILS KARTE.asice --digits "…"    reģistrē atslēgu pēc ciparu salīdzināšanas
  schema                                      kas ir parakstītajā failā (JSON Schema)
  check FAILS [--json]                        vai darba fails ir vesels; neko nemaina
  repair FAILS IZEJA                          no bojāta darba faila saliek jaunu

Visur: --language lv|en (arī PLANOTAVA_LANGUAGE), --force (pārrakstīt IZEJU).
Parole: PLANOTAVA_PASSPHRASE, citādi to pajautās. Iestatījumi un atslēgas: PLANOTAVA_SETTINGS.
Parole, ar kuru slēdz vai atver pašu failu (export, import, verify): PLANOTAVA_FILE_PASSPHRASE.
Saraksts --trust: [{"certificate": PEM vai ceļš, "municipality": "ogres", "status": "active", "since": null}]
Izejas kods: 0 izdarīts, 1 atteikts (“KODS: vārdi” uz stderr), 2 nepareizi uzrakstīts.`,
  `Plānotava from a terminal. Write: npm run -s planotava -- COMMAND …

  help                                        this text
  new FILE --role municipality --municipality ogres
  new FILE --role region                      a new workspace from the programme's data
                                              (--seminar: with made-up seminar data)
  channels [--json]                           everything that call can call
  call FILE CHANNEL ['JSON' | @file | -]      one query or command; the answer as JSON
                                              (for channels without a workspace FILE is “-”)
  export FILE OUT.asice                       the signed file for the region
  verify IN.asice... [--trust TRUST.json] [--json]
                                              checks without a workspace
  import FILE IN.asice... [--json]            takes files into the region's workspace
  key show FILE                               the key and its 24 digits
  key card FILE OUT.asice                     the key card for the region
  key enrol FILE CARD.asice --digits "…"      trusts a key whose digits were compared
  schema                                      what a signed file carries (JSON Schema)
  check FILE [--json]                         whether a workspace is whole; changes nothing
  repair FILE OUT                             puts a new one together from a damaged one

Everywhere: --language lv|en (or PLANOTAVA_LANGUAGE), --force (overwrite OUT).
Passphrase: PLANOTAVA_PASSPHRASE, or a question. Settings and keys: PLANOTAVA_SETTINGS.
The passphrase that locks or opens the file itself (export, import, verify): PLANOTAVA_FILE_PASSPHRASE.
The list for --trust: [{"certificate": PEM or path, "municipality": "ogres", "status": "active", "since": null}]
Exit code: 0 done, 1 refused (“CODE: words” on stderr), 2 not written properly.`,
)
