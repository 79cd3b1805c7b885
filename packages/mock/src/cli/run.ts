import { visibleLines } from '../visible.js'
import type { Command, CommandContext } from './command.js'

/** By the first argument. Each is imported when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.js')).serveCommand,
  verify: async () => (await import('./verify.js')).verifyCommand,
}

/** Runs the command that the first argument names, `serve` where it names none, and gives the exit code. */
export async function run(argv: readonly string[], context: CommandContext): Promise<number> {
  // pnpm passes it on.
  const args = argv.filter((argument) => argument !== '--')
  const [first = ''] = args
  const isCommand = Object.hasOwn(COMMANDS, first)
  try {
    const command = await COMMANDS[isCommand ? first : 'serve']?.()
    return (await command?.(isCommand ? args.slice(1) : args, context)) ?? 1
  } catch (error) {
    context.writeError(visibleLines(error instanceof Error ? error.message : String(error)))
    return 1
  }
}
