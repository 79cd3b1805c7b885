import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The repository's `specs/` folder. */
export const specsRoot = resolve(import.meta.dirname, '../../../specs')

/** Returns the names of the folders in `specs/` that contain an `openapi.yaml`, sorted. */
export function listProviders(root = specsRoot): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(specFile(entry.name, root)))
    .map((entry) => entry.name)
    .toSorted()
}

/** Returns the path of a provider's root file, whether or not it exists. */
export function specFile(provider: string, root = specsRoot): string {
  return join(root, provider, 'openapi.yaml')
}

/** Returns the named providers, or all if none is named. @throws Error for a provider without a spec */
export function selectProviders(names: readonly string[], root = specsRoot): readonly string[] {
  const known = listProviders(root)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new Error(`There is no specs/${unknown}/openapi.yaml. Providers with a spec: ${known.join(', ') || 'none'}.`)
  return names.length > 0 ? names : known
}
