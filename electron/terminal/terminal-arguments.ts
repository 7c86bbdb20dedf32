import { parseArgs } from 'node:util'
import type { Language } from '#shared/kernel/text.ts'
import { usageText } from './terminal-text.ts'

/** What was typed, taken apart. */
export interface Arguments {
  readonly words: readonly string[]
  readonly options: Readonly<Partial<Record<TextOption, string>>>
  readonly json: boolean
  readonly force: boolean
  readonly seminar: boolean
}

type TextOption = 'role' | 'municipality' | 'trust' | 'digits' | 'language' | 'workstation'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

/** Options may stand anywhere. @throws Usage when one is not known or lacks its value */
export function readArguments(argv: readonly string[], language: Language): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        role: text,
        municipality: text,
        trust: text,
        digits: text,
        language: text,
        workstation: text,
        json: flag,
        force: flag,
        seminar: flag,
        help: { ...flag, short: 'h' },
      },
    })
    const { json = false, force = false, seminar = false, help = false, ...options } = values
    return { words: help ? ['help'] : positionals, options, json, force, seminar }
  } catch (error) {
    throw new Usage(usageText.badOption[language]((error as Error).message.split('\n')[0] ?? ''))
  }
}

/** Something was not written as it must be: exit code 2. */
export class Usage extends Error {}
