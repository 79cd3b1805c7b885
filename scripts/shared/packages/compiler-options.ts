/** The strictest way in which a project of a user's may check its types. */
const strictConsumer = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
} as const

/** A strict project of some files, as JSON. */
export function projectFile(options: Readonly<Record<string, unknown>>, files: readonly string[]): string {
  return JSON.stringify({ compilerOptions: { ...strictConsumer, skipLibCheck: false, ...options }, files })
}
