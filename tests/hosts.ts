import { expect, it } from 'vitest'
import type { CallInput, Channel, OutputOf } from '#shared/contract/api.ts'
import type { Reply } from '#shared/kernel/reply.ts'

/** In the terminal every call is a process of its own. */
const timeout = 90_000

/** One way into the program, as a person or a script has it. */
export interface HostUnderTest {
  call(channel: string, input: unknown): Promise<Reply>
  close(): Promise<void>
}

/** Opens the host on a workspace file; a second call opens the same file again. */
export interface HostKind {
  readonly name: string
  /** Makes the workspace at `path` and opens it. */
  create(path: string, municipality: string): Promise<HostUnderTest>
  open(path: string): Promise<HostUnderTest>
}

/**
 * The one suite that every host passes: the same calls give the same answers in the window, in the browser and in the terminal. The
 * figures are worked out by hand in the comments.
 */
export function hostSuite(kind: HostKind, newPath: () => string): void {
  async function value<C extends Channel>(host: HostUnderTest, channel: C, input: CallInput<C>): Promise<OutputOf<C>> {
    const reply = await host.call(channel, input)
    if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.problem)}`)
    return reply.value as OutputOf<C>
  }

  it('reads the programme: 30 municipalities, 22 services, 2010–2016', { timeout }, async () => {
    const host = await kind.create(newPath(), 'ogres')
    const programme = await value(host, 'programme.read', {})
    expect(programme.municipalities).toHaveLength(30)
    expect(programme.services).toHaveLength(22)
    expect([programme.edition.firstYear, programme.edition.lastYear]).toEqual([2010, 2016])
    await host.close()
  })

  it('computes a forecast and its cost to the santīms, and keeps both over a restart', { timeout }, async () => {
    const path = newPath()
    const host = await kind.create(path, 'ogres')
    const cells = (
      [
        ['existsNow', 'no'],
        ['decision', 'establish'],
        ['startYear', 2012],
      ] as const
    ).map(([field, fieldValue]) => ({ service: 'S04', field, value: fieldValue }))
    await value(host, 'development.change', { cells } as CallInput<'development.change'>)
    await value(host, 'forecast.setMethod', { services: ['S04'], method: 'typed' })
    await value(host, 'forecast.change', {
      cells: [2012, 2013, 2014, 2015, 2016].flatMap((year) => [
        { service: 'S04', year, measure: 'clients' as const, value: 25 },
        { service: 'S04', year, measure: 'capacity' as const, value: 20 },
      ]),
    })
    await value(host, 'costing.addLines', {
      lines: [
        {
          service: 'S04',
          kind: 'running',
          category: 'food',
          driver: 'client',
          name: 'Pusdienas',
          quantity: 1,
          priceMinor: 10_000,
          currency: 'LVL',
          priceYear: 2012,
          index: 'none',
        },
      ],
    })
    const check = async (reader: HostUnderTest) => {
      const { rows } = await value(reader, 'forecast.read', {})
      const years = rows.find((row) => row.service === 'S04')?.years
      // Not planned before the start year; 25 want the service, 20 can be served, 5 wait.
      expect(years?.map((y) => [y.year, y.clients, y.served, y.waiting])).toEqual([
        [2010, 'not-planned', 'not-planned', 'not-planned'],
        [2011, 'not-planned', 'not-planned', 'not-planned'],
        [2012, 25, 20, 5],
        [2013, 25, 20, 5],
        [2014, 25, 20, 5],
        [2015, 25, 20, 5],
        [2016, 25, 20, 5],
      ])
      const costs = await value(reader, 'costing.read', {})
      const cost = costs.services.find((s) => s.service === 'S04')
      // 20 × 100,00 Ls = 2 000,00 Ls; from 2014 in euro: 2 000 / 0,702804 = 2 845,7436… → 2 845,74 €.
      expect(cost?.years.map((y) => [y.year, y.total.minor, y.total.currency])).toEqual([
        [2010, 0, 'LVL'],
        [2011, 0, 'LVL'],
        [2012, 200_000, 'LVL'],
        [2013, 200_000, 'LVL'],
        [2014, 284_574, 'EUR'],
        [2015, 284_574, 'EUR'],
        [2016, 284_574, 'EUR'],
      ])
      expect(cost?.overall).toEqual({ LVL: 400_000, EUR: 853_722, known: 7, of: 7 })
    }
    await check(host)
    await host.close()
    const again = await kind.open(path)
    await check(again)
    await again.close()
  })

  it('refuses with the same code, and changes nothing', { timeout }, async () => {
    const host = await kind.create(newPath(), 'ogres')
    expect(
      await host.call('development.change', { cells: [{ service: 'S99', field: 'clients', value: 1 }] }),
    ).toMatchObject({
      ok: false,
      problem: { code: 'SERVICE_UNKNOWN' },
    })
    expect(await host.call('no.such', {})).toMatchObject({ ok: false, problem: { code: 'UNKNOWN_CHANNEL' } })
    expect(await host.call('region.totals', {})).toMatchObject({ ok: false, problem: { code: 'REGION_ONLY' } })
    expect((await value(host, 'workspace.undoState', {})).undo).toBe(null)
    await host.close()
  })

  it('undoes and does again', { timeout }, async () => {
    const host = await kind.create(newPath(), 'ogres')
    await value(host, 'development.change', { cells: [{ service: 'S01', field: 'clients', value: 40 }] })
    const clients = async () => (await value(host, 'development.read', {})).rows[0]?.clients
    await value(host, 'workspace.undo', {})
    expect(await clients()).toBe(null)
    await value(host, 'workspace.redo', {})
    expect(await clients()).toBe(40)
    await host.close()
  })

  it('keeps letters as they were typed', { timeout }, async () => {
    const host = await kind.create(newPath(), 'kekavas')
    const reason = 'Ķekavā un Baložos vajag 12 vietas — “ātri”, š.g. II cet. €/Ls; =1+1'
    await value(host, 'development.change', { cells: [{ service: 'S01', field: 'reason', value: reason }] })
    expect((await value(host, 'development.read', {})).rows[0]?.reason).toBe(reason)
    await host.close()
  })
}
