import { expect, test } from 'vitest'
import { parseCsv } from '#electron/programme/programme-csv.ts'

const cells = (text: string) => parseCsv('x.csv', text).records.map((r) => r.cells)

test('a table with quotes, commas, doubled quotation marks and an empty cell', () => {
  expect(cells('a,b,c\n1,"x, ""y""",\n')).toEqual([{ a: '1', b: 'x, "y"', c: '' }])
})

test('Windows line ends, a byte-order mark and a missing last line end read the same', () => {
  expect(cells('\uFEFFa,b\r\n1,2\r\n3,4')).toEqual(cells('a,b\n1,2\n3,4\n'))
})

test('a record over two lines counts as one; the next one knows its line', () => {
  const { records } = parseCsv('x.csv', 'a,b\n"one\ntwo",2\n3,4\n')
  expect(records).toEqual([
    { line: 2, cells: { a: 'one\ntwo', b: '2' } },
    { line: 4, cells: { a: '3', b: '4' } },
  ])
})

test.each([
  ['a,b\n1\n', 'x.csv, row 2: 1 fields where the header has 2'],
  ['a,b\n1,2,3\n', 'x.csv, row 2: 3 fields where the header has 2'],
  ['a,b\n1,2\n\n', 'x.csv, row 3: 1 fields where the header has 2'],
  ['a,b\n"1,2\n', 'x.csv, row 2: a quotation mark is not closed'],
  ['a,b\n1"2,3\n', 'x.csv, row 2: a stray quotation mark'],
  ['a,b\n"1"2,3\n', 'x.csv, row 2: a stray quotation mark'],
  ['a,a\n1,2\n', 'x.csv, row 1: a column stands twice'],
  ['a,\n1,2\n', 'x.csv, row 1: a column without a name'],
  ['', 'x.csv: empty, not even a header'],
])('%j is refused', (text, words) => {
  expect(() => parseCsv('x.csv', text)).toThrow(words)
})
