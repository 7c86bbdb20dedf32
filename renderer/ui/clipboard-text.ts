/**
 * Reads a range copied from Excel or LibreOffice: cells by tabs, rows by line ends, cells with line ends inside in quotes. The empty
 * line that Excel adds at the end is not a row (pain 10: it must not erase data); rows are filled up to the same width.
 */
export function parseClipboard(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at)
    row.push(cell.text)
    at = cell.end
    if (text[at] === '\t') {
      at++
      continue
    }
    rows.push(row)
    row = []
    if (at >= text.length) break
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  }
  if (/[\r\n]$/.test(text)) rows.pop()
  const width = Math.max(0, ...rows.map((r) => r.length))
  return rows.map((r) => [...r, ...Array<string>(width - r.length).fill('')])
}

interface ReadCell {
  readonly text: string
  readonly end: number
}

function plainCell(text: string, start: number): ReadCell {
  let end = start
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end++
  return { text: text.slice(start, end), end }
}

/** A quote opens a quoted cell only when its closing quote stands at the end of the cell; otherwise it is a plain character. */
function quotedCell(text: string, start: number): ReadCell {
  let end = start + 1
  let value = ''
  while (end < text.length) {
    if (text[end] !== '"') value += text.charAt(end++)
    else if (text[end + 1] === '"') {
      value += '"'
      end += 2
    } else {
      const next = text[end + 1]
      if (next === undefined || next === '\t' || next === '\n' || next === '\r') {
        return { text: value.replaceAll('\r\n', '\n'), end: end + 1 }
      }
      break
    }
  }
  return plainCell(text, start)
}

/** Writes a range for Excel; cells with tabs, line ends or a quote in front are quoted. */
export function writeClipboard(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n')
}

function quoted(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
