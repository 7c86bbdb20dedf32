import type { CostLine } from '#shared/costing/costing.ts'
import type { RuleService } from './rule.ts'

/** The cost lines that the municipality entered itself; what it pays by an agreement stands in the agreement. */
export function ownLines({ costing }: RuleService): readonly CostLine[] {
  return costing.lines.filter(({ bought }) => bought === undefined)
}
