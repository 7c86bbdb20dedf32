import { phrase, text } from '#shared/kernel/text.ts'

/** The words of agreements that travel between two municipalities. */
export const agreementText = {
  propose: phrase(
    (who: string) => `Piedāvāt: ${who}`,
    (who: string) => `Propose to: ${who}`,
  ),
  proposeTitle: text('Vienošanās piedāvājums', 'Proposal of an agreement'),
  proposeWords: phrase(
    (who: string) =>
      `Tiks parakstīts fails ar šo vienošanos. Nosūti to: ${who}. Ja partneris piekrīt, tas paraksta to pašu un atsūta atpakaļ; reģionam pietiek ar vienu failu, kurā ir abi paraksti.`,
    (who: string) =>
      `A file with this agreement will be signed. Send it to ${who}. If the partner agrees, it signs the same and sends it back; for the region one file with both signatures is enough.`,
  ),
  sign: text('Parakstīt un saglabāt', 'Sign and save'),
  cancel: text('Atcelt', 'Cancel'),
  saved: phrase(
    (name: string) => `“${name}” ir saglabāts.`,
    (name: string) => `“${name}” was saved.`,
  ),
  offers: text('Vienošanās no partneriem', 'Agreements from partners'),
  proposed: phrase(
    (who: string, first: number, last: number) => `${who} piedāvā vienoties, ${first}–${last}`,
    (who: string, first: number, last: number) => `${who} proposes an agreement, ${first}–${last}`,
  ),
  confirmed: phrase(
    (who: string, first: number, last: number) => `${who} ir apstiprinājusi vienošanos, ${first}–${last}`,
    (who: string, first: number, last: number) => `${who} has confirmed the agreement, ${first}–${last}`,
  ),
  price: phrase(
    (price: string) => `norēķins par vienību: ${price}`,
    (price: string) => `settlement for a unit: ${price}`,
  ),
  differs: text(
    'Tev šī vienošanās ir ierakstīta citādi; pieņemot to nomainīs ar piedāvāto.',
    'You have this agreement otherwise; accepting replaces it with what is proposed.',
  ),
  accept: text('Piekrist un parakstīt', 'Agree and sign'),
  acceptConfirmed: text('Atzīmēt kā noslēgtu', 'Mark as agreed'),
  edit: text('Pārņemt un labot', 'Take over and change'),
  decline: text('Nepieņemt', 'Set aside'),
  both: text('abi parakstījuši', 'both have signed'),
  bothDiffer: text('abi parakstījuši, bet modelī ir citādi', 'both have signed, but the model says otherwise'),
}
