import { words } from '#shared/kernel/problem.ts'

type Part = { readonly part: string }
type Path = { readonly path: string }
/** ISO dates or instants, shown as dates in UTC. */
type Signed = { readonly signed: string; readonly limit: string }
type Versions = { readonly file: string; readonly ours: string }

/** 2010-02-19T08:30:00Z → 19.02.2010. (Latvian) or 19.02.2010 (English); whatever is no ISO date is shown as it is. */
function day(iso: string, end: '.' | ''): string {
  return iso.replace(/^(\d{4})-(\d\d)-(\d\d).*$/s, `$3.$2.$1${end}`)
}

function moment(iso: string, end: '.' | ''): string {
  return iso.replace(/^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d).*$/s, `$3.$2.$1${end} $4 (UTC)`)
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Riga',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** To the second and in Latvian time, for two files that may lie seconds apart: 19.02.2010. 10:30:05. */
function local(iso: string, end: '.' | ''): string {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? iso : clock.format(time).replaceAll('/', '.').replace(',', end)
}

const askAgainLv =
  'Palūdz sūtītājam failu vēlreiz, tieši tādu, kādu to saglabāja programma: USB zibatmiņā vai e-pasta pielikumā.'
const askAgainEn =
  'Ask the sender for the file again, exactly as the program saved it, on a USB stick or as an e-mail attachment.'
const changedLv = 'Neizmanto šo failu; palūdz sūtītājam to no jauna eksportēt no Plānotavas.'
const changedEn = 'Do not use this file; ask the sender to export it from Plānotava again.'
const reportLv =
  'Palūdz sūtītājam atjaunināt Plānotavu un eksportēt vēlreiz; ja tas nelīdz, nosūti failu programmas uzturētājiem.'
const reportEn =
  'Ask the sender to update Plānotava and export again; if that fails, send the file to those who maintain the program.'

function where(path: string, lv: boolean): string {
  if (path === '') return ''
  return lv ? ` Vieta failā: ${path}.` : ` Place in the file: ${path}.`
}

