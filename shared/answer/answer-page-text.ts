import { phrase, pluralEn, pluralLv, text } from '#shared/kernel/text.ts'

/** The words of what a municipality gets back from the region. */
export const answerText = {
  step: text('Reģiona atbilde', 'The region’s answer'),
  stepNone: text('vēl nav', 'none yet'),
  title: text('Reģiona atbildes', 'Answers of the region'),
  bring: text('Pieņemt reģiona failus…', 'Take in files of the region…'),
  bringHint: text(
    'Šeit pieņem visu, ko reģions parakstījis un atsūtījis (atbildes, kārtas, programmas redakcijas, atslēgu sarakstu), un partneru vienošanās. Tavus skaitļus tie paši nemaina.',
    'Here you take in whatever the region signed and sent (answers, rounds, editions of the programme, its list of keys) and agreements from partners. By themselves they do not change your figures.',
  ),
  taken: phrase(
    (n: number) => `${pluralLv(n, 'Pieņemti', 'Pieņemts', 'Pieņemti')} ${n} ${pluralLv(n, 'failu', 'fails', 'faili')}.`,
    (n: number) => `${n} ${pluralEn(n, 'file', 'files')} taken in.`,
  ),
  noKeyTitle: text('Vispirms salīdzini reģiona atslēgu', 'Compare the region’s key first'),
  noKey: text(
    'Lai zinātu, ka atbilde tiešām ir no reģiona, vienreiz salīdzini tā 24 ciparus pa tālruni. Reģions tev atsūta savu atslēgas karti.',
    'To know that an answer really comes from the region, compare its 24 digits by telephone once. The region sends you its key card.',
  ),
  chooseCard: text('Izvēlēties reģiona karti…', 'Choose the region’s card…'),
  heard: text('Cipari, ko nosauca reģions', 'The digits that the region read out'),
  script: text(
    '“Labdien, te pašvaldības sociālais dienests. Saņēmu jūsu atslēgas karti; lūdzu, nolasiet savus 24 ciparus, es pārbaudīšu.” Zvani uz numuru, ko zini, nevis uz to, kas rakstīts vēstulē.',
    '“Good day, this is the municipality’s social service. I have your key card; please read out your 24 digits and I will check.” Phone the number that you know, not the one in the letter.',
  ),
  trust: text('Cipari sakrīt', 'The digits agree'),
  regionKey: phrase(
    (digits: string) => `Reģiona atslēga: ${digits}`,
    (digits: string) => `The region’s key: ${digits}`,
  ),
  ownKey: {
    active: phrase(
      (day: string) => `Reģions tavu atslēgu pazīst (saraksts ${day}).`,
      (day: string) => `The region knows your key (list of ${day}).`,
    ),
    retired: phrase(
      (day: string) => `Reģions tavu atslēgu vairs nelieto (saraksts ${day}). Nosūti jaunu karti.`,
      (day: string) => `The region no longer uses your key (list of ${day}). Send a new card.`,
    ),
    compromised: phrase(
      (day: string) => `Reģions tavu atslēgu uzskata par nozagtu (saraksts ${day}). Izveido jaunu un piezvani.`,
      (day: string) => `The region takes your key for stolen (list of ${day}). Make a new one and phone.`,
    ),
    missing: phrase(
      (day: string) => `Reģiona sarakstā (${day}) tavas atslēgas vēl nav. Nosūti karti un piezvani.`,
      (day: string) => `Your key is not in the region’s list (${day}) yet. Send the card and phone.`,
    ),
  },
  none: text(
    'Atbilžu vēl nav. Kad reģions failu izskatīs, tas atsūtīs parakstītu atbildi; pieņem to šeit.',
    'There are no answers yet. When the region has reviewed your file it sends a signed answer; take it in here.',
  ),
  receipt: phrase(
    (revision: number, day: string) => `${revision}. fails, atbilde ${day}`,
    (revision: number, day: string) => `File ${revision}, answer of ${day}`,
  ),
  verdict: {
    received: text('saņemts', 'received'),
    returned: text('atdots labošanai', 'returned'),
    accepted: text('pieņemts', 'accepted'),
    changed: text('pieņemts ar labojumiem', 'accepted with corrections'),
  },
  allTaken: phrase(
    (n: number) =>
      `Reģions pārņēmis visas ${n} ${pluralLv(n, 'mainītās vietas', 'mainīto vietu', 'mainītās vietas')}, kā tās bija failā.`,
    (n: number) => `The region took all ${n} changed ${pluralEn(n, 'cell', 'cells')} as they were in the file.`,
  ),
  wholeFile: text('Par visu failu', 'About the whole file'),
  wholePlan: text('viss modelis', 'the whole model'),
  wholeRow: text('visa rinda', 'the whole row'),
  notKnown: text('nav zināms', 'not known'),
  sentKept: phrase(
    (sent: string, kept: string) => `Sūtīji ${sent}; reģions patur ${kept}.`,
    (sent: string, kept: string) => `You sent ${sent}; the region keeps ${kept}.`,
  ),
  conflict: text('Reģions vēl nav izšķīris.', 'The region has not settled it yet.'),
  nowHere: phrase(
    (now: string) => `Šeit tagad: ${now}.`,
    (now: string) => `Here now: ${now}.`,
  ),
  take: text('Pārņemt', 'Take over'),
  takeAll: phrase(
    (n: number) => `Pārņemt visus labojumus (${n})`,
    (n: number) => `Take over every correction (${n})`,
  ),
  reply: text('Tava atbilde (aizies ar nākamo failu)', 'Your reply (goes with the next file)'),
  saveReply: text('Saglabāt atbildi', 'Save the reply'),
  done: text('Izdarīts', 'Done'),
  again: text('Atvērt atkal', 'Open again'),
  show: text('Rādīt', 'Show'),
  open: phrase(
    (n: number) => `${n} ${pluralLv(n, 'atvērtu piezīmju', 'atvērta piezīme', 'atvērtas piezīmes')}`,
    (n: number) => `${n} open ${pluralEn(n, 'remark', 'remarks')}`,
  ),
  nilTitle: text('Nekas nav mainījies?', 'Nothing changed?'),
  nil: text('Apstiprināt bez izmaiņām', 'Confirm as unchanged'),
  nilHint: text(
    'Paraksta failu, kas reģionam pasaka: esi pārskatījis, un skaitļi paliek tie paši.',
    'Signs a file that tells the region: you looked, and the figures stay as they are.',
  ),
  withdraw: text('Atsaukt nosūtīto', 'Withdraw what was sent'),
  withdrawTitle: text('Atsaukt nosūtīto failu?', 'Withdraw the file that was sent?'),
  withdrawWords: text(
    'Tiks parakstīts fails, pēc kura reģions tavus nosūtītos skaitļus vairs neskaita, līdz atsūtīsi jaunu failu.',
    'A file will be signed after which the region no longer counts the figures that you sent, until you send a new file.',
  ),
}
