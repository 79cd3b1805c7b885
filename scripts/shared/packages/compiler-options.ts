/** The strictest compiler options that a user's project may have. */
const strictConsumer = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
} as const

/** Returns the tsconfig.json of a strict project with some files. */
export function projectFile(options: Readonly<Record<string, unknown>>, files: readonly string[]): string {
  return JSON.stringify({ compilerOptions: { ...strictConsumer, skipLibCheck: false, ...options }, files })
}
