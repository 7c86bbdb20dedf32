import { isAbsolute, resolve } from 'node:path'

/**
 * The workspace that a person double-clicked, among everything that Chromium and the system put on a command line.
 * @param folder the working folder that the path is relative to
 */
export function fileArgument(args: readonly string[], folder: string): string | undefined {
  const file = args.findLast((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.planotava'))
  if (file === undefined) return undefined
  return isAbsolute(file) ? file : resolve(folder, file)
}
