/** Three times as many or a third, and more than ten apart: among few people such a change is nothing. */
export function jumps(before: number, now: number): boolean {
  const [less, more] = before < now ? [before, now] : [now, before]
  return more - less > 10 && more > 3 * less
}
