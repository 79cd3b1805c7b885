import type { Color } from './color.js'

/** The streams, colors and stop signal of a command. */
export interface CommandContext {
  /** Writes one or more lines to standard output. */
  readonly write: (text: string) => void
  /** Writes one or more lines to standard error. */
  readonly writeError: (text: string) => void
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>
  /** Colors for standard output. */
  readonly color: Color
  /** Aborts when the command should end. */
  readonly stop: AbortSignal
}

/** Runs a command with its arguments and resolves to the exit code. A thrown error's message is printed, with exit code 1. */
export type Command = (args: readonly string[], context: CommandContext) => Promise<number>
