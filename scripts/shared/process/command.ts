import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** A program of the command line. */
interface Command<Options extends ParseArgsOptionsConfig> {
  readonly usage: string
  /** Its options beside --help. */
  readonly options: Options
  /** Whether it takes arguments that are no options. Default true. */
  readonly positionals?: boolean
}

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>

/**
 * Runs a program and returns its exit code. Prints the usage for --help, and the message of an error; a wrong option is an error with the
 * usage.
 *
 * @param act returns the exit code. Default 0
 */
export async function runCommand<Options extends ParseArgsOptionsConfig>(
  { usage, options, positionals = true }: Command<Options>,
  args: string[],
  write: (line: string) => void,
  act: (values: Parsed<Options>['values'], positionals: string[]) => Promise<number | void>,
): Promise<number> {
  try {
    const all = { ...options, help: { type: 'boolean', short: 'h' } } as const
    const parsed = parse({ args, options: all, allowPositionals: positionals }, usage)
    if (parsed.values['help'] === true) {
      write(usage)
      return 0
    }
    return (await act(parsed.values as Parsed<Options>['values'], parsed.positionals)) ?? 0
  } catch (error) {
    if (!(error instanceof Error)) throw error
    write(error.message)
    return 1
  }
}

function parse(config: { args: string[]; options: ParseArgsOptionsConfig; allowPositionals: boolean }, usage: string) {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${usage}`, { cause: error })
  }
}
