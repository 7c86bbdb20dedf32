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
]
