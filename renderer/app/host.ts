import type { CallInput, Channel, OutputOf } from '#shared/contract/api.ts'
import type { Reply } from '#shared/kernel/reply.ts'

/** What the desktop program's preload puts into the window. */
interface PreloadBridge {
  call(channel: string, input: unknown): Promise<Reply>
  onChanged(listener: (modules: readonly string[]) => void): unknown
  /** @returns a function that stops listening */
  onMenu(listener: (action: MenuAction) => void): () => void
}

/** What the menu of the desktop window asks the page to do. */
export type MenuAction = 'workspace.close' | 'undo' | 'redo' | 'help'

declare global {
  interface Window {
    readonly planotava?: PreloadBridge
  }
}

type ChangedListener = (modules: readonly string[]) => void

/** The way to the program that keeps the plan: the preload of the desktop window, or the loopback server of a browser. */
interface Transport {
  call(channel: string, input: unknown): Promise<Reply>
  listen(onChanged: ChangedListener, onReachable: (reachable: boolean) => void): void
}

const gone: Reply<never> = { ok: false, problem: { code: 'HOST_GONE' } }

function preload(bridge: PreloadBridge): Transport {
  return {
    call: (channel, input) => bridge.call(channel, input),
    listen: (onChanged) => void bridge.onChanged(onChanged),
  }
}

const loopback: Transport = {
  async call(channel, input) {
    const response = await fetch('/api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ channel, input }),
      cache: 'no-store',
    })
    // The host answers every call, also a refused one, with a reply; anything else comes from a host that is going down.
    const reply: unknown = await response.json()
    return typeof reply === 'object' && reply !== null && 'ok' in reply ? (reply as Reply) : gone
  },
  listen(onChanged, onReachable) {
    const events = new EventSource('/api/events')
    events.addEventListener('message', (event: MessageEvent<string>) => {
      const message = JSON.parse(event.data) as { changed?: readonly string[] }
      if (message.changed) onChanged(message.changed)
    })
    events.addEventListener('open', () => onReachable(true))
    events.addEventListener('error', () => onReachable(false))
  },
}

const transport: Transport = window.planotava ? preload(window.planotava) : loopback

const changedListeners = new Set<ChangedListener>()
const reachableListeners = new Set<(reachable: boolean) => void>()
let reachable = true

function setReachable(now: boolean): void {
  if (now === reachable) return
  reachable = now
  for (const listener of reachableListeners) listener(now)
}

/** Begins to listen to the host; once, before the first render. */
export function connect(): void {
  transport.listen((modules) => changedListeners.forEach((listener) => listener(modules)), setReachable)
}

/** Asks the host. Never throws: a host that is gone is a refusal like any other, and the banner says it loudly. */
export async function call<C extends Channel>(channel: C, input: CallInput<C>): Promise<Reply<OutputOf<C>>> {
  try {
    const reply = (await transport.call(channel, input)) as Reply<OutputOf<C>>
    setReachable(reply.ok || reply.problem.code !== 'HOST_GONE')
    return reply
  } catch {
    setReachable(false)
    return gone
  }
}

/** Tells which modules' data changed, from any window or by any command. */
export function onChanged(listener: ChangedListener): () => void {
  changedListeners.add(listener)
  return () => void changedListeners.delete(listener)
}

export function onReachable(listener: (reachable: boolean) => void): () => void {
  reachableListeners.add(listener)
  return () => void reachableListeners.delete(listener)
}

export function isReachable(): boolean {
  return reachable
}

/** Hears the desktop window's menu; a browser has none. @returns a function that stops listening */
export function onMenu(listener: (action: MenuAction) => void): () => void {
  return window.planotava?.onMenu(listener) ?? (() => undefined)
}
