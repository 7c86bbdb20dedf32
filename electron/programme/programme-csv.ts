/** One record of a table: where it begins in its file (line 1 is the header) and its cells by column. */
export interface CsvRecord {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export interface CsvTable {
  readonly columns: readonly string[]
  readonly records: readonly CsvRecord[]
}

interface RawRecord {
  readonly line: number
  readonly fields: readonly string[]
}

/** A field in quotes from `start` (just after the opening quote): its text and the place after the closing quote. */
function quotedField(text: string, start: number): { value: string; end: number } | undefined {
  let from = start
  let value = ''
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return undefined
    value += text.slice(from, quote)
    if (text[quote + 1] !== '"') return { value, end: quote + 1 }
    value += '"'
    from = quote + 2
  }
}

function rawRecords(file: string, text: string): RawRecord[] {
  const records: RawRecord[] = []
  const plain = /[^",\n]*/y
  let at = 0
  let line = 1
  while (at < text.length) {
    const fields: string[] = []
    const first = line
    for (;;) {
      if (text[at] === '"') {
        const field = quotedField(text, at + 1)
        if (!field) throw new Error(`${file}, row ${first}: a quotation mark is not closed`)
        line += text.slice(at, field.end).split('\n').length - 1
        fields.push(field.value)
        at = field.end
      } else {
        plain.lastIndex = at
        const value = plain.exec(text)?.[0] ?? ''
        fields.push(value)
        at += value.length
      }
      if (text[at] !== ',') break
      at++
    }
    if (at < text.length && text[at] !== '\n') throw new Error(`${file}, row ${line}: a stray quotation mark`)
    at++
    line++
    records.push({ line: first, fields })
  }
  return records
}

/**
 * Reads a table as RFC 4180 writes it, strictly: commas, quotation marks doubled inside quotes, a header with unique names, as many
 * fields in each record as in the header. Line ends may be LF or CRLF; a byte-order mark is ignored.
 * @throws Error naming the file and the line
 */
export function parseCsv(file: string, source: string): CsvTable {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const [header, ...rest] = rawRecords(file, text)
  if (!header) throw new Error(`${file}: empty, not even a header`)
  const columns = header.fields
  if (columns.some((name) => name === '')) throw new Error(`${file}, row 1: a column without a name`)
  if (new Set(columns).size < columns.length) throw new Error(`${file}, row 1: a column stands twice`)
  const records = rest.map(({ line, fields }): CsvRecord => {
    if (fields.length !== columns.length) {
      throw new Error(`${file}, row ${line}: ${fields.length} fields where the header has ${columns.length}`)
    }
    return { line, cells: Object.fromEntries(columns.map((name, i) => [name, fields[i] ?? ''])) }
  })
  return { columns, records }
}
