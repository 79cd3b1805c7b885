import type { SecurityScheme } from './document.js'

/** The values of a scheme's `x-credentials`, in their order; undefined where the spec names none, and any will do. */
export function credentialValues(scheme: SecurityScheme): string[] | undefined {
  const declared = scheme['x-credentials']
  return declared && Object.values(declared).map(({ example }) => example)
}

/** The credentials that the mock accepts, by the client's option name. */
export function credentialOptions(schemes: ReadonlyMap<string, SecurityScheme>): Record<string, string> {
  const declared = [...schemes.values()].flatMap((scheme) => Object.entries(scheme['x-credentials'] ?? {}))
  return Object.fromEntries(declared.map(([name, { example }]) => [name, example]))
}