/** Refusals before anybody asks who signed: is it a whole file, and is it one of ours? */
const fileProblems = {
  EMPTY: words(
    () => `Fails ir tukšs (0 baitu). ${askAgainLv}`,
    () => `The file is empty (0 bytes). ${askAgainEn}`,
  ),
  NOT_A_FILE: words(
    () =>
      'Tas nav fails, ko var nolasīt: mape, atvienots disks vai fails bez lasīšanas tiesībām. Izvēlies .asice failu.',
    () =>
      'This is not a file that can be read: a folder, a disconnected disk or a file without read permission. Choose an .asice file.',
  ),
  NOT_CONTAINER: words(
    () =>
      'Tas nav Plānotavas apmaiņas fails. Izvēlies .asice failu, ko saglabāja programma, nevis, piemēram, PDF vai Excel failu.',
    () =>
      'This is not a Plānotava exchange file. Choose the .asice file that the program saved, not, for example, a PDF or an Excel file.',
  ),
  TRUNCATED: words(
    () => `Failam trūkst beigu daļas: tas nav līdz galam nokopēts vai lejupielādēts. ${askAgainLv}`,
    () => `The end of the file is missing: it was not copied or downloaded completely. ${askAgainEn}`,
  ),
  ZIP_STRUCTURE: words<Part>(
    ({ part }) => `Fails ir bojāts vai pārpakots ar citu programmu (daļa: ${part}). ${askAgainLv}`,
    ({ part }) => `The file is damaged or was repacked by another program (part: ${part}). ${askAgainEn}`,
  ),
  ZIP_ENCRYPTED: words<Part>(
    ({ part }) => `Fails ir šifrēts ar ZIP paroli (daļa: ${part}). Atšifrē to un izvēlies tajā esošo .asice failu.`,
    ({ part }) =>
      `The file is encrypted with a ZIP password (part: ${part}). Decrypt it and choose the .asice file inside.`,
  ),
  ZIP_UNSUPPORTED: words<Part>(
    ({ part }) => `Fails ir sapakots veidā, kādu Plānotava nelieto (daļa: ${part}). ${askAgainLv}`,
    ({ part }) => `The file is packed in a way that Plānotava does not use (part: ${part}). ${askAgainEn}`,
  ),
  ZIP_LIMIT: words<Part>(
    ({ part }) =>
      `Fails vai tā daļa ir pārāk liela, tāpēc nav izpakota (daļa: ${part}). Ja failu tiešām saglabāja Plānotava, nosūti to programmas uzturētājiem.`,
    ({ part }) =>
      `The file or a part of it is too large, so it was not unpacked (part: ${part}). If Plānotava really saved it, send it to those who maintain the program.`,
  ),
  PATH: words<Part>(
    ({ part }) => `Failā ir daļa ar nederīgu nosaukumu (${part}). ${changedLv}`,
    ({ part }) => `The file has a part with an unsuitable name (${part}). ${changedEn}`,
  ),
  DUPLICATE_ENTRY: words<Part>(
    ({ part }) => `Failā divas daļas saucas vienādi (${part}), un nav zināms, kura ir īstā. ${changedLv}`,
    ({ part }) =>
      `Two parts of the file have the same name (${part}), so it cannot be told which one counts. ${changedEn}`,
  ),
  MIMETYPE: words(
    () =>
      `Tas nav parakstīts fails, kādu saglabā Plānotava: tā pirmā daļa “mimetype” nav tāda, kādai jābūt. ${askAgainLv}`,
    () =>
      `This is not a signed file as Plānotava saves it: its first part, “mimetype”, is not what it must be. ${askAgainEn}`,
  ),
  LAYOUT: words<Part>(
    ({ part }) =>
      `Fails nav tāds, kādu saglabā Plānotava: trūkst daļas vai ir lieka daļa (${part}). Ja tam pievienots cits paraksts, lai sūtītājs no jauna eksportē un paraksta .asice failu kā dokumentu, to neatverot.`,
    ({ part }) =>
      `The file is not as Plānotava saves it: a part is missing or does not belong there (${part}). If another signature was added, the sender should export again and sign the .asice file as a document, without opening it.`,
  ),
  UNSIGNED_ENTRY: words<Part>(
    ({ part }) => `Failā ielikta daļa, uz kuru paraksts neattiecas (${part}). ${changedLv}`,
    ({ part }) => `The file has a part that the signature does not cover (${part}). ${changedEn}`,
  ),
  MISSING_ENTRY: words<Part>(
    ({ part }) => `No faila ir izņemta parakstīta daļa (${part}). ${changedLv}`,
    ({ part }) => `A signed part was taken out of the file (${part}). ${changedEn}`,
  ),
  DIGEST_MISMATCH: words<Part>(
    ({ part }) => `Faila saturs pēc parakstīšanas ir mainīts (daļa: ${part}). ${changedLv}`,
    ({ part }) => `The content was changed after it was signed (part: ${part}). ${changedEn}`,
  ),
  MANIFEST: words(
    () => `Faila daļu saraksts (ASiCManifest001.xml) nav tāds, kādu veido Plānotava. ${reportLv}`,
    () => `The list of the file's parts (ASiCManifest001.xml) is not as Plānotava makes it. ${reportEn}`,
  ),
  ALGORITHM: words<Part>(
    ({ part }) => `Fails parakstīts ar citu algoritmu, nevis ECDSA P-256 un SHA-256 (daļa: ${part}). ${reportLv}`,
    ({ part }) =>
      `The file was signed with another algorithm than ECDSA P-256 and SHA-256 (part: ${part}). ${reportEn}`,
  ),
} as const

