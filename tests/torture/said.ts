import type { Host } from '#electron/host/running-host.ts'

/** A call that must be accepted. @throws with the problem when it is not */
export async function must(host: Host, channel: string, input: unknown): Promise<unknown> {
  const reply = await host.call(channel, input)
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.problem)}`)
  return reply.value
}

/** Says what is about to become of the clients of S01, does it, and says that it was acknowledged. */
export async function step(expected: number, work: () => Promise<unknown>): Promise<void> {
  process.stdout.write(`try ${expected}\n`)
  await work()
  process.stdout.write(`ok ${expected}\n`)
}
