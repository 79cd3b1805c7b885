import { relativePath } from '@hostwright/shared/text/relative-path.ts'
import type { SourceLocation } from '@hostwright/shared/spec/source-map.ts'

/** Thrown if a specification contains something that cannot be generated. The message says what to change. */
export class UnsupportedSpecError extends Error {
  override readonly name = 'UnsupportedSpecError'
  /** JSON Pointer to the unsupported part in the bundled document. */
  at: string | undefined
  /** Source location of that part. */
  location: SourceLocation | undefined

  constructor(message: string, at?: string) {
    super(message)
    this.at = at
  }
}

/** Runs a function, and adds a pointer to an UnsupportedSpecError that has none. */
export function withPointer<T>(at: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof UnsupportedSpecError) error.at ??= at
    throw error
  }
}

/** Returns the error as text: `specs/x/paths/y.yaml:12:3  sentence`, with the file relative to `base`. */
export function formatUnsupportedSpecError({ location, message }: UnsupportedSpecError, base = process.cwd()): string {
  return location === undefined ? message : `${relativePath(base, location.file)}:${location.line}:${location.column}  ${message}`
}
