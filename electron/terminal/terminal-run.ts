import type { Language } from '#shared/kernel/text.ts'
import { harmless } from '#electron/exchange/exchange-file-name.ts'
import { readArguments, Usage, type Arguments } from './terminal-arguments.ts'
import { RefusedError, wordsOf, type Terminal } from './terminal-io.ts'
import { helpText, usageText } from './terminal-text.ts'

interface Command {
  /** As it is written, shown when it was not. */
  readonly form: string
  /** How many words it takes, itself included. */
  readonly least: number
  readonly most: number
  readonly needs?: 'role' | 'digits'
  run(terminal: Terminal, given: Arguments): Promise<number>
}

// Each command loads what it needs and no more: help and verify answer at once.
const commands: Readonly<Record<string, Command>> = {
  help: {
    form: 'help',
    least: 1,
    most: 9,
    run: (terminal) => {
      terminal.out(helpText[terminal.language])
      return Promise.resolve(0)
    },
  },
  new: {
    form: 'new FILE --role municipality|region [--municipality ogres] [--seminar] [--workstation "…"]',
    least: 2,
    most: 2,
    needs: 'role',
    run: async (...given) => (await import('./terminal-new.ts')).newWorkspace(...given),
  },
  channels: {
    form: 'channels [--json]',
    least: 1,
    most: 1,
    run: async (...given) => (await import('./terminal-call.ts')).channels(...given),
  },
  schema: {
    form: 'schema',
    least: 1,
    most: 1,
    run: async (terminal) => (await import('./terminal-call.ts')).schema(terminal),
  },
  call: {
    form: "call FILE CHANNEL ['JSON' | @file | -]",
    least: 3,
    most: 4,
    run: async (...given) => (await import('./terminal-call.ts')).call(...given),
  },
  check: {
    form: 'check FILE [--json]',
    least: 2,
    most: 2,
    run: async (...given) => (await import('./terminal-restore.ts')).check(...given),
  },
  repair: {
    form: 'repair FILE OUT',
    least: 3,
    most: 3,
    run: async (...given) => (await import('./terminal-restore.ts')).repair(...given),
  },
  export: {
    form: 'export FILE OUT.asice [--force]',
    least: 3,
    most: 3,
    run: async (...given) => (await import('./terminal-exchange.ts')).exportTo(...given),
  },
  verify: {
    form: 'verify IN.asice... [--trust TRUST.json] [--json]',
    least: 2,
    most: Infinity,
    run: async (...given) => (await import('./terminal-verify.ts')).verify(...given, given[1].words.slice(1)),
  },
  import: {
    form: 'import FILE IN.asice... [--json]',
    least: 3,
    most: Infinity,
    run: async (...given) => (await import('./terminal-exchange.ts')).importFrom(...given),
  },
  'key show': {
    form: 'key show FILE [--json]',
    least: 3,
    most: 3,
    run: async (...given) => (await import('./terminal-exchange.ts')).showKey(...given),
  },
  'key card': {
    form: 'key card FILE OUT.asice [--force]',
    least: 4,
    most: 4,
    run: async (...given) => (await import('./terminal-exchange.ts')).writeCard(...given),
  },
  'key enrol': {
    form: 'key enrol FILE CARD.asice --digits "…"',
    least: 4,
    most: 4,
    needs: 'digits',
    run: async (...given) => (await import('./terminal-exchange.ts')).enrol(...given),
  },
}

/** The language of the environment, where `en_GB.UTF-8` is no fault. */
function languageOf(text: string | undefined): Language {
  return text?.toLowerCase().startsWith('en') ? 'en' : 'lv'
}

function typedLanguage(text: string, language: Language): Language {
  if (text === 'lv' || text === 'en') return text
  throw new Usage(usageText.usage[language]('… --language lv|en'))
}

function find({ words }: Arguments, language: Language): Command {
  const [first = 'help', second = ''] = words
  const name = first === 'key' ? `key ${second}` : first
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command
  if (first !== 'key') throw new Usage(usageText.unknownCommand[language](first.slice(0, 60)))
  throw new Usage(usageText.usage[language]('key show | card | enrol …'))
}

function check(command: Command, { words, options }: Arguments, language: Language): void {
  const role = options.role
  const needed = command.needs === undefined || options[command.needs] !== undefined
  const known = role === undefined || role === 'municipality' || role === 'region'
  const contradicts = role === 'region' && options.municipality !== undefined
  const count = Math.max(words.length, 1)
  if (count < command.least || count > command.most || !needed || !known || contradicts) {
    throw new Usage(usageText.usage[language](command.form))
  }
}

/** Runs one command line. @returns the exit code: 0 done, 1 refused, 2 not written properly */
export async function runTerminal(argv: readonly string[], plain: Omit<Terminal, 'language'>): Promise<number> {
  // what is said may name a file, and a name may try to turn the line around
  const terminal = { ...plain, err: (line: string) => plain.err(harmless(line)) }
  let language = languageOf(terminal.env['PLANOTAVA_LANGUAGE'])
  try {
    const given = readArguments(argv, language)
    if (given.options.language !== undefined) language = typedLanguage(given.options.language, language)
    const command = find(given, language)
    check(command, given, language)
    return await command.run({ ...terminal, language }, given)
  } catch (error) {
    if (error instanceof Usage) {
      terminal.err(error.message)
      return 2
    }
    if (!(error instanceof RefusedError)) throw error
    terminal.err(`${error.problem.code}: ${await wordsOf(error.problem, language)}`)
    return 1
  }
}
