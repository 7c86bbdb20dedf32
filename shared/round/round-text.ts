import { words } from '#shared/kernel/problem.ts'
import { titleWords } from '#shared/kernel/title.ts'

export const roundProblems = {
  DEADLINE_PAST: words<{ deadline: string }>(
    (d) => `Termiņš ${d.deadline} jau ir pagājis. Izvēlies dienu nākotnē.`,
    (d) => `The deadline ${d.deadline} has passed. Choose a day to come.`,
  ),
  ROUND_CLOSED: words<{ round: string }>(
    (d) => `${d.round}. gada kārta jau ir slēgta. Atver jaunu kārtu ar citu gadu.`,
    (d) => `The round ${d.round} is closed. Open a new one with another year.`,
  ),
}

export const roundTitles = {
  'round.open': titleWords(
    (p) => `Atvērta kārta ${String(p['round'])}`,
    (p) => `Round ${String(p['round'])} opened`,
  ),
  'round.close': titleWords(
    (p) => `Slēgta kārta ${String(p['round'])}`,
    (p) => `Round ${String(p['round'])} closed`,
  ),
}
