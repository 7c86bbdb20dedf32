/** How large a part of all services has a decision, in whole per cent: the length of its bar. */
export function decisionShare(decisions: Readonly<Record<string, number>>, id: string): number {
  const all = Object.values(decisions).reduce((sum, n) => sum + n, 0)
  return all === 0 ? 0 : Math.round((100 * (decisions[id] ?? 0)) / all)
}
