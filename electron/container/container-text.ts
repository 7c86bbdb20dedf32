import { text } from '#shared/kernel/text.ts'

const explanation = text(
  `Šis ir Plānotavas apmaiņas fails: pašvaldības vai Rīgas plānošanas reģiona dati alternatīvo sociālo pakalpojumu programmai.
Atver to ar programmu “Plānotava”; dati ir JSON failā blakus šim tekstam.

Fails ir parakstīts ar atslēgu, ko izveidoja pati programma (ASiC-E, CAdES-BASELINE-B, ECDSA P-256, SHA-256). Paraksts rāda, no kura
datora fails nāk un ka pēc tam tas nav mainīts. Tas NAV kvalificēts elektroniskais paraksts un neaizstāj parakstu uz dokumenta.
Ja vajadzīgs kvalificēts paraksts, paraksti visu .asice failu kā vienu dokumentu; neatver to, lai pievienotu parakstu iekšpusē.

Pārbaudi bez Plānotavas (sertifikātu cert.pem saņem no sūtītāja citā ceļā):`,
  `This is an exchange file of Plānotava: data of a municipality or of the Riga Planning Region for the programme of alternative social
services. Open it with the program “Plānotava”; the data are in the JSON file beside this text.

The file is signed with a key that the program made itself (ASiC-E, CAdES-BASELINE-B, ECDSA P-256, SHA-256). The signature shows which
computer the file comes from and that it was not changed since. It is NOT a qualified electronic signature and does not replace the signature on
a document. If a qualified signature is needed, sign the whole .asice file as one document; do not open it to add a signature inside.

To check it without Plānotava (get the certificate cert.pem from the sender by another way):`,
)

const made = text(
  'SEMINĀRA DEMONSTRĀCIJAS DATI: skaitļi ir izdomāti un nav nevienas pašvaldības dati.',
  'SEMINAR DEMONSTRATION DATA: the figures are made up and are no municipality’s own.',
)

const commands = `  openssl cms -verify -cades -binary -inform DER -in META-INF/signature001.p7s -content META-INF/ASiCManifest001.xml -CAfile cert.pem
  openssl dgst -sha256 -binary payload.json | base64`

/** LASIMANI.txt: what the file is, what its signature is not, and how to check it with other programs; Latvian first. */
export function readmeText(payloadName: string, demonstration: boolean): string {
  const shown = commands.replace('payload.json', payloadName)
  const mark = demonstration ? `${made.lv}\n${made.en}\n\n* * *\n\n` : ''
  return `${mark}${explanation.lv}\n\n${shown}\n\n* * *\n\n${explanation.en}\n\n${shown}\n`
}
