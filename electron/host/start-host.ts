import { Application } from './application.ts'
import { Dispatcher } from './dispatcher.ts'
import { keepYoungApart } from './engine.ts'
import type { Host } from './running-host.ts'
import type { Ports } from './ports.ts'

/** Starts the program behind any transport. Nothing is open yet: call `workspace.open` or `workspace.create`. */
export function startHost(ports: Ports, options: { readonly checkOutput?: boolean } = {}): Promise<Host> {
  keepYoungApart()
  const application = new Application(ports)
  const dispatcher = new Dispatcher(application, { checkOutput: options.checkOutput ?? false })
  return Promise.resolve({
    call: (channel, input) => dispatcher.call(channel, input),
    onChanged: (listener) => dispatcher.onChanged(listener),
    close: async () => {
      await dispatcher.idle()
      application.use(null)
    },
  })
}
