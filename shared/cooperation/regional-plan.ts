import { exactArithmetic, notLimited, notPlanned, unknown } from '#shared/kernel/arithmetic-exact.ts'
import { toNumber, type Exact } from '#shared/kernel/exact.ts'
import { ProgramBuilder, type LinearProgram, type ProgramSolution } from '#shared/kernel/linear-program.ts'
import { driverFor, existingFor, type Measured } from '#shared/costing/costing-driver.ts'
import type { LineKind } from '#shared/costing/costing.ts'
import type { Pin } from './cooperation-contract.ts'
import { groupCosts, mayJoin, type Group, type JoinCase } from './cooperation-groups.ts'
import { annuityIn, hostRatesIn, transportRateIn, type Party } from './cooperation-host.ts'

/** The question of a regional plan: everybody with known clients, and what the person has fixed. */
export interface PlanCase extends JoinCase {
  readonly pins: readonly Pin[]
  /** Clients a year that a host can take at most, by municipality; left out: its facilities grow with the clients. */
  readonly mostClients: ReadonlyMap<string, number>
}

/** The program with the meaning of its variables: `assign[m][h]` is 1 when the host `h` serves `m`. */
export interface PlanProgram {
  readonly program: LinearProgram
  readonly assign: readonly ReadonlyMap<number, number>[]
}

const a = exactArithmetic
const near = (value: Exact): number => toNumber(value)
const measured: readonly Measured[] = ['facility', 'place', 'client', 'unit']

/** What of a driver one client needs, before facilities are made whole; undefined while that is not known. */
function perClient(party: Party, driver: Measured): number | undefined {
  const { clientsPerPlace, placesPerFacility } = party.service
  if (driver === 'facility') {
    if (clientsPerPlace === null || placesPerFacility === null) return undefined
    return 1 / (clientsPerPlace * placesPerFacility)
  }
  const value = driverFor(a, party.service, driver, a.given(1))
  return value === unknown ? undefined : near(value)
}

/** Whether everything that a host's cost needs is known, for any number of clients. */
export function canHost(question: JoinCase, at: number): boolean {
  const cost = groupCosts(question)(at, [at])
  return cost !== 'unknown' && question.parties[at]?.publishedMinor === null
}

/**
 * The regional least-cost plan of a service as a mixed-integer program: who hosts, and who is served by whom. Facilities are whole numbers;
 * what has to be established is what exceeds that which exists; everything else is in proportion to clients. Costs are in whole money
 * (minor units / 100), not rounded: the answer is reckoned again in exact numbers.
 */
export function planProgram(question: PlanCase): PlanProgram {
  const { parties, setting, year, pins } = question
  const build = new ProgramBuilder()
  const annuity = annuityIn(a, setting)
  const ride = transportRateIn(a, setting, year)
  const id = (at: number): string => parties[at]?.municipality ?? ''
  const count = (at: number): number => Number(parties[at]?.clients ?? 0)
  const assign = parties.map(() => new Map<number, number>())
  const all = parties.map((_, at) => at)

  const facilities: { readonly variable: number; readonly takes: number }[] = []
  let hosts = 0
  for (const [h, host] of parties.entries()) {
    if (!canHost(question, h)) continue
    hosts++
    for (const m of all) {
      const borders = m === h ? 0 : question.borders(id(m), id(h))
      if (borders === undefined || borders > (setting.largestBorders ?? Infinity)) continue
      if (borders > 0 && ride === unknown) continue
      const transport = borders === 0 ? 0 : (near(ride) * count(m) * borders) / 100
      assign[m]?.set(h, build.choice(transport))
    }
    const facility = hostCost(build, question, h, host, annuity, (m) => assign[m]?.get(h))
    if (facility) facilities.push(facility)
  }
  if (facilities.length === hosts && hosts > 0) {
    // Whole facilities for everybody: too weak a statement host by host, so it is made for the region as well.
    const everybody = all.reduce((sum, at) => sum + count(at), 0)
    const largest = Math.max(...facilities.map(({ takes }) => takes))
    build.row(
      facilities.map(({ variable }) => [variable, 1] as const),
      { lower: Math.ceil(everybody / largest - 1e-9) },
    )
  }

  for (const m of all) {
    const choices = [...(assign[m] ?? [])]
    build.row(
      choices.map(([, x]) => [x, 1] as const),
      { lower: 1, upper: 1 },
    )
    for (const [h, x] of choices) {
      const borders = m === h ? 0 : (question.borders(id(m), id(h)) ?? 0)
      if (borders === 0) continue
      // It is reached over members one border nearer; the nearest of them is the host itself.
      const over = all.flatMap((n) => {
        const y = assign[n]?.get(h)
        const nearer = n === h ? 0 : question.borders(id(n), id(h))
        return y !== undefined && nearer === borders - 1 && question.borders(id(m), id(n)) === 1 ? [y] : []
      })
      build.row([[x, 1], ...over.map((y) => [y, -1] as const)], { upper: 0 })
      const own = assign[h]?.get(h)
      if (borders > 1 && own !== undefined) build.row([[x, 1], [own, -1]], { upper: 0 }) // prettier-ignore
    }
  }
  pinRows(build, pins, parties, assign)
  return { program: build.build('minimise'), assign }
}

