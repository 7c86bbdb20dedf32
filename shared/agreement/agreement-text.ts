import { words } from '#shared/kernel/problem.ts'
import { titleWords } from '#shared/kernel/title.ts'

export const agreementProblems = {
  NOT_A_MEMBER: words<{ municipality: string }>(
    () => 'Šī pašvaldība vienošanās dalībnieku sarakstā nav.',
    () => 'This municipality is not among the members of the agreement.',
  ),
  OFFER_MISSING: words(
    () => 'Šāda piedāvājuma šeit nav, vai tas jau ir izskatīts.',
    () => 'There is no such offer here, or it was settled already.',
  ),
  PROPOSAL_DIFFERS: words(
    () => 'Apstiprinājumā ir cita vienošanās nekā tā, ko tas apstiprina. Lūdz to apstiprināt vēlreiz.',
    () => 'The confirmation holds another agreement than the one that it confirms. Ask for it to be confirmed again.',
  ),
  ONLY_ONE_SIGNATURE: words(
    () => 'Šo vienošanos parakstījusi tikai viena puse. Reģions pieņem partnera apstiprinājumu, kurā ir abi paraksti.',
    () =>
      'Only one side has signed this agreement. The region takes the partner’s confirmation, which has both signatures.',
  ),
}

const file = (p: Readonly<Record<string, unknown>>): string => String(p['file'])

export const agreementTitles = {
  'agreement.propose': titleWords(
    (p) => `Piedāvāta vienošanās: “${file(p)}”`,
    (p) => `Agreement proposed: “${file(p)}”`,
  ),
  'agreement.accept': titleWords(
    (p, n) => `Pieņemta vienošanās ar: ${n.municipality(String(p['municipality']))}`,
    (p, n) => `Agreement accepted with: ${n.municipality(String(p['municipality']))}`,
  ),
  'agreement.edit': titleWords(
    (p, n) => `Piedāvājums pārņemts labošanai: ${n.municipality(String(p['municipality']))}`,
    (p, n) => `Offer taken over to be changed: ${n.municipality(String(p['municipality']))}`,
  ),
  'agreement.decline': titleWords(
    (p, n) => `Noraidīts vienošanās piedāvājums: ${n.municipality(String(p['municipality']))}`,
    (p, n) => `Offer of an agreement set aside: ${n.municipality(String(p['municipality']))}`,
  ),
}
