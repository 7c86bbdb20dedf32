/** One line of the bench's table. Times are in milliseconds unless the unit says otherwise. */
export interface BenchRow {
  readonly what: string
  readonly size: string
  readonly ours: number
  readonly peer: number | null
  readonly peerName: string
  readonly unit: 'ms' | 'MB'
  /** What quality.md asks for, in words. */
  readonly bar: string
  readonly meets: boolean | null
}

/** How much is measured: `small` only shows that the bench works. */
export type BenchScale = 'small' | 'full'

export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export async function timesOf(runs: number, work: (run: number) => unknown): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work(run)
    times.push(performance.now() - start)
  }
  return times
}

export function row(part: Omit<BenchRow, 'meets'>, limit: number | null): BenchRow {
  return { ...part, meets: limit === null ? null : part.ours <= limit }
}

export function printed(rows: readonly BenchRow[]): string {
  const number = (value: number | null): string =>
    value === null ? '–' : value < 10 ? value.toFixed(2) : value.toFixed(0)
  const cells = rows.map((r) => [
    r.what,
    r.size,
    `${number(r.ours)} ${r.unit}`,
    r.peer === null ? '–' : `${number(r.peer)} ${r.unit}`,
    r.peer === null || r.peer === 0 ? '–' : `${(r.ours / r.peer).toFixed(1)}×`,
    r.peerName,
    r.bar,
    r.meets === null ? '' : r.meets ? 'meets' : 'MISSES',
  ])
  const head = ['what', 'size', 'ours', 'peer', 'ratio', 'peer is', 'must be', '']
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((c) => c[at]?.length ?? 0)))
  const line = (parts: readonly string[]): string =>
    parts
      .map((part, at) => part.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...cells.map(line)].join('\n')
}
