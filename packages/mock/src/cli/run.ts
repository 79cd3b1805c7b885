import { visibleLines } from '../visible.js'
import type { Command, CommandContext } from './command.js'

/** Commands by name. Each is imported when it is used. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.js')).checkCommand,
  serve: async () => (await import('./serve.js')).serveCommand,
  verify: async () => (await import('./verify.js')).verifyCommand,
}

/** Runs the command named by the first argument, or `serve`, and resolves to the exit code. */
export async function run(argv: readonly string[], context: CommandContext): Promise<number> {
  // pnpm passes `--` on.
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