/** Refusals about the signature, the certificate and whose it is. */
const signatureProblems = {
  SIG_FORMAT: words<Part>(
    ({ part }) => `Paraksts nav tādā veidā, kādā to raksta Plānotava (daļa: ${part}). ${reportLv}`,
    ({ part }) => `The signature is not in the form in which Plānotava writes it (part: ${part}). ${reportEn}`,
  ),
  SIG_INVALID: words(
    () => `Paraksts neatbilst faila saturam: fails ir mainīts vai paraksts nav īsts. ${changedLv}`,
    () => `The signature does not match the file: the file was changed or the signature is not genuine. ${changedEn}`,
  ),
  CERT_BINDING: words(
    () => `Failā esošais sertifikāts nav tas, ar kuru fails parakstīts. ${changedLv}`,
    () => `The certificate in the file is not the one it was signed with. ${changedEn}`,
  ),
  CERT_USAGE: words(
    () =>
      'Fails parakstīts ar sertifikātu, kas nav paredzēts Plānotavas failiem. Sūtītājam jāparaksta ar atslēgu, ko izveidoja Plānotava.',
    () =>
      'The file was signed with a certificate that is not meant for Plānotava files. The sender must sign with the key that Plānotava made.',
  ),
  CERT_EXPIRED: words<Signed>(
    (d) =>
      `Fails parakstīts ${day(d.signed, '.')}, bet sūtītāja atslēga bija derīga līdz ${day(d.limit, '.')} Sūtītājam jāizveido jauna atslēga, jānosūta tās karte un fails jāeksportē vēlreiz.`,
    (d) =>
      `The file was signed on ${day(d.signed, '')}, but the sender's key was valid until ${day(d.limit, '')}. The sender must make a new key, send its card and export the file again.`,
  ),
  CERT_NOT_YET_VALID: words<Signed>(
    (d) =>
      `Fails parakstīts ${day(d.signed, '.')}, bet sūtītāja atslēga ir derīga tikai no ${day(d.limit, '.')} Sūtītājam jāpārbauda datora pulkstenis un fails jāeksportē vēlreiz.`,
    (d) =>
      `The file was signed on ${day(d.signed, '')}, but the sender's key is valid only from ${day(d.limit, '')}. The sender should check the computer's clock and export the file again.`,
  ),
  SIGNING_TIME: words<Signed>(
    (d) =>
      `Parakstīšanas laiks ${moment(d.signed, '.')} ir nākotnē: šajā datorā tagad ir ${moment(d.limit, '.')}. Pārbaudi pulksteni šajā datorā; ja tas ir pareizs, lai sūtītājs pārbauda savējo un eksportē vēlreiz.`,
    (d) =>
      `The signing time ${moment(d.signed, '')} is in the future: on this computer it is ${moment(d.limit, '')}. Check the clock of this computer; if it is right, the sender should check theirs and export again.`,
  ),
  SIGNER_UNKNOWN: words<{ readonly name: string; readonly digits: string }>(
    (d) =>
      `Parakstītājs nav zināms. Fails nosauc sevi par “${d.name}”, atslēgas cipari: ${d.digits}. Piezvani pašvaldībai uz numuru no sava saraksta, salīdzini ciparus un tikai tad reģistrē atslēgu.`,
    (d) =>
      `The signer is not known. The file calls itself “${d.name}”, the digits of its key are ${d.digits}. Phone the municipality at the number in your own directory, compare the digits and only then enrol the key.`,
  ),
  SIGNER_REVOKED: words<{ readonly name: string; readonly status: string; readonly since: string | null }>(
    (d) =>
      `Parakstītāja “${d.name}” atslēgai vairs netic${d.since === null ? '' : ` (kopš ${day(d.since, '.')})`}: ${d.status === 'compromised' ? 'tā nonākusi svešās rokās' : 'tā ir nomainīta'}. Lai pašvaldība failu paraksta ar jauno atslēgu un nosūta vēlreiz.`,
    (d) =>
      `The key of “${d.name}” is no longer trusted${d.since === null ? '' : ` (since ${day(d.since, '')})`}: ${d.status === 'compromised' ? 'it fell into other hands' : 'it was replaced'}. The municipality should sign the file with its new key and send it again.`,
  ),
  NOT_ENTITLED: words<{ readonly signer: string; readonly municipality: string }>(
    (d) =>
      `Parakstītājs “${d.signer}” nedrīkst iesniegt datus par “${d.municipality}”. Pārbaudi, vai izvēlēts pareizais fails, un sazinies ar sūtītāju.`,
    (d) =>
      `The signer “${d.signer}” may not submit data for “${d.municipality}”. Check that this is the right file and talk to the sender.`,
  ),
} as const

