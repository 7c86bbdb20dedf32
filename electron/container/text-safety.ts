/**
 * Characters that can make a text look like another text, or that break columns and terminals: controls (but not the line feed), bidi
 * marks, line and paragraph separators, byte order mark, tags and non-characters.
 */
const unsafe =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\udb40[\udc00-\udfff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/

export function isSafeText(text: string): boolean {
  return text.isWellFormed() && !unsafe.test(text)
}

/**
 * A text as it may travel in an exchange file: line ends become line feeds, tabs become spaces, other unsafe characters go. For the
 * place where people type or paste, so that a file is never refused for something nobody can see.
 */
export function toSafeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u000b|\u000c|\u0085|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(new RegExp(unsafe, 'g'), '')
}

/** A text that somebody else chose, harmless to show: unsafe characters as ·, line ends as they are. */
export function harmless(text: string): string {
  return text.toWellFormed().replace(new RegExp(unsafe, 'g'), '·')
}

/** The name under which a file came, harmless to show and to keep: without its folders, without unsafe characters. */
export function plainFileName(name: string): string {
  const last = harmless(name).replaceAll('\n', '·').split(/[\\/]/).at(-1)?.trim() ?? ''
  return /^\.*$/.test(last) ? '·' : last
}

/** A name out of a file that nobody has verified yet, harmless to show: unsafe characters as ·, at most 80 long. */
export function shown(text: string): string {
  const safe = harmless(text).replaceAll('\n', '·')
  return safe.length > 80 ? `${safe.slice(0, 79)}…` : safe
}
