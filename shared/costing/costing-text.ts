import { text } from '#shared/kernel/text.ts'
import { words } from '#shared/kernel/problem.ts'
import { titleWords } from '#shared/kernel/title.ts'

export const lineKindText = { establishment: text('izveide', 'establishment'), running: text('uzturēšana', 'running') }
export const lineCategoryText = {
  pay: text('atalgojums', 'pay'),
  premises: text('telpas', 'premises'),
  equipment: text('aprīkojums', 'equipment'),
  training: text('apmācība', 'training'),
  food: text('ēdināšana', 'food'),
  transport: text('transports', 'transport'),
  utilities: text('komunālie maksājumi', 'utilities'),
  administration: text('administrēšana', 'administration'),
  other: text('cits', 'other'),
}
export const lineDriverText = {
  facility: text('uz iestādi', 'per facility'),
  place: text('uz vietu', 'per place'),
  client: text('uz klientu', 'per client'),
  unit: text('uz vienību', 'per unit'),
  fixed: text('nemainīgs', 'fixed'),
}
export const lineIndexText = {
  cpi: text('patēriņa cenas', 'consumer prices'),
  wage: text('algas', 'wages'),
  none: text('nav', 'none'),
}

export const costingProblems = {
  LINE_UNKNOWN: words<{ id: string }>(
    (d) => `Izmaksu rindas “${d.id}” vairs nav. Atjauno lapu.`,
    (d) => `There is no cost line “${d.id}” any more. Refresh the page.`,
  ),
  PRICE_YEAR_OUTSIDE: words<{ year: number; first: number; last: number }>(
    (d) => `Cenas gads ${d.year} ir ārpus zināmajiem indeksiem ${d.first}–${d.last}.`,
    (d) => `The price year ${d.year} is outside the known indices ${d.first}–${d.last}.`,
  ),
}

export const costingTitles = {
  'costing.added': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}: izmaksu rinda “${p.name}”`,
    (p, n) => `${p.service} ${n.service(String(p.service))}: cost line “${p.name}”`,
  ),
  'costing.cells': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}: izmaksas, ${p.cells} vietas`,
    (p, n) => `${p.service} ${n.service(String(p.service))}: costs, ${p.cells} cells`,
  ),
  'costing.removed': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}: dzēsta izmaksu rinda “${p.name}”`,
    (p, n) => `${p.service} ${n.service(String(p.service))}: cost line “${p.name}” removed`,
  ),
  'costing.basis': titleWords(
    (p, n) => `${p.service} ${n.service(String(p.service))}: vienības un vietas`,
    (p, n) => `${p.service} ${n.service(String(p.service))}: units and places`,
  ),
}
