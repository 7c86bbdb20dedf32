import { words } from '#shared/kernel/problem.ts'
import type { Language } from '#shared/kernel/text.ts'
import { titleWords } from '#shared/kernel/title.ts'
import { programmeFieldText, programmeListText } from '#shared/programme/programme-field-text.ts'
import { isProgrammeList } from '#shared/programme/programme-lists.ts'

function listName(list: string, language: Language): string {
  return isProgrammeList(list) ? programmeListText[list][language] : list
}

export const editionProblems = {
  EDITION_ROW: words<{ list: string; field: string }>(
    (d) =>
      `Rindu nevar pierakstīt (${listName(d.list, 'lv')}): lauks “${programmeFieldText(d.field).lv}” ir tukšs vai neder. Nekas nav mainīts.`,
    (d) =>
      `The row cannot be written (${listName(d.list, 'en')}): the field “${programmeFieldText(d.field).en}” is empty or unsuitable. Nothing was changed.`,
  ),
  EDITION_ORIGIN: words(
    () => 'Vispirms ieraksti virs tabulas avotu: katram programmas skaitlim tāds ir. Nekas nav mainīts.',
    () => 'Enter the source above the table first: every figure of the programme has one. Nothing was changed.',
  ),
  EDITION_NAMES: words<{ field: string; value: string }>(
    (d) =>
      `Laukā “${programmeFieldText(d.field).lv}” ir “${d.value}”, bet tāda programmā nav. Vispirms pievieno to. Nekas nav mainīts.`,
    (d) =>
      `“${programmeFieldText(d.field).en}” says “${d.value}”, which the programme does not have. Add that first. Nothing was changed.`,
  ),
  EDITION_GROWS: words(
    () =>
      'Pakalpojumus un mērķgrupas no programmas neizņem, jo pašvaldību plānos par tiem ir dati. Maini nosaukumu vai aprakstu.',
    () =>
      'Services and target groups are not taken out of the programme, because plans of municipalities name them. Change the name or the description instead.',
  ),
  EDITION_DROPS: words<{ what: string }>(
    (d) =>
      `Šajā redakcijā vairs nav “${d.what}”, kas šeit ir. Tā pazustu pašas darbs, tāpēc redakcija nav pārņemta. Pasaki to reģionam.`,
    (d) =>
      `This edition no longer has “${d.what}”, which is here. Own work would be lost, so it was not taken over. Tell the region.`,
  ),
  EDITION_YEARS: words<{ first: number; last: number }>(
    (d) => `Pēdējais gads var būt tikai vēlāks nekā tagad: programma ir no ${d.first}. līdz ${d.last}. gadam.`,
    (d) => `The last year can only move on: the programme runs from ${d.first} to ${d.last}.`,
  ),
  EDITION_SAME: words(
    () => 'Nekas nav mainīts, tāpēc nav ko publicēt.',
    () => 'Nothing was changed, so there is nothing to publish.',
  ),
  EDITION_MISSING: words(
    () => 'Šīs redakcijas šeit nav. Ieved tās failu apmaiņas lapā.',
    () => 'This edition is not here. Take its file in on the exchange page.',
  ),
  EDITION_OLDER: words<{ file: number; ours: number }>(
    (d) => `Šeit jau ir ${d.ours}. redakcija, un ${d.file}. ir vecāka. Nekas nav mainīts.`,
    (d) => `Edition ${d.ours} is in use here already; ${d.file} is older. Nothing was changed.`,
  ),
}

export const editionTitles = {
  'edition.put': titleWords(
    (p) => `Programma: mainītas rindas (${String(p['count'])})`,
    (p) => `Programme: rows changed (${String(p['count'])})`,
  ),
  'edition.remove': titleWords(
    (p) => `Programma: izņemtas rindas (${String(p['count'])})`,
    (p) => `Programme: rows taken out (${String(p['count'])})`,
  ),
  'edition.takeBundled': titleWords(
    (p) => `Programma: pārņemti Plānotavas dati (${String(p['count'])})`,
    (p) => `Programme: data of this program taken over (${String(p['count'])})`,
  ),
  'edition.publish': titleWords(
    (p) => `Publicēta programmas ${String(p['serial'])}. redakcija`,
    (p) => `Edition ${String(p['serial'])} of the programme published`,
  ),
  'edition.take': titleWords(
    (p) => `Pārņemta programmas ${String(p['serial'])}. redakcija`,
    (p) => `Edition ${String(p['serial'])} of the programme taken over`,
  ),
}
