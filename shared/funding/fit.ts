import { ProgramBuilder, type LinearProgram, type ProgramSolution } from '#shared/kernel/linear-program.ts'

/** A service that is to be established, improved or shared, with every start that it may have. */
export interface FitCandidate {
  readonly service: string
  readonly priority: 1 | 2 | 3 | 'none'
  /** By start year, the earliest first; what is left for the municipality if nothing else draws on its projects. */
  readonly options: readonly FitOption[]
}

export interface FitOption {
  readonly startYear: number
  /** Minor units of each year's currency. */
  readonly rest: readonly number[]
  /** Served over all years. */
  readonly clients: number
}

/** What is to be fitted into the envelopes. */
export interface FitCase {
  readonly years: readonly number[]
  /** Minor units of each year's currency. */
  readonly envelopes: readonly number[]
  /** What is left for the municipality of the services that are there anyway. */
  readonly fixed: readonly number[]
  readonly candidates: readonly FitCandidate[]
  /** Candidates that draw on the same projects as others, so that their rests do not simply add up. */
  readonly linked: ReadonlySet<string>
}

/** The start year of each candidate that is in; whoever is not named is out. */
export type FitChoice = ReadonlyMap<string, number>

/** What a choice leaves for the municipality, reckoned as a whole: by service, fixed ones under `''`. */
export type ExactRests = ReadonlyMap<string, readonly number[]>

export interface FitResult {
  readonly choice: FitChoice
  /** Proved, or the best found when it was stopped. */
  readonly status: 'optimal' | 'best-found'
  /** Whole, as reckoned together. */
  readonly rest: readonly number[]
}

/** Where linked services cost more together than one by one: binds only the very starts that it was reckoned for. */
interface Cut {
  readonly starts: FitChoice
  /** Of the linked services and the fixed ones together. */
  readonly rest: readonly number[]
}

const levels = ['first', 'second', 'third', 'clients', 'starts', 'codes'] as const
type Level = (typeof levels)[number]

interface Variables {
  readonly of: ReadonlyMap<string, readonly number[]>
  readonly flat: readonly { readonly candidate: FitCandidate; readonly option: FitOption; readonly at: number }[]
}

/** How much an option adds to a level; larger is better. */
function worthOf(
  level: Level,
  { candidate, option, order }: { candidate: FitCandidate; option: FitOption; order: number },
  first: number,
): number {
  switch (level) {
    case 'first':
      return candidate.priority === 1 ? 1 : 0
    case 'second':
      return candidate.priority === 2 ? 1 : 0
    case 'third':
      return candidate.priority === 3 ? 1 : 0
    case 'clients':
      return option.clients
    case 'starts':
      return first - option.startYear
    case 'codes':
      return -order
  }
}

/**
 * The program of one level: everything before it is held at its best, the envelopes of all years hold, and at most one start is chosen for
 * each candidate. Money is in whole lats and euro.
 */
