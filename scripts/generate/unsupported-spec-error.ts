import { relative } from 'node:path'
import type { Place } from '@hostwright/shared/spec/source-map.ts'

/** The specification asks for something that cannot be generated. The message is a sentence for the person who wrote it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** JSON Pointer in the bundled document to what the sentence is about. */
  at: string | undefined
  /** Where that was written. */
  place: Place | undefined

  constructor(message: string, at?: string) {
    super(message)
    this.at = at
  }
}

/** Runs what may refuse; a refusal that does not say what it is about is about what a pointer leads to. */
export function about<T>(at: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof Refusal) error.at ??= at
    throw error
  }
}

/** `specs/x/paths/y.yaml:12:3  sentence`, the file seen from `base`. */
export function formatRefusal({ place, message }: Refusal, base = process.cwd()): string {
  return place === undefined ? message : `${relative(base, place.file)}:${place.line}:${place.column}  ${message}`
}