/** Rows and variables that make a host's cost of everybody whom it serves. @returns its facilities, and how many clients one takes */
function hostCost(
  build: ProgramBuilder,
  question: PlanCase,
  h: number,
  host: Party,
  annuity: Exact,
  assigned: (m: number) => number | undefined,
): { readonly variable: number; readonly takes: number } | undefined {
  const { parties, prices, year, mostClients } = question
  const { rates } = hostRatesIn(a, prices, host.service, year)
  const served = parties.flatMap((party, m) => {
    const x = assigned(m)
    return x === undefined ? [] : [[x, Number(party.clients)] as const]
  })
  const most = mostClients.get(host.municipality)
  if (most !== undefined) build.row(served, { upper: most })
  const rateOf = (kind: LineKind, driver: string): number => {
    const rate = rates.find((r) => r.kind === kind && r.driver === driver)?.rate
    if (rate === undefined) return 0
    const yearly = kind === 'running' ? rate : a.product([rate, annuity])
    return near(yearly) / 100
  }
  const open = assigned(h)
  if (open === undefined) return undefined
  let facility: { readonly variable: number; readonly takes: number } | undefined
  // What a fixed line costs, and a service that has to be set up from nothing: once, when the host is one.
  const set = rateOf('running', 'fixed') + (host.service.existsNow === false ? rateOf('establishment', 'fixed') : 0)
  const once = build.add(set, { upper: 1 })
  build.row([[once, 1], [open, -1]], { lower: 0, upper: 0 }) // prettier-ignore
  for (const driver of measured) {
    const running = rateOf('running', driver)
    const establishing = rateOf('establishment', driver)
    const part = perClient(host, driver)
    if ((running === 0 && establishing === 0) || part === undefined) continue
    const needed = build.add(running, { whole: driver === 'facility' })
    build.row([[needed, 1], ...served.map(([x, clients]) => [x, -clients * part] as const)], {
      lower: 0,
      upper: driver === 'facility' ? Infinity : 0,
    })
    // Where anybody is served at all, there is a whole facility: this keeps half a host from looking cheap.
    if (driver === 'facility') {
      facility = { variable: needed, takes: 1 / part }
      for (const [x, clients] of served)
        build.row([[needed, 1], [x, -Math.max(1, Math.ceil(clients * part - 1e-9))]], { lower: 0 }) // prettier-ignore
    }
    if (establishing === 0) continue
    const existing = existingFor(a, host.service, driver)
    if (existing === notLimited) continue
    const grown = build.add(establishing)
    build.row([[grown, 1], [needed, -1]], { lower: existing === notPlanned ? 0 : -near(existing) }) // prettier-ignore
  }
  return facility
}

function pinRows(
  build: ProgramBuilder,
  pins: readonly Pin[],
  parties: readonly Party[],
  assign: PlanProgram['assign'],
): void {
  const place = new Map(parties.map(({ municipality }, at) => [municipality, at]))
  for (const pin of pins) {
    const m = place.get(pin.municipality)
    if (m === undefined) continue
    if (pin.kind === 'no-host') {
      for (const hosts of assign) {
        const x = hosts.get(m)
        if (x !== undefined) build.row([[x, 1]], { upper: 0 })
      }
      continue
    }
    const h = pin.kind === 'host' ? m : place.get(pin.host)
    const x = h === undefined ? undefined : assign[m]?.get(h)
    // A pin that cannot be kept makes the plan impossible, which is said, not silently dropped.
    build.row(x === undefined ? [] : [[x, 1]], { lower: 1 })
  }
}

/** The groups of a solution, with their costs in exact numbers; hosts in the order of their ids. */
export function planGroups(question: JoinCase, { assign }: PlanProgram, solution: ProgramSolution): Group[] {
  const { parties } = question
  const cost = groupCosts(question)
  const members = new Map<number, number[]>()
  for (const [m, hosts] of assign.entries()) {
    const host = [...hosts].find(([, x]) => (solution.values[x] ?? 0) > 0.5)?.[0]
    if (host === undefined) throw new Error('a plan serves everybody')
    members.set(host, [...(members.get(host) ?? []), m])
  }
  return [...members]
    .sort(([x], [y]) => x - y)
    .map(([host, places]) => {
      const minor = cost(host, places)
      if (minor === 'unknown' || !mayJoin(question, host, places)) throw new Error('a plan keeps the rules of groups')
      const id = (at: number): string => parties[at]?.municipality ?? ''
      return { host: id(host), members: places.map(id), minor }
    })
}
