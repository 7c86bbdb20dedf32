import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CallInput, Channel, OutputOf } from '#shared/contract/api.ts'
import type { Host } from '#electron/host/running-host.ts'
import type { KeyProtector, Ports } from '#electron/host/ports.ts'
import { startHost } from '#electron/host/start-host.ts'
import { loadProgramme } from '#electron/programme/programme-bundle.ts'

const root = resolve(import.meta.dirname, '../..')
let programme: Promise<Uint8Array> | undefined

/** An office: a workspace in a folder of its own, with a machine (settings and keys) and a clock that the test turns. */
export class Office {
  readonly host: Host
  readonly folder: string
  readonly path: string
  readonly #clock: { now: number }

  constructor(host: Host, folder: string, clock: { now: number }) {
    this.host = host
    this.folder = folder
    this.path = join(folder, 'work.planotava')
    this.#clock = clock
  }

  /** The value of a call that must succeed. */
  async call<C extends Channel>(channel: C, input: CallInput<C>): Promise<OutputOf<C>> {
    const reply = await this.host.call(channel, input)
    if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.problem)}`)
    return reply.value as OutputOf<C>
  }

  /** The code of a call that must be refused. */
  async refusal<C extends Channel>(channel: C, input: CallInput<C>): Promise<string> {
    const reply = await this.host.call(channel, input)
    if (reply.ok) throw new Error(`${channel} was not refused`)
    return reply.problem.code
  }

  later(hours: number): void {
    this.#clock.now += hours * 3_600_000
  }
}

export interface World {
  readonly municipality: (id?: string, settings?: string) => Promise<Office>
  readonly region: () => Promise<Office>
  /** An office on an existing workspace file (a copy, a restored backup). */
  readonly reopen: (path: string, settings: string) => Promise<Office>
  readonly folder: string
  end(): Promise<void>
}

export const passphrase = 'zaļa bite lido'

/** Stands for the protection of an operating system: quick, and told from the plain key. */
const keyProtector: KeyProtector = {
  encrypt: (secret) => Promise.resolve(secret.map((byte) => byte ^ 0xa5)),
  decrypt: (sealed) => Promise.resolve(sealed.map((byte) => byte ^ 0xa5)),
}

/**
 * Real files in a temporary folder; every office on its own machine unless it is given another's settings folder.
 * @param keys how keys are protected: `passphrase` costs half a second each time
 */
export function makeWorld(keys: 'system' | 'passphrase' = 'system'): World {
  const folder = mkdtempSync(join(tmpdir(), 'planotava-exchange-'))
  const clock = { now: Date.parse('2012-03-01T08:00:00.000Z') }
  const offices: Office[] = []
  let made = 0
  programme ??= loadProgramme(root)
  const bytes = programme
  const start = async (settings?: string): Promise<Office> => {
    const home = join(folder, `office-${++made}`)
    const ports: Ports = {
      clock: () => new Date((clock.now += 1000)),
      newId: () => crypto.randomUUID(),
      settingsFolder: settings ?? join(home, 'settings'),
      documentsFolder: home,
      workstation: 'Birojs 1',
      programme: () => bytes,
      ...(keys === 'system' ? { keyProtector } : {}),
    }
    const office = new Office(await startHost(ports, { checkOutput: true }), home, clock)
    offices.push(office)
    return office
  }
  return {
    folder,
    municipality: async (id = 'ogres', settings) => {
      const office = await start(settings)
      await office.call('workspace.create', { role: 'municipality', municipality: id, path: office.path })
      await decide(office)
      return office
    },
    region: async () => {
      const office = await start()
      await office.call('workspace.create', { role: 'region', path: office.path })
      return office
    },
    reopen: async (path, settings) => {
      const office = await start(settings)
      await office.call('workspace.open', { path })
      return office
    },
    end: async () => {
      for (const office of offices) await office.host.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The region trusts the office's key, after a telephone call that the test makes. */
export async function enrol(region: Office, office: Office): Promise<void> {
  const card = await office.call('exchange.keyCard', {})
  await region.call('exchange.enrol', { file: { name: card.name, base64: card.base64 }, digits: card.digits })
}

export async function exported(
  office: Office,
): Promise<{ name: string; base64: string; id: string; revision: number }> {
  const { name, base64, id, revision } = await office.call('exchange.export', {})
  return { name, base64, id, revision }
}

export async function imported(region: Office, ...files: { name: string; base64: string }[]) {
  const reply = await region.call('exchange.import', { files: files.map(({ name, base64 }) => ({ name, base64 })) })
  return reply.files.map(({ code }) => code)
}

/** A model in which every service has its decision. */
async function decide(office: Office): Promise<void> {
  const { services } = await office.call('programme.read', {})
  await office.call('development.change', {
    cells: services.flatMap(({ code }) => [
      { service: code, field: 'existsNow' as const, value: 'no' as const },
      { service: code, field: 'decision' as const, value: 'not-planned' as const },
    ]),
  })
}

/** A small but complete set of figures: every table has rows, with not known, zero, not planned and not limited among them. */
export async function fillIn(office: Office, clients = 12): Promise<void> {
  await office.call('development.change', {
    cells: [
      { service: 'S01', field: 'existsNow', value: 'yes' },
      { service: 'S01', field: 'provider', value: 'ngo' },
      { service: 'S01', field: 'providerName', value: 'Biedrība “Ābele”' },
      { service: 'S01', field: 'capacity', value: 'not-limited' },
      { service: 'S01', field: 'clients', value: clients },
      { service: 'S01', field: 'waiting', value: 0 },
      { service: 'S01', field: 'priority', value: 1 },
      { service: 'S01', field: 'decision', value: 'keep' },
      { service: 'S02', field: 'priority', value: 'none' },
      { service: 'S02', field: 'reason', value: '=nav vajadzīgs' },
    ],
  })
  await office.call('forecast.setMethod', { services: ['S01'], method: 'typed' })
  await office.call('forecast.setCoverage', {
    service: 'S01',
    coverage: { firstYear: 2012, first: 0.125, lastYear: 2016, last: 0.3 },
  })
  await office.call('forecast.change', {
    cells: [
      ...[2010, 2011, 2012, 2013, 2014, 2015, 2016].map((year) => ({
        service: 'S01',
        year,
        measure: 'clients' as const,
        value: clients + year - 2010,
        reason: 'pēc uzskaites',
      })),
      { service: 'S01', year: 2015, measure: 'capacity', value: 'unknown' },
      { service: 'S01', year: 2016, measure: 'capacity', value: 'not-limited' },
      { service: 'S02', year: 2016, measure: 'clients', value: 'not-planned' },
    ],
  })
  await office.call('forecast.setActuals', { cells: [{ service: 'S01', year: 2009, clients: 0 }] })
  await office.call('costing.setBasis', { service: 'S01', basis: { unitsPerClient: 104.5, clientsPerPlace: 1 } })
  await office.call('costing.addLines', {
    lines: [
      {
        service: 'S01',
        kind: 'running',
        category: 'pay',
        driver: 'fixed',
        name: 'Aprūpētāja',
        quantity: 1.5,
        priceMinor: 28_000,
        currency: 'LVL',
        priceYear: 2012,
        index: 'wage',
      },
      {
        service: 'S01',
        kind: 'establishment',
        category: 'equipment',
        driver: 'facility',
        name: 'Mēbeles',
        currency: 'EUR',
        priceYear: 2014,
        index: 'none',
      },
    ],
  })
}
