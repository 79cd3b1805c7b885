/** What went wrong, and what a command that failed had printed until then. */
export function failureText(error: unknown): string {
  const output = error instanceof Error && 'stdout' in error ? `\n${String(error.stdout)}` : ''
  return `${error instanceof Error ? error.message : String(error)}${output}`
}
