import { phrase, pluralEn, pluralLv, text } from '#shared/kernel/text.ts'

/** The words of looking after a key: its copy, its passphrase, its successor, and what to do when it is gone. */
export const keyCareText = {
  title: text('Rūpes par atslēgu', 'Looking after the key'),
  soon: phrase(
    (days: number) =>
      `Atslēga ${days <= 0 ? 'vairs nav derīga' : `der vēl ${days} ${pluralLv(days, 'dienu', 'dienu', 'dienas')}`}. Nomaini to laikus: jauno kartu parakstīs šī atslēga, un zvans nebūs vajadzīgs.`,
    (days: number) =>
      `The key ${days <= 0 ? 'is no longer valid' : `is valid for ${days} more ${pluralEn(days, 'day', 'days')}`}. Replace it in time: this key signs the new card, and no call is needed.`,
  ),
  backup: text('Saglabāt kopiju…', 'Save a copy…'),
  backupTitle: text('Atslēgas kopija', 'A copy of the key'),
  backupWords: text(
    'Kopija noder, ja dators sabojājas. Glabā to zibatmiņā seifā, ne šajā datorā. Kopijai ir sava parole; bez tās kopija ne ar ko nepalīdz.',
    'A copy helps when the computer breaks. Keep it on a USB stick in a safe, not on this computer. It has a passphrase of its own; without it the copy helps nobody.',
  ),
  backupPassphrase: text('Kopijas parole', 'Passphrase of the copy'),
  backupDone: phrase(
    (name: string) => `Kopija “${name}” ir saglabāta.`,
    (name: string) => `The copy “${name}” was saved.`,
  ),
  save: text('Saglabāt', 'Save'),
  restore: text('Atjaunot no kopijas…', 'Restore from a copy…'),
  restoreTitle: text('Atslēga no kopijas', 'The key from its copy'),
  restoreWords: text(
    'Izvēlies kopijas failu un ieraksti kopijas paroli. Reģionam nekas nav jāsūta: atslēga ir tā pati.',
    'Choose the file of the copy and enter its passphrase. Nothing has to be sent to the region: the key is the same.',
  ),
  chooseCopy: text('Izvēlēties kopiju…', 'Choose the copy…'),
  restored: text(
    'Atslēga ir atjaunota; šis dators paraksta ar to.',
    'The key was restored; this computer signs with it.',
  ),
  passphraseHere: text('Parole šajā datorā', 'Passphrase on this computer'),
  change: text('Mainīt paroli…', 'Change the passphrase…'),
  changeTitle: text('Atslēgas parole', 'Passphrase of the key'),
  changeWords: text(
    'Atslēga paliek tā pati, mainās tikai parole šajā datorā. Vecās kopijas atver ar savām parolēm.',
    'The key stays the same; only the passphrase on this computer changes. Old copies open with their own passphrases.',
  ),
  oldPassphrase: text('Līdzšinējā parole', 'The passphrase until now'),
  newPassphrase: text('Jaunā parole', 'The new passphrase'),
  changed: text('Parole ir nomainīta.', 'The passphrase was changed.'),
  rotate: text('Nomainīt atslēgu…', 'Replace the key…'),
  rotateTitle: text('Jauna atslēga', 'A new key'),
  rotateWords: text(
    'Dari tā, ja atslēga drīz beigsies vai mainās cilvēki, kas to lietoja. Jauno karti paraksta vecā atslēga, tāpēc reģions to reģistrē bez zvana. Ja atslēga ir nozagta, tā nedari: zvani reģionam un izveido pavisam jaunu.',
    'Do this when the key will soon expire or the people who used it change. The old key signs the new card, so the region enrols it without a call. If the key was stolen, do not: phone the region and make a quite new one.',
  ),
  rotated: phrase(
    (name: string) => `Jaunās atslēgas karte “${name}” ir saglabāta. Nosūti to reģionam, pirms sūti nākamo failu.`,
    (name: string) => `The card of the new key, “${name}”, was saved. Send it to the region before the next file.`,
  ),
  act: text('Darīt', 'Do it'),
  cancel: text('Atcelt', 'Cancel'),
  vouched: phrase(
    (digits: string) =>
      `Šo karti parakstījusi līdzšinējā atslēga (${digits}), kurai jau uzticies. Zvanīt nav vajadzīgs; veco atslēgu atzīmēs kā nomainītu.`,
    (digits: string) =>
      `This card is signed by the key until now (${digits}), which you trust already. No call is needed; the old key will be marked as retired.`,
  ),
  qr: phrase(
    (digits: string) => `QR kods ar atslēgas cipariem ${digits}`,
    (digits: string) => `QR code with the digits of the key, ${digits}`,
  ),
  qrHint: text('Klātienē ciparus var nolasīt ar telefonu.', 'Face to face, the digits can be read with a telephone.'),
  what: text('Kas darāms, ja…', 'What to do if…'),
  cases: [
    {
      ask: text('atslēga pazudusi (sabojājies dators)', 'the key is lost (the computer broke)'),
      answer: text(
        'Atjauno no kopijas. Ja kopijas nav, izveido jaunu atslēgu un nosūti reģionam karti; reģions piezvanīs un veco atzīmēs kā nomainītu.',
        'Restore it from its copy. Without one, make a new key and send its card; the region phones you and marks the old one as retired.',
      ),
    },
    {
      ask: text('atslēga nozagta vai kāds zina paroli', 'the key was stolen or somebody knows the passphrase'),
      answer: text(
        'Tūlīt zvani reģionam: tas atslēgu bloķē, un neviens ar to parakstīts fails vairs netiek pieņemts. Tad izveido jaunu.',
        'Phone the region at once: it blocks the key, and no file signed with it is taken any more. Then make a new one.',
      ),
    },
    {
      ask: text('darbinieks aiziet', 'a colleague leaves'),
      answer: text(
        'Nomaini paroli. Ja tev šķiet, ka atslēga varēja aiziet līdzi, nomaini arī atslēgu.',
        'Change the passphrase. If you think that the key may have gone along, replace the key too.',
      ),
    },
    {
      ask: text('pašvaldībā strādā divi datori', 'two computers are used in one municipality'),
      answer: text(
        'Katram ir sava atslēga un sava karte. Sūti no viena: ja abi turpina no tā paša faila, reģions prasīs, kurš der.',
        'Each has its own key and card. Send from one: if both go on from the same file, the region asks which one counts.',
      ),
    },
  ],
  region: text('Reģiona atslēga', 'The region’s key'),
  regionNone: text(
    'Lai parakstītu kārtas un atbildes, reģionam vajag savu atslēgu. To izveido vienreiz.',
    'To sign rounds and answers the region needs a key of its own. It is made once.',
  ),
  regionMake: text('Izveidot reģiona atslēgu', 'Make the region’s key'),
  regionCard: text('Saglabāt reģiona karti', 'Save the region’s card'),
  regionCardHint: text(
    'Pašvaldības to vienreiz salīdzina pa tālruni, tad pieņem reģiona atbildes.',
    'The municipalities compare it once by telephone, then they take the region’s answers.',
  ),
  signList: text('Parakstīt atslēgu sarakstu', 'Sign the list of keys'),
  signListHint: text(
    'Pašvaldība tajā redz, vai reģions tās atslēgu pazīst.',
    'From it a municipality sees whether the region knows its key.',
  ),
}
