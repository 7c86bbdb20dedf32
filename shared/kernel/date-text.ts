/** Dates as people write them in Latvia: `27.06.2012.` with the final point, times `14:32`, always in Latvian time. */

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Riga',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

interface Moment {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly time: string
}

function read(iso: string): Moment {
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (plain) return { year: plain[1] ?? '', month: plain[2] ?? '', day: plain[3] ?? '', time: '00:00' }
  const parts = new Map(clock.formatToParts(new Date(iso)).map((p) => [p.type, p.value]))
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  return { year: part('year'), month: part('month'), day: part('day'), time: `${part('hour')}:${part('minute')}` }
}

/** `2012-06-27` or an instant `2012-06-27T11:32:00Z` → `27.06.2012.` @throws RangeError when it is neither */
export function formatDate(iso: string): string {
  const { day, month, year } = read(iso)
  return `${day}.${month}.${year}.`
}

/** The day and month only, where the year is understood: `27.06.` */
export function formatDay(iso: string): string {
  const { day, month } = read(iso)
  return `${day}.${month}.`
}

/** An instant → `14:32` in Latvian time. */
export function formatTime(iso: string): string {
  return read(iso).time
}

/** An instant → `27.06.2012. 14:32` in Latvian time. */
export function formatDateTime(iso: string): string {
  return `${formatDate(iso)} ${formatTime(iso)}`
}

/** Reads `27.06.2012.`, `27.6.2012` or `2012-06-27` into `2012-06-27`; undefined when it is no day of the calendar. */
export function parseDate(text: string): string | undefined {
  const t = text.trim()
  const local = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?$/.exec(t)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(t)
  const [year, month, day] = local ? [local[3], local[2], local[1]] : iso ? [iso[1], iso[2], iso[3]] : []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const check = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(check.getTime()) && check.toISOString().startsWith(date) ? date : undefined
}
