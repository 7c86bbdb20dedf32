import { phrase, pluralEn, pluralLv, text } from '#shared/kernel/text.ts'

const cellsEn = (n: number): string => `${n} ${pluralEn(n, 'cell', 'cells')}`

/** The words of the common parts: grid, chart, map, dialogs. */
export const uiText = {
  notDone: text('Nav izdarīts', 'Not done'),
  cancel: text('Atcelt', 'Cancel'),
  close: text('Aizvērt', 'Close'),
  showPassphrase: text('Rādīt vai slēpt ierakstīto', 'Show or hide what is typed'),

  unknown: text('nav zināms', 'not known'),
  notPlanned: text('netiek plānots', 'not planned'),
  notLimited: text('nav ierobežota', 'not limited'),
  typedByHand: text('ievadīts ar roku', 'typed by hand'),
  explain: text('paskaidro vai labo', 'explain or fix'),
  mustFix: text('jālabo', 'must be fixed'),
  changedSince: text('mainīts kopš pēdējā faila', 'changed since the last file'),

  noRows: text('Nav nevienas rindas', 'No rows'),
  selected: phrase(
    (n: number) => `Atlasīts ${n}`,
    (n: number) => `Selected ${n}`,
  ),
  sum: phrase(
    (sum: string) => `summa ${sum}`,
    (sum: string) => `sum ${sum}`,
  ),
  known: phrase(
    (known: number, of: number) => `zināmi ${known} no ${of}`,
    (known: number, of: number) => `${known} of ${of} known`,
  ),
  keysEdit: text('Delete = notīrīt · F2 labot · Ctrl+D uz leju', 'Delete = clear · F2 edit · Ctrl+D fill down'),
  keysRead: text('Ctrl+C kopēt · Shift+bultiņas atlasīt', 'Ctrl+C copy · Shift+arrows select'),
  keysOpen: text('Enter = atvērt · Ctrl+C kopēt', 'Enter = open · Ctrl+C copy'),

  notANumber: phrase(
    (typed: string) => `“${typed}” nav skaitlis. Raksti, piemēram, 1 234,5 vai 1234.5.`,
    (typed: string) => `“${typed}” is not a number. Type, for example, 1 234,5 or 1234.5.`,
  ),
  notWhole: phrase(
    (typed: string) => `Šeit vajag veselu skaitli, bet “${typed}” tāds nav.`,
    (typed: string) => `A whole number is needed here, and “${typed}” is not one.`,
  ),
  tooManyDecimals: phrase(
    (typed: string, decimals: number) =>
      `“${typed}”: aiz komata var būt ne vairāk kā ${decimals} ${pluralLv(decimals, 'ciparu', 'cipars', 'cipari')}.`,
    (typed: string, decimals: number) =>
      `“${typed}”: at most ${decimals} ${pluralEn(decimals, 'decimal', 'decimals')}.`,
  ),
  notAnOption: phrase(
    (typed: string) => `“${typed}” nav starp izvēlēm. Atver sarakstu ar F2.`,
    (typed: string) => `“${typed}” is not one of the choices. Open the list with F2.`,
  ),
  noNotPlanned: text('Šeit nevar ierakstīt “netiek plānots”.', '“Not planned” cannot be entered here.'),
  noUnknown: text('Šeit nevar ierakstīt “nav zināms”.', '“Not known” cannot be entered here.'),
  noNotLimited: text('Šeit nevar ierakstīt “nav ierobežots”.', '“Not limited” cannot be entered here.'),
  tooSmall: phrase(
    (typed: string, limit: string) => `“${typed}” ir par maz; šeit var ierakstīt, sākot no ${limit}.`,
    (typed: string, limit: string) => `“${typed}” is too small; ${limit} is the least that can be entered here.`,
  ),
  tooLarge: phrase(
    (typed: string, limit: string) => `“${typed}” ir par daudz; šeit var ierakstīt ne vairāk kā ${limit}.`,
    (typed: string, limit: string) => `“${typed}” is too large; ${limit} is the most that can be entered here.`,
  ),
  tooLong: phrase(
    (length: number, longest: number) =>
      `Tekstā ir ${length} ${pluralLv(length, 'zīmju', 'zīme', 'zīmes')}, bet šeit var būt ne vairāk kā ${longest}. Saīsini to.`,
    (length: number, longest: number) =>
      `The text has ${length} characters, and at most ${longest} fit here. Make it shorter.`,
  ),
  otherCurrency: phrase(
    (typed: string, expected: string) =>
      `“${typed}” ir citā valūtā; šajā šūnā ir ${expected}. Ieraksti summu bez zīmes vai ar ${expected}.`,
    (typed: string, expected: string) =>
      `“${typed}” is in another currency; this cell is in ${expected}. Type the amount plain or with ${expected}.`,
  ),
  readOnly: text('Šo šūnu šeit nevar mainīt.', 'This cell cannot be changed here.'),

  ambiguousTitle: phrase(
    (typed: string) => `Ko nozīmē “${typed}”?`,
    (typed: string) => `What does “${typed}” mean?`,
  ),
  ambiguous: text(
    'Komats vai punkts pirms tieši trim cipariem var nozīmēt divus skaitļus. Atbildi vienreiz; programma to atcerēsies.',
    'A comma or point before exactly three digits can mean two numbers. Answer once; the program will remember it.',
  ),
  asThousands: phrase(
    (n: string) => `${n} (tūkstoši)`,
    (n: string) => `${n} (thousands)`,
  ),
  asDecimal: phrase(
    (n: string) => `${n} (daļskaitlis)`,
    (n: string) => `${n} (a decimal)`,
  ),

  pasteTitle: text('Ielīmēt no starpliktuves', 'Paste from the clipboard'),
  pasteShape: phrase(
    (rows: number, columns: number, toRows: number, toColumns: number) =>
      `Nokopēts ${rows} × ${columns}, atlasīts ${toRows} × ${toColumns}.`,
    (rows: number, columns: number, toRows: number, toColumns: number) =>
      `Copied ${rows} × ${columns}, selected ${toRows} × ${toColumns}.`,
  ),
  pasteLeftOut: phrase(
    (n: number) => `Šūnas, kurām tabulā nepietiek vietas: ${n}.`,
    (n: number) => `No place for ${cellsEn(n)}: the table ends there.`,
  ),
  pasteReadOnly: phrase(
    (n: number) => `Nelabojamas šūnas, kas paliks, kā ir: ${n}.`,
    (n: number) => `${cellsEn(n)} cannot be changed and will stay.`,
  ),
  pasteRefused: phrase(
    (n: number) => `Nesaprotamas šūnas (iezīmētas sarkanas), kas paliks, kā ir: ${n}.`,
    (n: number) => `${cellsEn(n)} cannot be understood (marked red) and will stay.`,
  ),
  pasteBlanks: phrase(
    (n: number) => `Tukšās vietas nemaina šūnas, kurās jau ir vērtība (${n})`,
    (n: number) => `Empty places leave cells that have a value as they are (${n})`,
  ),
  pasteDo: phrase(
    (n: number) => `Ielīmēt ${n} ${pluralLv(n, 'šūnas', 'šūnu', 'šūnas')}`,
    (n: number) => `Paste ${cellsEn(n)}`,
  ),
  pasteMore: phrase(
    (n: number) => `… un vēl ${n} ${pluralLv(n, 'rindu', 'rinda', 'rindas')}`,
    (n: number) => `… and ${n} more ${pluralEn(n, 'row', 'rows')}`,
  ),
  pasteNothing: text('Šeit nav ko ielīmēt.', 'There is nothing that could be pasted here.'),

  chart: text('Grafiks', 'Chart'),
  table: text('Tabula', 'Table'),
  viewAs: text('Rādīt kā', 'Show as'),
  map: text('Karte', 'Map'),
  list: text('Saraksts', 'List'),
  copyTable: text('Kopēt tabulu', 'Copy table'),
  copied: text('Nokopēts', 'Copied'),
  municipality: text('Pašvaldība', 'Municipality'),
  value: text('Vērtība', 'Value'),
}
