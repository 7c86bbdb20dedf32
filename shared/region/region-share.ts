/** The answered share of the questions (0…1), cut down to whole per cent, so that 1 means all of them. No question: all are answered. */
export function answeredShare({ done, of }: { readonly done: number; readonly of: number }): number {
  return of === 0 ? 1 : Math.floor((done / of) * 100) / 100
}
