import { text } from '#shared/kernel/text.ts'
import type { HelpTopic } from './help-topic.ts'

/** Help for the pages on which municipalities and the region work together. */
export const workTopics: readonly HelpTopic[] = [
  {
    page: 'exchange',
    title: text('Apmaiņa', 'Exchange'),
    purpose: text(
      'Pašvaldība un reģions apmainās ar parakstītiem failiem: pa e-pastu vai USB zibatmiņā, kā ērtāk.',
      'The municipality and the region exchange signed files: by e-mail or on a USB stick, whichever is easier.',
    ),
    steps: [
      text(
        'Vienreiz izveido atslēgu un nosūti reģionam atslēgas karti.',
        'Once, make a key and send its card to the region.',
      ),
      text(
        'Reģions pa tālruni salīdzina 24 ciparus un reģistrē atslēgu.',
        'The region compares the 24 digits by telephone and enrols the key.',
      ),
      text(
        'Pirms eksporta programma pārbauda plānu un pasaka, kas jālabo.',
        'Before the export the program checks the plan and says what must be fixed.',
      ),
      text('Eksportē vienu failu un nosūti to reģionam.', 'Export one file and send it to the region.'),
      text(
        'Reģiona atbildi, kārtu, programmas redakciju un atslēgu sarakstu pieņem solī “Reģiona atbilde”. Tavus skaitļus tie nemaina; labojumus un redakciju pārņem tu.',
        'Take in the region’s answer, round, edition of the programme and list of keys in the step “The region’s answer”. They do not change your figures; corrections and editions are taken over by you.',
      ),
    ],
    questions: [
      {
        ask: text('Kāpēc cipari jāsalīdzina pa tālruni?', 'Why compare the digits by telephone?'),
        answer: text(
          'Tā reģions zina, ka atslēga tiešām ir tava. Pēc tam katru failu pārbauda pati programma.',
          'That is how the region knows that the key is yours. After that the program itself checks every file.',
        ),
      },
      {
        ask: text('Un ja nekas nav mainījies?', 'And if nothing has changed?'),
        answer: text(
          'Solī “Sūtīšana” spied “Apstiprināt bez izmaiņām”: reģions zinās, ka esi skatījies, nevis aizmirsis.',
          'In the step “Sending” press “Confirm as unchanged”: the region then knows that you looked and did not forget.',
        ),
      },
      {
        ask: text('Vai var labot jau nosūtītu failu?', 'Can a file that was sent be corrected?'),
        answer: text(
          'Jā. Izlabo un eksportē vēlreiz: tā būs nākamā versija, un reģions redzēs, kas mainīts.',
          'Yes. Correct and export again: it is the next revision, and the region sees what changed.',
        ),
      },
    ],
  },
  {
    page: 'review',
    title: text('Izskatīšana', 'Review'),
    purpose: text(
      'Viena pašvaldības faila izskatīšana: kas mainījies, ko reģions labo, ko jautā, un parakstīta atbilde.',
      'The review of one municipality’s file: what changed, what the region corrects or asks, and a signed answer.',
    ),
    steps: [
      text(
        'Izvēlies vietu sarakstā: sānos redzams, kas bija un kas ir tagad. Tur var pierakstīt piezīmi vai paturēt citu vērtību, vienmēr ar iemeslu.',
        'Choose a cell in the list: beside it you see what it was and what it is now. There you can add a remark or keep another value, always with a reason.',
      ),
      text(
        'Ja pašvaldība vēlāk maina to pašu vietu, tā parādās sadaļā Domstarpības. Līdz tu izšķir, paliek reģiona vērtība.',
        'If the municipality later changes the same cell, it appears under Conflicts. Until you settle it, the region’s value stays.',
      ),
      text('Cilnē Atbilde pieņem failu vai atdod to labošanai.', 'On the tab Answer accept the file or return it.'),
      text(
        'Paraksti atbildi un nosūti to pašvaldībai: tā vietu pa vietai redz, kas ar failu noticis.',
        'Sign the answer and send it to the municipality: it sees cell by cell what became of its file.',
      ),
    ],
    questions: [
      {
        ask: text('Vai svarīgi, kādā secībā failus importē?', 'Does the order of import matter?'),
        answer: text(
          'Nē. Rezultāts ir tas pats jebkurā secībā, un to pašu failu var importēt vairākreiz.',
          'No. The result is the same in any order, and the same file may be imported again.',
        ),
      },
      {
        ask: text('Vai izšķirtas domstarpības atgriezīsies?', 'Will a settled conflict come back?'),
        answer: text(
          'Tikai tad, ja pašvaldība vietu maina vēlreiz citādi.',
          'Only if the municipality changes the cell again, to something else.',
        ),
      },
      {
        ask: text('Ko darīt ar diviem paralēliem failiem?', 'What about two parallel files?'),
        answer: text(
          'Pēc importa izvēlies noraidīto failu lapā Apmaiņa un spied “Salikt kopā pa vietām”.',
          'After the import choose the refused file on the page Exchange and press “Put together cell by cell”.',
        ),
      },
    ],
  },
  {
    page: 'submissions',
    title: text('Iesniegumi', 'Submissions'),
    purpose: text(
      'Kuras pašvaldības ir atsūtījušas failu, vai tas ir īsts un pilnīgs, kā vēl trūkst.',
      'Which municipalities have sent a file, whether it is genuine and complete, what is still missing.',
    ),
    steps: [
      text(
        'Spied “Importēt failus…” un ievelc saņemtos failus lapā vai izvēlies tos: var visus reizē.',
        'Press “Import files…” and drop the received files on the page or choose them: all at once if you like.',
      ),
      text(
        'Par katru failu ir pateikts, vai tas ir īsts un kas mainīsies.',
        'For every file the page says whether it is genuine and what will change.',
      ),
      text(
        'Tad importē. Visu importu var atsaukt ar vienu Ctrl+Z.',
        'Then import. One Ctrl+Z undoes the whole import.',
      ),
      text(
        'Noraidītam failam ir pateikts iemesls un tas, kas jādara pašvaldībai.',
        'A refused file says why and what the municipality should do.',
      ),
    ],
    questions: [
      {
        ask: text('Vai vecāks fails var pārrakstīt jaunāku?', 'Can an older file overwrite a newer one?'),
        answer: text(
          'Nē. Versijas ir numurētas un parakstītas; vecāku programma neņem.',
          'No. Revisions are numbered and signed; the program does not take an older one.',
        ),
      },
      {
        ask: text('Kā kopsavilkumā skaita pašvaldības, kuru faila nav?', 'How do the totals count those not received?'),
        answer: text(
          'To skaitļi nav nulles, bet “nav zināms”; pie summas redzams, cik pašvaldību tajā ir.',
          'Their figures are not zeros but “not known”; every sum says how many municipalities it holds.',
        ),
      },
    ],
  },
  {
    page: 'region',
    title: text('Kopsavilkums', 'Totals'),
    purpose: text(
      'Reģiona kopsummas pa pakalpojumiem, pašvaldībām un gadiem, ar karti un grafiku.',
      'The totals of the region by service, municipality and year, with a map and a chart.',
    ),
    steps: [
      text(
        'Izvēlies, vai skatīt pa pakalpojumiem vai pašvaldībām, un rādītāju.',
        'Choose services or municipalities, and the measure.',
      ),
      text('Atlasi rindu: karte un grafiks rāda to pašu.', 'Select a row: map and chart show the same.'),
      text(
        'Pie katras summas ir “n no 30”: cik pašvaldību tajā ir pilnībā.',
        'Every sum says “n of 30”: how many municipalities are in it completely.',
      ),
    ],
    questions: [
      {
        ask: text('Kāpēc reģions nevar labot skaitli?', 'Why can the region not edit a figure?'),
        answer: text(
          'Skaitlis pieder pašvaldībai un nāk ar tās parakstu. Lūdz jaunu failu; tad vienmēr ir zināms, no kurienes skaitlis nācis.',
          'A figure belongs to the municipality and comes with its signature. Ask for a new file; then it is always known where the figure came from.',
        ),
      },
    ],
  },
  {
    page: 'history',
    title: text('Vēsture', 'History'),
    purpose: text(
      'Kas, kad un ko mainīja: katra darbība ar katru šūnu, no kā uz ko un kāpēc.',
      'Who changed what and when: every action with every cell, from what to what and why.',
    ),
    steps: [
      text(
        'Izvēlies, kopš kura brīža, kurš, kuru pakalpojumu: piemēram, viss kopš pēdējā nosūtītā faila.',
        'Choose since when, by whom, which service: for example everything since the last file sent.',
      ),
      text('Atlasi darbību: pa labi ir visas tās šūnas.', 'Select an action: all its cells are on the right.'),
      text(
        '“Saglabāt kā tabulu” dod to pašu CSV failā, ko atver Excel.',
        '“Save as a table” gives the same as a CSV file that Excel opens.',
      ),
    ],
    questions: [
      {
        ask: text('Kur redzama vienas šūnas vēsture?', 'Where is the history of one cell?'),
        answer: text(
          'Modelī un prognozē atlasi šūnu: labajā panelī ir “Kā šī šūna mainījusies”.',
          'In the model and the forecast select the cell: the panel on the right has “How this cell has changed”.',
        ),
      },
      {
        ask: text('Kura vārds tur ir?', 'Whose name is it?'),
        answer: text(
          'Darbavietas nosaukums, ko ierakstīja, izveidojot failu. To var mainīt izvēlnē pie pašvaldības nosaukuma; agrākie ieraksti paliek.',
          'The name of the workstation given when the file was made. It can be changed in the menu at the municipality’s name; earlier entries stay.',
        ),
      },
    ],
  },
  {
    page: 'restore',
    title: text('Atjaunošana', 'Restore'),
    purpose: text(
      'Stāvokļi, pie kuriem var atgriezties: programma tos saglabā pati ik pēc piecām darba minūtēm un pirms importa, un tu vari saglabāt savu ar nosaukumu.',
      'States that can be returned to: the program keeps them by itself after every five minutes of work and before an import, and you can keep one under a name.',
    ),
    steps: [
      text(
        'Izvēlies stāvokli: pa labi redzams, kas kopš tā mainījies, šūnu pa šūnai.',
        'Choose a state: on the right you see what has changed since, cell by cell.',
      ),
      text(
        'Izvēlies visu vai vienu pakalpojumu un spied “Atjaunot…”.',
        'Choose everything or one service and press “Restore…”.',
      ),
      text(
        'Ja tas bija par daudz, Ctrl+Z atgriež visu, kā bija.',
        'If that was too much, Ctrl+Z brings everything back as it was.',
      ),
    ],
    questions: [
      {
        ask: text('Vai darbs var pazust, ja pazūd strāva?', 'Can work be lost when the power goes?'),
        answer: text(
          'Nē. “Saglabāts” parādās tikai tad, kad maiņa ir diskā; pēc strāvas zuduma viss apstiprinātais ir vietā.',
          'No. “Saved” appears only when the change is on the disk; after a power cut everything acknowledged is there.',
        ),
      },
      {
        ask: text('Kas notiek, ja fails ir bojāts?', 'What if the file is damaged?'),
        answer: text(
          'Programma to pasaka un piedāvā “Atgūt, ko var”: stāvokli saliek no atjaunošanas punkta un žurnāla, un bojātais fails paliek blakus.',
          'The program says so and offers “Recover what can be recovered”: the state is put together from a restore point and the journal, and the damaged file stays beside it.',
        ),
      },
      {
        ask: text('Cik ilgi tos glabā?', 'How long are they kept?'),
        answer: text(
          'Pēdējās stundas visus, dienas laikā pa vienam stundā, mēnesi pa vienam dienā, tālāk pa vienam nedēļā; kopā ne vairāk kā 500 MB. Ar nosaukumu saglabātie paliek, līdz tos izdzēs.',
          'All of the last hour, one an hour for a day, one a day for a month, then one a week; at most 500 MB together. Those kept by name stay until they are deleted.',
        ),
      },
      {
        ask: text('Vai atjaunošana atgriež arī nosūtīto?', 'Does restoring take back what was sent?'),
        answer: text(
          'Nē. Atslēgas, sūtītie faili un to kārtas numuri nekad nemainās.',
          'No. Keys, files sent and their numbers never change.',
        ),
      },
    ],
  },
  {
    page: 'programme',
    title: text('Programma', 'Programme'),
    purpose: text(
      'Dati, ar kuriem rēķina visi: pakalpojumi, mērķgrupas, iedzīvotāji, rādītāji, norise.',
      'The data everyone plans with: services, target groups, population, parameters, course of events.',
    ),
    steps: [
      text('Izvēlies daļu un meklē pēc vārda.', 'Choose a part and search by a word.'),
      text(
        'Katrai rindai ir avots un statuss, kas rāda, cik droši tas zināms.',
        'Every row has a source and a status that says how surely it is known.',
      ),
    ],
    questions: [
      {
        ask: text('Vai šos datus var mainīt?', 'Can these data be changed?'),
        answer: text(
          'Pašvaldībā nē: tā ir programmas redakcija. Savus skaitļus raksti situācijā, modelī, prognozē un izmaksās. Maina reģions: iedzīvotājus un rādītājus tieši tabulā, pārējo cilnē “Labot”, vienmēr ar avotu.',
          'Not in a municipality: they are an edition of the programme. Enter your own figures in the situation, the model, the forecast and the costs. The region changes them: population and parameters in the table, the rest in the tab “Edit”, always with a source.',
        ),
      },
      {
        ask: text('Kā reģiona maiņa nonāk pašvaldībās?', 'How does a change get to the municipalities?'),
        answer: text(
          'Reģions to publicē kā parakstītu redakciju un nosūta. Pašvaldība to pieņem apmaiņas lapā, redz, kas tai mainās, un pārņem; ievadītais paliek, un Ctrl+Z pārņemšanu atsauc.',
          'The region publishes it as a signed edition and sends it. A municipality takes it in on the exchange page, sees what changes for it, and takes it over; what was entered stays, and Ctrl+Z takes it back.',
        ),
      },
      {
        ask: text('Un faili, kas gatavoti pēc iepriekšējās?', 'And files made by the edition before?'),
        answer: text(
          'Reģions redz, ka tie ir pēc iepriekšējās, un var tos ņemt tik un tā vai lūgt sūtīt vēlreiz.',
          'The region sees that they are by the one before, and can take them all the same or ask to send again.',
        ),
      },
    ],
  },
]