/** Refusals about what is inside, read only after the signature was found good. */
const payloadProblems = {
  PAYLOAD_SYNTAX: words<{ readonly line: number }>(
    ({ line }) => `Datus failā nevar nolasīt: kļūda ${line}. rindā. ${reportLv}`,
    ({ line }) => `The data in the file cannot be read: an error in line ${line}. ${reportEn}`,
  ),
  PAYLOAD_ENCODING: words<Path>(
    ({ path }) =>
      `Datos ir neredzamas vadības zīmes vai sabojāti burti.${where(path, true)} Sūtītājam šis teksts jāievada no jauna un fails jāeksportē vēlreiz.`,
    ({ path }) =>
      `The data contain invisible control characters or broken letters.${where(path, false)} The sender should type this text again and export the file again.`,
  ),
  PAYLOAD_VALUE: words<Path>(
    ({ path }) =>
      `Datos ir nederīga vērtība: neprecīzs vai pārāk liels skaitlis, atkārtots vai aizliegts lauka nosaukums.${where(path, true)} ${reportLv}`,
    ({ path }) =>
      `The data contain an unsuitable value: a number that is inexact or too large, or a field name that is repeated or forbidden.${where(path, false)} ${reportEn}`,
  ),
  PAYLOAD_SCHEMA: words<Path>(
    ({ path }) =>
      `Dati nav tādi, kādus Plānotava gaida: trūkst lauka, tas ir lieks vai nepareiza veida.${where(path, true)} ${reportLv}`,
    ({ path }) =>
      `The data are not what Plānotava expects: a field is missing, does not belong there or is of the wrong kind.${where(path, false)} ${reportEn}`,
  ),
  PAYLOAD_LIMIT: words<Path>(
    ({ path }) =>
      `Datos kaut kā ir pārāk daudz: par garu teksts, par daudz rindu vai pārāk dziļi saraksti.${where(path, true)} Sūtītājam šī vieta jāsaīsina un fails jāeksportē vēlreiz.`,
    ({ path }) =>
      `There is too much of something in the data: a text too long, too many rows or lists too deep.${where(path, false)} The sender should shorten this place and export the file again.`,
  ),
  SCHEMA_NEW: words<Versions>(
    (d) =>
      `Failu saglabāja jaunāka Plānotava (datu formāts ${d.file}, šeit ${d.ours}). Atjaunini Plānotavu šajā datorā un importē vēlreiz.`,
    (d) =>
      `The file was saved by a newer Plānotava (data format ${d.file}, here ${d.ours}). Update Plānotava on this computer and import again.`,
  ),
  SCHEMA_OLD: words<Versions>(
    (d) =>
      `Failu saglabāja pārāk veca Plānotava (datu formāts ${d.file}, šeit ${d.ours}). Palūdz sūtītājam atjaunināt Plānotavu un eksportēt vēlreiz.`,
    (d) =>
      `The file was saved by a Plānotava that is too old (data format ${d.file}, here ${d.ours}). Ask the sender to update Plānotava and export again.`,
  ),
  WRONG_ROUND: words<Versions>(
    (d) =>
      `Fails ir citai kārtai (failā “${d.file}”, šeit “${d.ours}”). Palūdz šīs kārtas failu vai atver to darba failu, kuram tas domāts.`,
    (d) =>
      `The file is for another round (in the file “${d.file}”, here “${d.ours}”). Ask for the file of this round, or open the workspace it is meant for.`,
  ),
  /** `file`: the number of its edition where that is known here, else 0. */
  WRONG_PROGRAMME: words<{ file: number; ours: number }>(
    (d) =>
      d.file > 0
        ? `Fails gatavots pēc programmas ${d.file}. redakcijas, bet šeit lieto ${d.ours}. Lūdz pašvaldību pārņemt to un sūtīt vēlreiz, vai ņem failu tik un tā: to rēķinās ar ${d.ours}. redakciju.`
        : 'Fails gatavots pēc citas programmas redakcijas nekā šis darba fails. Nosūti pašvaldībai pašreizējo redakciju vai atver to darba failu, kuram tas domāts.',
    (d) =>
      d.file > 0
        ? `The file was made from edition ${d.file} of the programme, and edition ${d.ours} is in use here. Ask the municipality to take that over and send again, or take the file all the same: it is then reckoned with edition ${d.ours}.`
        : 'The file was made from another edition of the programme than this workspace. Send the municipality the current edition, or open the workspace it is meant for.',
  ),
} as const