function programOf(
  question: FitCase,
  level: Level,
  held: readonly { readonly level: Level; readonly least: number }[],
  cuts: readonly Cut[],
): { readonly program: LinearProgram; readonly variables: Variables } {
  const { years, candidates, envelopes, fixed, linked } = question
  const build = new ProgramBuilder()
  const first = years[0] ?? 0
  const of = new Map<string, readonly number[]>()
  const flat = candidates.flatMap((candidate, order) => {
    const own = candidate.options.map((option) => ({
      candidate,
      option,
      order,
      at: build.choice(worthOf(level, { candidate, option, order }, first)),
    }))
    of.set(candidate.service, own.map(({ at }) => at)) // prettier-ignore
    return own
  })
  for (const own of of.values()) build.row(own.map((at) => [at, 1] as const), { upper: 1 }) // prettier-ignore
  for (const [y] of years.entries()) {
    const room = ((envelopes[y] ?? 0) - (fixed[y] ?? 0)) / 100
    build.row(
      flat.map(({ at, option }) => [at, (option.rest[y] ?? 0) / 100] as const),
      { upper: room },
    )
  }
  for (const cut of cuts) {
    const chosen = flat.filter(({ candidate, option }) => cut.starts.get(candidate.service) === option.startYear)
    const others = flat.filter(({ candidate }) => !linked.has(candidate.service))
    const absent = flat.filter(({ candidate }) => linked.has(candidate.service) && !cut.starts.has(candidate.service))
    for (const [y] of years.entries()) {
      const room = ((envelopes[y] ?? 0) - (cut.rest[y] ?? 0)) / 100
      // Larger than all that could ever be left, so that it binds no other choice of the linked ones.
      const large = others.reduce((sum, { option }) => sum + Math.max(0, (option.rest[y] ?? 0) / 100), 0) + Math.max(0, -room) + 1 // prettier-ignore
      build.row(
        [
          ...others.map(({ at, option }) => [at, (option.rest[y] ?? 0) / 100] as const),
          ...chosen.map(({ at }) => [at, large] as const),
          ...absent.map(({ at }) => [at, -large] as const),
        ],
        { upper: room + large * chosen.length },
      )
    }
  }
  for (const { level: before, least } of held)
    build.row(
      flat.map((one) => [one.at, worthOf(before, one, first)] as const),
      { lower: least },
    )
  return { program: build.build('maximise'), variables: { of, flat } }
}

function choiceOf({ flat }: Variables, { values }: ProgramSolution): Map<string, number> {
  return new Map(
    flat
      .filter(({ at }) => (values[at] ?? 0) > 0.5)
      .map(({ candidate, option }) => [candidate.service, option.startYear]),
  )
}

function sumOf(rests: ExactRests, years: number, which: (service: string) => boolean): number[] {
  return Array.from({ length: years }, (_, y) =>
    [...rests].reduce((sum, [service, rest]) => sum + (which(service) ? (rest[y] ?? 0) : 0), 0),
  )
}

/** More rounds than this find no end: linked services whose every combination costs more together. */
const mostRounds = 200

/**
 * Chooses services and start years within the envelopes of all years so that, one after another, priority-1 services, then 2, then 3, are
 * most, then clients served, then starts earliest, then codes lowest (formulas.md, Fit this budget). Rests of services that share a
 * project's ceiling are at least what they are alone; each answer is reckoned again as a whole, and where that does not fit, those starts
 * get their true rest and the level is solved again. So the first answer that fits is the best.
 * @param solve the solver; @param exact what a choice really leaves
 * @returns undefined when not even the fixed services fit, or when nothing was found before it was stopped
 */
export async function fitBudget(
  question: FitCase,
  solve: (program: LinearProgram) => Promise<ProgramSolution>,
  exact: (choice: FitChoice) => ExactRests,
): Promise<FitResult | undefined> {
  const { years, envelopes, linked } = question
  const cuts: Cut[] = []
  const held: { level: Level; least: number }[] = []
  let best: { choice: FitChoice; rest: readonly number[] } | undefined
  for (const level of levels) {
    for (let round = 0; ; round++) {
      const { program, variables } = programOf(question, level, held, cuts)
      const solution = await solve(program)
      if (solution.status !== 'optimal' || round > mostRounds) {
        return best ? { ...best, status: 'best-found' } : undefined
      }
      const choice = choiceOf(variables, solution)
      const rests = exact(choice)
      const rest = sumOf(rests, years.length, () => true)
      if (rest.every((minor, y) => minor <= (envelopes[y] ?? 0))) {
        best = { choice, rest }
        held.push({ level, least: Math.round(solution.objective ?? 0) })
        break
      }
      const starts = new Map([...choice].filter(([service]) => linked.has(service)))
      cuts.push({ starts, rest: sumOf(rests, years.length, (service) => service === '' || linked.has(service)) })
    }
  }
  return best && { ...best, status: 'optimal' }
}
