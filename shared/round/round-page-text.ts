import { phrase, pluralEn, pluralLv, text } from '#shared/kernel/text.ts'

/** The words of rounds: opening one in the region, seeing it in a municipality. */
export const roundText = {
  open: text('Atvērt kārtu…', 'Open a round…'),
  change: text('Kārta…', 'Round…'),
  title: text('Kārta', 'Round'),
  purpose: text(
    'Kārtā reģions pasaka, kas un līdz kuram datumam jāatsūta. Paraksti failu un nosūti to visām pašvaldībām; kad tās failu pieņem, termiņš redzams to pārskatā.',
    'A round says what the region asks for and until when. Sign the file and send it to every municipality; once they take it in, the deadline stands in their overview.',
  ),
  year: text('Gads', 'Year'),
  yearHint: text(
    'No šīs kārtas faili pieder tai; iepriekšējās kārtas failus vairs nepieņem.',
    'From now on files belong to it; those of the round before are no longer taken.',
  ),
  deadline: text('Termiņš', 'Deadline'),
  deadlineExample: text('diena, mēnesis, gads: 31.03.2013.', 'day, month, year: 31.03.2013.'),
  asks: text('Ko lūdz atsūtīt', 'What is asked for'),
  sign: text('Parakstīt un saglabāt', 'Sign and save'),
  close: text('Slēgt kārtu', 'Close the round'),
  cancel: text('Atcelt', 'Cancel'),
  saved: phrase(
    (name: string) => `“${name}” ir saglabāts. Nosūti to visām pašvaldībām.`,
    (name: string) => `“${name}” was saved. Send it to every municipality.`,
  ),
  until: phrase(
    (round: string, day: string) => `${round}. gada kārta: jāatsūta līdz ${day}`,
    (round: string, day: string) => `Round ${round}: to be sent by ${day}`,
  ),
  daysLeft: phrase(
    (n: number) =>
      n === 0
        ? 'Šodien ir pēdējā diena.'
        : `${pluralLv(n, 'Atlikušas', 'Atlikusi', 'Atlikušas')} ${n} ${pluralLv(n, 'dienu', 'diena', 'dienas')}.`,
    (n: number) => (n === 0 ? 'Today is the last day.' : `${n} ${pluralEn(n, 'day', 'days')} left.`),
  ),
  late: phrase(
    (n: number) =>
      `Termiņš pagājis pirms ${n} ${pluralLv(n, 'dienām', 'dienas', 'dienām')}. Atsūti tik un tā: reģions to redzēs kā nokavētu.`,
    (n: number) =>
      `The deadline passed ${n} ${pluralEn(n, 'day', 'days')} ago. Send it all the same: the region sees it as late.`,
  ),
  closed: phrase(
    (round: string) => `${round}. gada kārta ir slēgta.`,
    (round: string) => `Round ${round} is closed.`,
  ),
  notSent: text('Fails vēl nav nosūtīts.', 'The file has not been sent yet.'),
  sent: phrase(
    (revision: number) => `Nosūtīts ${revision}. fails; atbildes vēl nav.`,
    (revision: number) => `File ${revision} was sent; there is no answer yet.`,
  ),
  verdict: {
    received: text('Reģions failu ir saņēmis.', 'The region has received the file.'),
    returned: text('Reģions failu atdevis labošanai.', 'The region has returned the file.'),
    accepted: text('Reģions failu ir pieņēmis.', 'The region has accepted the file.'),
    changed: text('Reģions failu pieņēmis ar labojumiem.', 'The region has accepted the file with corrections.'),
  },
  toExchange: text('Uz apmaiņu', 'To the exchange'),
}
