/** Returns an error's message, and the output of the command that failed. */
export function failureText(error: unknown): string {
  const output = error instanceof Error && 'stdout' in error ? `\n${String(error.stdout)}` : ''
  return `${error instanceof Error ? error.message : String(error)}${output}`
}
