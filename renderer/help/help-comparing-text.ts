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
]
