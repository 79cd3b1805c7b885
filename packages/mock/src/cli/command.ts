import type { Color } from './color.js'

/** What a command has of its process. */
export interface CommandContext {
  /** Writes a line, or several, to standard output. */
  write: (text: string) => void
  /** Writes a line, or several, to standard error. */
  writeError: (text: string) => void
  /** Standard input. */
  input: AsyncIterable<Uint8Array>
  /** Colours for standard output. */
  color: Color
  /** Aborts when the command is to end. */
  stop: AbortSignal
}

/** Takes what follows its name on the command line and gives the exit code. What it throws is told in its own words, with exit code 1. */
export type Command = (args: readonly string[], context: CommandContext) => Promise<number>
