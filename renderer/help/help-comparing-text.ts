import { text } from '#shared/kernel/text.ts'
import type { HelpTopic } from './help-topic.ts'

/** Help for the pages on which plans are compared. */
export const comparingTopics: readonly HelpTopic[] = [
  {
    page: 'scenarios',
    title: text('Scenāriji', 'Scenarios'),
    purpose: text(
      'Ko darīt, ja klientu būs mazāk, vairāk vai pakalpojums sāksies vēlāk. Scenārijs glabā tikai to, kas atšķiras.',
      'What if there are fewer clients, more, or a later start. A scenario keeps only what differs.',
    ),
    steps: [
      text(
        'Joslā augšā izvēlies scenāriju: prognoze, izmaksas un pārskats tad rāda un maina to.',
        'Choose a scenario in the bar: forecast, costs and overview then show and change that one.',
      ),
      text(
        'Maini aptveri, metodi vai atsevišķu gadu prognozē; pārējais paliek mantots.',
        'Change the coverage, the method or single years in the forecast; the rest stays inherited.',
      ),
      text('Šajā lapā salīdzini divus blakus.', 'Compare two side by side on this page.'),
      text(
        'Kad plāns ir apstiprināts, spied “Fiksēt plānu”: ar to vēlāk salīdzināsi faktisko.',
        'When the plan is approved, press “Freeze the plan”: later the actuals are compared with it.',
      ),
    ],
    questions: [
      {
        ask: text('Kā atgriezt mantoto skaitli?', 'How do I get the inherited figure back?'),
        answer: text(
          'Nodzēs šūnu ar Delete scenārijā, kurā tā ierakstīta.',
          'Clear the cell with Delete in the scenario in which it was typed.',
        ),
      },
      {
        ask: text('Vai dzēstu scenāriju var atgūt?', 'Can a deleted scenario be had back?'),
        answer: text('Jā, ar Ctrl+Z, kopā ar visām tā šūnām.', 'Yes, with Ctrl+Z, with all its cells.'),
      },
    ],
  },
  {
    page: 'funding',
    title: text('Finansējums', 'Funding'),
    purpose: text(
      'Kas maksā par katru pakalpojumu: klienti, ESF, valsts, ziedotāji; viss pārējais paliek pašvaldībai.',
      'Who pays for each service: clients, the ESF, the state, donors; all the rest is left for the municipality.',
    ),
    steps: [
      text(
        'Cilnē “Avoti” ieraksti klientu maksājumu, valsts daļu un to, par kurām rindām avoti drīkst maksāt.',
        'Under “Sources” enter the clients’ payment, the share of the state and which lines the sources may pay for.',
      ),
      text(
        'Cilnē “Projekti” pievieno ESF projektu ar gadiem, daļu un griestiem.',
        'Under “Projects” add an ESF project with its years, share and ceiling.',
      ),
      text(
        'Cilnē “Budžets” ieraksti, cik pašvaldība var tērēt: tabula rāda, cik pietrūkst vai atliek.',
        'Under “Budget” enter what the municipality can spend: the table shows what is missing or left over.',
      ),
      text('Izvēlies skaitli, lai redzētu, no kā tas radies.', 'Select a figure to see what it comes from.'),
    ],
    questions: [
      {
        ask: text('Kādā secībā maksā?', 'In which order do they pay?'),
        answer: text(
          'Klienti, ESF, valsts, citas pašvaldības, ziedotāji. Daļu rēķina no visas bāzes, bet neviens nemaksā vairāk, nekā atlicis.',
          'Clients, the ESF, the state, other municipalities, donors. A share is of its full base, but nobody pays more than is left.',
        ),
      },
      {
        ask: text('Kāpēc rāda “nav zināms”?', 'Why is it “not known”?'),
        answer: text(
          'Nav zināma kāda izmaksu rinda, likme, daļa vai griesti. Nezināmais nav nulle, tāpēc arī atlikums nav zināms.',
          'A cost line, a rate, a share or a ceiling is not known. Not known is no zero, so the rest is not known either.',
        ),
      },
    ],
  },
  {
    page: 'situation',
    title: text('Situācija un vajadzības', 'Situation and needs'),
    purpose: text(
      'Cik cilvēku ir katrā mērķgrupā. No tā demogrāfiskā metode rēķina klientus.',
      'How many people each target group has. The demographic method computes clients from it.',
    ),
    steps: [
      text('Izvēlies skaitli, lai redzētu, no kā tas rēķināts.', 'Select a figure to see what it is computed from.'),
      text(
        'Ja grupa ir saskaitīta, ieraksti skaitu tās gadā. Ja zināma daļa, ieraksti to kolonnā “Daļa”.',
        'If the group was counted, type the count in its year. If its share is known, type it under “Share”.',
      ),
      text('Labajā pusē pievieno pamatojumu.', 'Add the reason at the right.'),
      text('Delete atgriež programmas skaitli.', 'Delete returns the programme’s figure.'),
    ],
    questions: [
      {
        ask: text('Kāpēc nav kopsummas?', 'Why is there no total?'),
        answer: text(
          'Viens cilvēks var būt vairākās grupās, tāpēc grupas nesummē.',
          'One person can be in several groups, so they are not added up.',
        ),
      },
    ],
  },
  {
    page: 'worth',
    title: text('Vai ir vērts', 'Worth'),
    purpose: text(
      'Ko pakalpojums ietaupa pret dzīvi iestādē, no kura gada un ar cik klientiem tas atmaksājas, un vai tas nav dārgāks nekā citur.',
      'What a service saves against living in an institution, from which year and with how many clients it pays off, and whether it is dearer than elsewhere.',
    ),
    steps: [
      text(
        'Cilnē “Iestāde” ieraksti, cik maksā viens klients gadā iestādē un kāda daļa klientu citādi dzīvotu tur. Bez tā ietaupījums nav zināms; neko nepieņem.',
        'Under “Institution” enter what one client a year costs in an institution and which share would else live there. Without it the saving is not known; nothing is assumed.',
      ),
      text(
        'Tabula rāda ietaupījumu izvēlētajā gadā, visu līdz plāna beigām, atmaksāšanās gadu un mazāko klientu skaitu.',
        'The table shows the saving of the chosen year, all of it to the end of the plan, the year of paying off and the smallest number of clients.',
      ),
      text(
        'Cilnē “Salīdzina ar” izvēlies citas pašvaldības pēc lieluma, attāluma vai pēc saraksta, un gada likmi tagadnes vērtībai.',
        'Under “Compared with” choose other municipalities by size, distance or from a list, and the yearly rate of the present value.',
      ),
      text('Cilnē “Kāpēc?” redzi katra skaitļa aprēķinu.', 'Under “Why?” see how each figure is worked out.'),
    ],
    questions: [
      {
        ask: text('Kāpēc nav sprieduma pret citiem?', 'Why is there no verdict against others?'),
        answer: text(
          'Vajag vismaz piecas pašvaldības ar zināmām izmaksām, un tām jābūt atšķirīgām.',
          'It takes at least five municipalities with known costs, and they have to differ.',
        ),
      },
    ],
  },
  {
    page: 'cooperation',
    title: text('Sadarbība', 'Cooperation'),
    purpose: text(
      'Kuri pakalpojumi vienai pašvaldībai ir par lieliem, ar ko tos darīt kopā un ko tas ietaupa.',
      'Which services are too large for one municipality, with whom to run them and what that saves.',
    ),
    steps: [
      text(
        'Tabulā dzeltens nozīmē: klienti nepiepilda vienu iestādi. Blakus redzi, ar kuru kaimiņu ietaupa visvairāk.',
        'Amber in the table: the clients do not fill one facility. Beside it stands the neighbour with whom most is saved.',
      ),
      text(
        'Izvēlies pakalpojumu un pieliec kaimiņus cilnē “Kopā” vai kartē: redzēsi izmaksas vieniem, kopā un katra daļu.',
        'Choose a service and add neighbours under “Together” or on the map: see the cost alone, together, and each share.',
      ),
      text(
        'Cilnē “Rēķins” ieraksti ceļa izmaksas, attālumu, kalpošanas gadus un likmi.',
        'On the tab “Method” enter transport, distance, years of service and the rate.',
      ),
      text(
        'Kad esi vienojies, pievieno vienošanos: partnera klienti nāk klāt sniedzēja izmaksām, partneris maksā par viņiem.',
        'When you have agreed, add an agreement: the partner’s clients join the lead’s costs, the partner pays for them.',
      ),
    ],
    questions: [
      {
        ask: text('Kāpēc kaimiņa izmaksas nav zināmas?', 'Why is a neighbour’s cost not known?'),
        answer: text(
          'Pašvaldības failā ir tikai savas izmaksu rindas; par citām zina to, ko reģions publicējis. Vari rēķināt ar savām rindām: izvēlies “Kam nav savu rindu, rēķina ar”.',
          'A municipality’s file has its own cost lines only; of others it knows what the region published. You may reckon with your own lines: choose “Those without lines use the lines of”.',
        ),
      },
      {
        ask: text('Kā izmaksas dala?', 'How is the cost shared?'),
        answer: text(
          'Pēc klientu skaita, vai pēc Šeplija vērtības: cik katra vidēji pieliek kopējām izmaksām. Abas summējas līdz santīmam.',
          'By clients, or by Shapley value: what each adds to the common cost on average. Both add up to the cent.',
        ),
      },
    ],
  },
]
