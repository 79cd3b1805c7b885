import type { Paint } from './paint.js'

/** What a command has of its process. */
export interface Surroundings {
  /** Writes a line, or several, to standard output. */
  write: (text: string) => void
  /** Writes a line, or several, to standard error. */
  complain: (text: string) => void
  /** Standard input. */
  input: AsyncIterable<Uint8Array>
  /** Colours for standard output. */
  paint: Paint
  /** Aborts when the command is to end. */
  stop: AbortSignal
}

/** Takes what follows its name on the command line and gives the exit code. What it throws is told in its own words, with exit code 1. */
export type Command = (args: readonly string[], surroundings: Surroundings) => Promise<number>