/** Where the file stands among those already here. */
const lineageProblems = {
  DUPLICATE: words<{ readonly imported: string }>(
    (d) => `Šis fails jau ir importēts ${moment(d.imported, '.')}. Nekas nav mainīts, un nekas nav jādara.`,
    (d) =>
      `This file was already imported on ${moment(d.imported, '')}. Nothing was changed and nothing needs to be done.`,
  ),
  REPLAY_OLDER: words<Versions>(
    (d) =>
      `Fails ir vecāks par to, kas jau ir: tas parakstīts ${moment(d.file, '.')}, šeit jau ir ${moment(d.ours, '.')} parakstītais. Dati nav mainīti; pajautā pašvaldībai, vai tā nosūtīja īsto failu.`,
    (d) =>
      `The file is older than what is here: it was signed on ${moment(d.file, '')}, the one already here on ${moment(d.ours, '')}. No data were changed; ask the municipality whether it sent the right file.`,
  ),
  FORK: words<Versions>(
    (d) =>
      `No pašvaldības ir divi faili, kas viens otru neturpina: šis parakstīts ${local(d.file, '.')}, otrs ${local(d.ours, '.')}. Laikam strādāts divos datoros vai no rezerves kopijas. Apskati abus un izvēlies, kuru ņemt.`,
    (d) =>
      `The municipality sent two files that do not continue one another: this one signed on ${local(d.file, '')}, the other on ${local(d.ours, '')}. Probably two computers or a restored backup were used. Look at both and choose which to take.`,
  ),
  UNRELATED: words(
    () =>
      'Fails nav saistīts ne ar vienu šeit zināmu šīs pašvaldības failu. Pajautā sūtītājam, no kura darba faila tas eksportēts, un izlem, vai to ņemt par jaunu sākumu.',
    () =>
      'The file is not related to any file of this municipality that is known here. Ask the sender which workspace it was exported from, and decide whether to take it as a new beginning.',
  ),
} as const

/** The private key at rest. */
const keyProblems = {
  PASSPHRASE_WRONG: words(
    () =>
      'Parole nav pareiza. Pārbaudi lielos burtus un tastatūras valodu un mēģini vēlreiz. Ja parole ir aizmirsta, izveido jaunu atslēgu un nosūti reģionam tās karti.',
    () =>
      'The passphrase is not right. Check capitals and the keyboard language and try again. If it is forgotten, make a new key and send its card to the region.',
  ),
  PASSPHRASE_NEEDED: words(
    () => 'Lai parakstītu, vajadzīga atslēgas parole. Ieraksti to.',
    () => 'Signing needs the passphrase of the key. Type it.',
  ),
  KEY_DAMAGED: words<{ readonly reason: 'document' | 'parameters' | 'other-account' }>(
    ({ reason }) =>
      `${reason === 'other-account' ? 'Atslēgas failu var atvērt tikai tas datora lietotājs, kurš to izveidoja' : reason === 'parameters' ? 'Atslēgas fails aizsargāts veidā, kādu šī programma nepieņem' : 'Atslēgas fails ir bojāts'}. Atjauno to no rezerves kopijas vai izveido jaunu atslēgu un nosūti reģionam tās karti.`,
    ({ reason }) =>
      `${reason === 'other-account' ? 'The key file can be opened only by the computer user who made it' : reason === 'parameters' ? 'The key file is protected in a way that this program does not accept' : 'The key file is damaged'}. Restore it from a backup, or make a new key and send its card to the region.`,
  ),
} as const

/** Every code of exchange.md, and those of the key: what is wrong, which part, what to do next. */
export const refusalProblems = {
  ...fileProblems,
  ...signatureProblems,
  ...payloadProblems,
  ...lineageProblems,
  ...keyProblems,
} as const

export type RefusalCode = keyof typeof refusalProblems

/** What is said about a file that was taken nevertheless. */
export const openingNotes = {
  CLOCK_AHEAD: words<{ readonly signed: string; readonly now: string }>(
    (d) =>
      `Parakstīšanas laiks ${moment(d.signed, '.')} ir nedaudz nākotnē (šeit ${moment(d.now, '.')}): vienā no datoriem pulkstenis nav pareizs.`,
    (d) =>
      `The signing time ${moment(d.signed, '')} is a little in the future (here ${moment(d.now, '')}): the clock of one computer is not right.`,
  ),
  SIGNER_RETIRED: words<{ readonly since: string }>(
    (d) =>
      `Fails parakstīts ar atslēgu, kas kopš ${day(d.since, '.')} ir nomainīta; tas parakstīts pirms tam, un tādus pieņem 30 dienas.`,
    (d) =>
      `The file was signed with a key that was replaced on ${day(d.since, '')}; it was signed before that and is taken for 30 days.`,
  ),
  OUTER_SIGNATURE_NOT_CHECKED: words(
    () =>
      'Fails ielikts citā parakstītā failā. Ārējo parakstu Plānotava nepārbauda; to dara eParakstītājs vai DigiDoc4.',
    () =>
      'The file came inside another signed file. Plānotava does not check the outer signature; eParakstītājs or DigiDoc4 does.',
  ),
} as const
