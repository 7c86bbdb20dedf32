import { phrase, pluralEn, pluralLv, text } from '#shared/kernel/text.ts'

const cells = (n: number): string => `${n} ${pluralLv(n, 'vietu', 'vieta', 'vietas')}`
const cellsEn = (n: number): string => `${n} ${pluralEn(n, 'cell', 'cells')}`

/** The words of the review of one submission. */
export const reviewText = {
  title: phrase(
    (who: string, revision: number) => `${who}: ${revision}. fails`,
    (who: string, revision: number) => `${who}: file ${revision}`,
  ),
  nothing: phrase(
    (who: string) => `${who} vēl neko nav nosūtījusi`,
    (who: string) => `${who} has sent nothing yet`,
  ),
  nothingLong: text(
    'Kad importēsi tās failu, šeit būs redzams, kas mainījies, un varēsi sagatavot atbildi.',
    'Once you have imported its file, you will see here what changed and can prepare the answer.',
  ),
  chooseTitle: text('Ko izskatīt?', 'Review what?'),
  choosePurpose: text(
    'Šeit izskata vienas pašvaldības failu: kas mainījies, ko labot, ko pajautāt, un tad paraksta atbildi.',
    'Here you review the file of one municipality: what changed, what to correct, what to ask, and then sign the answer.',
  ),
  chooseQuestion: text('Pašvaldība', 'Municipality'),
  chooseHint: text('Vai izvēlies to lapā Iesniegumi.', 'Or choose it on the page Submissions.'),
  stateSince: phrase(
    (revision: number, accepted: boolean) => `salīdzināts ar ${accepted ? 'pieņemto ' : ''}${revision}. failu`,
    (revision: number, accepted: boolean) => `compared with ${accepted ? 'the accepted ' : ''}file ${revision}`,
  ),
  stateFirst: text('pirmais fails', 'the first file'),
  unchanged: text('pašvaldība apstiprina: nekas nav mainījies', 'the municipality confirms: nothing has changed'),
  withdrawn: text('pašvaldība failu ir atsaukusi', 'the municipality has withdrawn its file'),
  decisionOf: {
    returned: text('atdots labošanai', 'returned'),
    accepted: text('pieņemts', 'accepted'),
    changed: text('pieņemts ar labojumiem', 'accepted with corrections'),
  },
  views: text('Ko rādīt', 'What to show'),
  changes: phrase(
    (n: number) => `Izmaiņas (${n})`,
    (n: number) => `Changes (${n})`,
  ),
  conflicts: phrase(
    (n: number) => `Domstarpības (${n})`,
    (n: number) => `Conflicts (${n})`,
  ),
  corrections: phrase(
    (n: number) => `Labojumi (${n})`,
    (n: number) => `Corrections (${n})`,
  ),
  remarks: phrase(
    (n: number) => `Piezīmes (${n})`,
    (n: number) => `Remarks (${n})`,
  ),
  shownFirst: phrase(
    (shown: number, of: number) => `Rādītas pirmās ${shown} no ${of}.`,
    (shown: number, of: number) => `The first ${shown} of ${of} are shown.`,
  ),
  where: text('Kur', 'Where'),
  what: text('Kas', 'What'),
  before: text('Bija', 'Before'),
  after: text('Pašvaldība', 'Municipality'),
  ours: text('Reģions', 'Region'),
  remark: text('Piezīme', 'Remark'),
  why: text('Kāpēc', 'Why'),
  who: text('Kas labojis', 'Who'),
  effect: text('Ietekme', 'Effect'),
  effectClients: phrase(
    (n: number) => `${n > 0 ? '+' : ''}${n} ${pluralLv(n, 'klientu', 'klients', 'klienti')}`,
    (n: number) => `${n > 0 ? '+' : ''}${n} ${pluralEn(n, 'client', 'clients')}`,
  ),
  effectHint: text(
    'Par cik mainītos izmaksas un klienti visos gados kopā, ja ņemtu pašvaldības rindu.',
    'How the cost and the clients of all years would change with the municipality’s row.',
  ),
  noEffect: text('nav', 'none'),
  wholePlan: text('viss fails', 'the whole file'),
  wholeRow: text('visa rinda', 'the whole row'),
  notKnown: text('nav zināms', 'not known'),
  absent: text('nav', 'none'),
  noChanges: text(
    'Šajā failā salīdzinājumā ar iepriekšējo nekas nav mainījies.',
    'Nothing in this file differs from the one before.',
  ),
  noConflicts: text(
    'Domstarpību nav: neviena vieta nav mainīta gan šeit, gan pašvaldībā atšķirīgi.',
    'There is no conflict: no cell was changed both here and by the municipality differently.',
  ),
  noCorrections: text(
    'Reģions šajā pašvaldībā neko nav labojis. Izvēlies vietu sarakstā Izmaiņas un spied “Labot”.',
    'The region has corrected nothing here. Choose a cell in the list of changes and press “Correct”.',
  ),
  noRemarks: text('Par šo failu piezīmju vēl nav.', 'There are no remarks about this file yet.'),
  chooseCell: text('Izvēlies vietu sarakstā.', 'Choose a cell in the list.'),
  noteOfFile: text('Pašvaldība raksta', 'The municipality writes'),
  replies: text('Pašvaldības atbildes', 'Replies of the municipality'),
  addRemark: text('Piezīme pašvaldībai', 'Remark for the municipality'),
  addRemarkAct: text('Pievienot piezīmi', 'Add the remark'),
  addRemarkWhole: text('Piezīme par visu failu', 'Remark about the whole file'),
  removeRemark: text('Dzēst', 'Delete'),
  correctTitle: text('Labot reģionā', 'Correct in the region'),
  correctHint: text(
    'Reģions rēķina ar šo vērtību, līdz pašvaldība savu nomaina. Labojums un iemesls aizies atbildē.',
    'The region reckons with this value until the municipality changes its own. The correction and its reason go out with the answer.',
  ),
  newValue: text('Vērtība', 'Value'),
  reason: text('Iemesls', 'Reason'),
  correctAct: text('Labot', 'Correct'),
  takeBack: text('Atcelt labojumu', 'Take the correction back'),
  unreadable: text('Šo vērtību nevar nolasīt.', 'This value cannot be read.'),
  settleTitle: text('Kuru vērtību paturēt?', 'Which value to keep?'),
  settleTheirs: phrase(
    (value: string) => `Pašvaldības: ${value}`,
    (value: string) => `The municipality’s: ${value}`,
  ),
  settleOurs: phrase(
    (value: string) => `Reģiona: ${value}`,
    (value: string) => `The region’s: ${value}`,
  ),
  baseWas: phrase(
    (value: string) => `Kad reģions laboja, pašvaldībā bija: ${value}`,
    (value: string) => `When the region corrected it, the municipality had: ${value}`,
  ),
  bulkTitle: text('Izšķirt vairākas reizē', 'Settle many at once'),
  bulkBelow: text('Tikai ar ietekmi zem (€)', 'Only with an effect below (€)'),
  bulkTheirs: text('Ņemt pašvaldības', 'Take the municipality’s'),
  bulkOurs: text('Paturēt reģiona', 'Keep the region’s'),
  settled: phrase(
    (n: number) => `Izšķirts: ${cells(n)}.`,
    (n: number) => `Settled: ${cellsEn(n)}.`,
  ),
  decide: text('Lēmums', 'Decision'),
  decideNote: text('Ko pateikt pašvaldībai (var nerakstīt)', 'What to say to the municipality (optional)'),
  accept: text('Pieņemt', 'Accept'),
  acceptChanged: text('Pieņemt ar labojumiem', 'Accept with corrections'),
  giveBack: text('Atdot labošanai', 'Return'),
  answer: text('Parakstīt atbildi', 'Sign the answer'),
  answerAgain: text('Parakstīt atbildi vēlreiz', 'Sign the answer again'),
  answered: phrase(
    (name: string) => `Atbilde “${name}” ir saglabāta. Nosūti to pašvaldībai pa e-pastu.`,
    (name: string) => `The answer “${name}” was saved. Send it to the municipality by e-mail.`,
  ),
  answerWhere: text(
    'Atbilde pasaka, kas ar failu noticis, vietu pa vietai: labojumus, piezīmes un lēmumu.',
    'The answer says what became of the file, cell by cell: corrections, remarks and the decision.',
  ),
  openModel: text('Atvērt modeli', 'Open the model'),
  sideCell: text('Vieta', 'Cell'),
  sideAnswer: text('Atbilde', 'Answer'),
}
