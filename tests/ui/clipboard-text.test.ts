import { describe, expect, test } from 'vitest'
import { parseClipboard, writeClipboard } from '#renderer/ui/clipboard-text.ts'

describe('a range from Excel is read cell by cell', () => {
  const table: readonly [what: string, copied: string, cells: string[][]][] = [
    ['one cell', '45', [['45']]],
    ['one cell with the line end that Excel adds', '45\r\n', [['45']]],
    [
      'two rows, Windows line ends',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'two rows, Unix line ends, none at the end',
      '1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['old Mac line ends', '1\r2\r', [['1'], ['2']]],
    ['an empty cell stays a cell', '1\t\t3\r\n', [['1', '', '3']]],
    ['an empty row in the middle stays a row', '1\r\n\r\n3\r\n', [['1'], [''], ['3']]],
    [
      'a row of empty cells at the end is a row',
      '1\t2\r\n\t\r\n',
      [
        ['1', '2'],
        ['', ''],
      ],
    ],
    [
      'shorter rows are filled up',
      '1\t2\r\n3\r\n',
      [
        ['1', '2'],
        ['3', ''],
      ],
    ],
    ['a line end inside a quoted cell', '"a\nb"\t2\r\n', [['a\nb', '2']]],
    ['a Windows line end inside a quoted cell', '"a\r\nb"\r\n', [['a\nb']]],
    ['a tab inside a quoted cell', '"a\tb"\tc', [['a\tb', 'c']]],
    ['doubled quotes inside a quoted cell', '"say ""yes"""\t1', [['say "yes"', '1']]],
    ['a quote in the middle is a character', 'a"b\t1', [['a"b', '1']]],
    ['a quoted beginning of a longer text is kept as written', '"a" b\t1', [['"a" b', '1']]],
    ['a quote that never closes is kept as written', '"abc\t1', [['"abc', '1']]],
    ['numbers with spaces and commas are left to the column', '1\u00a0234,5\t50 %', [['1\u00a0234,5', '50 %']]],
    ['nothing', '', [['']]],
  ]
  test.each(table)('%s', (_what, copied, cells) => {
    expect(parseClipboard(copied)).toEqual(cells)
  })
})

test('what is copied is read back the same', () => {
  const cells = [
    ['S01', '1234,5', ''],
    ['two\nlines', 'a\tb', '"quoted"'],
    ['–', '', 'plain "inside"'],
  ]
  expect(parseClipboard(writeClipboard(cells))).toEqual(cells)
})
