import { phrase, pluralEn, pluralLv, text } from '#shared/kernel/text.ts'

/** The words around the topics: headings, keys, colours. */
export const helpText = {
  exercises: text('Semināram', 'For the seminar'),
  exercisesHint: text(
    'Šajos izdomātajos datos ir apzināti ieliktas kļūdas. Lai tās atrod dalībnieki: Pārskats rāda, kas jāizdara vai jāpaskaidro.',
    'Mistakes were put into these made-up data on purpose. Let the participants find them: the Overview shows what must be done or explained.',
  ),
  exercisesNone: text('Šajā pašvaldībā neviena nav ielikta.', 'None was put into this municipality.'),
  exercisesShow: phrase(
    (n: number) => `Pasniedzējam: parādīt ${n} ${pluralLv(n, 'ielikto kļūdu', 'ielikto kļūdu', 'ieliktās kļūdas')}`,
    (n: number) => `For the trainer: show the ${n} ${pluralEn(n, 'mistake', 'mistakes')}`,
  ),
  steps: text('Kā to dara', 'How to do it'),
  questions: text('Ko bieži jautā', 'What people ask'),
  look: text('Krāsas un zīmes', 'Colours and signs'),
  keys: text('Taustiņi', 'Keys'),
  topics: text('Citas lapas', 'Other pages'),
  otherTopic: text(
    'Šai lapai atsevišķas palīdzības nav. Sāc ar pārskatu.',
    'This page has no help of its own. Begin with the overview.',
  ),
}

/** What is seen in the tables, as small pictures with words. */
export const lookTexts = [
  {
    look: 'unknown',
    shown: '',
    words: text(
      'nav zināms: neviens vēl nav aizpildījis; kopsummā tā nav nulle',
      'not known: nobody has filled it in; not a zero in totals',
    ),
  },
  { look: 'zero', shown: '0', words: text('nulle: zināms, ka nav neviena', 'zero: it is known that there is none') },
  {
    look: 'not-planned',
    shown: '–',
    words: text(
      'netiek plānots: zināms, ka pakalpojuma tajā gadā nebūs',
      'not planned: it is known that there will be no service that year',
    ),
  },
  {
    look: 'typed',
    shown: '58',
    words: text('ievadīts ar roku metodes skaitļa vietā', 'typed by hand in place of the method’s figure'),
  },
  {
    look: 'must',
    shown: '',
    words: text(
      'pretruna: jālabo, citādi failu nevar nosūtīt',
      'a contradiction: fix it, otherwise the file cannot be sent',
    ),
  },
  {
    look: 'explain',
    shown: '53',
    words: text('aizpildi, labo vai paskaidro', 'fill in, fix or explain'),
  },
] as const

export const statusLookTexts = [
  { tone: 'ok', name: text('oficiāls', 'official'), words: text('redzēts avotā', 'seen in a source') },
  {
    tone: 'warn',
    name: text('aplēse', 'estimate'),
    words: text(
      'aprēķināts vai pieņemts, piezīme pasaka, kā; tāpat izskatās “pēc atmiņas” (avots nav atrasts) un “rekonstruēts”',
      'derived or assumed, the note says how; “recalled” (no source was found) and “reconstructed” look the same',
    ),
  },
  {
    tone: 'typed',
    name: text('ievadīts', 'typed'),
    words: text('ierakstīji tu vai kolēģis', 'typed by you or a colleague'),
  },
  {
    tone: 'info',
    name: text('importēts', 'imported'),
    words: text('saņemts parakstītā failā', 'came in a signed file'),
  },
] as const

export const keyTexts = [
  { keys: ['←', '↑', '→', '↓', 'Tab'], words: text('pārvietoties tabulā', 'move in the table') },
  {
    keys: ['F2'],
    words: text(
      'labot šūnu vai atvērt izvēļu sarakstu; var arī uzreiz rakstīt',
      'edit the cell or open its list; or just type',
    ),
  },
  { keys: ['Enter'], words: text('pieņemt un iet uz leju', 'accept and go down') },
  { keys: ['Esc'], words: text('atstāt, kā bija', 'leave it as it was') },
  {
    keys: ['Delete'],
    words: text(
      'notīrīt: nav zināms (prognozē atgriežas metode)',
      'clear: not known (in a forecast the method returns)',
    ),
  },
  { keys: ['?'], words: text('ierakstīt “nav zināms”', 'enter “not known”') },
  { keys: ['-'], words: text('ierakstīt “netiek plānots”', 'enter “not planned”') },
  { keys: ['*'], words: text('jauda nav ierobežota', 'capacity is not limited') },
  {
    keys: ['Ctrl C', 'Ctrl V'],
    words: text('kopēt un ielīmēt, arī no Excel un uz to', 'copy and paste, also from and to Excel'),
  },
  { keys: ['Ctrl D'], words: text('aizpildīt uz leju', 'fill down') },
  { keys: ['Ctrl Z', 'Ctrl Y'], words: text('atsaukt un atkārtot jebko', 'undo and redo anything') },
  { keys: ['Ctrl K'], words: text('meklēt lapu, pakalpojumu, darbību', 'find a page, a service, an action') },
  { keys: ['F1'], words: text('šī palīdzība', 'this help') },
] as const
